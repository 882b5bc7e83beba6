import type { TSESTree } from '@typescript-eslint/types';

import { connectionFamily } from './connection-families.js';
import type { FileContext } from './file-context.js';
import type { RawConstant } from './finding.js';
import { comparedWith, isAsserted } from './literal-site.js';
import { rewriteOf } from './rewrite.js';
import { stringOf } from './static-name.js';

/** A string literal of the file that has the value of a connection error in force. */
export interface ErrorLiteral {
  readonly node: TSESTree.Node;
  readonly member: string;
  readonly value: string;
}

/** Every literal of a file whose value is a connection error that is in force, wherever it stands. */
function errorLiterals(context: FileContext): ErrorLiteral[] {
  const { census, file } = context;
  const additional = Object.values(file.settings.additionalErrors);
  const candidates = [...census.of('Literal'), ...census.of('TemplateLiteral')].flatMap((node) => {
    const value = stringOf(node);
    return value !== null && (value.includes('.') || additional.includes(value)) ? [{ node, value }] : [];
  });
  // What is in force is looked for on the disk, and most files have nothing to ask for.
  if (candidates.length === 0) return [];
  const members = new Map([...context.inForce.errors].map(([member, value]) => [value, member]));
  return candidates.flatMap(({ node, value }) => {
    const member = members.get(value);
    return member === undefined ? [] : [{ node, member, value }];
  });
}

/**
 * Every raw connection error that is compared, for a file that shows the library.
 * @param tested gives the literals that a handler tests the error with, in forms that mean nothing elsewhere, each with what it
 * is tested against where that is seen; it is only asked where a literal isn't compared on the spot
 */
export function rawErrors(
  context: FileContext,
  tested: () => ReadonlyMap<TSESTree.Node, TSESTree.Node | null>,
): RawConstant[] {
  const findings = errorLiterals(context).flatMap(({ node, member, value }) => {
    const compared = comparedWith(node, context) ?? tested().get(node);
    if (!compared || isAsserted(node)) return [];
    const wanted = { family: connectionFamily('errors'), member, at: node };
    const rewrite = rewriteOf(wanted, compared, context);
    return [{ kind: 'raw-error', node, member, value, rewrite } as const];
  });
  return findings.sort((a, b) => a.node.range[0] - b.node.range[0]);
}

/** The exact comparisons of connection errors in a file that doesn't show the library: things for a person to look at. */
export function unshownComparisons(context: FileContext): ErrorLiteral[] {
  return errorLiterals(context).filter(({ node }) => comparedWith(node, context) !== null);
}
