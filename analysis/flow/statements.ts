import type { TSESTree } from '@typescript-eslint/types';

import { operandOf } from '../operand.js';
import { childrenOf } from '../walk.js';
import { choose, passBy } from './branch.js';
import { noteAct, noteHandedOn } from './effects.js';
import { matches, noteTest } from './error-tests.js';
import { exitTarget, jumpTarget } from './jumps.js';
import { bindPattern } from './patterns.js';
import type { State } from './state.js';
import { carriesError, isNullish, markDecided, truthOf, UNDEFINED, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

type Executor<Node> = (node: Node, state: State, walk: Walk) => void;
type Executors = { readonly [Type in `${TSESTree.AST_NODE_TYPES}`]?: Executor<Extract<TSESTree.Node, { type: Type }>> };

const EXECUTORS: Executors = {
  BlockStatement: (node, state, walk) => {
    for (const statement of node.body) walk.execute(statement, state);
  },
  BreakStatement: (node, state, walk) => jump(jumpTarget(node), state, walk),
  ClassDeclaration: () => undefined,
  ContinueStatement: (node, state, walk) => jump(jumpTarget(node), state, walk),
  DoWhileStatement: (node, state, walk) => {
    withExits(node, state, walk, () => {
      walk.execute(node.body, state);
      if (state.alive) walk.evaluate(node.test, state);
    });
  },
  ExpressionStatement: (node, state, walk) => {
    walk.evaluate(node.expression, state);
  },
  ForInStatement: (node, state, walk) => each(node, state, walk),
  ForOfStatement: (node, state, walk) => each(node, state, walk),
  ForStatement: (node, state, walk) => {
    if (node.init) walk[node.init.type === 'VariableDeclaration' ? 'execute' : 'evaluate'](node.init, state);
    const test = node.test ? walk.evaluate(node.test, state) : UNKNOWN;
    loop(node, test, [node.body, node.update], state, walk);
  },
  FunctionDeclaration: () => undefined,
  IfStatement: (node, state, walk) => {
    choose(walk.evaluate(node.test, state), node.consequent, node.alternate, state, walk);
  },
  LabeledStatement: (node, state, walk) => {
    withExits(node, state, walk, () => {
      walk.execute(node.body, state);
    });
  },
  ReturnStatement: (node, state, walk) => {
    const value = node.argument ? walk.evaluate(node.argument, state) : UNDEFINED;
    leaveFunction(node, value, state, walk);
  },
  SwitchStatement: (node, state, walk) => executeSwitch(node, state, walk),
  ThrowStatement: (node, state, walk) => {
    noteHandedOn(node, [walk.evaluate(node.argument, state)], state, walk);
    jump(exitTarget(node), state, walk);
  },
  TryStatement: (node, state, walk) => executeTry(node, state, walk),
  VariableDeclaration: (node, state, walk) => {
    for (const { id, init } of node.declarations) if (init) bindPattern(id, walk.evaluate(init, state), state, walk);
  },
  WhileStatement: (node, state, walk) => {
    loop(node, walk.evaluate(node.test, state), [node.body], state, walk);
  },
};

/** Runs a statement: what it does is noted, and the state is how things stand behind it. */
export function executeStatement(node: TSESTree.Node, state: State, walk: Walk): void {
  if (!state.alive) return;
  const executor = EXECUTORS[node.type as keyof Executors] as Executor<TSESTree.Node> | undefined;
  if (executor) {
    executor(node, state, walk);
  } else if (!node.type.startsWith('TS')) {
    for (const child of childrenOf(node, walk.context.file.visitorKeys)) walk.execute(child, state);
  }
}

/** Gives a function's result back; the outermost one's goes out of the file's sight. */
export function leaveFunction(node: TSESTree.Node, value: Value, state: State, walk: Walk): void {
  const frame = walk.frames.at(-1);
  if (!frame) return;
  if (frame.isOutermost && carriesError(value)) noteHandedOn(node, [value], state, walk);
  // A bare `return` is silence, and so is the truth of a test that nobody asked for.
  const isSilent = isNullish(value) === true || (value.kind === 'known' && value.decided);
  if (frame.isOutermost && node.type === 'ReturnStatement' && !isSilent && state.isChosen) noteAct(node, state, walk);
  frame.results.push(state.isChosen ? markDecided(value) : value);
  frame.exits.push(state.fork());
  state.alive = false;
}

function jump(target: TSESTree.Node | null, state: State, walk: Walk): void {
  const meeting = walk.jumps.findLast((candidate) => candidate.target === target);
  meeting?.exits.push(state.fork());
  state.alive = false;
}

/** Runs a construct that can be left by a jump, and lets the jumps meet what runs to its end. */
function withExits(node: TSESTree.Node, state: State, walk: Walk, run: () => void): void {
  const exits: State[] = [];
  const { inBranch } = state;
  walk.jumps.push({ target: node, exits });
  run();
  walk.jumps.pop();
  if (exits.length > 0) state.meet([state.fork(), ...exits], false);
  state.inBranch = inBranch;
  state.dropGuard(node);
}

function loop(
  node: TSESTree.Node,
  test: Value,
  parts: readonly (TSESTree.Node | null)[],
  state: State,
  walk: Walk,
): void {
  const truth = truthOf(test);
  if (truth === false) {
    if (test.decided) for (const part of parts) passBy(part, state, walk);
    return;
  }
  withExits(node, state, walk, () => {
    const turn = state.fork();
    turn.inBranch ||= test.decided;
    for (const part of parts) {
      if (!part || !turn.alive) continue;
      if (part.type.endsWith('Statement')) walk.execute(part, turn);
      else walk.evaluate(part, turn);
    }
    state.meet([state.fork(), turn], test.decided);
  });
}

function each(node: TSESTree.ForInStatement | TSESTree.ForOfStatement, state: State, walk: Walk): void {
  const iterated = walk.evaluate(node.right, state);
  const pattern = node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left;
  const element = iterated.decided ? markDecided(UNKNOWN) : UNKNOWN;
  if (pattern) bindPattern(pattern, element, state, walk);
  loop(node, element, [node.body], state, walk);
}

function executeSwitch(node: TSESTree.SwitchStatement, state: State, walk: Walk): void {
  const discriminant = walk.evaluate(node.discriminant, state);
  withExits(node, state, walk, () => {
    const choice = chooseCase(node, discriminant, state, walk);
    runCases(node, choice, state, walk);
  });
}

interface CaseChoice {
  /** The cases at which the run may start. */
  readonly starts: ReadonlySet<TSESTree.SwitchCase>;
  /** Whether none of them may be it, so that nothing runs. */
  readonly mayPass: boolean;
  readonly decided: boolean;
  /** Whether the `default` was reached because a test of the error named no case. */
  readonly isDefault: boolean;
}

function chooseCase(node: TSESTree.SwitchStatement, discriminant: Value, state: State, walk: Walk): CaseChoice {
  const starts = new Set<TSESTree.SwitchCase>();
  const other = node.cases.find(({ test }) => test === null);
  let { decided } = discriminant;
  if (discriminant.kind === 'error') decided = noteCases(node, walk) || decided;
  for (const candidate of node.cases) {
    if (!candidate.test) continue;
    const [hit, isDecided] = isCase(node, candidate.test, discriminant, state, walk);
    decided ||= isDecided;
    if (hit !== false) starts.add(candidate);
    if (hit === true) return { starts, mayPass: false, decided, isDefault: false };
  }
  if (other) starts.add(other);
  return { starts, mayPass: !other, decided, isDefault: other !== undefined };
}

function noteCases(node: TSESTree.SwitchStatement, walk: Walk): boolean {
  const operands = node.cases.flatMap(({ test }) => (test ? [operandOf(test, walk.context)] : []));
  noteTest({ node, kind: 'case', operands }, walk);
  return true;
}

/** Whether a `case` is taken, and whether that depends on the error. */
function isCase(
  node: TSESTree.SwitchStatement,
  test: TSESTree.Node,
  discriminant: Value,
  state: State,
  walk: Walk,
): [hit: boolean | null, isDecided: boolean] {
  const value = walk.evaluate(test, state);
  if (discriminant.kind === 'error') {
    const hit =
      value.kind === 'known' && typeof value.value !== 'string'
        ? false
        : matches(operandOf(test, walk.context), value, walk);
    if (hit === true) walk.notes.named.add(node);
    if (hit === null) walk.notes.mayName.add(node);
    return [hit, true];
  }
  const isDecided = discriminant.decided || value.decided;
  // `switch (TEXT) { case error: }`, the other way round, can't be worked out.
  if (discriminant.kind !== 'known' || value.kind !== 'known') return [null, isDecided || value.kind === 'error'];
  return [discriminant.value === value.value, isDecided];
}

function runCases(node: TSESTree.SwitchStatement, choice: CaseChoice, state: State, walk: Walk): void {
  const before = state.fork();
  const { inBranch } = state;
  const isAny = walk.subject.kind === 'any';
  let running: State | null = null;
  for (const candidate of node.cases) {
    const starts = choice.starts.has(candidate);
    if (starts) {
      const fresh = before.fork();
      fresh.inBranch ||= choice.decided;
      if (candidate.test === null && choice.isDefault && choice.decided && !isAny) walk.notes.fallback.add(candidate);
      if (running?.alive) fresh.meet([running, fresh.fork()], choice.decided);
      running = fresh;
    }
    if (running) for (const statement of candidate.consequent) walk.execute(statement, running);
  }
  const passed = choice.mayPass ? before : null;
  const ways = [running, passed].filter((way) => way !== null);
  if (ways.length > 0)
    state.meet(
      ways.map((way) => way.fork()),
      choice.decided,
    );
  else state.alive = false;
  state.inBranch = inBranch;
  if (!choice.decided) return;
  for (const candidate of node.cases) {
    if (choice.starts.has(candidate) && choice.starts.size === 1 && !choice.mayPass) continue;
    for (const statement of candidate.consequent) passBy(statement, state, walk);
  }
  state.dropGuard(node);
}

function executeTry(node: TSESTree.TryStatement, state: State, walk: Walk): void {
  const { inBranch } = state;
  const before = state.fork();
  const exits: State[] = [];
  walk.jumps.push({ target: node, exits });
  walk.execute(node.block, state);
  walk.jumps.pop();
  if (node.handler) {
    const caught = before.fork();
    caught.meet([before, state, ...exits], false);
    caught.inBranch = inBranch;
    if (node.handler.param) bindPattern(node.handler.param, UNKNOWN, caught, walk);
    walk.execute(node.handler.body, caught);
    state.meet([state.fork(), caught], false);
  }
  state.inBranch = inBranch;
  state.dropGuard(node);
  if (!node.finalizer) return;
  if (state.alive) {
    walk.execute(node.finalizer, state);
  } else {
    walk.execute(node.finalizer, before);
  }
}
