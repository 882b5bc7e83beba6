import * as fs from 'node:fs';
import path from 'node:path';

const WRITABLE = 0o222;

/**
 * Gives a file a new text, all of it or, whatever happens, none of it. Links stay links; owner and permissions stay too.
 *
 * Written here and not left to `write-file-atomic`: on a full disk, that one puts half a text in place of the file.
 * @throws the error of the file system, after which the file is as it was
 */
export function writeWhole(absolute: string, text: string): void {
  const target = fs.realpathSync(absolute);
  const { mode, uid, gid } = fs.statSync(target);
  // A rename asks only for the folder's permissions, and the superuser is asked for none.
  if ((mode & WRITABLE) === 0) throw new Error('it is read-only');
  fs.accessSync(target, fs.constants.W_OK);

  const draft = path.join(path.dirname(target), `.eslint-plugin-jitsi-${Math.random().toString(36).slice(2)}.tmp`);
  const file = fs.openSync(draft, 'wx', 0o600);
  try {
    try {
      fs.writeFileSync(file, text);
      keepOwner(file, uid, gid);
      fs.fchmodSync(file, mode);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    fs.renameSync(draft, target);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw error;
  }
}

function keepOwner(file: number, uid: number, gid: number): void {
  const { uid: ownUid, gid: ownGid } = fs.fstatSync(file);
  if (uid === ownUid && gid === ownGid) return;
  try {
    fs.fchownSync(file, uid, gid);
  } catch {
    // Only the superuser can give files away; what someone else may write into is then the writer's.
  }
}
