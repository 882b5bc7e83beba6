import { createRequire } from 'node:module';

type FlowParser = typeof import('flow-parser');

const require = createRequire(import.meta.url);

/** `flow-parser`, which takes longer to load than all the rest and which few files need. */
export function loadFlowParser(): FlowParser {
  return require('flow-parser') as FlowParser;
}
