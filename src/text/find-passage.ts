import type { Span } from './spans.ts';
import { foldText } from './verbatim.ts';

/** A folded text with, for each of its characters, where it comes from. */
type Folded = { readonly text: string; readonly offsets: readonly number[] };

/**
 * Where a passage stands in a text, after folding white space, quote marks,
 * apostrophes and case; null where it does not. Of several places the first.
 */
export function findPassage(text: string, passage: string): Span | null {
  const wanted = foldWithOffsets(foldText(passage).replace(/^'+|[\s.,;:…']+$/gu, '')).text;
  if (wanted === '') return null;
  const { text: folded, offsets } = foldWithOffsets(text);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    if (isWholeWords(folded, at, at + wanted.length)) {
      return [offsets[at] ?? 0, (offsets[at + wanted.length - 1] ?? 0) + 1];
    }
  }
  return null;
}

/** Letters and digits in lower case, every run of anything else one space, none before a unit's sign. */
function foldWithOffsets(text: string): Folded {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const isWord = /[\p{L}\p{M}\p{N}\ud800-\udfff%€$£]/u.test(unit);
    if (!isWord && (kept.length === 0 || kept.at(-1) === ' ')) continue;
    if (/[%€$£]/u.test(unit) && kept.at(-1) === ' ') {
      kept.pop();
      offsets.pop();
    }
    kept.push(isWord ? lower(unit) : ' ');
    offsets.push(at);
  }
  return { text: kept.join('').trimEnd(), offsets };
}

/** Lower case where that keeps the length. */
function lower(unit: string): string {
  const lowered = unit.toLowerCase();
  return lowered.length === unit.length ? lowered : unit;
}

function isWholeWords(folded: string, start: number, end: number): boolean {
  const isEdge = (at: number) => at < 0 || at >= folded.length || folded.charAt(at) === ' ';
  return isEdge(start - 1) && isEdge(end);
}

/**
 * The passage of a text that shares most words with another text: of the
 * given spans the one with the greatest share of its words. Null where none
 * shares a word.
 */
export function nearestPassage(text: string, spans: readonly Span[], other: string): Span | null {
  const wanted = new Set(wordsOf(other));
  let nearest: Span | null = null;
  let most = 0;
  for (const span of spans) {
    const found = wordsOf(text.slice(span[0], span[1]));
    const shared = found.filter((word) => wanted.has(word)).length;
    const share = shared / Math.max(1, Math.max(found.length, wanted.size));
    if (share > most) [nearest, most] = [span, share];
  }
  return nearest;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
