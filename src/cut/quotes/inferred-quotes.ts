import type { Block } from '../../article/article.ts';
import { findPassage } from '../../text/find-passage.ts';
import { pairMarks } from '../../text/quote-marks.ts';
import { splitSentences } from '../../text/sentences.ts';
import { isOverlapping, type Span, sliceSpan } from '../../text/spans.ts';
import { opensFreely } from '../clarity/self-contained.ts';
import type { Quote, Speaker } from '../cut.ts';
import { lineAt } from '../line.ts';
import type { Prose } from '../prose/prose.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { attributeByLabel } from '../speakers/label-party.ts';
import { nameSpeaker } from '../speakers/speaker.ts';
import {
  isFitForCard,
  isFreeOfContext,
  type Scored,
  scoreQuote,
  type Topic,
} from './judge-quote.ts';

/**
 * What may be quoted without quotation marks: answers of an interview and
 * turns of a transcript, by their labels; an opinion piece's own lines, by its
 * byline.
 */
export function findInferredQuotes(topic: Topic): Scored[] {
  const { prose } = topic.reading;
  const { genre, bylines } = prose.article;
  if (genre === 'interview' || genre === 'transcript') return fromTurns(topic);
  const [author, ...others] = bylines;
  return genre === 'opinion' && author !== undefined && others.length === 0
    ? fromAuthor(topic, author)
    : [];
}

/** A turn without a label goes on with the one before it. */
function fromTurns(topic: Topic): Scored[] {
  const { prose, names } = topic.reading;
  const found: Scored[] = [];
  let said: Attribution | null = null;
  for (const block of prose.article.blocks) {
    if (block.kind !== 'answer') {
      if (block.kind === 'question') said = null;
      continue;
    }
    if (block.label !== null) said = attributeByLabel(prose, names, block.label);
    if (said === null) continue;
    const speaker = nameSpeaker(prose, names, said, block.span, block.span);
    if (speaker !== null) found.push(...linesOf(topic, block, speaker));
  }
  return found;
}

function fromAuthor(topic: Topic, author: string): Scored[] {
  const { prose } = topic.reading;
  const name = findPassage(prose.text, author);
  const spans = { name, role: null, via: null };
  const speaker: Speaker = { name: author, role: null, via: null, spans };
  const body = prose.paragraphs.flatMap(({ blocks }) => blocks);
  return body
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((block) => linesOf(topic, block, speaker));
}

/** The sentences of a block that stand alone on a card, without another's words in them. */
function linesOf(topic: Topic, block: Block, speaker: Speaker): Scored[] {
  const { prose } = topic.reading;
  const contents = block.items.length > 0 ? block.items : [block.span];
  return contents.flatMap((content) => {
    const marks = pairMarks(prose.text, content);
    const sentences = splitSentences(prose.text, content, prose.language);
    return sentences.flatMap((span) => {
      const isFree = !marks.some(({ outer }) => isOverlapping(outer, span));
      return isFree && isQuotable(prose, span) ? (scored(topic, span, speaker) ?? []) : [];
    });
  });
}

function isQuotable(prose: Prose, span: Span): boolean {
  const text = sliceSpan(prose.text, span);
  const isSaid = /^\p{Lu}|^\p{Lo}/u.test(text) && !/[?？:]\s*$/u.test(text);
  const isFree = opensFreely(prose, span) && isFreeOfContext(prose, span);
  return isSaid && isFree && isFitForCard(prose, [span]);
}

function scored(topic: Topic, span: Span, speaker: Speaker): Scored | null {
  const line = lineAt(topic.reading.prose, [span], 'article', { isQuoted: true });
  const quote: Quote = { ...line, speaker, confidence: 'inferred', context: span };
  return scoreQuote(topic, [span], quote);
}
