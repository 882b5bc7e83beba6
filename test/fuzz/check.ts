import { checkAnalysis } from './check-analysis.js';
import { checkCodemods } from './check-codemods.js';
import { checkRules } from './check-rules.js';
import type { Input } from './input.js';
import { guarded, type Violation } from './violation.js';

/** Processor time in milliseconds. The codemods and the rules do what the analysis does many times over. */
const PARTS = [
  { part: checkAnalysis, mostTime: 2000 },
  { part: checkCodemods, mostTime: 10_000 },
  { part: checkRules, mostTime: 10_000 },
];

/** Everything that an input shows to be wrong. */
export function check(input: Input): readonly Violation[] {
  return PARTS.flatMap(({ part, mostTime }) => {
    const begun = process.cpuUsage();
    const violations = guarded(() => part(input));
    const { user, system } = process.cpuUsage(begun);
    const time = Math.round((user + system) / 1000);
    return time <= mostTime
      ? violations
      : [...violations, { property: 'time is bounded' as const, detail: `${part.name}: ${time} ms` }];
  });
}
