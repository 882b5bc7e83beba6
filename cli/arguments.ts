import { parseArgs } from 'node:util';

import { nearName } from '../jitsi/near-name.js';

/** What an option takes: nothing, a value, or a value each time that it is given. */
export type OptionKind = 'flag' | 'value' | 'values';

/** A command's options by name, without the dashes. */
export type OptionKinds = Readonly<Record<string, OptionKind>>;

/** What was typed after a command's name, sorted. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** The command line can't be understood; the message says what is wrong with it. */
export class UsageError extends Error {}

/** Sorts arguments into options and paths. */
export function readArguments(args: readonly string[], kinds: OptionKinds): Arguments {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  // Not strict, because the errors of the strict mode name no near option.
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });

  const paths: string[] = [];
  const flags = new Set<string>();
  const values: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (token.value === '') throw new UsageError('A path is empty.');
      paths.push(token.value);
    } else if (token.kind === 'option') {
      const { name, rawName, value } = token;
      const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
      if (kind === undefined || !rawName.startsWith('--')) throw new UsageError(unknownOption(rawName, kinds));
      if (kind === 'flag') {
        if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
        flags.add(name);
      } else {
        if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'))) {
          throw new UsageError(`${rawName} needs a value.`);
        }
        if (kind === 'values') (lists[name] ??= []).push(value);
        else if (Object.hasOwn(values, name)) throw new UsageError(`${rawName} is given more than once.`);
        else values[name] = value;
      }
    }
  }
  return { paths, flags, values, lists };
}

function unknownOption(rawName: string, kinds: OptionKinds): string {
  const near = rawName.startsWith('--') ? nearName(rawName.slice(2), Object.keys(kinds)) : null;
  return `${rawName} is no option of this command.${near === null ? '' : ` Did you mean --${near}?`}`;
}
