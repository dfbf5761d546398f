import { BY_AGE } from '../../languages/epithets.ts';
import { isKnown, type Opening } from '../clarity/opening.ts';
import { isToldBefore } from '../clarity/untold.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { gapBefore } from '../prose/gaps.ts';
import { mentionsIn } from '../prose/names.ts';
import { isOneOf, type Token, tokenAt } from '../prose/tokens.ts';
import { isContent } from '../prose/weigh-words.ts';
import { isPart } from './known-under.ts';

/** Words behind the article of a subject that are looked at. */
const SUBJECT_WORDS = 6;

/**
 * Whether a sentence, or its main clause behind a frame, opens on something
 * that the article told before it and the headline does not: `Die Tour, die
 * bis 2007 dauerte`, `The report on prices`, `La jeune étudiante de 20 ans`.
 * A name within the subject tells which is meant.
 */
export function hasUntoldSubject(opening: Opening): boolean {
  const { first, main } = opening;
  return isUntold(opening, first) || (!isDefinite(opening, first) && isUntold(opening, main));
}

function isDefinite({ reading, words }: Opening, at: number): boolean {
  return isOneOf(reading.prose.tokens[at], words.definites);
}

function isUntold(opening: Opening, from: number): boolean {
  const { prose, names } = opening.reading;
  const { tokens, language } = prose;
  if (!isDefinite(opening, from)) return false;
  const subject = subjectBehind(opening, from);
  const [start, end] = [tokens[from]?.start ?? 0, subject.at(-1)?.end ?? 0];
  const isNamed =
    mentionsIn(names, [start, end]).length > 0 ||
    (!language.capitalisesNouns && subject.some(({ isCapital }) => isCapital));
  if (isNamed) return false;
  if (BY_AGE.test(prose.text.slice(start, end + AGE_UNITS))) return true;
  const nouns = subject.filter((token) => isNoun(opening, token));
  return (
    nouns.some((noun) => wasTold(opening, noun)) && !nouns.some((noun) => isKnown(opening, noun))
  );
}

/** UTF-16 code units of an age behind its noun. */
const AGE_UNITS = 12;

/** The words behind an article up to the verb, a mark or another clause. */
function subjectBehind({ reading, clauseEnd }: Opening, from: number): Token[] {
  const { tokens, language } = reading.prose;
  let to = from + 1;
  while (to <= from + SUBJECT_WORDS && to < Math.max(clauseEnd, from + 2)) {
    const gap = gapBefore(reading.prose, to);
    const isRelative = isOneOf(tokens[to], language.speech.relatives);
    if (isFiniteVerb(reading.prose, to) || (to > from + 1 && (!/^[ -]$/u.test(gap) || isRelative)))
      break;
    to += 1;
  }
  return tokens.slice(from + 1, to);
}

function isNoun({ reading }: Opening, token: Token): boolean {
  const { language } = reading.prose;
  return isContent(token, reading.prose) && (!language.capitalisesNouns || token.isCapital);
}

/** A longer word that holds a noun is looked for among so many words before it. */
const MOST_BACK = 2000;

/** Whether the article told a noun before the sentence, alone or within a longer word: `Rolling-Stones-Tour`. */
function wasTold({ reading, span }: Opening, noun: Token): boolean {
  const { prose } = reading;
  if (isToldBefore(prose, noun, span[0])) return true;
  if (!prose.language.capitalisesNouns) return false;
  const at = tokenAt(prose.tokens, span[0]);
  const before = prose.tokens.slice(Math.max(0, at - MOST_BACK), at);
  return before.some(({ fold }) => isPart(noun.fold, fold));
}
