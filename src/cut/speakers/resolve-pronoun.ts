import { ARTICLE_GENDERS } from '../../languages/articles.ts';
import type { Gender, Pronoun } from '../../languages/language.ts';
import { isInside, isWithin, type Span } from '../../text/spans.ts';
import { fullFormAt } from '../prose/full-form.ts';
import { isRole, type Mention } from '../prose/name-runs.ts';
import { isPerson, mentionsIn, type Names } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import { type Prose, paragraphIndexAt, sentencesUpTo } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import { isDead } from './dead.ts';
import { behindFrame } from './fronted.ts';
import { DROPPED, personParty } from './make-party.ts';
import { hasNewcomer, openingNewcomer, opensOnRelative } from './newcomer.ts';
import { type Party, partyAt } from './party.ts';
import { genderOf } from './party-gender.ts';
import { soleReporter } from './reporters.ts';
import { personInRole } from './same-role.ts';

/** Someone who was named as the source of an earlier quotation, and where. */
export type Said = { readonly party: Party; readonly at: number };

/** How many sentences back a pronoun is followed. */
const FARTHEST = 4;
/** How many of them back who spoke without a name is followed. */
const NEAREST = 2;
/** How many quotations back. */
const FARTHEST_SAID = 12;

/**
 * The party a pronoun stands for: the last named subject or speaker of its
 * gender in the sentences before, or else who spoke last, told by a role.
 * Null where two people could be meant, or the pronoun is plural.
 */
export function resolvePronoun(
  prose: Prose,
  names: Names,
  pronoun: Pronoun,
  at: number,
  said: readonly Said[],
): Party | null {
  const { number, gender } = pronoun;
  const isSomebody = gender !== 'n' && (gender !== null || pronoun === DROPPED);
  if (number !== 'singular' || !isSomebody) return null;
  return personMeant(prose, names, gender, at, said) ?? roleMeant(prose, names, gender, at, said);
}

/** Who spoke last, told by a role and no name ("said a council spokesman. “…,” | he added"), with nobody named since. */
function roleMeant(
  prose: Prose,
  names: Names,
  gender: Gender | null,
  at: number,
  said: readonly Said[],
): Party | null {
  const last = said.at(-1);
  const from = sentencesBefore(prose, at)
    .slice(0, NEAREST)
    .find(([start]) => last !== undefined && last.at >= start)?.[0];
  if (last?.party.kind !== 'role' || from === undefined) return null;
  const told = toldGender(prose, names, last.party) ?? articleGender(prose, last.party);
  const isOfGender = told === null || gender === null || told === gender;
  return isOfGender && peopleIn(prose, names, [from, at], gender).length === 0 ? last.party : null;
}

/** The gender that the article before a role tells: "une porte-parole". */
function articleGender({ tokens, language }: Prose, { role }: Party): Gender | null {
  const before = tokens[tokenAt(tokens, role?.[0] ?? 0) - 1];
  return ARTICLE_GENDERS[language.tag]?.[before?.fold ?? ''] ?? null;
}

function personMeant(
  prose: Prose,
  names: Names,
  gender: Gender | null,
  at: number,
  said: readonly Said[],
): Party | null {
  for (const sentence of sentencesBefore(prose, at)) {
    const span: Span = [sentence[0], Math.min(sentence[1], at)];
    if (isAboutAThing(prose, names, span)) return null;
    const speakers = said
      .slice(-FARTHEST_SAID)
      .filter((one) => isInside(one.at, span))
      .map((one) => one.party);
    if (isAboutAnother(prose, names, span, gender)) return null;
    const subject = subjectOf(prose, names, span) ?? soleReporter(prose, names, span);
    if (subject !== null && isDead(prose, subject)) return null;
    const party = [...speakers.reverse(), ...(subject ? [subject] : [])].find((one) =>
      agrees(prose, names, one, gender),
    );
    if (party) {
      // Further away, the name, the title or the role has to tell the gender, unless the sentence right before is theirs.
      const paragraph = paragraphOf(prose, span);
      const isFar = at > paragraph[1];
      const isTold = toldGender(prose, names, party) === gender;
      if (isFar && !isTold && !(party === subject && isReportBefore(prose, span, at))) return null;
      return isOnlyChoice(prose, names, isFar ? paragraph : span, party, gender) ? party : null;
    }
    if (peopleIn(prose, names, span, gender).length > 0) return null;
    if (hasNewcomer(prose, names, span, gender)) return null;
  }
  return null;
}

/** Whether a sentence tells what somebody says and stands right before the paragraph of a place: "Musutua says the plan failed. ¶ “…,” | she says." */
function isReportBefore(prose: Prose, span: Span, at: number): boolean {
  const [start] = paragraphOf(prose, [at, at]);
  return prose.text.slice(span[1], start).trim() === '' && tells(prose, span);
}

/** The sentence that holds an offset and the ones before it, nearest first, over two paragraphs. */
function sentencesBefore(prose: Prose, at: number): Span[] {
  const index = paragraphIndexAt(prose, at);
  const near = prose.paragraphs.slice(Math.max(0, index - 1), index + 1);
  const sentences = near.flatMap((paragraph) => {
    const count = sentencesUpTo(paragraph, at - 1);
    return paragraph.sentences.slice(Math.max(0, count - FARTHEST), count);
  });
  return sentences.slice(-FARTHEST).reverse();
}

/** The paragraph that a sentence stands in. */
function paragraphOf(prose: Prose, sentence: Span): Span {
  return prose.paragraphs[paragraphIndexAt(prose, sentence[0])]?.span ?? sentence;
}

/**
 * Whether the subject of a sentence is a firm, an office or a thing ("Dans un
 * communiqué, l’entreprise …"), which a pronoun after it may stand for, unless
 * the sentence says who tells it ("The family was out, Keane said").
 */
function isAboutAThing(prose: Prose, names: Names, span: Span): boolean {
  const [party] = openingParties(prose, names, span);
  if (party?.kind === 'role') return personInRole(prose, names, party) === null;
  return party?.kind === 'institution' && soleReporter(prose, names, span) === null;
}

/** Whether the subject of a sentence is somebody's relative or the like, who may be meant as well as whose they are, unless the sentence names them, and what they say or nobody else. */
function isAboutAnother(prose: Prose, names: Names, span: Span, gender: Gender | null): boolean {
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
function subjectOf(prose: Prose, names: Names, span: Span): Party | null {
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

function agrees(prose: Prose, names: Names, party: Party, gender: Gender | null): boolean {
  if (party.kind !== 'person') return false;
  const told = toldGender(prose, names, party);
  return told === null || gender === null || told === gender;
}

function toldGender(prose: Prose, names: Names, party: Party): Gender | null {
  return genderOf(prose, party, party.name && fullFormAt(prose, names, party.name));
}

/** People a span names who could be of that gender. */
function peopleIn(prose: Prose, names: Names, span: Span, gender: Gender | null): Mention[] {
  return mentionsIn(names, span).filter((mention) => {
    if (!isPerson(names, mention)) return false;
    const told = toldGender(prose, names, personParty(mention, null));
    if (told !== null && gender !== null) return told === gender;
    const full = fullFormAt(prose, names, mention) ?? mention;
    return mention.words.length === 2 || full !== mention;
  });
}

function isOnlyChoice(
  prose: Prose,
  names: Names,
  span: Span,
  party: Party,
  gender: Gender | null,
): boolean {
  const last = party.name?.words.at(-1);
  return peopleIn(prose, names, span, gender).every(
    (mention) =>
      mention.words.at(-1) === last ||
      isOwner(prose, mention) ||
      isBodyOf(prose, names, party, mention),
  );
}

/** "Anwar’s daughter": whose somebody or something is, beside the subject. */
function isOwner({ text }: Prose, { span }: Mention): boolean {
  return (
    /['’]s$|^['’]s\b/u.test(text.slice(span[1] - 2, span[1])) ||
    /^['’]s\b/u.test(text.slice(span[1]))
  );
}

/** "Anne Brennan, head of Dining Services": a name within the role that tells nobody's gender is the body's. */
function isBodyOf(prose: Prose, names: Names, { role }: Party, mention: Mention): boolean {
  if (role === null || !isWithin(mention.span, role)) return false;
  return toldGender(prose, names, personParty(mention, null)) === null;
}
