import type { Language } from '../languages/language.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { EMPTY_DRAFT, heading, list, paragraph, quotation } from './draft.ts';
import { groupLabels } from './group-labels.ts';
import type { Para } from './join-lines.ts';
import { joinLines } from './join-lines.ts';
import { isLabelLine } from './labels.ts';
import {
  isEmojiLed,
  isHeadline,
  isListLine,
  isProse,
  opensQuotation,
  stripBullet,
} from './line-shapes.ts';
import { normaliseText } from './normalise.ts';
import { findOpening } from './opening.ts';
import { readTurns } from './turns.ts';

/**
 * Plain text as it comes out of a clipboard or a mail. A short first line is
 * the title, short lines between paragraphs are subheads, a label that ends
 * in a colon and the paragraph or list below it are a callout.
 */
export function readPlainText(raw: string, language: Language): Draft {
  const paras = joinLines(normaliseText(raw));
  const { kicker, title, bylines, body } = findOpening(paras, language);
  const turns = readTurns(body.map((para) => para.text));
  const blocks = turns?.blocks ?? readBlocks(body, language);
  const opening = [
    kicker === null ? [] : [heading(kicker, 0)],
    title === null ? [] : [heading(title, 1)],
  ];
  return {
    ...EMPTY_DRAFT,
    blocks: [...opening.flat(), ...blocks],
    title: title === null ? null : { text: title, source: 'heading' },
    genre: turns?.genre ?? null,
    kicker,
    bylines,
  };
}

/** The blocks of plain text that is the inside of something: no title is looked for. */
export function readPlainBlocks(text: string, language: Language): DraftBlock[] {
  return readBlocks(joinLines(normaliseText(text)), language);
}

function readBlocks(paras: readonly Para[], language: Language): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let at = 0;
  while (at < paras.length) {
    const [block, taken] = readBlock(paras, at, language);
    blocks.push(block);
    at += taken;
  }
  return groupLabels(blocks, language);
}

/** The block that begins here, and how many paragraphs it takes. */
function readBlock(
  paras: readonly Para[],
  at: number,
  language: Language,
): [block: DraftBlock, taken: number] {
  const text = paras[at]?.text ?? '';
  const next = paras[at + 1]?.text;
  const items = listItems(paras, at);
  if (items.length > 1) return [list(items), items.length];
  if (next !== undefined && isCiteLine(next) && isWhollyQuoted(text))
    return [quotation([text], next), 2];
  if (next !== undefined && isSubhead(text, next, language)) return [heading(text, 0), 1];
  return [paragraph(text), 1];
}

/**
 * The items of the list that begins here; fewer than two are no list. Lines
 * led by an en dash that ask a question are speech.
 */
function listItems(paras: readonly Para[], at: number): string[] {
  const items: string[] = [];
  for (let index = at; index < paras.length; index += 1) {
    const text = paras[index]?.text ?? '';
    if (!isListLine(text)) break;
    items.push(text);
  }
  const isSpeech = items.some((item) => item.startsWith('–') && item.endsWith('?'));
  return isSpeech ? [] : items.map(stripBullet);
}

/** UTF-16 code units: a subhead is a line of a phone screen or two. */
const LONGEST_SUBHEAD = 90;

function isSubhead(text: string, next: string, language: Language): boolean {
  if (!isHeadline(text, LONGEST_SUBHEAD)) return false;
  const leads =
    isProse(next) || isListLine(next) || opensQuotation(next) || isLabelLine(next, language);
  return leads || (isEmojiLed(text) && next.length > text.length);
}

/** "— Marie Curie, physicienne" below a quotation. */
function isCiteLine(line: string): boolean {
  return line.length <= 100 && /^[–—―] ?\p{Lu}/u.test(line) && !/[.!?…:]$/u.test(line);
}

function isWhollyQuoted(line: string): boolean {
  return /^["“«„]/u.test(line) && /["”»“]$/u.test(line);
}
