import { rules } from './all-rules.js';
import type { RuleDocs } from './rule.js';

type Level = 'error' | 'off' | 'warn';
type RuleEntry = Level | [Level, object];

/** What a config gives a rule besides its level. */
const STRICT_OPTIONS: Readonly<Record<string, object>> = {
  'exhaustive-connection-errors': { mode: 'explicit', requireFallback: true, undiscriminated: 'report' },
};

function entries(choose: (docs: RuleDocs, name: string) => RuleEntry): Record<string, RuleEntry> {
  const chosen: Record<string, RuleEntry> = {};
  for (const [name, { meta }] of Object.entries(rules)) {
    const entry = choose(meta.docs as RuleDocs, name);
    if (entry !== 'off') chosen[`jitsi/${name}`] = entry;
  }
  return chosen;
}

/** The rules of each config, from what each rule says of itself. */
export const ruleSets = {
  recommended: entries(({ recommended }) => recommended),
  strict: entries(({ strict }, name) => {
    const options = STRICT_OPTIONS[name];
    return options ? [strict, options] : strict;
  }),
  all: entries(() => 'error'),
};
