import { type ConstantsInForce, constantsInForce } from '../jitsi/in-force.js';
import { type Census, takeCensus } from './census.js';
import { type Denotations, denotationsOf } from './denotation.js';
import { importedLibraries } from './module-loads.js';
import { readScopes, type Scopes } from './scopes.js';
import type { SourceFile } from './source-file.js';

/** One file and what is worked out of it once for every question. */
export interface FileContext {
  readonly file: SourceFile;
  readonly scopes: Scopes;
  readonly census: Census;
  readonly denotations: Denotations;
  /** The constants that the file may rely on. */
  readonly inForce: ConstantsInForce;
}

/** Reads scopes and nodes of a file, and the constants in force for it. */
export function readContext(file: SourceFile): FileContext {
  const scopes = readScopes(file);
  const census = takeCensus(file);
  let inForce: ConstantsInForce | undefined;
  return {
    file,
    scopes,
    census,
    denotations: denotationsOf(scopes, file.settings),
    // Looked up late: most files never ask what is installed.
    get inForce() {
      inForce ??= constantsInForce(file.settings, file.path, importedLibraries(census, scopes, file.settings));
      return inForce;
    },
  };
}
