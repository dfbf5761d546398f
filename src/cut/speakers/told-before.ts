import type { Gender } from '../../languages/language.ts';
import type { Span } from '../../text/spans.ts';
import type { Mention } from '../prose/name-runs.ts';
import { isPerson, type Names } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import { type Prose, paragraphIndexAt, sentencesUpTo } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import { behindFrame } from './fronted.ts';
import { personParty } from './make-party.ts';
import { openingNewcomer, opensOnRelative } from './newcomer.ts';
import { type Party, partyAt } from './party.ts';
import { peopleIn, toldGender } from './people-meant.ts';
import { soleReporter } from './reporters.ts';
import { personInRole } from './same-role.ts';

/** How many sentences back a pronoun is followed. */
const FARTHEST = 4;

/** Whether a sentence tells what somebody says and stands right before the paragraph of a place: "Musutua says the plan failed. ¶ “…,” | she says." */
export function isReportBefore(prose: Prose, span: Span, at: number): boolean {
  const [start] = paragraphOf(prose, [at, at]);
  return prose.text.slice(span[1], start).trim() === '' && tells(prose, span);
}

/** The sentence that holds an offset and the ones before it, nearest first, over two paragraphs. */
export function sentencesBefore(prose: Prose, at: number): Span[] {
  const index = paragraphIndexAt(prose, at);
  const near = prose.paragraphs.slice(Math.max(0, index - 1), index + 1);
  const sentences = near.flatMap((paragraph) => {
    const count = sentencesUpTo(paragraph, at - 1);
    return paragraph.sentences.slice(Math.max(0, count - FARTHEST), count);
  });
  return sentences.slice(-FARTHEST).reverse();
}

/** The paragraph that a sentence stands in. */
export function paragraphOf(prose: Prose, sentence: Span): Span {
  return prose.paragraphs[paragraphIndexAt(prose, sentence[0])]?.span ?? sentence;
}

/**
 * Whether the subject of a sentence is a firm, an office or a thing ("Dans un
 * communiqué, l’entreprise …"), which a pronoun after it may stand for, unless
 * the sentence says who tells it ("The family was out, Keane said").
 */
export function isAboutAThing(prose: Prose, names: Names, span: Span): boolean {
  const [party] = openingParties(prose, names, span);
  if (party?.kind === 'role') return personInRole(prose, names, party) === null;
  return party?.kind === 'institution' && soleReporter(prose, names, span) === null;
}

/** Whether the subject of a sentence is somebody's relative or the like, who may be meant as well as whose they are, unless the sentence names them, and what they say or nobody else. */
export function isAboutAnother(
  prose: Prose,
  names: Names,
  span: Span,
  gender: Gender | null,
): boolean {
  const isNamed = peopleIn(prose, names, span, gender).length > 0;
  if (!opensOnRelative(prose, span, gender, isNamed)) return false;
  if (!isNamed) return true;
  const [paragraph] = paragraphOf(prose, span);
  const isOther = peopleIn(prose, names, [paragraph, span[0]], gender).some(
    (one) => gender === null || toldGender(prose, names, personParty(one, null)) === gender,
  );
  return isOther && !tells(prose, span);
}

/** Whether a reporting verb stands in a sentence, and no "not" before it. */
function tells(prose: Prose, [start, end]: Span): boolean {
  const { tokens, language } = prose;
  const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)];
  return tokens.slice(from, to).some((_, index) => {
    const isDenied = isOneOf(tokens[from + index - 1], language.claims.negations);
    return !isDenied && reportingAt(prose, from + index, to) !== null;
  });
}

/** Whom a sentence names at its start, and behind a fronted frame; else who tells it, by a role ("According to the mayor, …"). Nobody where it opens on a quotation. */
function openingParties(prose: Prose, names: Names, [start, end]: Span): Party[] {
  if (/["'«“„‚‘»]/u.test(prose.text.charAt(start))) return [];
  const [from, to] = [tokenAt(prose.tokens, start), tokenAt(prose.tokens, end)];
  const opening = [from, behindFrame(prose, from, to)].flatMap((at) =>
    at === null ? [] : (partyAt(prose, names, at, to) ?? []),
  );
  if (opening.length > 0) return opening;
  const according = phraseAt(prose, from, prose.language.speech.according);
  const source = according > 0 ? partyAt(prose, names, from + according, to) : null;
  return source?.kind === 'role' ? [source] : [];
}

/** The person a sentence starts with, or goes on with behind a fronted frame. */
export function subjectOf(prose: Prose, names: Names, span: Span): Party | null {
  for (const found of openingParties(prose, names, span)) {
    const party = personInRole(prose, names, found) ?? found;
    const owner = party.name && ownerAt(prose, names, party.name);
    if (owner !== null) return owner;
    if (party.kind === 'person' && isPerson(names, party.name)) return party;
  }
  return openingNewcomer(prose, names, span);
}

/** "Ed Staffords Motivation ist schlicht": a sentence on what is somebody's is about them, unless it is a person itself. */
function ownerAt(
  { tokens, language }: Prose,
  names: Names,
  { words, from }: Mention,
): Party | null {
  if (!language.capitalisesNouns) return null;
  const at = words.findIndex((word) => word.endsWith('s') && names.byWord.has(stemOf(word)));
  const [owner, owned] = [words[at], tokens[from + at + 1]];
  if (owner === undefined || !owned?.isCapital || isRole(owned.fold, language)) return null;
  const [name] = names.byWord.get(stemOf(owner)) ?? [];
  return name === undefined ? null : personParty(name, null);
}

function stemOf(genitive: string): string {
  return genitive.slice(0, -1).toLowerCase();
}
