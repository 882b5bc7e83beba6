/** The least that any migration does, in one bare program: read every source file of the working folder, and search it. */
import { readdirSync, readFileSync } from 'node:fs';

let found = 0;

function search(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) search(path);
    else if (/\.[jt]sx?$/u.test(entry.name) && readFileSync(path, 'utf8').includes("'connection.")) found++;
  }
}

search('.');
console.log(found);
