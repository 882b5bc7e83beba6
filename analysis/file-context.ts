import { type ConstantsInForce, constantsInForce } from '../jitsi/in-force.js';
import { type Census, takeCensus } from './census.js';
import { type Denotations, denotationsOf } from './denotation.js';
import { importedLibraries } from './module-loads.js';
import { lazily } from './lazily.js';
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

/** What can be worked out of a file; each part is, when it is first asked for. */
export function readContext(file: SourceFile): FileContext {
  const scopes = lazily(() => readScopes(file));
  const census = lazily(() => takeCensus(file));
  const denotations = lazily(() => denotationsOf(scopes(), census(), file.settings));
  const inForce = lazily(() =>
    constantsInForce(file.settings, file.path, importedLibraries(census(), scopes(), file.settings)),
  );
  return {
    file,
    get scopes() {
      return scopes();
    },
    get census() {
      return census();
    },
    get denotations() {
      return denotations();
    },
    get inForce() {
      return inForce();
    },
  };
}
