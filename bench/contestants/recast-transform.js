/** The migration as a codemod is usually written: parse, replace nodes in the tree, print the tree. */
import { CONNECTION_ERRORS } from './connection-errors.js';

const MEMBERS = new Map([...CONNECTION_ERRORS].map(([member, value]) => [value, member]));

const EQUALITIES = ['===', '!==', '==', '!='];

export default function transform({ source }, { jscodeshift: j }) {
  const tree = j(source);
  let changed = false;
  const constant = (node) => {
    const member = MEMBERS.get(node?.value);
    if (member === undefined) return node;
    changed = true;
    return j.memberExpression(j.identifier('JitsiConnectionErrors'), j.identifier(member));
  };

  tree.find(j.BinaryExpression).forEach(({ node }) => {
    if (!EQUALITIES.includes(node.operator)) return;
    node.left = constant(node.left);
    node.right = constant(node.right);
  });
  tree.find(j.SwitchCase).forEach(({ node }) => {
    node.test = constant(node.test);
  });

  return changed ? tree.toSource() : undefined;
}

export const parser = 'tsx';
