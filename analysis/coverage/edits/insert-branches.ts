import type { FileContext } from '../../file-context.js';
import { styleOf } from '../../spelling/file-style.js';
import { isLiteral } from '../../static-name.js';
import { unwrap } from '../../unwrap.js';
import type { Attempt, Extend } from './addition.js';
import { anchorOf } from './anchor.js';
import type { Branch } from './branches.js';
import { handledValues } from './handled-values.js';
import { restBehind } from './look-up-statements.js';
import { fallbackBody, namingBody } from './new-bodies.js';
import { placeBranches } from './place-branches.js';
import { spellErrors } from './spell-errors.js';
import { placeBefore } from './statement-place.js';
import { isAssignedIn, isValidAt } from './tested-error.js';

/** Puts branches of their own before the statement that holds the test, which goes on as before unless a look-up finds nothing. */
export const insertBranches: Extend = (attempt) => {
  const { addition, context } = attempt;
  const anchor = anchorOf(attempt);
  const place = anchor && placeBefore(anchor.node);
  if (!place) return null;
  const { error, node } = anchor;
  const at = place.kind === 'arrow' ? place.node.body : place.node;
  if (!isValidAt(error, at, context) || isAssignedIn(error, [at.range[0], node.range[0]], context)) return null;
  const handled = addition.withFallback ? handledOperands(attempt) : [];
  if (!handled || (addition.withFallback && handled.length === 0)) return null;
  const members = [...addition.errors.map(({ member }) => member), ...handled.flatMap(({ member }) => member ?? [])];
  const spelled = spellErrors(members, at, error.chains[0] ?? null, context);
  if (!spelled) return null;
  const style = styleOf(context);
  const branches: Branch[] = addition.errors.map((added) => ({
    conditions: [`${error.operand} === ${spelled.text(added.member)}`],
    body: namingBody(added, style),
  }));
  if (addition.withFallback) {
    const conditions = handled.map(
      ({ member, text }) => `${error.operand} !== ${member === null ? text : spelled.text(member)}`,
    );
    branches.push({ conditions, body: fallbackBody(error.text, style) });
  }
  const edits = placeBranches(place, branches, restBehind(place, attempt), context);
  return { form: 'branch', edits: [...spelled.edits, ...edits], site: place.node };
};

/** What an error must not be for the fallback to take it. */
interface HandledOperand {
  /** Its name in the table; null where `text` is a string of another layer. */
  readonly member: string | null;
  readonly text: string;
}

/** Everything that the handler names; null where that can't be written down. */
function handledOperands({ context, coverage, leftOut }: Attempt): HandledOperand[] | null {
  const { values, unknown } = handledValues(coverage, leftOut, context);
  if (unknown.length > 0) return null;
  const handled: HandledOperand[] = [];
  for (const [value, operand] of values) {
    const member = memberOf(value, context);
    const literal = unwrap(operand.node);
    if (member === null && !isLiteral(literal)) return null;
    handled.push({ member, text: context.file.text.slice(...literal.range) });
  }
  return handled;
}

function memberOf(value: string, { inForce }: FileContext): string | null {
  for (const [member, other] of inForce.errors) if (other === value) return member;
  return null;
}
