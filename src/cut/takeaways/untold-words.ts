import { CORRELATE_CLAUSES } from '../../languages/context-edges.ts';
import {
  BACK_ADVERBS,
  PARTITIVES,
  PLACE_ADVERBS,
  PLACE_PRONOUNS,
  RESUMED_OBJECTS,
} from '../../languages/openings.ts';
import type { Span } from '../../text/spans.ts';
import type { Opening, Reading } from '../clarity/opening.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { mentionsIn } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt, tokenRange, tokensIn } from '../prose/tokens.ts';

/** Whether a word of a sentence, be it no subject, stands for what another sentence tells. */
export function hasUntoldWord(opening: Opening): boolean {
  const { reading, span } = opening;
  return (
    hasPartitive(reading.prose, span) ||
    hasBackAdverb(reading.prose, span) ||
    opensOnObject(opening) ||
    isAtUntoldPlace(reading, span)
  );
}

/** `s'en octroyer un`, `en a vendu`: of what another sentence tells. */
function hasPartitive({ tokens, language }: Prose, span: Span): boolean {
  const partitive = PARTITIVES[language.tag];
  return tokensIn(tokens, span).some(({ fold }, at, words) => {
    const before = words[at - 1]?.fold ?? '';
    const isLed = /^[lmnst]'$/u.test(before) || isOneOf(words[at + 1], language.speech.auxiliaries);
    return fold === partitive && isLed;
  });
}

/** `damit` with no clause of its own: with what another sentence tells. */
function hasBackAdverb({ tokens, text, language }: Prose, span: Span): boolean {
  const adverbs = BACK_ADVERBS[language.tag];
  return tokensIn(tokens, span).some(({ fold, start, end }, at, words) => {
    if (!isOneOf(fold, adverbs) || text.slice(words[at - 1]?.end, start).includes(','))
      return false;
    const next = words.slice(at + 1).find((token) => text.slice(end, token.start).includes(','));
    return !isOneOf(next, CORRELATE_CLAUSES);
  });
}

/** Words of a sentence among which an object that opens it is taken up again. */
const OBJECT_WORDS = 5;

/** `El nuevo balance lo ha confirmado Juanma Moreno`: what opens the sentence as its object has been told. */
function opensOnObject({ reading, span, words }: Opening): boolean {
  const { prose } = reading;
  const [from, to] = tokenRange(prose.tokens, span);
  if (!words.dropsSubjects || !isOneOf(prose.tokens[from], words.definites)) return false;
  for (let at = from + 2; at < Math.min(to, from + OBJECT_WORDS); at += 1)
    if (isOneOf(prose.tokens[at], RESUMED_OBJECTS) && isFiniteVerb(prose, at + 1)) return true;
  return false;
}

/** `L'ex-directrice y affirmait`, `Schon am Mittwoch soll dort`: there, where no name before it in its clause is a place; `il y a` is nowhere. */
function isAtUntoldPlace({ prose, names }: Reading, span: Span): boolean {
  const from = tokenAt(prose.tokens, span[0]);
  const { [prose.language.tag]: clitics } = PLACE_PRONOUNS;
  const { [prose.language.tag]: adverbs } = PLACE_ADVERBS;
  return tokensIn(prose.tokens, span).some(({ fold, start }, at, words) => {
    const isClitic = isOneOf(fold, clitics) && isFiniteVerb(prose, from + at + 1);
    const isAdverb = isOneOf(fold, adverbs) && !/[,:;]/u.test(prose.text.slice(span[0], start));
    if (!isClitic && !isAdverb) return false;
    const isSomewhere = mentionsIn(names, [span[0], start]).length > 0;
    return !isSomewhere && !/^(?:il|n')$/u.test(words[at - 1]?.fold ?? '');
  });
}
