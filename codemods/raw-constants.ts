import type { TSESTree } from '@typescript-eslint/types';

import { leftSentence } from '../analysis/left-reasons.js';
import type { UnknownError } from '../analysis/unknown-errors.js';
import type { UnknownReason } from '../analysis/unknown-member.js';
import { disabledPlaces } from './disabled-places.js';
import type { Codemod } from './proposal.js';
import { namesKnownValue } from './names-known-value.js';
import { namesRawValue } from './names-raw-value.js';
import { mayTestUnknownValue, namesUnknownValue } from './names-unknown-value.js';

const ERROR_RULE = 'jitsi/no-raw-connection-error';
const EVENT_RULE = 'jitsi/no-raw-connection-event';
const UNKNOWN_RULE = 'jitsi/no-unknown-connection-error';

const NO_LIBRARY_IN_SIGHT = 'It is compared exactly, but the file does not show lib-jitsi-meet.';

/** Raw connection errors and events become the constants of lib-jitsi-meet. */
export const rawConstants: Codemod = {
  concerns: (text, path, settings) =>
    namesRawValue(text, settings) && (namesKnownValue(text, path, settings) || mayTestUnknownValue(text)),
  propose(analysis) {
    const { context, rawErrors, rawEvents, unshownComparisons } = analysis;
    const isDisabled = disabledPlaces(context.file);
    const isWanted =
      (rule: string) =>
      ({ node }: { readonly node: TSESTree.Node }): boolean =>
        !isDisabled(rule, node.range[0]);
    const changes = [];
    const left = [];
    for (const { node, value, rewrite } of [
      ...rawErrors.filter(isWanted(ERROR_RULE)),
      ...rawEvents.filter(isWanted(EVENT_RULE)),
    ].sort((a, b) => a.node.range[0] - b.node.range[0])) {
      if (rewrite.kind === 'edits') changes.push(rewrite.edits);
      else left.push({ offset: node.range[0], value, reason: leftSentence(rewrite.reason) });
    }
    const unknown = namesUnknownValue(context) ? analysis.unknownErrors : [];
    const lookAt = [
      ...unknown
        .filter(isWanted(UNKNOWN_RULE))
        .filter(isString)
        .map(({ node, name, reason }) => ({ offset: node.range[0], value: name, reason: unknownSentence(reason) })),
      ...unshownComparisons
        .filter(isWanted(ERROR_RULE))
        .map(({ node, value }) => ({ offset: node.range[0], value, reason: NO_LIBRARY_IN_SIGHT })),
    ];
    return { changes, left, lookAt };
  },
};

/** A member that doesn't exist is a constant already. */
function isString({ kind }: UnknownError): boolean {
  return kind === 'string';
}

function unknownSentence(reason: UnknownReason): string {
  return `${whyUnknown(reason)} The rule no-unknown-connection-error reports it.`;
}

function whyUnknown(reason: UnknownReason): string {
  switch (reason.kind) {
    case 'never':
      return 'There is no such connection error in lib-jitsi-meet.';
    case 'removed':
      return 'It is removed from lib-jitsi-meet, which never emits it any more.';
    case 'other-release': {
      const since = reason.since === null ? '' : `, which has it since v${reason.since}`;
      return `It is not in the release of lib-jitsi-meet in force here${since}.`;
    }
  }
}
