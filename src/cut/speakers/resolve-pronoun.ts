import type { Gender, Pronoun } from '../../languages/language.ts';
import { isWithin, type Span } from '../../text/spans.ts';
import { isRole, type Mention } from '../prose/name-runs.ts';
import { fullFormAt, isPerson, mentionsIn, type Names } from '../prose/names.ts';
import { type Prose, paragraphIndexAt, sentencesUpTo } from '../prose/prose.ts';
import { tokenAt } from '../prose/tokens.ts';
import { behindFrame } from './fronted.ts';
import { type Party, partyAt } from './party.ts';
import { soleReporter } from './reporters.ts';
import { personInRole } from './same-role.ts';
import { genderOf } from './speaker.ts';
import { DROPPED } from './subject.ts';

/** Someone who was named as the source of an earlier quotation, and where. */
export type Said = { readonly party: Party; readonly at: number };

/** How many sentences back a pronoun is followed. */
const FARTHEST = 4;
/** How many quotations back. */
const FARTHEST_SAID = 12;

/**
 * The party a pronoun stands for: the last named subject or speaker of its
 * gender in the sentences before. Null where two people could be meant, or
 * the pronoun is plural.
 */
export function resolvePronoun(
  prose: Prose,
  names: Names,
  pronoun: Pronoun,
  at: number,
  said: readonly Said[],
): Party | null {
  const isEither = pronoun === DROPPED;
  if (pronoun.number !== 'singular' || pronoun.gender === 'n') return null;
  if (pronoun.gender === null && !isEither) return null;
  for (const sentence of sentencesBefore(prose, at)) {
    const span: Span = [sentence[0], Math.min(sentence[1], at)];
    if (isAboutAThing(prose, names, span)) return null;
    const speakers = said
      .slice(-FARTHEST_SAID)
      .filter((one) => span[0] <= one.at && one.at < span[1])
      .map((one) => one.party);
    const subject = subjectOf(prose, names, span) ?? soleReporter(prose, names, span);
    const party = [...speakers.reverse(), ...(subject ? [subject] : [])].find((one) =>
      agrees(prose, names, one, pronoun.gender),
    );
    if (party) {
      const scope = scopeOf(prose, span, at);
      if (isFarther(prose, span, at) && !isKnownToBe(prose, names, party, pronoun.gender))
        return null;
      return isOnlyChoice(prose, names, scope, party, pronoun.gender) ? party : null;
    }
    if (peopleIn(prose, names, span, pronoun.gender).length > 0) return null;
  }
  return null;
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

/** The sentence itself; of the paragraph before, the whole. */
function scopeOf(prose: Prose, sentence: Span, at: number): Span {
  const own = prose.paragraphs[paragraphIndexAt(prose, sentence[0])];
  return own !== undefined && isFarther(prose, sentence, at) ? own.span : sentence;
}

/** Whether a sentence stands in the paragraph before the pronoun's. */
function isFarther(prose: Prose, [start]: Span, at: number): boolean {
  const own = prose.paragraphs[paragraphIndexAt(prose, start)];
  return own !== undefined && at > own.span[1];
}

/**
 * Whether the subject of a sentence is a firm, an office or a thing ("Dans un
 * communiqué, l’entreprise …"), which a pronoun after it may stand for.
 */
function isAboutAThing(prose: Prose, names: Names, [start, end]: Span): boolean {
  const [from, to] = [tokenAt(prose.tokens, start), tokenAt(prose.tokens, end)];
  if (/^["'«“„‚‘»]/u.test(prose.text.slice(start, start + 1))) return false;
  for (const at of [from, behindFrame(prose, from, to)]) {
    const party = at === null ? null : partyAt(prose, names, at, to);
    if (party?.kind === 'role') return personInRole(prose, names, party) === null;
    if (party !== null) return party.kind === 'institution';
  }
  return false;
}

/** The person a sentence starts with, or goes on with behind a fronted frame. */
function subjectOf(prose: Prose, names: Names, span: Span): Party | null {
  const [from, to] = [tokenAt(prose.tokens, span[0]), tokenAt(prose.tokens, span[1])];
  if (/^["'«“„‚‘»]/u.test(prose.text.slice(span[0], span[0] + 1))) return null;
  for (const at of [from, behindFrame(prose, from, to)]) {
    const found = at === null ? null : partyAt(prose, names, at, to);
    const party = found && (personInRole(prose, names, found) ?? found);
    const owner = party?.name ? ownerAt(prose, names, party.name) : null;
    if (owner !== null) return owner;
    if (party?.kind === 'person' && isPerson(names, party.name)) return party;
  }
  return null;
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
  return name === undefined ? null : { ...NOBODY, name, from, to: from + at + 1 };
}

function stemOf(genitive: string): string {
  return genitive.slice(0, -1).toLowerCase();
}

function agrees(prose: Prose, names: Names, party: Party, gender: Gender | null): boolean {
  if (party.kind !== 'person' || party.name === null) return false;
  const told = genderOf(prose, party, fullFormAt(prose, names, party.name));
  return told === null || gender === null || told === gender;
}

/** Further away, the name, the title or the role has to tell the gender. */
function isKnownToBe(prose: Prose, names: Names, party: Party, gender: Gender | null): boolean {
  return (
    party.name !== null && genderOf(prose, party, fullFormAt(prose, names, party.name)) === gender
  );
}

/** People a span names who could be of that gender. */
function peopleIn(prose: Prose, names: Names, span: Span, gender: Gender | null): Mention[] {
  return mentionsIn(names, span).filter((mention) => {
    if (!isPerson(names, mention)) return false;
    const full = fullFormAt(prose, names, mention) ?? mention;
    const told = genderOf(
      prose,
      { ...NOBODY, name: mention, from: mention.from, to: mention.to },
      full,
    );
    return told === null || gender === null
      ? mention.words.length === 2 || full !== mention
      : told === gender;
  });
}

const NOBODY: Party = { kind: 'person', name: null, role: null, pronoun: null, from: 0, to: 0 };

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
      mention.words[0] === last ||
      isBodyOf(prose, names, party, mention),
  );
}

/** "Anne Brennan, head of Dining Services": a name within the role that tells nobody's gender is the body's. */
function isBodyOf(prose: Prose, names: Names, { role }: Party, mention: Mention): boolean {
  if (role === null || !isWithin(mention.span, role)) return false;
  const party = { ...NOBODY, name: mention, from: mention.from, to: mention.to };
  return genderOf(prose, party, fullFormAt(prose, names, mention)) === null;
}
