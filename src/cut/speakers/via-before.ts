import { ADVERB_ENDING } from '../../languages/openings.ts';
import { ELSEWHERE } from '../../languages/outlets.ts';
import { pairMarks } from '../../text/quote-marks.ts';
import type { Span } from '../../text/spans.ts';
import { fullFormAt } from '../prose/full-form.ts';
import type { Mention } from '../prose/name-runs.ts';
import { isPerson, mentionsIn, type Names } from '../prose/names.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import { type Prose, paragraphAt, sentencesUpTo } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isRole } from '../prose/role-words.ts';
import { hasOneOf, isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';
import type { Attribution } from './attribution.ts';
import { sourceBehind } from './via.ts';

/** Words of a reporting clause that says nothing but who: "a-t-il encore ajouté". */
const MOST_WORDS = 5;

/** Sentences that are read back, and UTF-16 code units of one. */
const FARTHEST = 3;
const LONGEST_SENTENCE = 600;

/**
 * The outlet of an interview that goes on: named with the same speaker in a
 * sentence before ("« … », a dit Anne Morel à l’AFP. « … », a-t-elle
 * ajouté"), where the quotation's own clause says nothing but who, and nobody
 * else comes between. Null elsewhere.
 */
export function viaBefore(
  prose: Prose,
  names: Names,
  full: Mention,
  attribution: Attribution,
  [start]: Span,
  sentence: Span,
): Span | null {
  const paragraph = paragraphAt(prose, start);
  if (paragraph === null || !saysOnlyWho(prose, attribution, full, sentence)) return null;
  const own = full.words.join(' ');
  const count = sentencesUpTo(paragraph, start);
  for (let back = count - 2; back >= Math.max(0, count - 1 - FARTHEST); back -= 1) {
    const before = paragraph.sentences[back];
    if (before === undefined || before[1] - before[0] > LONGEST_SENTENCE) return null;
    const spans = outsideMarks(prose, before);
    const people = spans.flatMap((span) =>
      mentionsIn(names, span).filter((one) => isPerson(names, one)),
    );
    if (people.some((one) => fullFormAt(prose, names, one)?.words.join(' ') !== own)) return null;
    const source = spans.map((span) => sourceIn(prose, span, people)).find((one) => one !== null);
    if (source) return people.length > 0 ? source : null;
    if (spans.some((span) => isElsewhere(prose, span) || namesRole(prose, span))) return null;
    if (people.length === 0 && spans.length < 2 && spans[0]?.[0] === before[0]) return null;
  }
  return null;
}

function saysOnlyWho(
  prose: Prose,
  { clause, side }: Attribution,
  { words }: Mention,
  [, end]: Span,
): boolean {
  const rest = side === 'after' ? prose.text.slice(clause[1], Math.max(clause[1], end)) : '';
  const to = clause[1] + Math.max(0, rest.search(/[,.;:!?…(«“„"]|$/u));
  const own = tokensIn(prose.tokens, [clause[0], to]);
  return (
    own.length - words.length <= MOST_WORDS &&
    !isElsewhere(prose, [clause[0], clause[1] + rest.length])
  );
}

/** Whether words tell of another day, or of something written. */
function isElsewhere({ tokens, language }: Prose, span: Span): boolean {
  const lists = [ELSEWHERE, language.datelines.weekdays, language.datelines.months];
  return hasOneOf(tokensIn(tokens, span), ...lists);
}

/** "« … », a répondu le maire": perhaps somebody else, who comes between. */
function namesRole({ tokens, language }: Prose, span: Span): boolean {
  return tokensIn(tokens, span).some(({ fold }) => isRole(fold, language));
}

/** The parts of a sentence that no quotation marks hold. */
function outsideMarks({ text }: Prose, [start, end]: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { outer, depth } of pairMarks(text, [start, end])) {
    if (depth > 0) continue;
    if (outer[0] > from) parts.push([from, outer[0]]);
    from = outer[1];
  }
  return from < end ? [...parts, [from, end]] : parts;
}

/** The source that a reporting verb leads to, or that stands before one; a person's name ends the words of it. */
function sourceIn(prose: Prose, [start, end]: Span, people: readonly Mention[]): Span | null {
  const [from, to] = [tokenAt(prose.tokens, start), tokenAt(prose.tokens, end)];
  for (let at = from; at < to; at += 1) {
    const next = people.map((one) => one.from).filter((one) => one > at && one < to);
    const found = sourceBehind(prose, at, Math.min(to, ...next));
    if (found !== null) return isReportedTo(prose, [from, at, to]) ? found : null;
  }
  return null;
}

/** Words between a reporting verb and whom it was told to: "a affirmé lundi matin sur RTL". */
const FARTHEST_VERB = 8;

function isReportedTo(prose: Prose, [from, at, to]: readonly [number, number, number]): boolean {
  const { tokens, language } = prose;
  const { via, participles } = language.speech;
  if (isPhraseAt(prose, at, via)) return true;
  for (let verb = at; verb >= Math.max(from, at - FARTHEST_VERB); verb -= 1) {
    const found = reportingAt(prose, verb, to);
    if (found !== null) return leadsTo(prose, found.to, at);
  }
  return at === from && hasOneOf(tokens.slice(at, to), participles);
}

/** Whether nothing but names, days and adverbs stands between a verb and the words that lead to a source. */
function leadsTo({ tokens, language }: Prose, from: number, to: number): boolean {
  const { months, weekdays, dayParts } = language.datelines;
  const { titles, determiners } = language.speech;
  const isSmall = ({ fold }: Token) =>
    ADVERB_ENDING.test(fold) || isOneOf(fold, months, weekdays, dayParts, titles, determiners);
  const between = tokens.slice(from, to);
  return between.every((word) => word.isCapital || /^\d/u.test(word.fold) || isSmall(word));
}
