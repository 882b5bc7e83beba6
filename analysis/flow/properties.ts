import type { TSESTree } from '@typescript-eslint/types';

import { unwrap } from '../unwrap.js';
import { isThis } from '../this-members.js';
import { memberName } from '../static-name.js';
import { seenCollection } from './collections.js';
import { lookupTest, opaqueTest } from './error-tests.js';
import { throwOut } from './jumps.js';
import { readMember } from './members.js';
import { merged } from './operators.js';
import { slotOfMember } from './slots.js';
import type { State } from './state.js';
import { carriesError, isNullish, markDecided, UNDEFINED, UNKNOWN, type Value } from './value.js';
import { functionValue } from './variables.js';
import type { Walk } from './walk-context.js';

/** What a member of an object holds, where the object itself has been evaluated. */
export function readProperty(node: TSESTree.MemberExpression, object: Value, state: State, walk: Walk): Value {
  if (isNullish(object) === true && object.decided) return readFromNothing(node, state, walk);
  const name = memberName(node);
  if (name === null) return readComputed(node, object, state, walk);
  const slot = slotOfMember(node, walk);
  const held = slot === null ? undefined : state.get(slot);
  if (held) return object.decided ? markDecided(held) : held;
  if (isThis(node.object, walk.context)) return functionValue(node, walk);
  const value = readMember(node, object, name, walk);
  return value === UNKNOWN ? functionValue(node, walk) : value;
}

/** A look-up found nothing: `texts[error]?.title` is nothing either, `texts[error].title` throws. */
function readFromNothing(node: TSESTree.MemberExpression, state: State, walk: Walk): Value {
  if (!isInOptionalChain(node)) throwOut(state, walk, true);
  return markDecided(UNDEFINED);
}

/** Whether a member or call stands behind a `?.` of its own chain, so that it isn't reached where that finds nothing. */
export function isInOptionalChain(node: TSESTree.Node): boolean {
  let part = node;
  for (;;) {
    if (part.type === 'MemberExpression') {
      if (part.optional) return true;
      part = part.object;
    } else if (part.type === 'CallExpression') {
      if (part.optional) return true;
      part = part.callee;
    } else if (part.type === 'TSNonNullExpression') {
      part = part.expression;
    } else {
      return false;
    }
  }
}

/** `table[key]`. */
function readComputed(node: TSESTree.MemberExpression, object: Value, state: State, walk: Walk): Value {
  const key = walk.evaluate(node.property, state);
  if (key.kind === 'error') {
    const collection = seenCollection(node.object, walk);
    const isKeyed = collection?.kind === 'object';
    return isKeyed ? lookupTest(node, key, collection, state, walk) : opaqueTest(node, state, walk);
  }
  // `texts['error.' + error]`
  if (carriesError(key)) return opaqueTest(node, state, walk);
  if (key.kind === 'known') {
    const value = readMember(unwrap(node), object, String(key.value), walk);
    return key.decided ? markDecided(value) : value;
  }
  return merged([object, key]);
}
