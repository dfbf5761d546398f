import type { Pronoun } from '../../languages/language.ts';
import { FORMER_WORDS } from '../../languages/offices.ts';
import { NAME_PARTICLES } from '../../languages/particles.ts';
import type { Span } from '../../text/spans.ts';
import { runEnd } from '../prose/capital-runs.ts';
import { hasStop } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { pronounAt } from '../prose/reporting.ts';
import { isRole, isTitle } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';
import { withApposition } from './apposition.ts';
import { capitalParty } from './capital-party.ts';
import { commonParty } from './common-party.ts';
import { agedParty } from './epithet.ts';
import { onePartName, personParty, pronounParty } from './make-party.ts';
import { isNameLike, isSurname, opensOnParticiple, type Phrase } from './noun-phrase.ts';
import { officeParty } from './office-party.ts';
import { isOfParticle, spanOf } from './phrase.ts';

/** Whoever a noun phrase names. */
export type Party = {
  readonly kind: 'person' | 'role' | 'institution' | 'pronoun';
  /** The person's name, or the institution with its article. */
  readonly name: Mention | null;
  readonly role: Span | null;
  readonly pronoun: Pronoun | null;
  /** Whether the verb says that there are several of them, of whom only this one is read. */
  readonly isOneOfSeveral?: boolean;
  /** Token indices: the phrase's first, and the one past its last, an apposition included. */
  readonly from: number;
  readonly to: number;
};

/** The party that the noun phrase at a token names, or null where it names nobody that is known. */
export function partyAt(prose: Prose, names: Names, at: number, end: number): Party | null {
  const pronoun = pronounAt(prose, at);
  if (pronoun !== null) return pronounParty(pronoun.pronoun, at, pronoun.to);
  const aged = agedParty(prose, at);
  if (aged !== null) return aged.to <= end ? aged : null;
  const { speech, claims } = prose.language;
  const opening = prose.tokens[at];
  const hasArticle = isOneOf(opening, speech.determiners);
  const head = hasArticle ? at + 1 : at;
  if (opensOnParticiple(prose, names, at) || isRunTogether(prose, at)) return null;
  if (head >= end || (!hasArticle && isOneOf(opening, claims.frames))) return null;
  const office = hasArticle ? null : officeParty(prose, names, at, end);
  if (office !== null) return office;
  const surname = hasArticle
    ? null
    : (surnameAt(prose, names, at) ?? particleName(prose, names, at));
  if (surname !== null) return withApposition(prose, surname, end);
  const former = formerParty(prose, names, { from: at, head, end });
  if (former !== null) return former;
  const last = hasArticle ? roleEnd(prose, head, end) : null;
  if (last !== null) return commonParty(prose, names, { from: at, head, end }, last);
  // "Le Premier ministre": a capital on a role word that goes on in lower case opens a common phrase.
  const isLast = !prose.tokens[head + 1]?.isCapital || hasStop(prose, head + 1);
  const isLowerRole = isTitle(prose, head) && isLast;
  const isLowerBody = hasArticle && isLast && isBody(prose, head);
  const isCapital = isNameLike(prose, names, head, end) && !isLowerRole && !isLowerBody;
  const readParty = isCapital ? capitalParty : commonParty;
  return readParty(prose, names, { from: at, head, end });
}

/** "L’Union | des communes de Nelle": where adjectives and "of" stand behind it, a noun for a body opens a common phrase, too, with a capital. */
function isBody({ tokens, language }: Prose, at: number): boolean {
  const isRomance = !language.capitalisesNouns && !language.possessiveS && !language.joinsNouns;
  return isRomance && isOneOf(tokens[at], language.speech.institutions);
}

/** "Former England captain Anne Morel": what somebody was, where a name stands between the word for it and the role. */
function formerParty(prose: Prose, names: Names, { from, head, end }: Phrase): Party | null {
  const word = prose.tokens[head];
  const isOne = isOneOf(word, FORMER_WORDS) && isNameLike(prose, names, head + 1, end);
  if (word === undefined || !isOne || !prose.language.possessiveS) return null;
  const party = capitalParty(prose, names, { from: head + 1, head: head + 1, end });
  if (party?.kind !== 'person' || party.role === null || party.role[1] > (party.name?.span[0] ?? 0))
    return null;
  return { ...party, role: [word.start, party.role[1]], from };
}

/** "Jean Morel, | du CNRS,": "of the" and "to the" in one word lead to another. */
function isRunTogether({ tokens, language }: Prose, at: number): boolean {
  return language.tag === 'fr' && isOneOf(tokens[at], language.claims.contractions);
}

/** "Bakker", where the article has an Els Bakker: the surname, though the word names what people do, too. */
function surnameAt(prose: Prose, names: Names, at: number): Party | null {
  const token = prose.tokens[at];
  if (token === undefined || !token.isCapital || runEnd(prose, at) !== at + 1) return null;
  return isTitle(prose, at) && isSurname(names, token.fold) ? onePartName(prose, at) : null;
}

/** "aldus | van Loon", where the article has a Mieke van Loon: a surname that opens on its particle in lower case. */
function particleName(prose: Prose, names: Names, at: number): Party | null {
  const { tokens } = prose;
  if (!isOneOf(tokens[at], NAME_PARTICLES) || tokens[at]?.isCapital) return null;
  const to = runEnd(prose, at + 1);
  const words = tokens.slice(at, to).map(({ text }) => text);
  const known = names.byWord.get(tokens[to - 1]?.fold ?? '') ?? [];
  const isOne = known.some(
    (full) =>
      full.words.length > words.length && full.words.join(' ').endsWith(` ${words.join(' ')}`),
  );
  const name = { span: spanOf(prose, at, to), words, from: at, to };
  return isOne && to > at + 1 ? personParty(name, null) : null;
}

/** The role that ends a run of capitals behind an article, which is no name: "the US President", "der Kommandierende General", "la DRH | de Charlie Hebdo". */
function roleEnd(prose: Prose, head: number, end: number): number | null {
  if (isOfficeOf(prose, head)) return head;
  const last = Math.min(runEnd(prose, head), end) - 1;
  const [first, noun] = [prose.tokens[head]?.fold ?? '', prose.tokens[last]?.fold ?? ''];
  const isOne = last > head && isRole(noun, prose.language);
  return isOne && !tellsGender(first, prose.language) ? last : null;
}

/** "La DRH de Charlie Hebdo": an office in capitals, and of what. */
function isOfficeOf(prose: Prose, at: number): boolean {
  const { fold, text } = prose.tokens[at] ?? { fold: '', text: '' };
  const isOffice = /^\p{Lu}{2,}$/u.test(text) && isRole(fold, prose.language);
  return isOffice && isOfParticle(prose, at + 2) && !hasStop(prose, at + 1);
}
