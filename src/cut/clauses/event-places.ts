import { EVENTS, type EventWords } from '../../languages/events.ts';
import type { Span } from '../../text/spans.ts';
import { isParted } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { isQuantity } from '../prose/quantities.ts';
import { hasForm, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { dateAt } from './date-at.ts';
import { limitsByDate } from './past-events.ts';
import { placeEnd } from './place-phrases.ts';

/**
 * Where something happened once, or on what occasion it was said, between the
 * auxiliary in second place and what it was done to or the participle: "haben
 * | im Hafen von Kiel | einen Tanker beschlagnahmt". None where something is
 * denied, to come, counted, a first or the most, which the place may limit.
 */
export function eventPlaces(prose: Prose, whole: Span): Span[] {
  const words = EVENTS[prose.language.tag];
  if (words === undefined || limitsByDate(prose, whole)) return [];
  const { tokens } = prose;
  const first = tokenAt(tokens, whole[0]);
  const end = first + tokensIn(tokens, whole).length;
  const verb = tokens.findIndex(
    ({ fold }, at) => at > first && at < end && words.auxiliaries.test(fold),
  );
  if (verb < 0) return [];
  const clause: Clause = { first, verb, close: closeOf(prose, verb, end) };
  const found: Span[] = [];
  for (const from of startsOf(prose, clause)) {
    const to = placeEnd(prose, words, from, clause.close);
    const [before, last] = [tokens[from - 1], tokens[(to ?? 0) - 1]];
    if (to === null || before === undefined || last === undefined) continue;
    const marks = /^[“”"«»]?/u.exec(prose.text.slice(last.end))?.[0].length ?? 0;
    if (mayGo(prose, words, clause, [from, to])) found.push([before.end, last.end + marks]);
  }
  return found;
}

/** The indices of a clause's first word, its auxiliary, and past its last word. */
type Clause = { readonly first: number; readonly verb: number; readonly close: number };

/** Where a place may open that belongs to no noun: behind the auxiliary and its date, and behind an adverb. */
function startsOf(prose: Prose, { verb, close }: Clause): number[] {
  const { tokens, language } = prose;
  const start = dateAt(prose, verb + 1, close) ?? verb + 1;
  const others = tokens.slice(start + 1, close).flatMap((_, index) => {
    const before = tokens[start + index];
    const isOpen = isOneOf(before, language.lines.glued, language.speech.determiners);
    return before?.isCapital === false && !isOpen && !/^\d/u.test(before.text)
      ? [start + 1 + index]
      : [];
  });
  return [start, ...others];
}

/** Whether a place or an occasion is surely one, and may go. */
function mayGo(
  prose: Prose,
  words: EventWords,
  clause: Clause,
  place: readonly [number, number],
): boolean {
  const isOccasion = tellsOccasion(prose, words, clause.verb, place);
  if (isOccasion && place[0] === clause.verb + 1)
    return opensNext(prose, words, clause, place, true);
  const { first, verb, close } = clause;
  return (
    isEvent(prose, words, verb, close) &&
    !limits(prose, words, [first, close], place) &&
    opensNext(prose, words, clause, place, false)
  );
}

/** The index past a clause's last word: before the next mark, or at the sentence's end. */
function closeOf(prose: Prose, from: number, end: number): number {
  let at = from + 1;
  while (at < end && !isParted(prose, at)) at += 1;
  return at;
}

/** Whether a clause ends on the participle of an event that is over, behind its auxiliary. */
function isEvent({ tokens }: Prose, words: EventWords, verb: number, close: number): boolean {
  const isPassive = tokens[close - 1]?.fold === 'worden';
  const isBeing = /^(?:ist|sind)$/u.test(tokens[verb]?.fold ?? '');
  const participle = tokens[isPassive ? close - 2 : close - 1];
  return isPassive === isBeing && words.participles.test(participle?.fold ?? '');
}

/** Whether a number, a first or a most is told beside the place, or the place is none. */
function limits(
  prose: Prose,
  words: EventWords,
  [first, close]: readonly [number, number],
  [from, to]: readonly [number, number],
): boolean {
  const { tokens, language } = prose;
  const { superlatives } = language.claims;
  const isCircumstance = tokens.slice(from, to).some(({ fold }) => words.circumstances.test(fold));
  const isLimited = tokens.slice(first, close).some(({ fold, isCapital }, index) => {
    const at = first + index;
    if (at >= from && at < to) return false;
    const isNoun = isCapital && index > 0;
    const isMost = !isNoun && hasForm(fold, superlatives);
    return isMost || words.firsts.test(fold) || isQuantity(prose, at);
  });
  return isCircumstance || isLimited;
}

/** Whether something was said on an occasion: "hat | in einem Interview mit dem „Stern“ | Stellung genommen". */
function tellsOccasion(
  { tokens }: Prose,
  words: EventWords,
  verb: number,
  [from, to]: readonly [number, number],
): boolean {
  const isActive = words.actives.test(tokens[verb]?.fold ?? '');
  const noun = tokens.slice(from, to).find(({ isCapital }) => isCapital);
  return isActive && words.occasions.test(noun?.fold ?? '');
}

/** Whether what follows is surely another part: the closing participle, or an article that is no genitive. */
function opensNext(
  prose: Prose,
  words: EventWords,
  clause: Clause,
  [from, to]: readonly [number, number],
  isOccasion: boolean,
): boolean {
  const { tokens } = prose;
  const next = tokens[to];
  if (to >= clause.close || next === undefined || next.isCapital) return false;
  if (isOccasion || words.nexts.test(next.fold)) return true;
  const isLast = to >= clause.close - 2;
  return isLast || (to === from + 2 && opensLateSubject(prose, words, clause, to));
}

/** Whether the subject of a passive comes behind a name with no article: "Am Montag wurde in Kiel | der Sohn von Anna Reed verhaftet". */
function opensLateSubject(
  { tokens, language }: Prose,
  words: EventWords,
  { first, verb, close }: Clause,
  at: number,
): boolean {
  const isFronted = isOneOf(tokens[first], language.lines.glued);
  const isNominative = tokens[at]?.fold === words.subjects;
  const noun = tokens.findIndex(({ isCapital }, index) => index > at && isCapital);
  const isRun = tokens[noun + 1]?.isCapital === true;
  const isOnly = !tokens
    .slice(at + 1, close)
    .some(({ fold }) => words.nexts.test(fold) || fold === words.subjects);
  return (
    isFronted && isNominative && isOnly && !isRun && words.passives.test(tokens[verb]?.fold ?? '')
  );
}
