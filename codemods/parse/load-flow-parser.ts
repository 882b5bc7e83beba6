import { createRequire } from 'node:module';

import type * as FlowParser from 'flow-parser';

const require = createRequire(import.meta.url);

/** `flow-parser`, which takes longer to load than all the rest and which few files need. */
export function loadFlowParser(): typeof FlowParser {
  return require('flow-parser') as typeof FlowParser;
}
