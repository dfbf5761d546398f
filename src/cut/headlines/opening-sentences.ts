import { type Span, sliceSpan } from '../../text/spans.ts';
import { callsClaim } from '../prose/bound-sentences.ts';
import { isDashedSpeech } from '../prose/dashed-speech.ts';
import type { Prose } from '../prose/prose.ts';
import { isUndenied } from '../prose/unlimited.ts';

/** Sentences from the top that a headline is looked for in. */
const DEEPEST = 20;
/** UTF-16 code units of a sentence that a clause is looked for in. */
const LONGEST_SENTENCE = 1500;
/** Where to write to. */
const ADDRESS = /[\p{L}\p{N}]@\p{L}/u;

/** The first sentence of those that a headline is looked for in; undefined in a text without one. */
export function leadOf(prose: Prose): Span | undefined {
  return toldSentences(prose)[0];
}

/** The first sentences that may head an article without what follows them. */
export function openingSentences(prose: Prose): Span[] {
  return toldSentences(prose).filter(
    (span) =>
      span[1] - span[0] <= LONGEST_SENTENCE &&
      !ADDRESS.test(sliceSpan(prose.text, span)) &&
      isUndenied(prose, span) &&
      !callsClaim(prose.text, span, prose.language),
  );
}

/** The first sentences, those of boxes and of dialogue left out where there are others. */
function toldSentences(prose: Prose): Span[] {
  const { paragraphs } = prose;
  const plain = paragraphs.filter(({ blocks }) => blocks.every(({ kind }) => kind === 'paragraph'));
  const from = plain.length > 0 ? plain : paragraphs;
  const all = from.flatMap((paragraph) => paragraph.sentences.slice(0, DEEPEST));
  const told = all.slice(0, 2 * DEEPEST).filter((span) => !isDashedSpeech(prose, span));
  const sentences = told.length > 0 ? told : all;
  return sentences.slice(0, DEEPEST);
}
