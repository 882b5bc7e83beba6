/** How a text names CONNECTION_FAILED. */
export interface FailureMentions {
  /** As a member of something: the event of a table. */
  readonly isMember: boolean;
  /** As the type of a redux action: `case CONNECTION_FAILED:`, `action.type === CONNECTION_FAILED`, `[CONNECTION_FAILED]: …`. */
  readonly isActionType: boolean;
  /** By its name alone: the action type, or the event where a table is taken apart. */
  readonly isName: boolean;
}

const NAME = 'CONNECTION_FAILED';
const MEMBER_BEFORE = /(?:\.\s*|\[\s*['"`])$/u;
const ACTION_TYPE_BEFORE = /(?:\bcase|[!=]=|\[|(?<!=)>)[\s(]*$/u;
const ACTION_TYPE_BEHIND = /^[\s)!]*(?:[!=]=|as\b|satisfies\b|:\s*\w+\s*\))/u;

/** How a text without comments names CONNECTION_FAILED. */
export function failureMentions(text: string): FailureMentions {
  let [isMember, isActionType, isName] = [false, false, false];
  for (let at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + NAME.length)) {
    const before = text.slice(Math.max(0, at - 80), at);
    const behind = text.slice(at + NAME.length, at + NAME.length + 80);
    if (/[\w$]$/u.test(before) || /^[\w$]/u.test(behind)) continue;
    if (MEMBER_BEFORE.test(before)) {
      isMember = true;
      continue;
    }
    isName = true;
    isActionType ||= ACTION_TYPE_BEFORE.test(before) || ACTION_TYPE_BEHIND.test(behind);
  }
  return { isMember, isActionType, isName };
}
