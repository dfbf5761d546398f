import { finding } from '../findings/finding.ts';
import type { Language } from '../languages/language.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { EMPTY_DRAFT, heading, list, paragraph, quotation } from './draft.ts';
import { groupLabels } from './group-labels.ts';
import type { Para } from './join-lines.ts';
import { joinLines } from './join-lines.ts';
import { isLabelLine } from './labels.ts';
import { embargoFindings, liftLines } from './lift-furniture.ts';
import {
  isEmojiLed,
  isHeadline,
  isListLine,
  isProse,
  isQuotedLine,
  LONGEST_SUBHEAD,
  opensQuotation,
  stripBullet,
  stripQuoting,
} from './line-shapes.ts';
import { restoreBreaks } from './lost-breaks.ts';
import { unwrapMail } from './mail.ts';
import { normaliseText } from './normalise.ts';
import { cleanPasted } from './pasted.ts';
import { dropTables } from './pasted-table.ts';
import { findPlainTitle } from './plain-title.ts';
import { groupTurns } from './turns.ts';

/**
 * Plain text as it comes out of a clipboard or a mail, without what stood
 * around the article there. A short first line is the title, short lines between paragraphs are subheads, a label that ends
 * in a colon and the paragraph or list below it are a callout.
 */
export function readPlainText(raw: string, file: string, language: Language): Draft {
  const { text, hadTable } = dropTables(raw);
  const lines = cleanPasted(unwrapMail(normaliseText(text))).split('\n');
  const lifted = liftLines(lines);
  const { kept, bylines, published } = lifted;
  const { kicker, title, body } = findPlainTitle(joinLines(kept), language);
  const { blocks, genre } = groupTurns(
    readBlocks(restoreBreaks(body, language), language),
    language.tag,
  );
  const opening = [
    kicker === null ? [] : [heading(kicker, 0)],
    title === null ? [] : [heading(title, 1)],
  ];
  return {
    ...EMPTY_DRAFT,
    blocks: [...opening.flat(), ...blocks],
    title: title === null ? null : { text: title, source: 'heading' },
    genre,
    kicker,
    bylines,
    published,
    findings: [
      ...embargoFindings(lifted, file),
      ...(hadTable ? [finding('table-left-out', { file })] : []),
    ],
  };
}

/** The blocks of plain text that is the inside of something: no title is looked for. */
export function readPlainBlocks(text: string, language: Language): DraftBlock[] {
  return readBlocks(joinLines(normaliseText(text).split('\n')), language);
}

function readBlocks(paras: readonly Para[], language: Language): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const told = paras.filter((para) => para.text === SPLIT_MARK || /[\p{L}\p{N}]/u.test(para.text));
  let at = 0;
  let startsPost = false;
  while (at < told.length) {
    const isMark = told[at]?.text === SPLIT_MARK;
    const found = isMark ? NOTHING : (readRun(told, at) ?? readBlock(told, at, language));
    if (isMark) startsPost = true;
    for (const block of found.blocks) {
      blocks.push(startsPost ? { ...block, startsPost } : block);
      startsPost = false;
    }
    at += found.taken;
  }
  return groupLabels(blocks, language);
}

/** The line by which an author asks for a new post; other ornaments say nothing. */
const SPLIT_MARK = '---';

/** Blocks, and how many paragraphs they were made of. */
type Found = { readonly blocks: readonly DraftBlock[]; readonly taken: number };

const NOTHING: Found = { blocks: [], taken: 1 };

/**
 * The run of list lines that begins here, as a list; null where there are
 * fewer than two. Lines led by an en dash are speech where one asks, or says who speaks.
 */
function readRun(paras: readonly Para[], at: number): Found | null {
  let end = at;
  while (isListLine(paras[end]?.text ?? '')) end += 1;
  if (end - at < 2) return null;
  const lines = paras.slice(at, end).map((para) => para.text);
  const isSpeech = lines.some((line) => line.startsWith('–') && SPOKEN.test(line));
  const blocks = isSpeech ? lines.map(paragraph) : [list(lines.map(stripBullet))];
  return { blocks, taken: end - at };
}

/** A question, or "– No – respondió Belmonte": who speaks stands between dashes. */
const SPOKEN = /[?¿]|.[–—] ?\p{Ll}[\p{L}\p{M}]{2,} [^–—]{0,80}(?:$|[–—])/u;

function readBlock(paras: readonly Para[], at: number, language: Language): Found {
  const text = paras[at]?.text ?? '';
  const next = paras[at + 1]?.text;
  if (isQuotedLine(text)) return { blocks: [quotation([stripQuoting(text)], null)], taken: 1 };
  if (next !== undefined && isCiteLine(next) && isWhollyQuoted(text)) {
    return { blocks: [quotation([text], next)], taken: 2 };
  }
  const isHeading = next !== undefined && isSubhead(text, next, language);
  return { blocks: [isHeading ? heading(text, 0) : paragraph(text)], taken: 1 };
}

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
