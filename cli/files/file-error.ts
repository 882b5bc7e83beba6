/** A file that could not be dealt with, and why, as a sentence. */
export interface FileFailure {
  readonly path: string;
  /** Counted from 1; null where the failure has no place in the text. */
  readonly line: number | null;
  readonly message: string;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'Permission is denied',
  EPERM: 'Permission is denied',
  EBUSY: 'Something else holds it',
  EDQUOT: 'The disk quota is used up',
  EFBIG: 'It is too large',
  EIO: 'The disk can not be read or written',
  EISDIR: 'It is a folder',
  ELOOP: 'It is a link that leads back to itself',
  EMFILE: 'Too many files are open',
  ENAMETOOLONG: 'Its name is too long',
  ENOENT: 'It is not there, or is a link that leads nowhere',
  ENOSPC: 'There is no space left on the disk',
  EROFS: 'The file system is read-only',
  ERR_FS_FILE_TOO_LARGE: 'It is too large',
  ERR_STRING_TOO_LONG: 'It is too large',
};

/** What a failed attempt at a file comes down to: `It can't be read: permission is denied (EACCES).` */
export function describeFailure(doing: 'read' | 'written', error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : REASONS[code];
  const why = reason === undefined ? message : `${reason.charAt(0).toLowerCase()}${reason.slice(1)} (${code})`;
  return `It can't be ${doing}: ${why}.`;
}

/** What ended the work on a file, as the end of a sentence that says which work. */
export function describeCrash(error: unknown): string {
  if (error instanceof RangeError) return 'its code is nested too deeply';
  return error instanceof Error ? error.message : String(error);
}
