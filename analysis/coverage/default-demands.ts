import type { CoverageDemands } from './gaps.js';

/** What a handler has to cover where nobody says otherwise. */
export const DEFAULT_DEMANDS: CoverageDemands = {
  mode: 'fallback',
  requireFallback: false,
  ignore: [],
  undiscriminated: 'allow',
  forwarding: 'allow',
};
