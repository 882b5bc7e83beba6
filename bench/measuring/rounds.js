/**
 * Measures several things in turns (A B C A B C …), so that whatever else the machine does meets all of them alike.
 * @template Measure
 * @param {Readonly<Record<string, () => Measure | Promise<Measure>>>} contestants
 * @param {number} rounds
 * @returns {Promise<Record<string, Measure[]>>} what each round measured, by contestant
 */
export async function inTurns(contestants, rounds) {
  const measures = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [name, measure] of Object.entries(contestants)) {
      progress(`round ${round} of ${rounds}: ${name}`);
      measures[name].push(await measure());
    }
  }
  progress('');
  return measures;
}

/** The middle one of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of one property over all rounds. */
export function medianOf(measures, property) {
  return median(measures.map((measure) => measure[property]));
}

function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
