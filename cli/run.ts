import { nearName } from '../jitsi/near-name.js';
import { UsageError } from './arguments.js';
import { check } from './check/check.js';
import { HELP } from './help.js';
import { migrate } from './migrate/migrate.js';
import type { ExitCode, Terminal } from './terminal.js';
import { packageVersion } from './version.js';

const COMMANDS = ['check', 'migrate'] as const;

type Command = (typeof COMMANDS)[number];

/** Runs the command line and says how it ended. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      terminal.warn(`eslint-plugin-jitsi failed: ${(error as Error).stack}\n`);
      return 2;
    }
    const command = COMMANDS.find((name) => name === args[0]);
    terminal.warn(`${error.message}\nSee eslint-plugin-jitsi ${command === undefined ? '' : `${command} `}--help.\n`);
    return 2;
  }
}

async function dispatch([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === '--help' || name === '-h' || name === 'help') return help(args[0], terminal);
  if (name === '--version' || name === '-v') {
    terminal.print(`${packageVersion()}\n`);
    return 0;
  }
  if (name === undefined) {
    terminal.warn(HELP['']);
    return 2;
  }
  const command = asCommand(name);
  if (isHelpAsked(args)) return help(command, terminal);
  return command === 'check' ? check(args, terminal) : migrate(args, terminal);
}

function asCommand(name: string): Command {
  const command = COMMANDS.find((known) => known === name);
  if (command !== undefined) return command;
  if (name.startsWith('-')) throw new UsageError(`A command comes before ${name}: check or migrate.`);
  const near = nearName(name, COMMANDS);
  throw new UsageError(
    `${name} is no command. ${near === null ? 'The commands are check and migrate.' : `Did you mean ${near}?`}`,
  );
}

function isHelpAsked(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function help(name: string | undefined, terminal: Terminal): ExitCode {
  terminal.print(HELP[name === undefined || name.startsWith('-') ? '' : asCommand(name)]);
  return 0;
}
