import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { type FunctionNode, isClass, isFunction, parametersOf } from './function-node.js';
import { pathTo } from './origin.js';
import { isDefined, soleDefinition } from './scopes.js';
import { calleeName, memberName } from './static-name.js';
import { declaredType, DEPTH, fieldType, memberType, typeArgument, typeName } from './type-members.js';
import { unwrap, wrapped } from './unwrap.js';
import { enclosing } from './walk.js';

/** Functions whose result holds a value of the type that they are called with, under a name. */
const HOLDERS: Readonly<Record<string, string | undefined>> = {
  createRef: 'current',
  ref: 'value',
  shallowRef: 'value',
  useRef: 'current',
  useState: '0',
};

/** The type that a file writes down for an expression, or null: nothing is inferred but what a name leads to. */
export function writtenType(node: TSESTree.Node, context: FileContext, depth: number = DEPTH): TSESTree.Node | null {
  if (depth === 0) return null;
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return typeName(node.typeAnnotation) === 'const'
        ? writtenType(node.expression, context, depth)
        : node.typeAnnotation;
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return writtenType(node.expression, context, depth);
    case 'AwaitExpression': {
      const promise = writtenType(node.argument, context, depth - 1);
      return promise && typeName(promise) === 'Promise' ? typeArgument(promise, 0) : promise;
    }
    case 'CallExpression':
      return returnType(node, context);
    case 'Identifier':
      return nameType(node, context, depth);
    case 'MemberExpression':
      return readType(node, context, depth);
    default:
      return null;
  }
}

function readType(node: TSESTree.MemberExpression, context: FileContext, depth: number): TSESTree.Node | null {
  const name = memberName(node) ?? indexRead(node);
  if (name === null) return null;
  if (node.object.type === 'ThisExpression') {
    const owner = enclosing(node, isClass);
    return owner && fieldType(owner, name);
  }
  const object = writtenType(node.object, context, depth - 1);
  return object ? memberType(object, name, context) : heldType(node.object, name, context);
}

/** `1` for `pair[1]`, or null. */
function indexRead({ computed, property }: TSESTree.MemberExpression): string | null {
  return computed && property.type === 'Literal' && typeof property.value === 'number' ? String(property.value) : null;
}

function nameType(identifier: TSESTree.Identifier, context: FileContext, depth: number): TSESTree.Node | null {
  const binding = context.scopes.bindingOf(identifier);
  const definition = isDefined(binding) ? soleDefinition(binding) : null;
  if (!definition) return null;
  const name = definition.name as TSESTree.Node;
  const pattern = patternAround(name);
  const own = annotationOf(name);
  const path = pathTo(name, pattern);
  if (own || !path) return own;
  const [first, ...rest] = path;
  const whole = annotationOf(pattern) ?? contextualType(pattern, context, depth);
  const holder = whole ? null : initialValue(pattern);
  let type = first === undefined ? whole : whole ? memberType(whole, first, context) : null;
  if (!type && holder && first !== undefined) type = heldType(holder, first, context);
  for (const part of rest) type &&= memberType(type, part, context);
  return type;
}

/** The outermost pattern that a name stands in, or the name itself. */
function patternAround(name: TSESTree.Node): TSESTree.Node {
  let pattern = name;
  while (
    pattern.parent &&
    /^(?:ArrayPattern|AssignmentPattern|ObjectPattern|Property|RestElement)$/u.test(pattern.parent.type)
  ) {
    pattern = pattern.parent;
  }
  return pattern;
}

function annotationOf(node: TSESTree.Node): TSESTree.Node | null {
  if (node.type === 'AssignmentPattern') return annotationOf(node.left);
  return 'typeAnnotation' in node && node.typeAnnotation?.type === 'TSTypeAnnotation'
    ? node.typeAnnotation.typeAnnotation
    : null;
}

/** The type of what a variable is set to, or that the parameter of a function has by the type of that function. */
function contextualType(pattern: TSESTree.Node, context: FileContext, depth: number): TSESTree.Node | null {
  const { parent } = pattern;
  if (parent && isFunction(parent))
    return parameterType(parent, parametersOf(parent).indexOf(pattern as never), context);
  const init = initialValue(pattern);
  return init && writtenType(init, context, depth - 1);
}

function initialValue(pattern: TSESTree.Node): TSESTree.Node | null {
  const { parent } = pattern;
  return parent?.type === 'VariableDeclarator' && parent.id === pattern ? parent.init : null;
}

/** `const handler: (error: E) => void = (error) => …`, `const Notice: FC<Props> = (props) => …`. */
function parameterType(fn: FunctionNode, index: number, context: FileContext): TSESTree.Node | null {
  const { parent } = wrapped(fn);
  let type = parent?.type === 'VariableDeclarator' ? annotationOf(parent.id) : null;
  for (let depth = DEPTH; type?.type === 'TSTypeReference' && depth > 0; depth -= 1) {
    if (/(?:^|Function)(?:FC|Component|VFC)$/u.test(typeName(type) ?? ''))
      return index === 0 ? typeArgument(type, 0) : null;
    const declared = declaredType(type, context);
    type = declared?.type === 'TSTypeAliasDeclaration' ? declared.typeAnnotation : null;
  }
  const parameter = type?.type === 'TSFunctionType' ? type.params[index] : null;
  return parameter ? annotationOf(parameter) : null;
}

/** The type that a function of the file says it returns. */
function returnType(call: TSESTree.CallExpression, { scopes }: FileContext): TSESTree.Node | null {
  const callee = unwrap(call.callee);
  const binding = callee.type === 'Identifier' ? scopes.bindingOf(callee) : null;
  const definition = isDefined(binding) ? soleDefinition(binding) : null;
  const node = definition?.node as TSESTree.Node | undefined;
  const fn = node?.type === 'VariableDeclarator' && node.init ? unwrap(node.init) : node;
  return fn && isFunction(fn) ? (fn.returnType?.typeAnnotation ?? null) : null;
}

/** `useState<E>()[0]`, `useRef<E>().current`. */
function heldType(holder: TSESTree.Node, name: string, { scopes }: FileContext): TSESTree.Node | null {
  let call = unwrap(holder);
  if (call.type === 'Identifier') {
    const binding = scopes.bindingOf(call);
    const node = isDefined(binding) ? (soleDefinition(binding)?.node as TSESTree.Node | undefined) : undefined;
    call = node?.type === 'VariableDeclarator' && node.init ? unwrap(node.init) : call;
  }
  if (call.type !== 'CallExpression') return null;
  const called = calleeName(call.callee);
  return called !== null && HOLDERS[called] === name ? (call.typeArguments?.params[0] ?? null) : null;
}
