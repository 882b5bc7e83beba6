const SETTINGS = `Settings (the same as settings.jitsi in an ESLint configuration):
  --constantsModule=<module>   the project's own module that re-exports JitsiConnectionErrors
  --libraries=<a,b>            packages that are lib-jitsi-meet (default: lib-jitsi-meet)
  --globals=<a,b>              global names of the library (default: JitsiMeetJS)
  --release=<release>          detect (default), latest, or a number such as 1880
  --additionalErrors=<json>    errors that this version doesn't know: '{"NAME":"connection.value"}'`;

const PATHS = `Paths are files, folders or quoted globs; without any, the working folder is meant. Files of these kinds
are read: .js .jsx .mjs .cjs .ts .tsx .mts .cts (with Flow too), and the scripts of .vue .svelte .html.
In folders, what .gitignore ignores is left out, and node_modules and .git always are; what is named
itself is taken all the same. Links to files are followed, links to folders only where they are named.
What --ignore says goes before all of this; its globs may have braces, and lead out of the working folder.`;

const EXIT_CODES = `Exit codes: 0 nothing wrong; 1 something for a person to see to; 2 wrong usage, or a file that failed.`;

/** What \`--help\` prints, by command; the empty name is the program itself. */
export const HELP = {
  '': `Finds and repairs mistakes with the connection errors of lib-jitsi-meet.

Usage: eslint-plugin-jitsi <command> [options] [path...]

Commands:
  check      lint, without any ESLint configuration
  migrate    rewrite raw strings to the constants of lib-jitsi-meet

Options:
  --help     this text, or that of a command
  --version  the version

${EXIT_CODES}
`,
  check: `Lints with the rules of eslint-plugin-jitsi, without any ESLint configuration.

Usage: eslint-plugin-jitsi check [options] [path...]

Options:
  --strict              the strict set of rules instead of the recommended one
  --format <formatter>  any formatter of ESLint's: a name, a package or a path (default: stylish)
  --ignore <glob>       leave files out, as a line of .gitignore would; can be repeated
  --help                this text

${SETTINGS}

${PATHS}

${EXIT_CODES}
Findings of any severity make it 1.
`,
  migrate: `Rewrites raw connection errors and events to the constants of lib-jitsi-meet.

Usage: eslint-plugin-jitsi migrate [options] [path...]

Options:
  --add-missing-cases        add the cases that handlers of CONNECTION_FAILED lack, instead of rewriting strings
  --mode=<mode>              with it: fallback (default), or explicit for every error that no test names
  --requireFallback          with it: add a fallback too, where there is none
  --dry-run                  write nothing
  --diff                     print the changes as a unified diff
  --check                    write nothing; exit with 1 if something would change
  --constants-from <module>  short for --constantsModule
  --ignore <glob>            leave files out, as a line of .gitignore would; can be repeated
  --workers <n>              processes to migrate in (default: one, more if many files have something to migrate)
  --force                    migrate in a git work tree with uncommitted changes too
  --format <format>          text (default) or json: one object on standard output
  --help                     this text

${SETTINGS}

${PATHS}

${EXIT_CODES}
What is left for a person makes it 1.
`,
} as const;
