import { articlesOf, WEAK_ARTICLES, WEAK_PARTICIPLE } from '../../languages/articles.ts';
import type { Language } from '../../languages/language.ts';
import { BARE_ADJECTIVES } from '../../languages/offices.ts';
import type { Span } from '../../text/spans.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf, NO_TOKEN, type Token } from '../prose/tokens.ts';
import { nounKind } from './noun-kind.ts';

/** "der 2. | Bürgermeister": a role with the ordinal before it, without which it is another's; none that ends a sentence, "auf Platz 3. Trainer Haas". */
export function withOrdinal({ text, language }: Prose, [start, end]: Span): Span {
  if (!language.sentences.ordinalDots) return [start, end];
  const ordinal = ORDINAL.exec(text.slice(Math.max(0, start - 60), start))?.[1] ?? '';
  return [start - ordinal.length, end];
}

/** An ordinal in figures, behind an article or a verb or first of all. */
const ORDINAL = /(?:^|[\n„“"]|,\s|(?<=^|\s)\p{Ll}+\s)([1-9]\.\s)$/u;

/** Takes in the closing bracket of an acronym that a phrase ends on: "président du syndicat (SNU)". */
export function closed({ text }: Prose, [start, end]: Span): Span {
  const isOpen = /\([^()]*$/u.test(text.slice(start, end));
  return isOpen && text.charAt(end) === ')' ? [start, end + 1] : [start, end];
}

/** Takes a title that belongs to the name off the end of a role: "Präsidentin Dr." */
export function trimTitles({ tokens, language }: Prose, head: number, end: number): number {
  const { fold = '' } = tokens[end - 1] ?? {};
  const isTitle = isHonorific(fold, language) && !isRole(fold, language);
  return end - head > 1 && isTitle ? end - 1 : end;
}

/** Whether a folded word is a title, its stop left out or not: "Dr.", "Me". */
export function isHonorific(fold: string, { speech }: Language): boolean {
  return isOneOf(fold, speech.titles) || isOneOf(`${fold}.`, speech.titles);
}

/** "der stellvertretende Chef": a German adjective has the ending that its article asks for, and keeps it. */
export function isWeak({ tokens, language }: Prose, from: number, head: number): boolean {
  if (!language.capitalisesNouns || head === from) return false;
  const [article, first] = [tokens[from]?.fold ?? '', tokens[head]?.fold ?? ''];
  const isAdjective = !tokens[head]?.isCapital || WEAK_PARTICIPLE.test(first);
  return isOneOf(article, WEAK_ARTICLES) && first.endsWith('e') && isAdjective;
}

/** "Gisteren opende | wethouder": where the verb comes second and a role needs no article, what stands before it is a verb, unless it is an adjective or an acronym. */
export function afterVerb(prose: Prose, head: number, end: number): number {
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
  while (at > head && isPart(tokens[at - 1] ?? NO_TOKEN)) at -= 1;
  return at;
}

/** "vom russischen Tennisspieler": the ending of an adjective that a case asked for says that it is left out. */
export function afterInflected({ tokens, language }: Prose, head: number, end: number): number {
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
