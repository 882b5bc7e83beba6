import type { FileContext } from '../file-context.js';
import { throughConstantsModule } from './constants-module.js';
import { fromLibraryInUse } from './library-roots.js';
import { tableOfNamespace, throughLoadedModule, throughNamespace } from './loaded-modules.js';
import { type Found, nameInScope, type Wanted } from './names-in-scope.js';
import { fromNewImport } from './new-import.js';
import { left, type Spelling, type Step } from './spelling.js';

export type { Wanted } from './names-in-scope.js';
export type { Spelling } from './spelling.js';

/** In the order in which the first that applies is taken. */
const STEPS: readonly Step[] = [
  (wanted, context) => asSpelling(nameInScope(wanted, context)),
  tableOfNamespace,
  (wanted, context) => asSpelling(fromLibraryInUse(wanted, context)),
  throughNamespace,
  throughLoadedModule,
  throughConstantsModule,
  fromNewImport,
];

/**
 * How to write a constant at a place: by a name in scope, from the root that the file uses, from the library, through a
 * module that the file loads, through the project's own module, or from the library that is imported for it.
 */
export function spell(wanted: Wanted, context: FileContext): Spelling {
  let reason: Spelling | null = null;
  for (const step of STEPS) {
    const spelling = step(wanted, context);
    if (spelling?.kind === 'spelled') return spelling;
    reason ??= spelling;
  }
  return reason ?? left('no-spelling');
}

function asSpelling(found: Found | null): Spelling | null {
  if (found?.kind !== 'found') return found && left(found.kind);
  return { kind: 'spelled', text: found.text, edits: [] };
}
