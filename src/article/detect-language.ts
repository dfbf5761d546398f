import { eld } from 'eld/extrasmall';
import type { LanguageSource } from './article.ts';

/** What was said and what was found, in order of weight. */
export type LanguageClues = { readonly given: string | null; readonly declared: string | null };

/** A BCP 47 tag and how it was told. */
export type ToldLanguage = { readonly lang: string; readonly source: LanguageSource };

/**
 * The language of a text as a BCP 47 tag: the one given, else the one the
 * source declares, else the one it reads like; `und` where the text is too
 * short to tell, or could be several.
 */
export function tellLanguage(text: string, clues: LanguageClues): ToldLanguage {
  const given = canonicalTag(clues.given);
  if (given !== null) return { lang: given, source: 'given' };
  const declared = canonicalTag(clues.declared);
  if (declared !== null) return { lang: declared, source: 'declared' };
  const detected = detectLanguage(text);
  if (detected !== null) return { lang: detected, source: 'detected' };
  return { lang: 'und', source: 'unknown' };
}

/**
 * The language a long text reads like where that is plainly not the one it is
 * said to be in; null where the two agree, or are so close that one is easily
 * taken for the other.
 */
export function findOtherLanguage(text: string, lang: string): string | null {
  const [said = ''] = lang.split('-');
  if (text.length < LONG || said === 'und') return null;
  const found = detectLanguage(text);
  const isClose = CLOSE.some((family) => family.includes(said) && family.includes(found ?? ''));
  return found === null || found === said || isClose ? null : found;
}

/** UTF-16 code units. */
const LONG = 400;

const CLOSE: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'bs', 'sr', 'sh', 'me', 'sl'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['es', 'ca', 'gl', 'pt', 'oc'],
  ['hi', 'mr', 'ne'],
  ['fa', 'ps', 'ur', 'ar', 'ckb', 'ku'],
  ['zh', 'yue', 'ja'],
  ['tl', 'fil'],
  ['iw', 'he'],
];

/** The language a text reads like, or null where that is no more than a guess. */
function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < leastLetters(sample)) return null;
  const found = eld.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : null;
}

/** `fr_FR` as `fr-FR`; null where it is no language tag. */
function canonicalTag(tag: string | null): string | null {
  const wished = (tag ?? '').trim().replaceAll('_', '-');
  if (wished === '') return null;
  try {
    const found = Intl.getCanonicalLocales(wished)[0] ?? null;
    return found === 'und' || found === 'x-default' ? null : found;
  } catch {
    return null;
  }
}

/** The direction most of the text's letters run in. */
export function tellDirection(text: string): 'ltr' | 'rtl' {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const rightToLeft = text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu)?.length ?? 0;
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr';
}

/** UTF-16 code units: enough to be sure, and no more work for a book than for a page. */
const SAMPLE = 4000;

/** A script that few languages share tells in a dozen letters what Latin tells in forty. */
function leastLetters(text: string): number {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\P{L}]*$/u.test(text) ? 40 : 12;
}
