import type { Genre } from './article.ts';
import type { DraftBlock } from './draft.ts';
import { draftText, turn } from './draft.ts';

/** What an interview or a transcript was found to be made of. */
export type Turns = { readonly blocks: readonly DraftBlock[]; readonly genre: Genre | null };

/**
 * Makes turns of the paragraphs of an interview or a transcript, told by the
 * labels that open them ("Le Monde : …", "Q: …"). Nothing changes where fewer
 * than three turns alternate or most paragraphs are none. Whoever mostly asks
 * has questions, the others answers. A paragraph without a label goes on with
 * the answer before it.
 */
export function groupTurns(blocks: readonly DraftBlock[]): Turns {
  const lines = blocks.filter(isLine).map((block) => readLabel(draftText(block)));
  const labels = turnLabels(lines);
  if (labels === null) return { blocks, genre: null };
  const asking = new Set([...labels].filter((label) => isAsking(label, lines)));
  let speaker: string | null = null;
  const grouped = blocks.map((block) => {
    const line = readLabel(draftText(block));
    if (!isLine(block)) return block;
    if (line.label !== null && labels.has(line.label)) {
      speaker = line.label;
      const kind = asking.has(speaker) ? 'question' : 'answer';
      return { ...turn(kind, speaker, line.separator, line.said), startsPost: block.startsPost };
    }
    const goesOn = block.kind === 'paragraph' && speaker !== null && !asking.has(speaker);
    return goesOn
      ? { ...turn('answer', null, '', line.whole), startsPost: block.startsPost }
      : block;
  });
  return { blocks: grouped, genre: asking.size > 0 ? 'interview' : 'transcript' };
}

/** A turn may look like a paragraph, or like a subhead where it is short or bold. */
function isLine(block: DraftBlock): boolean {
  return block.kind === 'paragraph' || (block.kind === 'heading' && block.level === 0);
}

type Line = {
  readonly whole: string;
  readonly label: string | null;
  readonly separator: string;
  readonly said: string;
};

function readLabel(whole: string): Line {
  const found = INITIAL.exec(whole) ?? LABEL.exec(whole);
  const [opening, label = null, separator = ''] = found ?? [''];
  const isShort = label !== null && label.split(' ').length <= 5;
  return isShort
    ? { whole, label, separator, said: whole.slice(opening.length) }
    : { whole, label: null, separator: '', said: whole };
}

/** "Q. When did it start?" */
const INITIAL = /^(\p{Lu})(\. )(?=\S)/u;
const LABEL = /^((?:\p{Lu}|\p{Lo})[^:：.?!,;]{0,40}?)( ?[:：] ?|\u00a0: ?|\. [–—-] | [–—] )(?=\S)/u;

/** The labels that come back, where they make turns that alternate. */
function turnLabels(lines: readonly Line[]): ReadonlySet<string> | null {
  const uses = new Map<string, number>();
  for (const { label } of lines) if (label !== null) uses.set(label, (uses.get(label) ?? 0) + 1);
  const labels = new Set([...uses.keys()].filter((label) => (uses.get(label) ?? 0) > 1));
  const turns = lines.filter((line) => line.label !== null && labels.has(line.label));
  const changes = turns.filter((line, index) => line.label !== turns[index + 1]?.label).length;
  return labels.size > 1 && changes >= 3 && turns.length * 5 >= lines.length * 2 ? labels : null;
}

function isAsking(label: string, lines: readonly Line[]): boolean {
  const own = lines.filter((line) => line.label === label);
  const questions = own.filter((line) => /[?？؟][\s»”"]*$/u.test(line.said)).length;
  return questions * 2 > own.length;
}
