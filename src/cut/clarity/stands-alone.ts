import { CONTEXT } from '../../languages/context.ts';
import type { Language } from '../../languages/language.ts';
import { baseOf, baseOfTag } from '../../languages/language-tag.ts';
import { LIMITS } from '../../languages/limits.ts';
import { CONCESSIONS } from '../../languages/openings.ts';
import { SOURCED_BACK } from '../../languages/voices.ts';
import { foldWord, wordSet } from '../../text/words.ts';
import { isSaidByPronoun } from './said-by-pronoun.ts';

/** A connective inside a sentence is looked for among its first words: this many, in as many code units. */
const ASIDE_WORDS = 6;
const OPENING = 120;

/** A frame before the main clause has at most this many words. */
const FRAME_WORDS = 7;

/**
 * Whether words can be a post: they do not open on a pronoun or connective
 * whose referent is elsewhere, neither at once nor after a frame that names
 * nobody, and a quotation they open on is not said by one.
 */
export function standsAlone(words: string, language: Language): boolean {
  if (isSaidByPronoun(words, language) || isFramedPronoun(words, language)) return false;
  if (hasAside(words, language)) return false;
  const opening = foldWord(words).replace(/^[^\p{L}\p{N}]+/u, '');
  const { pointers, connectives } = language.claims;
  const base = baseOf(language);
  if ((CONCESSIONS[base] ?? []).some((phrase) => opensWith(opening, phrase))) return true;
  const sourced = SOURCED_BACK[base] ?? [];
  const back = isToday(opening, base)
    ? [...connectives, ...sourced]
    : [...pointers, ...connectives, ...sourced];
  return !back.some((word) => opensWith(opening, word));
}

/** `Ce dimanche`, `this week`, `those who`: a demonstrative that points to the day of writing, or forward. */
function isToday(opening: string, base: string): boolean {
  const context = CONTEXT[base];
  if (context === undefined) return false;
  const [first = '', second = ''] = opening.split(/[^\p{L}\p{N}'-]+/u, 2);
  return context.demonstratives.includes(first) && context.harmless.includes(second);
}

/** `Une décision serait cependant…`: a connective among the first words, in the middle of them. */
function hasAside(words: string, { tag }: Language): boolean {
  const first = foldWord(words.slice(0, OPENING))
    .split(/[^\p{L}\p{N}'-]+/u)
    .slice(1, ASIDE_WORDS);
  const limits = LIMITS[baseOfTag(tag)];
  return limits !== undefined && first.some((word) => limits.asides.includes(word));
}

/** `On Thursday, she…`, `En 1998, il…`: a pronoun after a short frame without a name or a clause in it. */
function isFramedPronoun(words: string, { speech, claims }: Language): boolean {
  const comma = words.search(/,\s/u);
  const frame = words.slice(0, Math.max(0, comma)).split(/\s+/u);
  if (comma < 0 || frame.length > FRAME_WORDS) return false;
  const main = foldWord(words.slice(comma + 2));
  const [first = ''] = main.split(/[^\p{L}]+/u);
  if (isBareCleft(main, { speech, claims })) return true;
  return (
    speech.pronouns.some(({ word, gender }) => word === first && gender !== 'n') &&
    !frame.slice(1).some((word) => /^\p{Lu}/u.test(word)) &&
    !frame.some((word) => wordSet(claims.finiteVerbs).has(foldWord(word)))
  );
}

/** `Pour lui, c’est une victoire`: what opens a cleft, and no clause that it leads to. */
function isBareCleft(
  main: string,
  { speech, claims }: Pick<Language, 'speech' | 'claims'>,
): boolean {
  if (!(claims.clefts ?? []).some((phrase) => opensWith(main, phrase))) return false;
  const others = [...speech.complementisers, ...speech.relatives];
  return !main.split(/[^\p{L}]+/u).some((word) => others.includes(word));
}

function opensWith(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false;
  return word.endsWith("'") || !/^[\p{L}\p{N}'-]/u.test(text.slice(word.length));
}
