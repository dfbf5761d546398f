import type { DraftBlock } from './draft.ts';
import { turn } from './draft.ts';
import type { Line } from './turn-labels.ts';

/**
 * Makes turns of an interview whose answers alone are labelled: "Did you see
 * it coming?", then "Anne Morel: …", later "A. M.: …". Null unless one person,
 * by a name in full, answers a question above every one of two turns or more.
 */
export function groupPlainQuestions(
  blocks: readonly DraftBlock[],
  lines: readonly Line[],
  speakerOf: (line: Line) => string | null,
): DraftBlock[] | null {
  const speaker = answererOf(lines, speakerOf);
  if (speaker === null) return null;
  const isAnswer = (line: Line | undefined) => line !== undefined && speakerOf(line) === speaker;
  const first = lines.findIndex(isAnswer) - 1;
  let at = -1;
  return blocks.map((block) => {
    if (!isLine(block)) return block;
    at += 1;
    const line = lines[at];
    if (line === undefined || at < first) return block;
    const { startsPost } = block;
    if (isAnswer(line))
      return { ...turn('answer', line.label, line.separator, line.said), startsPost };
    if (isAnswer(lines[at + 1])) return { ...turn('question', null, '', line.whole), startsPost };
    return block.kind === 'paragraph'
      ? { ...turn('answer', null, '', line.whole), startsPost }
      : block;
  });
}

/** A turn may look like a paragraph, or like a subhead where it is short or bold. */
export function isLine(block: DraftBlock): boolean {
  return block.kind === 'paragraph' || (block.kind === 'heading' && block.level === 0);
}

/** Who, of all that labels name, answers a question with each of two turns or more; null for nobody and for two. */
function answererOf(
  lines: readonly Line[],
  speakerOf: (line: Line) => string | null,
): string | null {
  const turns = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const speaker = speakerOf(line);
    if (speaker !== null) turns.set(speaker, [...(turns.get(speaker) ?? []), index]);
  }
  const isAsked = (index: number) => QUESTION.test(lines[index - 1]?.said ?? '');
  const found = [...turns].filter(
    ([speaker, own]) => own.length > 1 && WHOLE_NAME.test(speaker) && own.every(isAsked),
  );
  const [one, ...others] = found;
  return one === undefined || others.length > 0 ? null : one[0];
}

const QUESTION = /[?？؟]["»”\s]*$/u;
const WHOLE_NAME = /^\p{Lu}[\p{L}'’.-]* (?:.+ )?\p{Lu}[\p{L}'’-]*$/u;
