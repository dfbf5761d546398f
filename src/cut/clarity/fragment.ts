import { baseOf } from '../../languages/language-tag.ts';
import { CONCEDING } from '../../languages/openings.ts';
import { wordSet } from '../../text/words.ts';
import { isFiniteVerb, isRelative } from '../prose/finite-verbs.ts';
import type { Prose } from '../prose/prose.ts';
import type { Opening } from './opening.ts';

/**
 * Whether a sentence only says what the one before it was: it opens on an
 * indefinite article, and every verb stands in a clause below that noun ("Un
 * départ tragique que Sheila a commenté", "A move which surprised nobody"). One
 * with a quotation may have its verb there.
 */
export function isFragment({ reading, indices }: Opening): boolean {
  const { prose } = reading;
  const { tokens, text, language } = prose;
  const [first = 0] = indices;
  const isWhole = (indices.at(-1) ?? first) - first < indices.length;
  if (!isWhole || !wordSet(language.claims.indefinites).has(tokens[first]?.fold ?? ''))
    return false;
  const reach = language.isVerbSecond === true ? tokens.length : VERB_WORDS;
  let verbs = 0;
  let opened: number | null = null;
  for (const at of indices.slice(1)) {
    if (/[,;:–—]/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) opened = null;
    if (isSubordinator(prose, at)) opened = at;
    else if (isFiniteVerb(prose, at)) {
      if (opened === null || at - opened > reach) return false;
      verbs += 1;
      opened = null;
    }
  }
  return verbs > 0;
}

/** A verb stands within so many words of what opens its clause, where it does not close it. */
const VERB_WORDS = 5;

function isSubordinator(prose: Prose, at: number): boolean {
  const { speech } = prose.language;
  const fold = prose.tokens[at]?.fold ?? '';
  const lists = [speech.complementisers, CONCEDING[baseOf(prose.language)] ?? []];
  return isRelative(prose, at, speech.relatives) || lists.some((list) => wordSet(list).has(fold));
}
