import { foldText } from '../../src/text/verbatim.ts';

/** Lower-case words of a text; for scripts without spaces, its characters. */
export function unigrams(text: string): string[] {
  return (
    foldText(text)
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** F1 of the words two texts share, each counted as often as it comes (ROUGE-1 F), from 0 to 1. */
export function unigramF1(text: string, reference: string): number {
  const [found, wanted] = [unigrams(text), unigrams(reference)];
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared === 0 ? 0 : (2 * shared) / (found.length + wanted.length);
}

/** Whether a text is wholly part of another after folding, closing punctuation aside. */
export function isPartOf(text: string, whole: string): boolean {
  const part = foldText(text)
    .toLowerCase()
    .replace(/[.,;:'…]+$/u, '');
  return part !== '' && foldText(whole).toLowerCase().includes(part);
}

/** Whether a name is one of the labels, or holds one as whole words, or is held by one; articles aside. */
export function namesSame(name: string, labels: readonly string[]): boolean {
  const own = foldName(name);
  return labels.map(foldName).some((label) => {
    const [one, other] = [` ${own} `, ` ${label} `];
    return label !== '' && (one.includes(other) || other.includes(one));
  });
}

function foldName(name: string): string {
  return foldText(name)
    .toLowerCase()
    .replace(/^(?:l'|(?:le|la|les|un|une|the|a|an|der|die|das|ein|eine) )/u, '')
    .replaceAll(/[.,()]/gu, '')
    .trim();
}

/** The mean of some numbers, 0 of none. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
