import type { Platform } from '../platforms/platform.ts';
import { joinParts } from './parts.ts';
import type { Draft, Numbering, Part } from './thread.ts';

/** How posts are numbered on a platform when nobody says: "1/7" at the end, or not at all. */
export function usualNumbering(platform: Platform): Numbering {
  return { style: platform.numbered ? '1/7' : 'none', at: 'end' };
}

/** The parts of the n-th of `total` posts, with its number. A single post has none. */
export function numberParts(
  parts: readonly Part[],
  n: number,
  total: number,
  { style, at }: Numbering,
): readonly Part[] {
  const text = total > 1 ? numberText(n, total, style) : '';
  if (text === '') return parts;
  return at === 'front'
    ? [numberPart(`${text} `), ...parts]
    : [...parts, numberPart(/\s$/u.test(joinParts(parts)) ? text : ` ${text}`)];
}

/** Plans posts with room for numbers, again with more room while there are more digits than were reserved. */
export function fitNumbers(plan: (total: number) => readonly Draft[]): readonly Draft[] {
  let digits = 1;
  for (;;) {
    const drafts = plan(10 ** digits - 1);
    const needed = String(drafts.length).length;
    if (needed <= digits) return drafts;
    digits = needed;
  }
}

function numberText(n: number, total: number, style: Numbering['style']): string {
  switch (style) {
    case '1/7':
      return `${n}/${total}`;
    case '(1/7)':
      return `(${n}/${total})`;
    case '1/':
      return `${n}/`;
    case '🧵1/7':
      return `🧵${n}/${total}`;
    case 'none':
      return '';
  }
}

function numberPart(text: string): Part {
  return { text, kind: 'number', span: null };
}
