import type { TSESTree } from '@typescript-eslint/types';

import type { Census } from './census.js';
import { isClass, isFunction } from './function-node.js';
import { isNothing } from './nothing.js';
import { keyName, memberName } from './static-name.js';
import { unwrap } from './unwrap.js';
import { isWithin } from './walk.js';

/** What a file puts into a member: the values that it writes, and whether it names the member at all. */
export interface KeptValues {
  /** Every value but `null` and `undefined`, which only say that the value comes later. */
  readonly values: readonly TSESTree.Node[];
  readonly isPut: boolean;
}

/** Answers what the objects, classes and functions that a file makes keep in their members. */
export interface KeptMembers {
  /**
   * @param made the object, class or function
   * @param isOwner whether an expression, a member of which is assigned, is what was made
   */
  valuesOf(made: TSESTree.Node, name: string, isOwner: (object: TSESTree.Node) => boolean): KeptValues;
}

/** Whether a node makes something that members can be kept in. */
export function isMade(node: TSESTree.Node): boolean {
  return node.type === 'ObjectExpression' || isClass(node) || isFunction(node);
}

/** The members that the code of one file puts something into. */
export function keptMembers(census: Census): KeptMembers {
  let assignments: Map<string, MemberAssignment[]> | null = null;
  return {
    valuesOf(made, name, isOwner) {
      assignments ??= memberAssignments(census);
      const assigned = (assignments.get(name) ?? [])
        .filter(({ object }) => (object.type === 'ThisExpression' ? isAround(made, object) : isOwner(object)))
        .map(({ value }) => value);
      const put = [...writtenValues(made, name), ...assigned];
      const values = put.filter((value) => value !== null && !isNothing(value));
      return { values: values as TSESTree.Node[], isPut: put.length > 0 };
    },
  };
}

interface MemberAssignment {
  readonly object: TSESTree.Node;
  readonly value: TSESTree.Node;
}

function memberAssignments(census: Census): Map<string, MemberAssignment[]> {
  const byName = new Map<string, MemberAssignment[]>();
  for (const { left, right } of census.of('AssignmentExpression')) {
    const target = unwrap(left);
    const name = target.type === 'MemberExpression' ? memberName(target) : null;
    if (target.type !== 'MemberExpression' || name === null) continue;
    const assignment = { object: unwrap(target.object), value: right };
    const others = byName.get(name);
    if (others) others.push(assignment);
    else byName.set(name, [assignment]);
  }
  return byName;
}

/** Whether `this` stands in an object or a class, and so may be it. */
function isAround(made: TSESTree.Node, object: TSESTree.Node): boolean {
  return !isFunction(made) && isWithin(object, made);
}

/** What an object or a class is written with under a name; null where that is worked out when it is read, or set later. */
function writtenValues(made: TSESTree.Node, name: string): (TSESTree.Node | null)[] {
  if (made.type === 'ObjectExpression') {
    return made.properties.flatMap((property) => {
      if (property.type !== 'Property' || keyName(property) !== name) return [];
      return [property.kind === 'init' ? property.value : null];
    });
  }
  if (!isClass(made)) return [];
  return made.body.body.flatMap((member) => {
    if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') return [];
    if (!member.static || keyName(member) !== name) return [];
    return [member.type === 'PropertyDefinition' || member.kind === 'method' ? member.value : null];
  });
}
