import type { Language } from '../../languages/language.ts';
import { baseOf } from '../../languages/language-tag.ts';
import {
  ARABIC_PART,
  ARTICLE_PARTICLES,
  BEFORE_ARTICLE_PARTICLES,
  BEFORE_NAME_STOP,
  BEHIND_NAMES,
  LATE_PARTICLES,
  NAME_PARTICLES,
  PLACE_ADJECTIVES,
  SURNAME_ARTICLES,
  TIME_EDGES,
} from '../../languages/particles.ts';
import { tellsGender } from './gender-of-word.ts';
import type { Prose } from './prose.ts';
import { isOneOf, type Token } from './tokens.ts';

/** The index past the run of capitalised words that starts at `from`; `from` itself where there is none. */
export function runEnd(prose: Prose, from: number): number {
  const { tokens, text, language } = prose;
  let end = from;
  for (let at = from; at < tokens.length && at - from < 12; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && !isNextTo(text, tokens[at - 1], token))) break;
    if (at > from && isBehindName(prose, from, at)) break;
    if (token.isCapital || (at > from && ARABIC_PART.test(token.text))) end = at + 1;
    else if (at === from) break;
    else if (!isNameParticle(token, language, tokens[at - 1]) && !isSurnameArticle(prose, at))
      break;
  }
  return withoutPlace(prose, from, end);
}

/** "Anna Berger | Mitte der Woche", "Ann Hill | Monday": behind a name, when or to whom something was said. */
function isBehindName({ tokens, language }: Prose, from: number, at: number): boolean {
  const { weekdays, months } = language.datelines;
  const [token, next] = tokens.slice(at, at + 2);
  const base = baseOf(language);
  if (isOneOf(token, BEHIND_NAMES[base])) return true;
  const isTime = isOneOf(next, months, language.speech.determiners);
  if (isOneOf(token, TIME_EDGES[base])) return isTime || at - from > 1;
  const isWhole = at - from > 1 && tellsGender(tokens[from]?.fold, language);
  return isOneOf(token, weekdays) && (isWhole || /\p{L}{3}tag\p{L}{3}/u.test(token?.fold ?? ''));
}

/** "Marta Rivera de la Cruz": an article in a surname, before one word that is no body's ("de la Junta"). */
function isSurnameArticle({ tokens, text, language }: Prose, at: number): boolean {
  const [owner, of, article, last, next] = tokens.slice(Math.max(0, at - 2), at + 3);
  const articles = SURNAME_ARTICLES[baseOf(language)] ?? [];
  if (last === undefined || !isOneOf(article, articles)) return false;
  const goesOn = next?.isCapital === true && isNextTo(text, last, next);
  const isBody = isOneOf(last, language.speech.institutions);
  const isName = /^\p{Lu}\p{Ll}/u.test(last.text) && isNextTo(text, article, last);
  return owner?.isCapital === true && of?.fold === 'de' && isName && !isBody && !goesOn;
}

/** A run without the place behind a whole name: "Jaap Paans | van de Zuid-Hollandse gemeente". */
function withoutPlace({ tokens, text, language }: Prose, from: number, end: number): number {
  const [of, article, last, next] = tokens.slice(Math.max(0, end - 3), end + 1);
  const ending = PLACE_ADJECTIVES[baseOf(language)];
  if (ending === undefined || end - from < 5 || next === undefined || next.isCapital) return end;
  const isPlace = of?.fold === 'van' && article?.fold === 'de' && ending.test(last?.text ?? '');
  return isPlace && isNextTo(text, last, next) ? end - 3 : end;
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

function isNextTo(text: string, before: Token | undefined, token: Token): boolean {
  if (before === undefined) return false;
  const gap = text.slice(before.end, token.start);
  return /^[ \u00a0\u202f]?$/u.test(gap) || (gap === '. ' && BEFORE_NAME_STOP.test(before.text));
}
