import { type Span, sliceSpan } from '../../text/spans.ts';
import { wholeWord, wordSet } from '../../text/words.ts';
import { hasFiniteVerb, isFiniteVerb } from '../prose/finite-verbs.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt } from '../prose/reporting.ts';
import { tokenAt, tokensIn } from '../prose/tokens.ts';

/** UTF-16 code units of a fronted frame at the most: a longer one is a clause of its own. */
const LONGEST_FRAME = 140;

/**
 * Where the main clause may start: at the sentence's start, or after a fronted
 * frame and its comma. Where no verb follows the first subject behind a comma,
 * whose verb comes later cannot be told, and there is no other start; nor is
 * there where a frame turns subject and verb around.
 */
export function startsOf(prose: Prose, [start, end]: Span): number[] {
  const first = tokenAt(prose.tokens, start);
  if (prose.language.isVerbSecond === true) return [start];
  if (!opensFrame(prose, first) && !opensPredicate(prose, first)) return [start];
  const commas = [...prose.text.slice(start, end).matchAll(/,(?=\s)/gu)].map(
    ({ index }) => start + index + 1,
  );
  const at = commas.findIndex((comma) => opensSubject(prose, tokenAt(prose.tokens, comma)));
  const [main, ...others] = at < 0 ? [] : commas.slice(at);
  if (main === undefined || main - start > LONGEST_FRAME) return [start];
  const subject = prose.tokens[tokenAt(prose.tokens, main)];
  if (subject?.isCapital === true && leadsToAnd(prose, tokenAt(prose.tokens, main), end))
    return [start];
  const hasVerb = hasFiniteVerb(prose, [main, (others[0] ?? end + 1) - 1]);
  return hasVerb || isApposed(prose, main, others) ? [start, main] : [start];
}

/** Whether a sentence opens on something other than its subject: a frame, a connective, a condition, a source. */
export function opensAside(prose: Prose, start: number): boolean {
  const { claims, speech } = prose.language;
  const at = tokenAt(prose.tokens, start);
  if (opensNounPhrase(prose, at) || isMainAlready(prose, at)) return false;
  const openers = [claims.frames, claims.connectives, claims.conditions, speech.according];
  return openers.some((phrases) => phraseAt(prose, at, phrases) > 0) || opensPurpose(prose, at);
}

/**
 * Whether the first word only looks like a frame: a number, or a preposition
 * before a main verb that no comma parts from it, as where the verb comes
 * second ("In Berlin hat der Senat…").
 */
function isMainAlready(prose: Prose, at: number): boolean {
  const { tokens, text, language } = prose;
  const { frames, subordinators, numberWords } = language.claims;
  const first = tokens[at];
  if (first === undefined || phraseAt(prose, at, frames) === 0) return false;
  if (phraseAt(prose, at, subordinators) > 0) return false;
  const comma = text.slice(first.start, first.start + LONGEST_FRAME).search(/,\s/u);
  const until = comma < 0 ? first.start + LONGEST_FRAME : first.start + comma;
  return wordSet(numberWords).has(first.fold) || hasFiniteVerb(prose, [first.start, until]);
}

/** Whether a word opens a frame: one of the language's, a connective, or a participle ("Nommé en 2016, …"). */
function opensFrame(prose: Prose, at: number): boolean {
  const { frames, connectives, participleForms, gerundForms, views } = prose.language.claims;
  if (phraseAt(prose, at, connectives) > 0) return true;
  if (wordSet(views).has(prose.tokens[at]?.fold ?? '')) return opensPurpose(prose, at);
  if (phraseAt(prose, at, frames) > 0) return true;
  const fold = prose.tokens[at]?.fold ?? '';
  return [...participleForms, ...gerundForms].some((form) => wholeWord(form).test(fold));
}

/** Whether a word opens what was meant to be done: "pour (en) finir, …". */
export function opensPurpose({ tokens, language }: Prose, at: number): boolean {
  const { purposes, infinitives } = language.claims;
  if (!wordSet(purposes).has(tokens[at]?.fold ?? '')) return false;
  const isLed = wordSet(language.speech.clitics).has(tokens[at + 1]?.fold ?? '');
  const verb = tokens[at + (isLed ? 2 : 1)]?.fold ?? '';
  return infinitives.some((form) => wholeWord(form).test(verb));
}

/** Words of a noun phrase at the least that says what the subject behind it is. */
const SHORTEST_PREDICATE = 3;

/** Whether a noun with no article opens what the subject is: "Gardienne du bon usage, l’Académie…". */
function opensPredicate(prose: Prose, at: number): boolean {
  const { tokens, text, language } = prose;
  const first = tokens[at];
  if (first === undefined) return false;
  const leads = [language.speech.determiners, language.lines.glued, language.claims.views];
  if (leads.some((list) => wordSet(list).has(first.fold))) return false;
  const comma = text.slice(first.start, first.start + LONGEST_FRAME).search(/,\s/u);
  if (comma < 0) return false;
  const frame: Span = [first.start, first.start + comma];
  const [, ...others] = tokensIn(tokens, frame);
  return (
    others.length + 1 >= SHORTEST_PREDICATE &&
    others.every(({ isCapital }) => !isCapital) &&
    !leadsToAnd(prose, tokenAt(tokens, frame[1]), first.start + 2 * LONGEST_FRAME) &&
    !/["«“„:;–—]/u.test(sliceSpan(text, frame)) &&
    !hasFiniteVerb(prose, frame)
  );
}

/** Whether an article stands before a noun, and not before a date: "le port", not "le 3 mai". */
function opensNounPhrase({ tokens, language }: Prose, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || next === undefined) return false;
  const { weekdays, months } = language.datelines;
  const isDate =
    /^\d/u.test(next.text) || [weekdays, months].some((list) => wordSet(list).has(next.fold));
  return wordSet(language.speech.determiners).has(word.fold) && !isDate;
}

/** Whether a subject at a comma is followed by a name or the like between commas, and then its verb. */
function isApposed(prose: Prose, from: number, [opens, closes]: readonly number[]): boolean {
  if (opens === undefined || closes === undefined) return false;
  const apposed = prose.tokens[tokenAt(prose.tokens, opens)];
  const subject = tokensIn(prose.tokens, [from, opens]).length;
  return (
    (apposed?.isCapital === true || /^\d/u.test(apposed?.text ?? '')) &&
    subject > 0 &&
    isFiniteVerb(prose, tokenAt(prose.tokens, closes), true)
  );
}

/** Whether a word can open a main clause: an article, a name or a number, no pronoun and no preposition. */
export function opensSubject(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { speech, claims, lines } = language;
  const token = tokens[at];
  if (token === undefined || wordSet(speech.possessives).has(token.fold)) return false;
  if (token.isCapital || /^\d/u.test(token.text)) return true;
  const openers = [speech.determiners, claims.numberWords];
  if (openers.some((list) => wordSet(list).has(token.fold))) return true;
  if (phraseAt(prose, at, claims.quantifiers) > 0) return true;
  const others = [
    lines.glued,
    speech.relatives,
    claims.pointers,
    claims.listing,
    claims.firstPerson,
  ];
  return claims.hasBareSubjects === true && !others.some((list) => wordSet(list).has(token.fold));
}

/** Whether an "and" comes before the next verb, as in a list: "the Netherlands, Portugal and Spain". */
export function leadsToAnd(prose: Prose, from: number, end: number): boolean {
  const listed = wordSet(prose.language.claims.listing);
  for (let at = from; (prose.tokens[at]?.start ?? end) < end; at += 1) {
    if (listed.has(prose.tokens[at]?.fold ?? '')) return true;
    if (at > from && isFiniteVerb(prose, at)) return false;
  }
  return false;
}
