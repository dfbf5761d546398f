import { AND_WORDS } from '../../languages/works.ts';
import { isBalanced } from '../../text/balanced.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { opensVerb } from '../prose/finite-verbs.ts';
import { lossOf } from '../prose/guard.ts';
import type { Prose } from '../prose/prose.ts';
import { isQuantity } from '../prose/quantities.ts';
import { holdsSetting, turnsMeaning } from '../prose/reversals.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import { isAge, opensOnAge } from './ages.ts';
import { insetsOf } from './insets.ts';
import { occasionsOf } from './occasions.ts';
import { limitsSubject, opensOwn } from './told-of-subject.ts';

/** Words of a name or a term in quotation marks at the most. */
const LONGEST_QUOTED = 5;

const BRACKETS = /\s\([^().]{1,120}\)(?=\s\p{L}|[,;.]|$)/gu;

/** An age after a name, with its words where the language writes them: ", 58 ans,", ", de 88 años,". */
const AGES = /(?<=\p{Lu}[\p{L}'’-]+), (?:d[ei] )?\d{1,3}(?: \p{L}{2,6})?(?=,)/gu;

/** What may go from the middle of a sentence: brackets, ages, attributes, and what stands between commas before the verb. */
export function asidesOf(prose: Prose, whole: Span, apposed: Span | null): Span[] {
  const brackets = matches(prose, whole, BRACKETS).filter((span) => isFree(prose, whole, span));
  const guarded = [...brackets, ...(apposed === null ? [] : [apposed])];
  const ages = matches(prose, whole, AGES).filter(
    (span) => isAge(prose, span) && !isListed(prose, span),
  );
  const found = [
    ...guarded.filter((span) => {
      if (turnsMeaning(prose, [whole[0], span[0]], span)) return false;
      if (holdsSetting(prose, span) || limitsSubject(prose, span)) return false;
      const isOwn = span === apposed && (opensOnAge(prose, span) || opensOwn(prose, span));
      const loss = lossOf(prose, span, isOwn ? 'aside' : 'part');
      if (loss !== 'number' || span !== apposed) return loss === null;
      return !counts(prose, span) && lossOf(prose, span, 'aside') === null;
    }),
    ...ages.map((span) => withClosingComma(prose, span)),
    ...occasionsOf(prose, whole),
    ...insetsOf(prose, whole),
  ];
  return found.filter((span) => isOutsideMarks(prose, whole, span));
}

/**
 * Whether what stands behind a subject opens on how many it is: ", une
 * centaine,", ", dont deux enfants,". Where the verb stands second it may be
 * no subject at all.
 */
function counts(prose: Prose, span: Span): boolean {
  const from = tokenAt(prose.tokens, span[0]);
  if (prose.language.isVerbSecond === true) return true;
  return [from, from + 1, from + 2].some((at) => isQuantity(prose, at));
}

/** Whether brackets stand between no two commas, and take back nothing of what they stand behind. */
function isFree(prose: Prose, whole: Span, span: Span): boolean {
  const isBetween = [span[0] - 1, span[1]].every((at) => prose.text[at] === ',');
  return !isBetween && !turnsMeaning(prose, [whole[0], span[0]], span);
}

/** Whether what may go is no part of a quotation, and holds none but of a few words. */
function isOutsideMarks({ text }: Prose, [start]: Span, span: Span): boolean {
  const quoted = sliceSpan(text, span).match(/["«“„][^"«»“”„]*["»“”]/gu) ?? [];
  const isShort = quoted.every((words) => words.split(/\s+/u).length <= LONGEST_QUOTED);
  return isBalanced(text, [start, span[0]]) && isBalanced(text, span) && isShort;
}

/** "A son called Ronnie, 4, and a daughter, 1": who is listed keeps an age as the others do. */
function isListed({ tokens }: Prose, [, end]: Span): boolean {
  return isOneOf(tokens[tokenAt(tokens, end)], AND_WORDS);
}

/** An aside with the comma that closes it, where the verb of the subject before it follows. */
function withClosingComma(prose: Prose, [start, end]: Span): Span {
  const closes = prose.text[end] === ',' && opensVerb(prose, tokenAt(prose.tokens, end));
  return [start, closes ? end + 1 : end];
}

function matches({ text }: Prose, whole: Span, pattern: RegExp): Span[] {
  return [...sliceSpan(text, whole).matchAll(pattern)].map(
    ({ 0: found, index }): Span => [whole[0] + index, whole[0] + index + found.length],
  );
}
