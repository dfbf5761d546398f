import {
  AGE_ADJECTIVE,
  BODY_PREPOSITIONS,
  COMPLEMENT_WORDS,
  COURTESIES,
  RUN_TOGETHER_TO,
  SPEAKING_FOR,
} from '../../languages/around-roles.ts';
import {
  articlesOf,
  OF_ARTICLES,
  ROLE_ARTICLES,
  WEAK_ARTICLES,
  WEAK_PARTICIPLE,
} from '../../languages/articles.ts';
import type { Language } from '../../languages/language.ts';
import { BARE_ADJECTIVES, FEMININE_ROLE, FOLLOWER_ENDINGS } from '../../languages/offices.ts';
import { AND_WORDS } from '../../languages/works.ts';
import type { Span } from '../../text/spans.ts';
import { gapBefore, hasStop } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { isRole, mayBeRole } from '../prose/name-runs.ts';
import { pronounOf } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf, type Token, tokenAt } from '../prose/tokens.ts';

/** UTF-16 code units of a role that is printed. */
export const LONGEST_ROLE = 110;

/** "José Luna (Vox), ponente, dijo": what stands in brackets is of whom they stand behind. */
export function opensBracket(prose: Prose, at: number): boolean {
  return gapBefore(prose, at).endsWith('(');
}

/** Past a bracket behind a name: "Juan Pérez (Sevilla, 1960) | , premio Nacional, dijo". */
export function pastBracket(prose: Prose, from: number): number {
  if (!opensBracket(prose, from)) return from;

  let at = from + 1;
  while (at - from <= LONGEST_BRACKET && !gapBefore(prose, at).startsWith(')')) at += 1;
  return at - from > LONGEST_BRACKET ? from : at;
}

/** Words in a bracket. */
const LONGEST_BRACKET = 6;

/** The words from one token to before another, as a span. */
export function spanOf({ tokens }: Prose, from: number, to: number): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}

/** Whether an age stands at a token that is an adjective before a noun: "der | 54-jährige | Anwalt". */
export function isAgeAt({ tokens, text }: Prose, at: number): boolean {
  const [years, adjective] = tokens.slice(at, at + 2);
  return AGE_ADJECTIVE.test(text.slice(years?.start, adjective?.end));
}

/** A role without its article; null after a possessive, unless it is somebody's who speaks for another, and where it is too long to print. */
export function roleSpan(prose: Prose, from: number, head: number, to: number): Span | null {
  if (isAgeAt(prose, head)) return roleSpan(prose, head + 2, head + 2, to);
  const { tokens, language } = prose;
  const { possessives, clitics, auxiliaries } = language.speech;
  // "Meanwhile | Cllr Ann Hill"
  const isLed = language.possessiveS === true && head === from && to - head > 1;
  if (isLed && isOneOf(tokens[head], language.sentences.starters))
    return roleSpan(prose, head + 1, head + 1, to);
  // "il suo avvocato"
  if (isOneOf(tokens[head], possessives)) return roleSpan(prose, head, head + 1, to);
  const isOwned = head > from && isOneOf(tokens[from], possessives);
  if (isOwned && !isOneOf(tokens[head], SPEAKING_FOR)) return null;
  const end = trimTitles(prose, head, trimParticles(prose, head, to));
  const last = tokens[end - 1];
  if (isOneOf(last, clitics) || pronounOf(last?.fold, language)) return null;
  // "Ha detto il sindaco Paul Haas:": a verb is no part of a role.
  if (isOneOf(tokens[head], auxiliaries)) return null;
  // "One | of the lawyers": the role is cut before its head.
  if (isOneOf(tokens[head], COMPLEMENT_WORDS, clitics, language.claims.negations)) return null;
  // "disse | aos jornalistas | Luís Mota", "reclama dona Lúcia": to whom it is said, and a title that says nothing.
  if (isOneOf(tokens[head], RUN_TOGETHER_TO) || isVerbOnly(prose, head)) return null;
  if (end - head === 1 && isOneOf(tokens[head], COURTESIES)) return null;
  if (isShortened(prose, head, end) || isPlural(prose, head, end)) return null;
  if (end - head > 1 && (isInsideArticle(prose, head, end) || hasPartner(prose, head, end)))
    return null;
  if (!isLedByRole(prose, head, end)) return null;
  const bare = afterVerb(prose, head, end);
  const start = isWeak(prose, from, head) ? from : afterInflected(prose, bare, end);
  const told = end > head ? closed(prose, withMarkedName(prose, start, end, to)) : null;
  const span = told && withOrdinal(prose, told);
  return span !== null && span[1] - span[0] <= LONGEST_ROLE ? span : null;
}

/** "der 2. | Bürgermeister": a role with the ordinal before it, without which it is another's; none that ends a sentence, "auf Platz 3. Trainer Haas". */
function withOrdinal({ text, language }: Prose, [start, end]: Span): Span {
  if (!language.sentences.ordinalDots) return [start, end];
  const ordinal = ORDINAL.exec(text.slice(Math.max(0, start - 60), start))?.[1] ?? '';
  return [start - ordinal.length, end];
}

/** An ordinal in figures, behind an article or a verb or first of all. */
const ORDINAL = /(?:^|[\n„“"]|,\s|(?<=^|\s)\p{Ll}+\s)([1-9]\.\s)$/u;

/** "said an incredulous cllr Hill": a short title that a mood stands before, and nothing that it is of. */
function isShortened({ tokens, language }: Prose, head: number, end: number): boolean {
  const isMood = tokens[head]?.isCapital === false && end - head > 1;
  return isMood && isShortTitle(tokens[end - 1]?.fold ?? '', language);
}

/** Whether a title is an abbreviation without a vowel: "Cllr". */
export function isShortTitle(fold: string, language: Language): boolean {
  return isHonorific(fold, language) && /^[^aeiou]+$/u.test(fold);
}

/** "Leith accountants Keith Robinson and Co": what several are is nobody's role. */
function isPlural({ tokens, language }: Prose, head: number, end: number): boolean {
  if (!language.possessiveS) return false;
  const folds = tokens.slice(head, end).map(({ fold }) => fold);
  const isOne = folds.some((fold) => isRole(fold, language));
  return !isOne && folds.some((fold) => fold.endsWith('s') && isRole(fold.slice(0, -1), language));
}

/** "disse aos jornalistas Luís Mota": a verb of speech that names no role opens none. */
function isVerbOnly({ tokens, language }: Prose, at: number): boolean {
  const { fold = '' } = tokens[at] ?? {};
  return isOneOf(fold, language.speech.verbs) && !mayBeRole(fold, language);
}

/**
 * The words of a role with the name in marks that its last noun goes by,
 * "Vertreter der Organisation „Freie Küste“", or that "of" leads to, "autrice
 * de « La Classe vide »".
 */
function withMarkedName(prose: Prose, from: number, to: number, particles: number): Span {
  const [start, end] = spanOf(prose, from, to);
  const last = prose.tokens[to - 1]?.fold ?? '';
  const isLed = particles === to + 1 && isOneOf(prose.tokens[to], COMPLEMENT_WORDS);
  const close = isLed ? (prose.tokens[to]?.end ?? end) : end;
  const marked = markedNameAt(prose, close);
  return marked === '' || (isRole(last, prose.language) && !isLed)
    ? [start, end]
    : [start, close + marked.length];
}

/** Past a name in marks that stands at a token: "des Vereins | „Freie Küste“ |, Karin Seybold". */
export function pastMarkedName(prose: Prose, at: number): number {
  const end = prose.tokens[at - 1]?.end ?? 0;
  const marked = markedNameAt(prose, end);
  return marked === '' ? at : tokenAt(prose.tokens, end + marked.length);
}

/** The name in marks that stands behind an offset, with its marks; empty where none does. */
function markedNameAt({ text }: Prose, offset: number): string {
  return MARKED_NAME.exec(text.slice(offset, offset + LONGEST_ROLE))?.[0] ?? '';
}

/** A name of a few words in marks, with what closes the phrase behind it. */
const MARKED_NAME =
  /^\s(?:„[^„“”]{2,60}[“”]|«\s?[^«»]{2,60}»|“[^“”]{2,60}”|"[^"]{2,60}")(?=[,.;]|\s\(|\s*$)/u;

/** Takes in the closing bracket of an acronym that a phrase ends on: "président du syndicat (SNU)". */
function closed({ text }: Prose, [start, end]: Span): Span {
  const isOpen = /\([^()]*$/u.test(text.slice(start, end));
  return isOpen && text.charAt(end) === ')' ? [start, end + 1] : [start, end];
}

/** "Tom Keane and his wife Ann Hill": who is with somebody is no part of a role. */
function hasPartner({ tokens, language }: Prose, from: number, to: number): boolean {
  const { possessives } = language.speech;
  return tokens
    .slice(from + 1, to)
    .some(
      ({ fold }, index) => isOneOf(fold, possessives) && isOneOf(tokens[from + index], AND_WORDS),
    );
}

/** "toutefois le professeur", "accanto a lei l’attrice": an article behind a word that leads to none opens the phrase, which starts too early. */
function isInsideArticle({ tokens, language }: Prose, head: number, end: number): boolean {
  const { determiners, particles } = language.speech;
  const { glued } = language.lines;
  return tokens.slice(head + 1, end).some((word, index) => {
    const isArticle = isOneOf(word, ROLE_ARTICLES) && isOneOf(word, determiners);
    const before = tokens[head + index];
    const isLed = before?.isCapital || isOneOf(before, glued, particles, AND_WORDS);
    return isArticle && !word.isCapital && (index === 0 || !isLed);
  });
}

/** "für nukleare Sicherheit anwesende Außenminister": where nouns have capitals, another noun before the role says that it starts too early. */
function isLedByRole({ tokens, language }: Prose, head: number, end: number): boolean {
  if (!language.capitalisesNouns) return true;
  const first = tokens.slice(head, end).findIndex(({ isCapital }) => isCapital);
  const { determiners, clitics, verbs } = language.speech;
  // "warb Minister Paul Haas": the verb before its subject.
  const { finiteVerbs, notVerbs } = language.claims;
  const isOther = ({ fold }: Token) =>
    isOneOf(fold, determiners, clitics, verbs) ||
    (isOneOf(fold, finiteVerbs) && !isOneOf(fold, notVerbs));
  if (tokens.slice(head, head + Math.max(0, first)).some(isOther)) return false;
  const [one, two] = [tokens[head + first]?.fold ?? '', tokens[head + first + 1]?.fold ?? ''];
  // "der | Zweite Bürgermeister": behind such an article, an adjective ends like one before a woman's role.
  const isWeakly = isOneOf(tokens[head - 1], WEAK_ARTICLES) && WEAK_PARTICIPLE.test(one);
  const isHers = one.endsWith('e') && (isWeakly || FEMININE_ROLE.test(two));
  // "Kölns | Oberbürgermeister": a genitive, and no given name.
  const isOwned = one.endsWith('s') && !tellsGender(one, language);
  const isLed = (one.endsWith('er') || isHers || isOwned) && isRole(two, language);
  return first < 0 || mayBeRole(one, language) || isLed;
}

/** Takes a title that belongs to the name off the end of a role: "Präsidentin Dr." */
function trimTitles({ tokens, language }: Prose, head: number, end: number): number {
  const { fold = '' } = tokens[end - 1] ?? {};
  const isTitle = isHonorific(fold, language) && !isRole(fold, language);
  return end - head > 1 && isTitle ? end - 1 : end;
}

/** Whether a folded word is a title, its stop left out or not: "Dr.", "Me". */
export function isHonorific(fold: string, { speech }: Language): boolean {
  return isOneOf(fold, speech.titles) || isOneOf(`${fold}.`, speech.titles);
}

/** "der stellvertretende Chef": a German adjective has the ending that its article asks for, and keeps it. */
function isWeak({ tokens, language }: Prose, from: number, head: number): boolean {
  if (!language.capitalisesNouns || head === from) return false;
  const [article, first] = [tokens[from]?.fold ?? '', tokens[head]?.fold ?? ''];
  const isAdjective = !tokens[head]?.isCapital || WEAK_PARTICIPLE.test(first);
  return isOneOf(article, WEAK_ARTICLES) && first.endsWith('e') && isAdjective;
}

/** "Gisteren opende | wethouder": where the verb comes second and a role needs no article, what stands before it is a verb, unless it is an adjective or an acronym. */
function afterVerb(prose: Prose, head: number, end: number): number {
  const { tokens, language } = prose;
  const adjective = BARE_ADJECTIVES[language.tag];
  let at = head;
  while (adjective && at < end && nounKind(prose, at, at) !== 'role') at += 1;
  const { definite, indefinite } = articlesOf(language);
  if (adjective === undefined || at === end || isOneOf(tokens[head - 1], definite, indefinite))
    return head;
  // "Elsevier Weekblad-hoofdredacteur": the name of what a role is joined to.
  const isJoined = /^\p{Lu}.*-/u.test(tokens[at]?.text ?? '');
  const isPart = ({ fold, text, isCapital }: Token) =>
    adjective.test(fold) || /^\p{Lu}[\p{Lu}\d]+$/u.test(text) || (isJoined && isCapital);
  while (at > head && isPart(tokens[at - 1] ?? NO_WORD)) at -= 1;
  return at;
}

const NO_WORD: Token = { start: 0, end: 0, text: '', fold: '', isCapital: false };

/** "vom russischen Tennisspieler": the ending of an adjective that a case asked for says that it is left out. */
function afterInflected({ tokens, language }: Prose, head: number, end: number): number {
  let at = head;
  const isOwned = language.possessiveS && /^\p{Ll}.*['’]s?$/u.test(tokens[head]?.text ?? '');
  if (isOwned && end - head > 1) return head + 1;
  if (!language.capitalisesNouns) return at;
  while (at < end - 1 && !tokens[at]?.isCapital && /e[nm]$/u.test(tokens[at]?.fold ?? '')) at += 1;
  return at;
}

/** Takes articles and prepositions off the end of a phrase. */
export function trimParticles({ tokens, language }: Prose, head: number, end: number): number {
  const { particles, determiners } = language.speech;
  let to = end;
  const { glued } = language.lines;
  while (to > head && isOneOf(tokens[to - 1], particles, determiners, glued)) to -= 1;
  return to;
}

/** What the noun at a token names, if it is the phrase's head: among its first words, not after "de". */
export function nounKind(prose: Prose, at: number, head: number): 'role' | 'institution' | null {
  const { institutions } = prose.language.speech;
  const { fold = '', isCapital } = prose.tokens[at] ?? {};
  if (at - head > 3) return null;
  // "Tom Keane, dean", "Dean of Arts": in lower case and before "of" it is no surname.
  const isOffice = !isCapital || isOneOf(prose.tokens[at + 1], BODY_PREPOSITIONS);
  if (isOffice && mayBeRole(fold, prose.language)) return 'role';
  const forms = [
    fold,
    fold.replace(/s$/u, ''),
    fold.split('-')[0] ?? '',
    fold.split('-').at(-1) ?? '',
  ];
  if (forms.some((form) => isRole(form, prose.language)) || isFollower(prose, at, head))
    return 'role';
  return hasOneOf(forms, institutions) ? 'institution' : null;
}

/** "La prévisionniste Anne Morel", "el socialista Paco Ruiz": an ending by which a noun behind an article is somebody's. */
function isFollower({ tokens, language }: Prose, at: number, head: number): boolean {
  const { definite } = articlesOf(language);
  const ending = FOLLOWER_ENDINGS[language.tag];
  const { fold = '', isCapital } = tokens[at] ?? {};
  return (
    at === head && !isCapital && isOneOf(tokens[at - 1], definite) && ending?.test(fold) === true
  );
}

/** Whether an article or a preposition stands before a token. */
export function isAfterParticle({ tokens, language }: Prose, at: number): boolean {
  const { particles, determiners } = language.speech;
  return isOneOf(tokens[at - 1], particles, determiners);
}

/** Whether "of" stands before a token, an article between them or not: "d’analystes", "de la police". */
export function isOfParticle({ tokens, language }: Prose, at: number): boolean {
  const { particles, determiners } = language.speech;
  const [one, two] = [tokens[at - 1]?.fold ?? '', tokens[at - 2]?.fold ?? ''];
  const isOf = (fold: string) => isOneOf(fold, particles) && !isOneOf(fold, determiners);
  return isOf(one) || isOneOf(one, OF_ARTICLES) || (isOneOf(one, determiners) && isOf(two));
}

/** Whether a token is a relative pronoun; where articles look the same, only behind a comma. */
export function isRelative(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const isOne = isOneOf(tokens[at], language.speech.relatives);
  return isOne && (!language.capitalisesNouns || hasStop(prose, at));
}
