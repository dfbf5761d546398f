import type { Language } from '../languages/language.ts';
import { wordSet } from '../text/words.ts';
import type { Para } from './join-lines.ts';
import { LONGEST_SUBHEAD } from './line-shapes.ts';

/** The second of two words with nothing between them: `Manche|Les`, `contrôles|Quatorze`, `famille|L'avocat`. */
const GLUED = /(?<=\p{Ll}{2})\p{Lu}\p{Ll}{0,15}(?=['’ ][\p{L}\p{N}"«“])/gu;
/** What ends a sentence, and what stands behind it before the next. */
const ENDS = /(?:[.!?…»”]|(?<=\S)")\s*(?=[\p{Lu}\d«“"-])/gu;

/** Words of one: a name of two words may be glued itself. */
const FEWEST_WORDS = 3;

/**
 * Paragraphs with the subheads apart that lost their line breaks where a page
 * was made text: `… en vain.Le désarroi de la familleLa mère de …`. A subhead
 * is told by the word that opens a sentence and is glued to its last.
 */
export function restoreBreaks(paras: readonly Para[], language: Language): Para[] {
  return paras.flatMap((para) => {
    const texts = split(para.text, language);
    return texts.map((text, index) => ({ text, isAfterBlank: index > 0 || para.isAfterBlank }));
  });
}

function split(text: string, language: Language): string[] {
  const texts: string[] = [];
  let from = 0;
  for (const { index, 0: first } of text.matchAll(GLUED)) {
    const start = startOfSubhead(text, from, index);
    if (start === null) continue;
    const subhead = text.slice(start, index);
    if (!opensSentence(subhead.split(' ').at(-1) ?? '', first, language)) continue;
    texts.push(text.slice(from, start).trim(), subhead);
    from = index;
  }
  return [...texts, text.slice(from)].filter((part) => part !== '');
}

/** Whether a word of a sentence's start is glued to one before it, and both are no name: `Canal|Plus`, `Linked|In`. */
function opensSentence(last: string, first: string, { speech, claims }: Language): boolean {
  const fold = first.toLowerCase();
  const elided = `${fold}’`;
  const pronouns = speech.pronouns.map(({ word }) => word);
  const has = (list: readonly string[]) =>
    wordSet(list).has(fold) || wordSet(list).has(elided) || wordSet(list).has(`${fold}'`);
  if (has(speech.determiners) || has(pronouns)) return true;
  const isName = /^\p{Lu}/u.test(last);
  return !isName && [claims.frames, claims.subordinators, claims.numberWords].some(has);
}

/** Where the subhead begins that ends at an offset: behind the last sentence's end; null where what stands there is none. */
function startOfSubhead(text: string, from: number, end: number): number | null {
  const earliest = Math.max(from, end - LONGEST_SUBHEAD);
  const before = text.slice(earliest, end);
  const stop = [...before.matchAll(ENDS)].at(-1);
  if (stop === undefined && earliest > from) return null;
  const start = earliest + (stop === undefined ? 0 : stop.index + stop[0].length);
  const words = text.slice(start, end).split(/\s+/u);
  return words.length >= FEWEST_WORDS && /^[\p{Lu}\d-]/u.test(text.slice(start)) ? start : null;
}
