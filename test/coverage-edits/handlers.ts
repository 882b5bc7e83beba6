/** Files with handlers of every shape that the edits know, for what has to hold of all of them. */
export interface Fixture {
  readonly name: string;
  readonly code: string;
  /** Its kind is told by the extension; `a.js` unless said. */
  readonly file?: string;
  /** Why nothing is suggested. */
  readonly unoffered?: string;
}

const HEAD = `import JitsiMeetJS from 'lib-jitsi-meet';

const Errors = JitsiMeetJS.errors.connection;
`;

/** A file with a table in scope and one listener, whose lines are given. */
function listener(...lines: readonly string[]): string {
  return `${HEAD}
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
${lines.map((line) => `  ${line}`).join('\n')}
});
`;
}

/** A file with a table in scope, whose further lines are given. */
function file(...lines: readonly string[]): string {
  return `${HEAD}
${lines.join('\n')}
`;
}

const FAILED = 'JitsiMeetJS.events.connection.CONNECTION_FAILED';

export const FIXTURES: readonly Fixture[] = [
  // Comments that belong to a `default`, or stand for one
  {
    name: 'default below comments of its own',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '    break;',
      '  // Everything else.',
      '  // And what comes.',
      '  default:',
      '    generic(error);',
      '}',
    ),
  },
  {
    name: 'default with a block below a comment of its own',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '    break;',
      '  /* Everything else. */',
      '  default: {',
      '    generic(error);',
      '  }',
      '}',
    ),
  },
  {
    name: 'default that a case falls through to',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '  // falls through',
      '  default:',
      '    generic(error);',
      '}',
    ),
  },
  {
    name: 'switch whose last comment is on its last case',
    code: listener(
      'switch (error) {',
      '  case Errors.PASSWORD_REQUIRED:',
      '    ask();',
      '    break;',
      '  case Errors.SERVER_ERROR:',
      '    // Nothing helps.',
      '}',
    ),
  },
  // Kinds of errors
  {
    name: 'switch on the kind of an error',
    code: file(
      "const KINDS = { [Errors.PASSWORD_REQUIRED]: 'ask', [Errors.SERVER_ERROR]: 'wait' };",
      `connection.addEventListener(${FAILED}, (error) => {`,
      '  switch (KINDS[error]) {',
      "    case 'ask':",
      '      ask();',
      '      break;',
      "    case 'wait':",
      '      wait();',
      '      break;',
      '  }',
      '});',
    ),
  },
  {
    name: 'kind of an error that a function tells apart',
    code: file(
      "const KINDS = new Map([[Errors.PASSWORD_REQUIRED, 'ask'], [Errors.SERVER_ERROR, 'wait']]);",
      'function act(kind) {',
      "  if (kind === 'ask') ask();",
      "  else if (kind === 'wait') wait();",
      '}',
      `connection.addEventListener(${FAILED}, (error) => act(KINDS.get(error)));`,
    ),
  },
  // Tests asked for each element of a list
  {
    name: 'some',
    code: listener(
      'if ([Errors.PASSWORD_REQUIRED, Errors.SERVER_ERROR].some((one) => one === error)) {',
      '  ask();',
      '}',
    ),
  },
  {
    name: 'every, as a guard',
    code: listener(
      'if ([Errors.PASSWORD_REQUIRED, Errors.SERVER_ERROR].every((one) => one !== error)) return;',
      'ask();',
    ),
  },
  {
    name: 'find in a predicate',
    code: listener(
      'const isMine = (failure) => [Errors.PASSWORD_REQUIRED, Errors.SERVER_ERROR].find((one) => one === failure);',
      'if (isMine(error)) {',
      '  ask();',
      '}',
    ),
  },
  {
    name: 'loop over errors',
    code: listener(
      'for (const one of [Errors.PASSWORD_REQUIRED, Errors.SERVER_ERROR]) {',
      '  if (error === one) ask();',
      '}',
    ),
  },
  {
    name: 'function for each error',
    code: listener(
      '[Errors.PASSWORD_REQUIRED, Errors.SERVER_ERROR].forEach((one) => {',
      '  if (error === one) ask();',
      '});',
    ),
  },
  {
    name: 'function for each error of a list with the error alone',
    code: listener('[error].forEach((one) => {', '  if (one === Errors.PASSWORD_REQUIRED) ask();', '});'),
  },
  // Looks
  {
    name: 'table on one line, with a comma and a comment',
    code: listener('toast({ [Errors.PASSWORD_REQUIRED]: `a`, /* b */ [Errors.SERVER_ERROR]: `b`, /* c */ }[error]);'),
  },
  {
    name: 'five ifs in a row',
    code: listener(
      'if (error === Errors.PASSWORD_REQUIRED) ask();',
      'if (error === Errors.SERVER_ERROR) wait();',
      'if (error === Errors.OTHER_ERROR) show();',
      'if (error === Errors.NOT_LIVE_ERROR) later();',
    ),
  },
  {
    name: 'switch on an error that may be none',
    code: listener(
      'switch (error ?? Errors.OTHER_ERROR) {',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '    break;',
      '}',
    ),
  },
  // `switch`
  {
    name: 'switch with one case',
    code: listener('switch (error) {', '  case Errors.SERVER_ERROR:', '    wait();', '    break;', '}'),
  },
  {
    name: 'switch whose last case falls out',
    code: listener('switch (error) {', '  case Errors.SERVER_ERROR:', '    wait();', '}', 'track();'),
  },
  {
    name: 'switch whose last case is empty',
    code: listener(
      'switch (error) {',
      '  case Errors.PASSWORD_REQUIRED:',
      '    ask();',
      '    break;',
      '  case Errors.SERVER_ERROR:',
      '}',
    ),
  },
  {
    name: 'switch whose cases return',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '    return wait();',
      '  case Errors.PASSWORD_REQUIRED:',
      '    return ask();',
      '}',
      'quit;',
    ),
  },
  {
    name: 'switch with code behind returns',
    code: listener('switch (error) {', '  case Errors.SERVER_ERROR:', '    wait();', '    return;', '}', 'generic();'),
  },
  {
    name: 'switch with default last',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '    break;',
      '  default:',
      '    generic(error);',
      '}',
    ),
  },
  {
    name: 'switch with default first',
    code: listener(
      'switch (error) {',
      '  default:',
      '    generic(error);',
      '    break;',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '}',
    ),
  },
  {
    name: 'switch with default first that falls through',
    code: listener(
      'switch (error) {',
      '  default:',
      '    generic(error);',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '}',
    ),
  },
  {
    name: 'switch with default in the middle',
    code: listener(
      'switch (error) {',
      '  case Errors.PASSWORD_REQUIRED:',
      '    ask();',
      '    // falls through',
      '  default:',
      '    generic(error);',
      '    break;',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '}',
    ),
  },
  { name: 'switch with default only', code: listener('switch (error) {', '  default:', '    generic(error);', '}') },
  {
    name: 'switch with an empty default',
    code: listener('switch (error) {', '  case Errors.SERVER_ERROR:', '    wait();', '    break;', '  default:', '}'),
  },
  {
    name: 'switch with a case beside default',
    code: listener(
      'switch (error) {',
      '  case Errors.PASSWORD_REQUIRED:',
      '    ask();',
      '    break;',
      '  case Errors.SERVER_ERROR: default:',
      '    generic(error);',
      '}',
    ),
  },
  {
    name: 'switch with a case above default',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '  // The rest.',
      '  default:',
      '    generic(error);',
      '}',
    ),
  },
  {
    name: 'switch with groups',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '  case Errors.OTHER_ERROR:',
      '    wait();',
      '    break;',
      '}',
    ),
  },
  {
    name: 'switch with a falling group',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '  case Errors.OTHER_ERROR:',
      '    show();',
      '}',
    ),
  },
  { name: 'switch on one line', code: listener('switch (error) { case Errors.SERVER_ERROR: wait(); break; }') },
  { name: 'switch on one line that falls out', code: listener('switch (error) { case Errors.SERVER_ERROR: wait() }') },
  {
    name: 'switch on one line with default',
    code: listener('switch (error) { case Errors.SERVER_ERROR: wait(); break; default: generic(error); }'),
  },
  {
    name: 'switch on one line that ends in a function',
    code: listener(
      'let late;',
      'switch (error) { case Errors.SERVER_ERROR: late = function () { wait(); } }',
      'late && late();',
    ),
  },
  {
    name: 'switch on one line that ends in an if',
    code: listener('switch (error) { case Errors.SERVER_ERROR: if (isOnline) { wait() } }'),
  },
  {
    name: 'switch on one line that ends in an if without braces',
    code: listener('switch (error) { case Errors.SERVER_ERROR: if (isOnline) wait() }'),
  },
  {
    name: 'switch that closes on the line of its last case',
    code: listener('switch (error) {', '  case Errors.SERVER_ERROR: wait(); break; }'),
  },
  {
    name: 'switch with a comment at the end',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '    wait(); // soon',
      '    break;',
      '  // The others are rare.',
      '}',
    ),
  },
  {
    name: 'switch with a comment behind what falls out',
    code: listener('switch (error) {', '  case Errors.SERVER_ERROR:', '    wait(); // soon', '}'),
  },
  { name: 'empty switch', code: listener('switch (error) {}') },
  { name: 'empty switch on two lines', code: listener('switch (error) {', '}') },
  { name: 'empty switch with a comment', code: listener('switch (error) {', '  // To be done.', '}') },
  { name: 'empty switch with a comment on its line', code: listener('switch (error) { /* To be done. */ }') },
  {
    name: 'switch with blocks',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR: {',
      '    const seconds = 9;',
      '    wait(seconds);',
      '    break;',
      '  }',
      '}',
    ),
  },
  {
    name: 'switch with blocks that fall out',
    code: listener('switch (error) {', '  case Errors.SERVER_ERROR: {', '    wait();', '  }', '}'),
  },
  {
    name: 'switch with empty lines between',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '    break;',
      '',
      '  case Errors.PASSWORD_REQUIRED:',
      '    ask();',
      '    break;',
      '}',
    ),
  },
  {
    name: 'switch with cases not indented',
    code: listener('switch (error) {', 'case Errors.SERVER_ERROR:', '    wait();', '    break;', '}'),
  },
  {
    name: 'switch with a body on the line of its case',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR: wait(); break;',
      '  case Errors.PASSWORD_REQUIRED: ask(); break;',
      '}',
    ),
  },
  {
    name: 'switch with tabs',
    code: listener('switch (error) {', '  case Errors.SERVER_ERROR:', '    wait();', '    break;', '}').replaceAll(
      '  ',
      '\t',
    ),
  },
  {
    name: 'switch with CRLF',
    code: listener('switch (error) {', '  case Errors.SERVER_ERROR:', '    wait();', '}').replaceAll('\n', '\r\n'),
  },
  {
    name: 'switch without semicolons',
    code: listener('switch (error) {', '  case Errors.SERVER_ERROR:', '    wait()', '}').replaceAll(';', ''),
  },
  {
    name: 'switch (true)',
    code: listener('switch (true) {', '  case error === Errors.SERVER_ERROR:', '    wait();', '    break;', '}'),
  },
  {
    name: 'switch (true) with a case that is more than true or false',
    code: listener(
      'switch (true) {',
      '  case error === Errors.SERVER_ERROR:',
      '    wait();',
      '    break;',
      '  case isOffline():',
      '    leave();',
      '}',
    ),
  },
  {
    name: 'switch (true) with default',
    code: listener(
      'switch (true) {',
      '  case error === Errors.SERVER_ERROR || error === Errors.OTHER_ERROR:',
      '    wait();',
      '    break;',
      '  default:',
      '    generic();',
      '}',
    ),
  },
  {
    name: 'switch on an alias',
    code: listener('const code = error;', 'switch (code) {', '  case Errors.SERVER_ERROR:', '    wait();', '}'),
  },
  {
    name: 'switch behind a branch for another error',
    code: listener(
      'if (error === Errors.PASSWORD_REQUIRED) {',
      '  ask();',
      '}',
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '}',
    ),
  },
  {
    name: 'switch behind a guard for another error',
    code: listener(
      'if (error === Errors.PASSWORD_REQUIRED) {',
      '  ask();',
      '  return;',
      '}',
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '}',
    ),
  },
  {
    name: 'switch in a switch',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '  case Errors.OTHER_ERROR:',
      '    switch (error) {',
      '      case Errors.SERVER_ERROR:',
      '        wait();',
      '    }',
      '    show();',
      '}',
    ),
  },
  {
    name: 'switch in a loop',
    code: listener(
      'for (const part of [1, 2]) {',
      '  switch (error) {',
      '    case Errors.SERVER_ERROR:',
      '      wait(part);',
      '      continue;',
      '    default:',
      '  }',
      '}',
    ),
  },
  {
    name: 'switch with duplicate cases',
    code: listener(
      'switch (error) {',
      '  case Errors.SERVER_ERROR:',
      '    wait();',
      '    break;',
      "  case 'connection.serverError':",
      '    quit();',
      '    break;',
      '}',
    ),
  },
  {
    name: 'switch with raw strings',
    code: listener(
      'switch (error) {',
      "  case 'connection.serverError':",
      '    wait();',
      '    break;',
      "  case 'item-not-found':",
      '    retry();',
      '    break;',
      '}',
    ),
  },
  {
    name: 'switch in another function',
    code: file(
      'function handle(code) {',
      '  switch (code) {',
      '    case Errors.SERVER_ERROR:',
      '      wait();',
      '  }',
      '}',
      `connection.on(${FAILED}, (error) => handle(error));`,
    ),
  },
  {
    name: 'switch in a method',
    code: file(
      'class Call {',
      '  constructor() {',
      '    this.onFailed = this.onFailed.bind(this);',
      `    connection.on(${FAILED}, this.onFailed);`,
      '  }',
      '',
      '  onFailed(error) {',
      '    this.error = error;',
      '    this.render();',
      '  }',
      '',
      '  render() {',
      '    switch (this.error) {',
      '      case Errors.SERVER_ERROR:',
      '        wait();',
      '        break;',
      '    }',
      '  }',
      '}',
      'new Call();',
    ),
  },

  // `if`
  { name: 'one if', code: listener('if (error === Errors.PASSWORD_REQUIRED) {', '  ask();', '}') },
  { name: 'one if, the other way round', code: listener('if (Errors.PASSWORD_REQUIRED === error) {', '  ask();', '}') },
  { name: 'one if without braces', code: listener('if (error === Errors.PASSWORD_REQUIRED) ask();') },
  {
    name: 'one if without braces, on two lines',
    code: listener('if (error === Errors.PASSWORD_REQUIRED)', '  ask(); // the user'),
  },
  {
    name: 'one if without semicolons',
    code: listener('if (error === Errors.PASSWORD_REQUIRED)', '  ask()').replaceAll(';', ''),
  },
  {
    name: 'one if all on one line',
    code: file(`connection.on(${FAILED}, (error) => { if (error === Errors.SERVER_ERROR) wait() });`),
  },
  {
    name: 'one if with braces all on one line',
    code: file(`connection.on(${FAILED}, (error) => { if (error === Errors.SERVER_ERROR) { wait(); } });`),
  },
  {
    name: 'one if with a comment behind it',
    code: listener('if (error === Errors.PASSWORD_REQUIRED) {', '  ask();', '} // The others pass.'),
  },
  {
    name: 'one if with code behind it on its line',
    code: listener('if (error === Errors.PASSWORD_REQUIRED) ask(); track();'),
  },
  {
    name: 'chain',
    code: listener(
      'if (error === Errors.PASSWORD_REQUIRED) {',
      '  ask();',
      '} else if (error === Errors.SERVER_ERROR) {',
      '  wait();',
      '}',
    ),
  },
  {
    name: 'chain with else on its own line',
    code: listener(
      'if (error === Errors.PASSWORD_REQUIRED) {',
      '  ask();',
      '}',
      'else if (error === Errors.SERVER_ERROR) {',
      '  wait();',
      '}',
    ),
  },
  {
    name: 'chain with else',
    code: listener(
      'if (error === Errors.PASSWORD_REQUIRED) {',
      '  ask();',
      '} else {',
      '  // Whatever it is.',
      '  generic(error);',
      '}',
    ),
  },
  {
    name: 'chain with else without braces',
    code: listener('if (error === Errors.PASSWORD_REQUIRED) ask();', 'else generic(error);'),
  },
  {
    name: 'chain with an empty else',
    code: listener('if (error === Errors.PASSWORD_REQUIRED) {', '  ask();', '} else {', '}'),
  },
  {
    name: 'chain with an empty else and a comment',
    code: listener('if (error === Errors.PASSWORD_REQUIRED) {', '  ask();', '} else {', '  // Nothing.', '}'),
  },
  {
    name: 'chain with an else that returns',
    code: listener('if (error === Errors.PASSWORD_REQUIRED) {', '  ask();', '} else {', '  return;', '}', 'show();'),
  },
  {
    name: 'chain with an else that returns, without braces',
    code: listener('if (error === Errors.PASSWORD_REQUIRED) ask();', 'else return;', 'show();'),
  },
  {
    name: 'chain with another condition',
    code: listener(
      'if (error === Errors.PASSWORD_REQUIRED) {',
      '  ask();',
      '} else if (!isOnline) {',
      '  wait();',
      '}',
    ),
  },
  {
    name: 'if in an if',
    code: listener('if (isOnline) {', '  if (error === Errors.PASSWORD_REQUIRED) {', '    ask();', '  }', '}'),
  },
  {
    name: 'if in an if without braces',
    code: listener('if (isOnline)', '  if (error === Errors.PASSWORD_REQUIRED) ask();'),
  },
  {
    name: 'if with an if inside, without braces',
    code: listener('if (error === Errors.PASSWORD_REQUIRED)', '  if (isOnline) ask();'),
  },
  {
    name: 'if with a loop and an if inside, without braces',
    code: listener('if (error === Errors.PASSWORD_REQUIRED)', '  for (const part of [1]) if (part) ask();'),
  },
  {
    name: 'several ifs',
    code: listener(
      'if (error === Errors.PASSWORD_REQUIRED) {',
      '  ask();',
      '}',
      'if (error === Errors.SERVER_ERROR) {',
      '  wait();',
      '}',
    ),
  },
  {
    name: 'several ifs that return',
    code: listener(
      'if (error === Errors.PASSWORD_REQUIRED) {',
      '  ask();',
      '  return;',
      '}',
      'if (error === Errors.SERVER_ERROR) {',
      '  wait();',
      '  return;',
      '}',
    ),
  },
  {
    name: 'several ifs that return, with code behind them',
    code: listener(
      'if (error === Errors.PASSWORD_REQUIRED) {',
      '  ask();',
      '  return;',
      '}',
      'if (error === Errors.SERVER_ERROR) {',
      '  wait();',
      '  return;',
      '}',
      'generic(error);',
    ),
  },
  {
    name: 'if with alternatives',
    code: listener("if (error === Errors.PASSWORD_REQUIRED || error === 'item-not-found') {", '  ask();', '}'),
  },
  {
    name: 'if with another condition',
    code: listener('if (isOnline && error === Errors.PASSWORD_REQUIRED) {', '  ask();', '}'),
  },
  { name: 'if with loose equality', code: listener('if (error == Errors.PASSWORD_REQUIRED) {', '  ask();', '}') },
  { name: 'guard', code: listener('if (error !== Errors.PASSWORD_REQUIRED) return;', 'ask();') },
  {
    name: 'guard on two lines',
    code: listener(
      '// Only the password is asked for.',
      'if (error !== Errors.PASSWORD_REQUIRED)',
      '  return; // the others',
      'ask();',
    ),
  },
  {
    name: 'guard with braces',
    code: listener('if (error !== Errors.PASSWORD_REQUIRED) {', '  return;', '}', '', 'ask();'),
  },
  {
    name: 'guard with empty braces',
    code: listener('if (error !== Errors.PASSWORD_REQUIRED) {', '} else {', '  ask();', '}'),
  },
  {
    name: 'guard that is negated',
    code: listener('if (!(error === Errors.PASSWORD_REQUIRED || error === Errors.SERVER_ERROR)) return;', 'ask();'),
  },
  {
    name: 'guard with two inequalities',
    code: listener(
      'if (error !== Errors.PASSWORD_REQUIRED && error !== Errors.SERVER_ERROR) {',
      '  return;',
      '}',
      'ask();',
    ),
  },
  {
    name: 'two guards',
    code: listener('if (!error) return;', 'if (error !== Errors.PASSWORD_REQUIRED) return;', 'ask();'),
  },
  {
    name: 'guard in a case of another switch',
    code: listener(
      'switch (isOnline) {',
      '  case true: if (error !== Errors.PASSWORD_REQUIRED) return;',
      '    ask();',
      '}',
    ),
  },
  {
    name: 'unreachable test',
    code: listener(
      'if (error !== Errors.PASSWORD_REQUIRED) return;',
      'ask();',
      'if (error === Errors.SERVER_ERROR) wait();',
    ),
  },
  {
    name: 'if in a timer',
    code: listener('setTimeout(() => {', '  if (error === Errors.PASSWORD_REQUIRED) ask();', '}, 10);'),
  },
  {
    name: 'if in an async handler',
    code: file(
      `connection.on(${FAILED}, async (error) => {`,
      '  await wait();',
      '  if (error === Errors.PASSWORD_REQUIRED) {',
      '    await ask();',
      '  }',
      '});',
    ),
  },
  {
    name: 'if in a handler with four parameters',
    code: file(
      `connection.on(${FAILED}, function (error, message, credentials, details) {`,
      '    console.error(error, message);',
      '    if (error === Errors.PASSWORD_REQUIRED) {',
      '        ask(credentials, details);',
      '    }',
      '});',
    ),
  },
  {
    name: 'if in a handler with rest parameters',
    code: file(
      `connection.on(${FAILED}, (...args) => {`,
      '  if (args[0] === Errors.PASSWORD_REQUIRED) {',
      '    ask();',
      '  }',
      '});',
    ),
  },
  {
    name: 'if on an alias',
    code: listener('const reason = error;', 'if (reason === Errors.PASSWORD_REQUIRED) {', '  ask();', '}'),
  },
  {
    name: 'if on a variable that is assigned',
    code: listener('let reason;', 'reason = error;', 'if (reason === Errors.PASSWORD_REQUIRED) {', '  ask();', '}'),
  },
  {
    name: 'if in a labelled statement',
    code: listener('here: if (error === Errors.PASSWORD_REQUIRED) {', '  ask();', '  break here;', '}'),
  },
  {
    name: 'list in an if',
    code: listener('if ([Errors.PASSWORD_REQUIRED, Errors.SERVER_ERROR].includes(error)) {', '  ask();', '}'),
  },
  {
    name: 'list in a guard',
    code: listener('if (![Errors.PASSWORD_REQUIRED, Errors.SERVER_ERROR].includes(error)) return;', 'ask();'),
  },
  {
    name: 'list by position',
    code: listener('if ([Errors.PASSWORD_REQUIRED, Errors.SERVER_ERROR].indexOf(error) !== -1) {', '  ask();', '}'),
  },
  {
    name: 'list by position in a guard',
    code: listener('if ([Errors.PASSWORD_REQUIRED].indexOf(error) < 0) return;', 'ask();'),
  },
  {
    name: 'list by position, as bits',
    code: listener('if (~[Errors.PASSWORD_REQUIRED].indexOf(error)) {', '  ask();', '}'),
  },
  {
    name: 'set in an if',
    code: file(
      'const SEVERE = new Set([Errors.SERVER_ERROR]);',
      `connection.on(${FAILED}, (error) => {`,
      '  if (SEVERE.has(error)) {',
      '    wait();',
      '  }',
      '});',
    ),
  },
  {
    name: 'table in an if',
    code: file(
      'const DELAYS = { [Errors.SERVER_ERROR]: 9 };',
      `connection.on(${FAILED}, (error) => {`,
      '  if (error in DELAYS) {',
      '    wait(DELAYS[error]);',
      '  }',
      '});',
    ),
  },

  // Predicates
  {
    name: 'predicate in an if',
    code: file(
      'const isSevere = (code) => code === Errors.SERVER_ERROR || code === Errors.OTHER_ERROR;',
      `connection.on(${FAILED}, (error) => {`,
      '  if (isSevere(error)) {',
      '    wait();',
      '  }',
      '});',
    ),
  },
  {
    name: 'predicate in a guard',
    code: file(
      'function isSevere(code) {',
      '  return code === Errors.SERVER_ERROR;',
      '}',
      `connection.on(${FAILED}, (error) => {`,
      '  if (!isSevere(error)) return;',
      '  wait();',
      '});',
    ),
  },
  {
    name: 'predicate in a variable',
    code: file(
      'function isSevere(code) {',
      '  return code === Errors.SERVER_ERROR;',
      '}',
      `connection.on(${FAILED}, (error) => {`,
      '  const severe = isSevere(error);',
      '  if (severe) wait();',
      '});',
    ),
  },
  {
    name: 'predicate in a predicate',
    code: file(
      'const isServer = (e) => e === Errors.SERVER_ERROR;',
      'const isSevere = (e) => isServer(e);',
      `connection.on(${FAILED}, (error) => {`,
      '  if (isSevere(error)) wait();',
      '});',
    ),
  },
  {
    name: 'predicate of predicates of predicates, beside another test',
    code: file(
      'const isServer = (e) => e === Errors.SERVER_ERROR;',
      'const isSevere = (e) => isServer(e);',
      'const isFinal = (e) => isSevere(e);',
      'const isOver = (e) => isFinal(e);',
      'const isLost = (e) => isOver(e);',
      `connection.on(${FAILED}, (error) => {`,
      '  if (error === Errors.PASSWORD_REQUIRED) ask();',
      '  else if (isLost(error)) wait();',
      '});',
    ),
  },
  {
    name: 'predicate in a field',
    code: file(
      'class Call {',
      '  isSevere = (e) => e === Errors.SERVER_ERROR;',
      '  open() {',
      `    connection.on(${FAILED}, (error) => this.isSevere(error) && wait());`,
      '  }',
      '}',
      'new Call().open();',
    ),
  },
  {
    name: 'predicate about a field',
    code: file(
      'class Call {',
      '  isSevere = () => this.error === Errors.SERVER_ERROR;',
      '  open() {',
      `    connection.on(${FAILED}, (error) => {`,
      '      this.error = error;',
      '      if (this.isSevere()) wait();',
      '    });',
      '  }',
      '}',
      'new Call().open();',
    ),
  },
  {
    name: 'predicate with branches',
    code: file(
      'function isSevere(code) {',
      '  if (code === Errors.SERVER_ERROR) return true;',
      '  return false;',
      '}',
      `connection.on(${FAILED}, (error) => {`,
      '  if (isSevere(error)) wait();',
      '});',
    ),
  },
  {
    name: 'predicate without a parameter',
    code: listener('const isServer = () => error === Errors.SERVER_ERROR;', 'if (isServer()) wait();'),
  },

  // Lists that are asked otherwise
  {
    name: 'list whose elements are also logged, beside another test',
    code: listener(
      'const isSevere = [Errors.SERVER_ERROR].some((one) => {',
      '  console.log(one);',
      '  return one === error;',
      '});',
      'if (isSevere) wait();',
      'if ([Errors.OTHER_ERROR].some((one) => {',
      '  console.log(one);',
      '  return one === error;',
      '})) wait();',
      'else if (error === Errors.PASSWORD_REQUIRED) ask();',
    ),
  },
  {
    name: 'list asked for something else, beside another test',
    code: listener(
      'if ([1, 2].some((one) => one > attempts)) wait();',
      'else if (error === Errors.PASSWORD_REQUIRED) ask();',
    ),
  },
  {
    name: 'test with a count',
    code: listener('if (error === Errors.PASSWORD_REQUIRED && attempts < 3) ask();'),
  },

  // Tables that nothing but look-ups is known of
  {
    name: 'table that is made beside the look-up',
    code: listener('const ACTS = { [Errors.SERVER_ERROR]: () => wait() }, act = ACTS[error];', 'act?.();'),
  },
  {
    name: 'table that is asked before',
    code: file(
      'const TEXTS = {',
      "  [Errors.SERVER_ERROR]: 'The server fails.',",
      '};',
      `connection.on(${FAILED}, (error) => {`,
      '  const text = Object.hasOwn(TEXTS, error) && TEXTS[error];',
      '  if (text) toast(text);',
      '});',
    ),
  },
  {
    name: 'map that is filled later',
    code: file(
      'const TEXTS = new Map();',
      "TEXTS.set(Errors.SERVER_ERROR, 'The server fails.');",
      `connection.on(${FAILED}, (error) => {`,
      '  const text = TEXTS.get(error);',
      '  if (text) toast(text);',
      '});',
    ),
  },

  {
    name: 'error in a field of the class',
    code: file(
      'class Call {',
      '  open() {',
      `    connection.on(${FAILED}, (error) => {`,
      '      this.error = error;',
      '      this.error === Errors.SERVER_ERROR && wait();',
      '    });',
      '  }',
      '}',
      'new Call().open();',
    ),
  },

  // Expressions
  { name: 'logical expression', code: listener('error === Errors.PASSWORD_REQUIRED && ask();') },
  {
    name: 'logical expression below a comment',
    code: listener(
      'track();',
      '',
      '// Ask for the password.',
      '/* Nothing else. */',
      'error === Errors.PASSWORD_REQUIRED && ask();',
    ),
  },
  {
    name: 'conditional expression',
    code: listener(
      "const text = error === Errors.PASSWORD_REQUIRED ? 'Password?' : undefined;",
      'if (text) toast(text);',
    ),
  },
  {
    name: 'conditional expression that is handed on',
    code: listener("toast(error === Errors.PASSWORD_REQUIRED ? 'Password?' : 'Failed.');"),
  },
  {
    name: 'truth that is kept',
    code: listener('const isPassword = error === Errors.PASSWORD_REQUIRED;', 'if (isPassword) {', '  ask();', '}'),
  },
  {
    name: 'arrow without braces',
    code: file(`connection.on(${FAILED}, (error) => error === Errors.SERVER_ERROR && wait());`),
  },
  {
    name: 'arrow without braces and parentheses',
    code: file(`connection.on(${FAILED}, error => error === Errors.SERVER_ERROR && wait());`),
  },
  {
    name: 'arrow without braces, on the next line',
    code: file(
      `connection.on(${FAILED}, (error) =>`,
      '  // Soon.',
      '  (error === Errors.SERVER_ERROR ? wait() : undefined)',
      ');',
    ),
  },
  {
    name: 'async arrow without braces',
    code: file(`connection.on(${FAILED}, async (error) => error === Errors.SERVER_ERROR && (await wait()));`),
  },
  {
    name: 'arrow without braces that gives an object',
    code: file(`connection.on(${FAILED}, (error) => ({ done: error === Errors.SERVER_ERROR && wait() }));`),
  },

  // Tables
  {
    name: 'table of texts',
    code: file(
      'const TEXTS = {',
      "  [Errors.SERVER_ERROR]: 'The server fails.',",
      "  [Errors.PASSWORD_REQUIRED]: 'Password?',",
      '};',
      `connection.on(${FAILED}, (error) => {`,
      '  toast(TEXTS[error]);',
      '});',
    ),
  },
  {
    name: 'table of texts without a trailing comma',
    code: file(
      'const TEXTS = {',
      "  [Errors.SERVER_ERROR]: 'The server fails.' // for now",
      '  // More to come.',
      '};',
      `connection.on(${FAILED}, (error) => {`,
      '  toast(TEXTS[error]);',
      '});',
    ),
  },
  {
    name: 'table of texts on one line',
    code: file(
      "const TEXTS = { [Errors.SERVER_ERROR]: 'The server fails.' };",
      `connection.on(${FAILED}, (error) => toast(TEXTS[error]));`,
    ),
  },
  {
    name: 'table of texts with quoted keys',
    code: file(
      "const TEXTS = { 'connection.serverError': 'The server fails.', };",
      `connection.on(${FAILED}, (error) => toast(TEXTS[error]));`,
    ),
  },
  {
    name: 'table of texts with a fallback',
    code: file(
      'const TEXTS = {',
      "  [Errors.SERVER_ERROR]: 'The server fails.',",
      '};',
      `connection.on(${FAILED}, (error) => {`,
      "  toast(TEXTS[error] ?? 'The call failed.');",
      '});',
    ),
  },
  {
    name: 'table of texts with a fallback elsewhere',
    code: file(
      'const TEXTS = {',
      "  [Errors.SERVER_ERROR]: 'The server fails.',",
      '};',
      `connection.on(${FAILED}, (error) => {`,
      '  const text = TEXTS[error];',
      '  if (!text) {',
      '    generic(error);',
      '    return;',
      '  }',
      '  toast(text);',
      '});',
    ),
  },
  {
    name: 'table of texts that is asked first',
    code: file(
      "const TEXTS = { [Errors.SERVER_ERROR]: 'The server fails.' };",
      `connection.on(${FAILED}, (error) => {`,
      '  if (TEXTS[error]) toast(TEXTS[error]);',
      '});',
    ),
  },
  {
    name: 'table of texts that is kept in a variable',
    code: file(
      "const TEXTS = { [Errors.SERVER_ERROR]: 'The server fails.' };",
      `connection.on(${FAILED}, (error) => {`,
      '  const text = TEXTS[error];',
      '  if (text) toast(text);',
      '});',
    ),
  },
  {
    name: 'table of texts in a text',
    code: file(
      "const TEXTS = { [Errors.SERVER_ERROR]: 'The server fails.' };",
      `connection.on(${FAILED}, (error) => {`,
      "  if (TEXTS[error]) toast('Sorry. ' + TEXTS[error]);",
      '});',
    ),
  },
  {
    name: 'table that is frozen',
    code: file(
      "const TEXTS = Object.freeze({ [Errors.SERVER_ERROR]: 'The server fails.' });",
      `connection.on(${FAILED}, (error) => toast(TEXTS[error]));`,
    ),
  },
  {
    name: 'table that is written in place',
    code: listener("toast({ [Errors.SERVER_ERROR]: 'The server fails.' }[error]);"),
  },
  {
    name: 'table that is used otherwise too',
    code: file(
      "const TEXTS = { [Errors.SERVER_ERROR]: 'The server fails.' };",
      'track(Object.keys(TEXTS).length);',
      `connection.on(${FAILED}, (error) => {`,
      '  toast(TEXTS[error]);',
      '});',
    ),
  },
  {
    name: 'table that is exported',
    code: file(
      "export const TEXTS = { [Errors.SERVER_ERROR]: 'The server fails.' };",
      `connection.on(${FAILED}, (error) => {`,
      '  toast(TEXTS[error]);',
      '});',
    ),
  },
  {
    name: 'table behind a branch for another error',
    code: file(
      "const TEXTS = { [Errors.SERVER_ERROR]: 'The server fails.' };",
      `connection.on(${FAILED}, (error) => {`,
      '  if (error === Errors.PASSWORD_REQUIRED) ask();',
      '  toast(TEXTS[error]);',
      '});',
    ),
  },
  {
    name: 'table of numbers',
    code: file(
      'const DELAYS = { [Errors.SERVER_ERROR]: 9 };',
      `connection.on(${FAILED}, (error) => {`,
      '  const delay = DELAYS[error];',
      '  if (delay) wait(delay);',
      '});',
    ),
  },
  {
    name: 'table of functions',
    code: file(
      'const HANDLERS = {',
      '  [Errors.SERVER_ERROR]: () => wait(),',
      '  [Errors.PASSWORD_REQUIRED]() {',
      '    ask();',
      '  },',
      '};',
      `connection.on(${FAILED}, (error) => {`,
      '  HANDLERS[error]?.();',
      '});',
    ),
  },
  {
    name: 'table of functions written with function',
    code: file(
      'var HANDLERS = {',
      '  [Errors.SERVER_ERROR]: function () { wait(); }',
      '};',
      `connection.on(${FAILED}, function (error) {`,
      '  var handler = HANDLERS[error];',
      '  if (handler) handler();',
      '});',
    ),
  },
  {
    name: 'map of functions',
    code: file(
      'const HANDLERS = new Map([',
      '  [Errors.SERVER_ERROR, () => wait()],',
      ']);',
      `connection.on(${FAILED}, (error) => {`,
      '  HANDLERS.get(error)?.();',
      '});',
    ),
  },
  {
    name: 'map on one line, with an entry in parentheses',
    code: file(
      "const TEXTS = new Map([[Errors.OTHER_ERROR, 'It fails.'], (([Errors.SERVER_ERROR, 'The server fails.']))]);",
      `connection.on(${FAILED}, (error) => {`,
      '  show(TEXTS.get(error));',
      '});',
    ),
  },
  {
    name: 'map on several lines, with an entry in parentheses',
    code: file(
      'const TEXTS = new Map([',
      "  [Errors.OTHER_ERROR, 'It fails.'],",
      "  (/* late */ [Errors.SERVER_ERROR, 'The server fails.'] /* too */),",
      ']);',
      `connection.on(${FAILED}, (error) => {`,
      '  show(TEXTS.get(error));',
      '});',
    ),
  },
  {
    name: 'map of texts on one line',
    code: file(
      "const TEXTS = new Map([[Errors.SERVER_ERROR, 'The server fails.']]);",
      `connection.on(${FAILED}, (error) => {`,
      '  toast(TEXTS.get(error));',
      '});',
    ),
  },

  // Rejections
  {
    name: 'rejection in a catch',
    code: file(
      'JitsiMeetJS.joinConference().catch((error) => {',
      '  if (error === Errors.PASSWORD_REQUIRED) {',
      '    ask();',
      '  }',
      '});',
    ),
  },
  {
    name: 'rejection in a catch clause',
    code: file(
      'async function join() {',
      '  try {',
      '    await JitsiMeetJS.joinConference();',
      '  } catch (error) {',
      '    switch (error) {',
      '      case Errors.PASSWORD_REQUIRED:',
      '        ask();',
      '    }',
      '  }',
      '}',
      'join();',
    ),
  },
  {
    name: 'rejection by its name',
    code: file(
      'JitsiMeetJS.joinConference().catch((error) => {',
      '  if ((error.name ?? error) === Errors.PASSWORD_REQUIRED) {',
      '    ask();',
      '  }',
      '});',
    ),
  },

  // Spelling
  {
    name: 'named import',
    code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';\n\nconnection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\n  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();\n});\n`,
  },
  {
    name: 'import to be added',
    code: `import { JitsiConnectionEvents } from './jitsi';\n\nconnection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\n  switch (error) {\n    case 'connection.serverError':\n      wait();\n      break;\n  }\n});\n`,
  },
  {
    name: 'four spellings of one constant',
    code: file(
      'const { SERVER_ERROR } = JitsiMeetJS.errors.connection;',
      `connection.on(${FAILED}, (error) => {`,
      '  if (error === SERVER_ERROR) wait(1);',
      '  else if (error === Errors.SERVER_ERROR) wait(2);',
      '  else if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) wait(3);',
      "  else if (error === 'connection.serverError') wait(4);",
      '});',
    ),
  },
  {
    name: 'double quotes',
    code: listener('if (error === Errors.PASSWORD_REQUIRED) {', '  ask("now");', '}').replace(
      "'lib-jitsi-meet'",
      '"lib-jitsi-meet"',
    ),
  },
  {
    name: 'script with a global',
    file: 'a.script.js',
    code: "connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (error) {\n    if (error === 'connection.passwordRequired') {\n        ask();\n    }\n});\n",
  },
  {
    name: 'script with a table',
    file: 'a.script.js',
    code: "var TEXTS = { 'connection.passwordRequired': 'Password?' };\nconnection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (error) {\n    toast(TEXTS[error]);\n});\n",
  },
  {
    name: 'CommonJS',
    file: 'a.cjs',
    code: "const { JitsiConnectionErrors, JitsiConnectionEvents } = require('./jitsi');\n\nconnection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\n\tif (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {\n\t\task();\n\t}\n});\n",
  },
  {
    name: 'TypeScript with a string',
    file: 'a.ts',
    code: listener('switch (error as string) {', '  case Errors.SERVER_ERROR:', '    wait();', '}').replace(
      '(error) =>',
      '(error: any) =>',
    ),
  },
  {
    name: 'TypeScript with an arrow and a type',
    file: 'a.ts',
    code: file(`connection.on(${FAILED}, (error: string): void => void (error === Errors.SERVER_ERROR && wait()));`),
  },
  {
    name: 'JSX',
    file: 'a.jsx',
    code: file(
      `connection.on(${FAILED}, (error) => {`,
      '  show(error === Errors.SERVER_ERROR ? "The server fails." : null);',
      '});',
    ),
  },

  // Where the error has another name, or none, around what asks for it
  {
    name: 'loop that the error is named in, without a name around it',
    code: file(
      `connection.on(${FAILED}, (...args) => {`,
      '  for (const error of args) {',
      '    if (error === Errors.SERVER_ERROR) wait();',
      '  }',
      '});',
    ),
    unoffered: 'there is no error to compare around the loop',
  },
  {
    name: 'predicate that is given to a method of an array',
    code: file(
      'const isServer = (each) => each === Errors.SERVER_ERROR;',
      '',
      `connection.on(${FAILED}, (error) => {`,
      '  if ([error].some(isServer)) wait();',
      '});',
    ),
  },
  {
    name: 'guard in which the other errors are named',
    code: listener(
      'if (error !== Errors.SERVER_ERROR) {',
      '  const left = [',
      '    Errors.CONFERENCE_REQUEST_FAILED,',
      '    Errors.CONNECTION_DROPPED_ERROR,',
      '    Errors.NOT_LIVE_ERROR,',
      '    Errors.OTHER_ERROR,',
      '    Errors.PASSWORD_REQUIRED,',
      '    Errors.SHARD_CHANGED_ERROR,',
      '  ];',
      '  left.includes(error) && leave();',
      '  return;',
      '}',
      'wait();',
    ),
  },
  {
    name: 'guard that names something else by the name of the error',
    code: listener(
      'if (',
      '  error !== Errors.CONFERENCE_REQUEST_FAILED &&',
      '  error !== Errors.CONNECTION_DROPPED_ERROR &&',
      '  error !== Errors.NOT_LIVE_ERROR &&',
      '  error !== Errors.OTHER_ERROR &&',
      '  error !== Errors.PASSWORD_REQUIRED &&',
      '  error !== Errors.SERVER_ERROR &&',
      '  error !== Errors.SHARD_CHANGED_ERROR',
      ') {',
      '  const error = null;',
      '  return;',
      '}',
      'quit();',
    ),
  },

  // Handlers that tell nothing apart
  { name: 'handler that tells nothing apart', code: listener('quit();') },
  { name: 'empty handler', code: listener('// Nothing.') },
  {
    name: 'handler with a directive',
    code: file(`connection.on(${FAILED}, function (error) {`, "  'use strict';", '  // Leave.', '  quit();', '});'),
  },
  { name: 'arrow that tells nothing apart', code: file(`connection.on(${FAILED}, (error) => quit());`) },
  {
    name: 'handler without a parameter',
    code: file(`connection.on(${FAILED}, () => quit());`),
    unoffered: 'there is no error to compare',
  },
  {
    name: 'handler that hands the error on beside a test',
    code: listener('if (error === Errors.PASSWORD_REQUIRED) ask();', 'reject(error);'),
  },

  // Look-ups that are used without being asked whether they have found anything
  ...[
    ['member of what is looked up', 'toast(ENTRIES[error].title);'],
    ['method of what is looked up', 'ENTRIES[error].show();'],
    ['what is looked up, called', 'before();', 'ENTRIES[error](); // At once.', 'after();'],
    ['what is looked up, called on one line', 'before(); ENTRIES[error](); after();'],
    ['what is looked up, shown', 'show(ENTRIES[error], 1);', 'after();'],
    [
      'what is looked up, shown on several lines',
      '// It failed.',
      'show(',
      '  ENTRIES[error],',
      '',
      '  `a',
      'b`,',
      ');',
    ],
    ['what is looked up, set', 'state.text = ENTRIES[error];'],
    ['what is looked up, kept and called', 'before();', 'const entry = ENTRIES[error];', 'entry();'],
    ['what is looked up, taken apart', 'const { title } = ENTRIES[error];', 'toast(title);'],
    ['what is looked up, taken apart and more', 'const { title } = ENTRIES[error];', 'toast(title);', 'after();'],
    ['what is looked up, taken apart amid more', 'const { title } = ENTRIES[error];', 'after();', 'toast(title);'],
    ['what is looked up, asked later', 'const entry = ENTRIES[error];', 'if (entry) entry();', 'after();'],
    ['what is looked up, called where it is there', 'ENTRIES[error]?.();', 'after();'],
    ['what is looked up, returned', 'return show(ENTRIES[error].title);'],
  ].map(([name = '', ...lines]): Fixture => ({
    name,
    code: listener('const ENTRIES = { [Errors.PASSWORD_REQUIRED]: ASK };', ...lines),
  })),
  {
    name: 'what a map has, called',
    code: file(
      'const ACTS = new Map([[Errors.PASSWORD_REQUIRED, ASK]]);',
      `connection.addEventListener(${FAILED}, (error) => ACTS.get(error)());`,
    ),
  },
  {
    name: 'what is looked up in a function, shown',
    code: file(
      'const ENTRIES = { [Errors.PASSWORD_REQUIRED]: ASK };',
      'function show(error) {',
      '  return toast(ENTRIES[error].title);',
      '}',
      `connection.addEventListener(${FAILED}, (error) => {`,
      '  show(error);',
      '  after();',
      '});',
    ),
  },

  // Predicates that a `switch` decides
  ...[
    ['switch that gives truths', 'default:', '  return false;', '}'],
    ['switch that gives truths, with an answer behind it', '}', 'return false;'],
    ['switch that names what is no matter', 'case Errors.OTHER_ERROR:', '  return false;', '}', 'return false;'],
  ].flatMap(([name = '', ...lines]): Fixture[] =>
    [
      ['an if', 'if (isMine(error)) {', '  ask();', '}'],
      ['an expression', 'isMine(error) && ask();'],
      ['another test', 'if (isMine(error)) ask();', 'if (error === Errors.NOT_LIVE_ERROR) wait();'],
    ].map(([use = '', ...body]) => ({
      name: `${name}, in ${use}`,
      code: file(
        'function isMine(failure) {',
        ...['switch (failure) {', 'case Errors.PASSWORD_REQUIRED:', '  return true;', ...lines].map(
          (line) => `  ${line}`,
        ),
        '}',
        `connection.addEventListener(${FAILED}, (error) => {`,
        ...body.map((line) => `  ${line}`),
        '});',
      ),
    })),
  ),

  // Arrow functions whose body is on a line of its own
  {
    name: 'arrow with its body below',
    code: file(
      `connection.addEventListener(${FAILED}, (error) =>`,
      '  error === Errors.PASSWORD_REQUIRED && ask(),',
      ');',
    ),
  },
  {
    name: 'arrow with a comment above its body',
    code: file(
      `connection.addEventListener(${FAILED}, (error) =>`,
      '  // Only this one.',
      '  error === Errors.PASSWORD_REQUIRED && ask(),',
      ');',
    ),
  },
];
