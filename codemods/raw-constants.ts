import { leftSentence } from '../analysis/left-reasons.js';
import type { Codemod } from './proposal.js';
import { namesKnownValue } from './names-known-value.js';
import { namesRawValue } from './names-raw-value.js';

const NO_LIBRARY_IN_SIGHT = 'It is compared exactly, but the file does not show lib-jitsi-meet.';

/** Raw connection errors and events become the constants of lib-jitsi-meet. */
export const rawConstants: Codemod = {
  concerns: (text, path, settings) => namesRawValue(text, settings) && namesKnownValue(text, path, settings),
  propose({ rawErrors, rawEvents, unshownComparisons }) {
    const changes = [];
    const left = [];
    for (const { node, value, rewrite } of [...rawErrors, ...rawEvents].sort(
      (a, b) => a.node.range[0] - b.node.range[0],
    )) {
      if (rewrite.kind === 'edits') changes.push(rewrite.edits);
      else left.push({ offset: node.range[0], value, reason: leftSentence(rewrite.reason) });
    }
    const lookAt = unshownComparisons.map(({ node, value }) => ({
      offset: node.range[0],
      value,
      reason: NO_LIBRARY_IN_SIGHT,
    }));
    return { changes, left, lookAt };
  },
};
