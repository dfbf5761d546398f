import { FIRST_PERSON } from '../languages/voices.ts';
import type { DraftBlock } from './draft.ts';
import { draftText, turn } from './draft.ts';

/** Questions with prose below them: fewer could be subheads. */
const LEAST_QUESTIONS = 3;

/**
 * Makes turns of an interview whose questions are paragraphs set in bold and
 * whose answers follow without a label. Null where there are fewer than three
 * such questions, or where nobody speaks of themselves in the answers: an
 * explainer asks questions in bold too.
 */
export function groupBoldQuestions(
  blocks: readonly DraftBlock[],
  languageTag: string,
): DraftBlock[] | null {
  const asked = blocks.flatMap((block, index) => {
    const isAnswered = blocks[index + 1]?.kind === 'paragraph' && !isBold(blocks[index + 1]);
    return isBold(block) && isAnswered && QUESTION.test(draftText(block)) ? [index] : [];
  });
  const [first] = asked;
  if (first === undefined || asked.length < LEAST_QUESTIONS) return null;
  const grouped = blocks.map((block, index) => (index < first ? block : toTurn(block)));
  return isSaidByOne(grouped, asked, languageTag) ? grouped : null;
}

const QUESTION = /[?？؟]["»”\s]*$/u;

/** Whatever is bold and ends as a sentence does is asked: "You have been blamed for it." */
function toTurn(block: DraftBlock): DraftBlock {
  const text = draftText(block);
  if (isBold(block) && /[.!?…？؟]["»”\s]*$/u.test(text)) return asTurn(block, 'question');
  return block.kind === 'paragraph' && block.emphasis === undefined
    ? asTurn(block, 'answer')
    : block;
}

function asTurn(block: DraftBlock, kind: 'question' | 'answer'): DraftBlock {
  return { ...turn(kind, null, '', draftText(block)), startsPost: block.startsPost };
}

function isBold(block: DraftBlock | undefined): boolean {
  return block?.emphasis === 'bold';
}

/** Whether half the questions are answered in the first person, others' quotations left out. */
function isSaidByOne(
  blocks: readonly DraftBlock[],
  asked: readonly number[],
  languageTag: string,
): boolean {
  const person = FIRST_PERSON[languageTag];
  if (person === undefined) return false;
  const owned = asked.filter((index) => {
    const next = blocks.findIndex(({ kind }, at) => at > index && kind === 'question');
    const answer = blocks.slice(index + 1, next < 0 ? undefined : next).map(draftText);
    return person.test(answer.join(' ').replaceAll(QUOTED, ' ').replaceAll('’', "'"));
  });
  return owned.length * 2 >= asked.length;
}

const QUOTED = /«[^»]*»|“[^”]*”|„[^“”]*[“”]|"[^"]*"/gu;
