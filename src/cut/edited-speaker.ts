import { type Finding, finding, type Place } from '../findings/finding.ts';
import { findPassage } from '../text/find-passage.ts';
import { foldWord } from '../text/words.ts';
import type { Quote, Speaker } from './cut.ts';
import type { Prose } from './prose/prose.ts';
import { isOneOf } from './prose/tokens.ts';
import { CASE_ENDING } from './speakers/other-word.ts';

/** A speaker as the editor named them, and what there is to say about it. */
export type EditedSpeaker = { readonly speaker: Speaker; readonly findings: readonly Finding[] };

/**
 * A speaker as the editor named them ("Anna Kask", "Anna Kask, vice-mayor"),
 * with the role and source the article gives. Said, since a name left standing
 * above another quote puts words into somebody's mouth: that the article gives
 * the quote to another, or does not have the name.
 */
export function editedSpeaker(
  prose: Prose,
  set: string,
  quote: Quote,
  known: readonly Quote[],
  where: Place,
): EditedSpeaker {
  const [name, role] = partsOf(set);
  const found = quote.speaker;
  const isByRole = found !== null && isInRole(prose, name, found.role ?? '');
  const isSame = found !== null && (isByRole || isSamePerson(prose, name, found));
  const person = isSame ? found : known.find(({ speaker }) => speaker?.name === name)?.speaker;
  // Whom the editor calls by the role is not given it twice.
  const own = isByRole ? null : person;
  const speaker: Speaker = {
    name,
    role: role ?? own?.role ?? null,
    via: found?.via ?? null,
    spans: {
      name: findPassage(prose.text, name),
      role: role === null ? (own?.spans.role ?? null) : findPassage(prose.text, role),
      via: found?.spans.via ?? null,
    },
  };
  return { speaker, findings: isSame ? [] : doubts(prose, speaker, found, where) };
}

/** A name, and the role behind its comma. */
function partsOf(set: string): readonly [name: string, role: string | null] {
  const comma = set.indexOf(', ');
  return comma < 0 ? [set, null] : [set.slice(0, comma), set.slice(comma + 2)];
}

/** Whether one of two names has all words of the other ("Mme Kask", "Kask"). */
function isSamePerson(prose: Prose, set: string, { name, role }: Speaker): boolean {
  const [words, own] = [wordsOf(prose, set), wordsOf(prose, name ?? '')];
  const all = [...own, ...wordsOf(prose, role ?? '')];
  return words.every((word) => all.includes(word)) || (own.length > 0 && isShared(words, own));
}

/** Whether somebody is called by what is in their role, in another case where nouns have some: "des Ministers", "der Minister". */
function isInRole(prose: Prose, set: string, role: string): boolean {
  const [words, own] = [wordsOf(prose, set), wordsOf(prose, role)];
  const isCase = (one: string, other: string) =>
    prose.language.capitalisesNouns &&
    one.startsWith(other) &&
    CASE_ENDING.test(one.slice(other.length));
  const isOne = (one: string, other: string) =>
    one === other || isCase(one, other) || isCase(other, one);
  return words.length > 0 && words.every((word) => own.some((other) => isOne(word, other)));
}

/** Whether two names end alike, as "Mme Kask" and "Anna Kask" do. */
function isShared(words: readonly string[], own: readonly string[]): boolean {
  return own.every((word) => words.includes(word)) || words.at(-1) === own.at(-1);
}

/** The words of a name or a role that say something: "la maire de Lyon" without "la" and "de". */
function wordsOf({ language }: Prose, text: string): string[] {
  const { determiners, particles } = language.speech;
  const isSmall = (word: string) =>
    isOneOf(word, determiners, particles) || isOneOf(`${word}'`, determiners, particles);
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(foldWord) ?? [];
  return words.every(isSmall) ? words : words.filter((word) => !isSmall(word));
}

function doubts(
  { article }: Prose,
  { name, spans }: Speaker,
  found: Speaker | null,
  where: Place,
): Finding[] {
  const values = { speaker: name ?? '', found: found?.name ?? found?.role ?? '' };
  if (found !== null) return [finding('speaker-doubted', where, values)];
  const isKnown = spans.name !== null || article.bylines.includes(name ?? '');
  return isKnown ? [] : [finding('speaker-foreign', where, values)];
}
