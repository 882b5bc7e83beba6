import type { FunctionNode } from '../function-node.js';
import type { Binding } from '../scopes.js';
import { isReassigned, slotOf } from './slots.js';
import type { State } from './state.js';
import { type Captured, functionsIn, type FunctionValue, loosened, type Value } from './value.js';
import type { Walk } from './walk-context.js';
import { isWithin } from '../walk.js';

/**
 * What a function gives back, where the functions in it go on using its variables: `const failed = (error) => (dispatch) =>
 * dispatch(error);`. It has to be asked before the function is left.
 */
export function withCaptured(value: Value, maker: FunctionValue, state: State, walk: Walk): Value {
  if (!functionsIn(value).some((fn) => isMadeIn(fn, maker.fn))) return value;
  const captured = variablesOf(maker, state, walk);
  const capture = (part: Value): Value => {
    switch (part.kind) {
      case 'function':
        return isMadeIn(part, maker.fn)
          ? { ...part, captured: new Map([...captured, ...(part.captured ?? [])]) }
          : part;
      case 'record':
        return { ...part, fields: new Map([...part.fields].map(([name, field]) => [name, capture(field)])) };
      case 'choice':
        return { ...part, options: part.options.map(capture) };
      default:
        return part;
    }
  };
  return capture(value);
}

function isMadeIn({ fn }: FunctionValue, maker: FunctionNode): boolean {
  return fn !== maker && isWithin(fn, maker);
}

function variablesOf({ fn, captured }: FunctionValue, state: State, walk: Walk): Captured {
  const held = new Map(captured);
  for (const binding of bindingsIn(fn, walk)) {
    const value = state.get(slotOf(binding, walk));
    // Whatever changes it may run before the function does that uses it.
    if (value) held.set(binding, isReassigned(binding, walk) ? loosened(value) : value);
  }
  return held;
}

/** The variables of a function, without those of the functions in it. */
function bindingsIn(fn: FunctionNode, { context }: Walk): Binding[] {
  const scopes = [context.scopes.scopeAt(fn)].filter((scope) => scope !== null);
  // The list grows on the way.
  for (const scope of scopes) scopes.push(...scope.childScopes.filter(({ type }) => (type as string) !== 'function'));
  return scopes.flatMap(({ variables }) => variables);
}
