const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|html?)$/iu;

/** Whether a file is of a kind that the commands read, by its name. */
export function isSourceName(name: string): boolean {
  // Emacs keeps its locks beside the files, as links that lead nowhere.
  return SOURCE.test(name) && !name.startsWith('.#');
}
