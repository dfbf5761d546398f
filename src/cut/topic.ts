import { CONTEXT } from '../languages/context.ts';
import { pairMarks } from '../text/quote-marks.ts';
import type { Span } from '../text/spans.ts';
import { foldWord } from '../text/words.ts';
import type { Reading } from './clarity/opening.ts';
import type { Line } from './cut.ts';
import { type Naming, namingsOf } from './namings.ts';
import { isPerson, mentionsIn } from './prose/names.ts';
import type { Prose } from './prose/prose.ts';

/** The main name of an article stands in so many of its sentences, and in such a share of them, */
const FEWEST = 3;
const LEAST_OF_ALL = 1 / 7;
/** and first among so many at its start. */
const EARLY = 4;
/** A name in the first sentence is a topic too where it has such a share of the main name's sentences. */
const LEAST_OF_MAIN = 0.6;
/** So many letters tell that two words are of one name: `Russie`, `Russian`. */
const STEM = 5;

/** What is named, where its name stands in full, and the sentences that have it, by their numbers. */
type Subject = Omit<Naming, 'at'> & { readonly sentences: Set<number> };

/**
 * Where the article names what it is about and its headline does not say: a
 * place, a party, a person. Null where the headline names it or nothing stands
 * out, and in languages whose names we cannot tell. A person is none beside
 * another whom the headline names; nor is who or what `isHidden` tells by the
 * words of its name, unless it is a country.
 */
export function findTopic(
  reading: Reading,
  headline: Line,
  isHidden: (words: readonly string[]) => boolean,
): Span | null {
  const subjects = subjectsOf(reading);
  const least = Math.max(FEWEST, sentencesOf(reading.prose).length * LEAST_OF_ALL);
  const most = Math.max(least, ...subjects.map(({ sentences }) => sentences.size));
  const namesSomebody = headline.spans.some((span) =>
    mentionsIn(reading.names, span).some((mention) => isPerson(reading.names, mention)),
  );
  const isTopic = ({ sentences, words, isCountry }: Subject) => {
    const [first = EARLY] = sentences;
    const isMain = sentences.size === most && first < EARLY;
    if (!isCountry && isHidden(words)) return false;
    if (words.length > 1 && !isCountry) return isMain && !namesSomebody;
    return isMain || (first === 0 && sentences.size >= Math.max(least, most * LEAST_OF_MAIN));
  };
  const topic = subjects
    .filter(isTopic)
    .sort((one, other) => other.sentences.size - one.sentences.size)
    .find(({ words }) => !isNamed(words, headline.text));
  return topic?.span ?? null;
}

/** Whether any word of a name stands in a line, whatever its ending. */
function isNamed(words: readonly string[], line: string): boolean {
  const said = foldWord(line);
  return words.some((word) => word.length > 2 && said.includes(foldWord(word).slice(0, STEM)));
}

function subjectsOf(reading: Reading): Subject[] {
  const { prose } = reading;
  if (CONTEXT[prose.language.tag] === undefined) return [];
  const sentenceAt = finder(sentencesOf(prose));
  const quotedAt = finder(quotedIn(prose));
  const found = new Map<string, Subject>();
  const told = new Set<string>();
  for (const { at, ...naming } of namingsOf(reading)) {
    const number = sentenceAt(at);
    if (number < 0) continue;
    const key = naming.words.join(' ').toLowerCase();
    const subject = found.get(key) ?? { ...naming, sentences: new Set() };
    found.set(key, subject);
    subject.sentences.add(number);
    if (quotedAt(at) < 0) told.add(key);
  }
  // "Dieu soit loué": what only the quoted call by name is not what the article is about.
  return [...found].flatMap(([key, subject]) => (told.has(key) ? [subject] : []));
}

/** Which of some spans, in their order, a place is in, -1 for none; asked for one place after another. */
function finder(spans: readonly Span[]): (at: number) => number {
  let number = 0;
  return (at) => {
    while ((spans[number]?.[1] ?? Number.POSITIVE_INFINITY) <= at) number += 1;
    return at < (spans[number]?.[0] ?? Number.POSITIVE_INFINITY) ? -1 : number;
  };
}

function quotedIn({ paragraphs, text }: Prose): Span[] {
  return paragraphs
    .flatMap(({ span }) => pairMarks(text, span))
    .flatMap(({ depth, outer }) => (depth === 0 ? [outer] : []));
}

function sentencesOf({ paragraphs }: Prose): Span[] {
  return paragraphs.flatMap((paragraph) => paragraph.sentences);
}
