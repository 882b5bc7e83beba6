import { functionsOf } from '../function-of.js';
import { unwrap, wrapped } from '../unwrap.js';
import type { TSESTree } from '@typescript-eslint/types';

import { operandOf } from '../operand.js';
import { passBy } from './branch.js';
import { isMaybe, isNoError, matches, noteTest } from './error-tests.js';
import { withLanding } from './jumps.js';
import type { State } from './state.js';
import { areEqual, carriesError, dependsOnError, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** Walks a `switch` from every case at which it may start. */
export function executeSwitch(node: TSESTree.SwitchStatement, state: State, walk: Walk): void {
  const discriminant = walk.evaluate(node.discriminant, state);
  withLanding(node, state, walk, () => {
    if (discriminant.kind === 'error') noteCases(node, state, walk);
    runCases(node, chooseCase(node, discriminant, state, walk), state, walk);
  });
}

interface CaseChoice {
  /** The cases at which the run may start. */
  readonly starts: ReadonlySet<TSESTree.SwitchCase>;
  /** Whether none of them may be it, so that nothing runs. */
  readonly mayPass: boolean;
  /** Whether that depends on the error. */
  readonly decided: boolean;
}

function noteCases(node: TSESTree.SwitchStatement, state: State, walk: Walk): void {
  const operands = node.cases.flatMap(({ test }) => (test ? [operandOf(test, walk.context)] : []));
  noteTest({ node, kind: 'case', operands }, state, walk);
}

function chooseCase(node: TSESTree.SwitchStatement, discriminant: Value, state: State, walk: Walk): CaseChoice {
  const starts = new Set<TSESTree.SwitchCase>();
  const other = node.cases.find(({ test }) => test === null);
  let decided = dependsOnError(discriminant);
  const { inBranch } = state;
  let isHit = false;
  // Of values that are all known, those that no case has named yet.
  let left = discriminant.kind === 'choice' ? discriminant.options : [discriminant];
  for (const candidate of node.cases) {
    if (!candidate.test || isHit) continue;
    const value = walk.evaluate(candidate.test, state);
    decided ||= dependsOnError(value);
    const hit = isCase(node, candidate.test, value, discriminant, walk);
    if (hit !== false) starts.add(candidate);
    left = left.filter((option) => areEqual(option, value) !== true);
    isHit = hit === true || left.length === 0;
    // The next test is only reached by what this one isn't true of.
    state.inBranch ||= dependsOnError(value);
  }
  state.inBranch = inBranch;
  if (other && !isHit) starts.add(other);
  return { starts, mayPass: !other && !isHit, decided };
}

/** Whether a `case` is taken; null where that can't be known. */
function isCase(
  node: TSESTree.SwitchStatement,
  test: TSESTree.Node,
  value: Value,
  discriminant: Value,
  walk: Walk,
): boolean | null {
  if (discriminant.kind === 'error') {
    const isSure = !isMaybe(discriminant);
    if (isNoError(value)) return isSure ? false : null;
    const hit = matches(operandOf(test, walk.context), value, walk);
    if (hit === true) walk.notes.named.add(node);
    if (hit === null) walk.notes.mayName.add(node);
    return isSure ? hit : null;
  }
  if (value.kind === 'error' && isNoError(discriminant)) return isMaybe(value) ? null : false;
  // `switch (text) { case error: }`, the other way round, and what is made of the error can't be worked out.
  if (carriesError(discriminant) || carriesError(value)) walk.notes.mayName.add(node);
  return areEqual(discriminant, value);
}

function runCases(node: TSESTree.SwitchStatement, choice: CaseChoice, state: State, walk: Walk): void {
  const { inBranch } = state;
  if (choice.decided) passByCases(node, choice, state, walk);
  const before = state.fork();
  let running: State | null = null;
  for (const candidate of node.cases) {
    if (choice.starts.has(candidate)) {
      running = started(before, running, choice.decided);
      if (candidate.test === null && !isAnswer(candidate, walk)) noteDefault(candidate, choice, walk);
    }
    if (running) for (const statement of candidate.consequent) walk.execute(statement, running);
  }
  state.meet([...(running ? [running] : []), ...(choice.mayPass ? [before] : [])], choice.decided);
  state.inBranch = inBranch;
}

/** How things stand at a case: as before the `switch`, or as the case above it fell through. */
function started(before: State, running: State | null, decided: boolean): State {
  const fresh = before.fork();
  fresh.inBranch ||= decided;
  if (running) fresh.meet([fresh.fork(), running], decided);
  return fresh;
}

/** A written `default` takes the errors that no test named, even where it does nothing about them. */
function noteDefault(candidate: TSESTree.SwitchCase, { decided }: CaseChoice, { notes, subject }: Walk): void {
  if (decided && subject.kind === 'value') notes.fallback.add(candidate);
}

/** Whether all that a `default` does is to answer the test that the function is called for: `default: return false;`. */
function isAnswer({ consequent }: TSESTree.SwitchCase, { frames, path, context }: Walk): boolean {
  const [first, ...others] = consequent;
  const only = first?.type === 'BlockStatement' && first.body.length === 1 ? first.body[0] : first;
  if (others.length > 0 || only?.type !== 'ReturnStatement' || !only.argument || !isTruth(only.argument)) return false;
  const frame = frames.at(-1);
  const call = path.at(-1);
  if (!frame || !call || wrapped(call).parent?.type === 'ExpressionStatement') return false;
  return functionsOf(call.callee, context).some((fn) => fn === frame.fn);
}

function isTruth(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return inner.type === 'Literal' && typeof inner.value === 'boolean';
}

/** Other errors start at the other cases, unless there is but one at which any error starts. */
function passByCases(node: TSESTree.SwitchStatement, { starts, mayPass }: CaseChoice, state: State, walk: Walk): void {
  for (const candidate of node.cases) {
    if (starts.size === 1 && starts.has(candidate) && !mayPass) continue;
    for (const statement of candidate.consequent) passBy(statement, state, walk);
  }
}
