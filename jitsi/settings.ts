/** What `settings.jitsi` says, every key filled in. */
export interface JitsiSettings {
  /** Packages that are lib-jitsi-meet. */
  readonly libraries: readonly string[];
  /** Global names of the library. */
  readonly globals: readonly string[];
  /** The project's own module that re-exports the tables, or null. */
  readonly constantsModule: string | null;
  /** Which release's constants are in force. */
  readonly release: 'detect' | 'latest' | number;
  /** Members that this plugin does not know: member name to value. */
  readonly additionalErrors: Readonly<Record<string, string>>;
}
