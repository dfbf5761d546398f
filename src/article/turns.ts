import type { Genre } from './article.ts';
import { groupBoldQuestions } from './bold-questions.ts';
import type { DraftBlock } from './draft.ts';
import { draftText, turn } from './draft.ts';
import { groupPlainQuestions, isLine } from './plain-questions.ts';
import { type Line, readLabel, speakersOf } from './turn-labels.ts';

/** What an interview or a transcript was found to be made of. */
export type Turns = { readonly blocks: readonly DraftBlock[]; readonly genre: Genre | null };

/**
 * Makes turns of the paragraphs of an interview or a transcript, told by the
 * labels that open them ("Le Monde : …", "Q: …"). Nothing changes where fewer
 * than three turns alternate or most paragraphs are none. Whoever mostly asks
 * has questions, the others answers. A paragraph without a label goes on with
 * the answer before it. Where the answers alone are labelled, or nothing is,
 * the questions are told by their mark, or by being in bold.
 */
export function groupTurns(blocks: readonly DraftBlock[], languageTag: string): Turns {
  const lines = blocks.filter(isLine).map((block) => readLabel(draftText(block)));
  const speakers = speakersOf(lines.flatMap(({ label }) => (label === null ? [] : [label])));
  const speakerOf = (line: Line) => speakers.get(line.label ?? '') ?? null;
  const turning = turnSpeakers(lines.map(speakerOf));
  if (turning === null) {
    const asked =
      groupPlainQuestions(blocks, lines, speakerOf) ?? groupBoldQuestions(blocks, languageTag);
    return { blocks: asked ?? blocks, genre: asked === null ? null : 'interview' };
  }
  const asks = (one: string) => isAsking(lines.filter((line) => speakerOf(line) === one));
  const asking = new Set([...turning].filter(asks));
  let speaker: string | null = null;
  const grouped = blocks.map((block) => {
    const line = readLabel(draftText(block));
    if (!isLine(block)) return block;
    const named = speakerOf(line);
    if (named !== null && turning.has(named)) {
      speaker = named;
      const kind = asking.has(speaker) ? 'question' : 'answer';
      return { ...turn(kind, line.label, line.separator, line.said), startsPost: block.startsPost };
    }
    const goesOn = block.kind === 'paragraph' && speaker !== null && !asking.has(speaker);
    return goesOn
      ? { ...turn('answer', null, '', line.whole), startsPost: block.startsPost }
      : block;
  });
  return { blocks: grouped, genre: asking.size > 0 ? 'interview' : 'transcript' };
}

/** Those who speak more than once, where they make turns that alternate. */
function turnSpeakers(lines: readonly (string | null)[]): ReadonlySet<string> | null {
  const uses = new Map<string, number>();
  for (const speaker of lines) {
    if (speaker !== null) uses.set(speaker, (uses.get(speaker) ?? 0) + 1);
  }
  const found = new Set([...uses.keys()].filter((speaker) => (uses.get(speaker) ?? 0) > 1));
  const turns = lines.filter((speaker) => speaker !== null && found.has(speaker));
  const changes = turns.filter((speaker, index) => speaker !== turns[index + 1]).length;
  return found.size > 1 && changes >= 3 && turns.length * 5 >= lines.length * 2 ? found : null;
}

function isAsking(own: readonly Line[]): boolean {
  const questions = own.filter((line) => /[?？؟][\s»”"]*$/u.test(line.said)).length;
  return questions * 2 > own.length;
}
