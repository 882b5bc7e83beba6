import { fileURLToPath } from 'node:url';

import { timeProcess } from './process-time.js';
import { median } from './rounds.js';

const program = fileURLToPath(import.meta.resolve('../contestants/lint.js'));

/**
 * Lints a folder in a process of its own.
 * @param {{ folder: string, parts: readonly string[], stats?: boolean, fix?: boolean }} request
 */
export async function lintRun(request) {
  const { out, cpu, wall } = await timeProcess(process.execPath, [program, JSON.stringify(request)]);
  const { files, ruleTimes } = JSON.parse(out);
  return { out, files, ruleTimes, cpu, wall };
}

/**
 * The milliseconds that each rule takes over all files: the sum of its medians for each file. A rule's time with a file
 * is by the clock, and mostly far below the time that the system takes the processor away for.
 * @param {readonly Awaited<ReturnType<typeof lintRun>>[]} runs
 * @returns {ReadonlyMap<string, number>}
 */
export function ruleTimesOf(runs) {
  const sums = new Map();
  for (const index of runs[0].ruleTimes.keys()) {
    const times = runs.map(({ ruleTimes }) => new Map(ruleTimes[index]));
    for (const rule of times[0].keys()) {
      sums.set(rule, (sums.get(rule) ?? 0) + median(times.map((time) => time.get(rule))));
    }
  }
  return sums;
}

/** The time of our own rules, all together. */
export function timeOfOurs(ruleTimes) {
  return [...ruleTimes].reduce((sum, [rule, time]) => (rule.startsWith('jitsi/') ? sum + time : sum), 0);
}
