/**
 * Prints what is aimed at and whether it is reached. A miss ends the process with 1.
 * @param {readonly { says: string, value: number, atMost: number, written: (value: number) => string }[]} targets
 */
export function printTargets(targets) {
  for (const { says, value, atMost, written } of targets) {
    const reached = value <= atMost;
    if (!reached) process.exitCode = 1;
    console.log(
      `- ${reached ? 'Reached' : '**Missed**'}: ${says}: ${written(value)}, target at most ${written(atMost)}.`,
    );
  }
  console.log('');
}
