import { articlesOf } from '../../languages/articles.ts';
import type { Language } from '../../languages/language.ts';
import { OUTLET_NAMES } from '../../languages/outlets.ts';
import {
  ARABIC_PART,
  ARTICLE_PARTICLES,
  BEFORE_ARTICLE_PARTICLES,
  BEFORE_NAME_STOP,
  BEHIND_NAMES,
  BEHIND_WHOLE_NAMES,
  LATE_PARTICLES,
  NAME_PARTICLES,
  NO_SURNAME_ARTICLES,
  OF_PLACE,
  PART_OF_DAY,
  PLACE_ADJECTIVES,
  SURNAME_ARTICLES,
  TIME_EDGES,
  TO_THE_PARTICLES,
} from '../../languages/particles.ts';
import { tellsGender } from './gender-of-word.ts';
import type { Prose } from './prose.ts';
import { isTitle } from './role-words.ts';
import { isOneOf, type Token } from './tokens.ts';

/** The index past the run of capitalised words that starts at `from`; `from` itself where there is none. */
export function runEnd(prose: Prose, from: number): number {
  const { tokens, text, language } = prose;
  let end = from;
  for (let at = from; at < tokens.length && at - from < 12; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && !mayShareName(text, tokens[at - 1], token))) break;
    if (at > from && (isBehindName(prose, from, at) || isToThe(prose, from, at))) break;
    if (token.isCapital || (at > from && ARABIC_PART.test(token.text))) end = at + 1;
    else if (at === from) break;
    else if (!isNameParticle(token, language, tokens[at - 1]) && !isSurnameArticle(prose, at))
      break;
  }
  return beforePlace(prose, from, withoutPlace(prose, from, end));
}

/** "Anna Berger | Mitte der Woche", "Ann Hill | Monday": behind a name, when or to whom something was said. */
function isBehindName(prose: Prose, from: number, at: number): boolean {
  const { tokens, language } = prose;
  const { weekdays, months } = language.datelines;
  const [token, next] = tokens.slice(at, at + 2);
  if (isOneOf(token, BEHIND_NAMES[language.tag])) return true;
  const isTime = isOneOf(next, months, language.speech.determiners);
  if (isOneOf(token, TIME_EDGES[language.tag])) return isTime || at - from > 1;
  const isDay = isOneOf(token, weekdays);
  if (isDay && PART_OF_DAY.test(token?.fold ?? '')) return true;
  if (!language.capitalisesNouns)
    return isDay && at - from > 1 && tellsGender(tokens[from]?.fold, language);
  const isOther = isDay || isOneOf(token, BEHIND_WHOLE_NAMES) || isSource(prose, at);
  return isNamed(prose, from, at) && (isOther || opensName(prose, from, at));
}

/** Whether the words before a token are a name of two words or more: "Rudi Fendt", and not "Imkerin Anna", "Paul Haas’ Sprecher". */
function isNamed(prose: Prose, from: number, at: number): boolean {
  if (tellsGender(prose.tokens[at - 1]?.fold, prose.language) || isTitle(prose, at - 1))
    return false;
  const words = prose.tokens.slice(from, at).filter((_, index) => !isTitle(prose, from + index));
  return words.length > 1;
}

/** "sagte Rudi Fendt | BILD", "T-Online", "Zeit Online": an outlet, or a degree in capitals, "MSc"; no "Johannes Paul III", and no "AG". */
function isSource({ tokens }: Prose, at: number): boolean {
  const [before, { text = '', fold = '' } = {}, next] = tokens.slice(at - 1, at + 2);
  const isAcronym = /^\p{Lu}{2,}(?:\p{Lu}|\p{Ll}{1,4})$/u.test(text) && !/^[IVX]+$/u.test(text);
  const isShouted = /^\p{Lu}+$/u.test(before?.text ?? '');
  return (isAcronym && !isShouted) || fold.endsWith('-online') || next?.fold === 'online';
}

/** "hielt Anna Berger | Paul Haas entgegen": a second given name that is known, and a surname behind it. */
function opensName({ tokens, text, language }: Prose, from: number, at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  if (!tokens.slice(from, at).some(({ fold }) => tellsGender(fold, language))) return false;
  const hasSurname = next?.isCapital === true && mayShareName(text, token, next);
  return hasSurname && tellsGender(token?.fold, language) && !tellsGender(next.fold, language);
}

/** "Carlo Nordi | al Corriere": where "to the" is one word, it leads to whom somebody speaks; "Jassim al Thani" is a name. */
function isToThe({ tokens, language }: Prose, from: number, at: number): boolean {
  const [before, token, next] = tokens.slice(at - 1, at + 2);
  if (token?.isCapital || !isOneOf(token, TO_THE_PARTICLES[language.tag])) return false;
  if (isOneOf(next, OUTLET_NAMES, language.speech.institutions)) return true;
  const isWhole = at - from > 1 && tellsGender(tokens[from]?.fold, language);
  return isWhole && /[aeio]$/u.test(before?.fold ?? '');
}

/** "Marta Rivera de la Cruz": an article in a surname, before one word that is no body's ("de la Junta"). */
function isSurnameArticle({ tokens, language }: Prose, at: number): boolean {
  const [owner, of, article, last] = tokens.slice(Math.max(0, at - 2), at + 2);
  const articles = SURNAME_ARTICLES[language.tag] ?? [];
  if (last === undefined || !isOneOf(article, articles)) return false;
  const isBody = isOneOf(last, language.speech.institutions);
  const isName = /^\p{Lu}\p{Ll}/u.test(last.text);
  return owner?.isCapital === true && of?.fold === 'de' && isName && !isBody;
}

/** A run without the place behind a whole name: "Jaap Paans | van de Zuid-Hollandse gemeente". */
function withoutPlace({ tokens, language }: Prose, from: number, end: number): number {
  const [of, article, last, next] = tokens.slice(Math.max(0, end - 3), end + 1);
  const ending = PLACE_ADJECTIVES[language.tag];
  const isPlace = of?.fold === 'van' && article?.fold === 'de' && ending?.test(last?.text ?? '');
  return isPlace && end - from > 4 && next !== undefined ? end - 3 : end;
}

/** "trainer Karel Loon | van Borne", "Jan van Loon | van de Universiteit": behind a whole name, "of" leads to a place or a body; "Jan Willem van Ede" is a name. */
function beforePlace(prose: Prose, from: number, end: number): number {
  const { tokens, language } = prose;
  const of = tokens.slice(from, end).findLastIndex(({ fold }) => fold === OF_PLACE[language.tag]);
  const surname = tokens[from + of - 1];
  const titles = tokens.slice(from, end).findIndex((_, index) => !isTitle(prose, from + index));
  const head = from + Math.max(titles, 0);
  const isBehindSurname =
    from + of > head + 1 && surname?.isCapital && !tellsGender(surname.fold, language);
  // "Han ter Heegde | van Borne": a surname has one of them.
  const given = tokens.slice(head + 1, from + of);
  const isWhole = given.some(({ fold }) => isOneOf(fold, NAME_PARTICLES));
  const isLed = head > 0 && isTitle(prose, head - 1);
  const isName = isWhole || (isLed && tellsGender(tokens[head]?.fold, language));
  return isBehindSurname && (isName || isBody(prose, from + of)) ? from + of : end;
}

/** "van het Kadaster", "van de Universiteit Leiden": what no surname has behind "of". */
function isBody({ tokens, language }: Prose, of: number): boolean {
  const [article, noun] = tokens.slice(of + 1, of + 3);
  if (isOneOf(article, NO_SURNAME_ARTICLES[language.tag])) return true;
  const isLed = isOneOf(article, articlesOf(language).definite);
  return isLed && isOneOf(noun, language.speech.institutions);
}

/**
 * Particles of a person's name; "de la" and "of the" join an institution and
 * end a run, as "der" does but in "von der". Where nouns have capitals, "von"
 * joins a name only behind a given name that is known ("Kenntnis von Müller").
 */
function isNameParticle({ fold }: Token, language: Language, before?: Token): boolean {
  const last = before?.fold ?? '';
  if (isOneOf(fold, ARTICLE_PARTICLES) && !isOneOf(last, BEFORE_ARTICLE_PARTICLES)) return false;
  if (isOneOf(fold, LATE_PARTICLES)) return tellsGender(last, language);
  if (fold === 'von' && language.capitalisesNouns && !tellsGender(last, language)) return false;
  return isOneOf(fold, language.speech.particles) && isOneOf(fold, NAME_PARTICLES);
}

/** Whether two words may stand in one name: a space, or the full stop of a short form, parts them. */
function mayShareName(text: string, before: Token | undefined, token: Token): boolean {
  if (before === undefined) return false;
  const gap = text.slice(before.end, token.start);
  return /^[ \u00a0\u202f]?$/u.test(gap) || (gap === '. ' && BEFORE_NAME_STOP.test(before.text));
}
