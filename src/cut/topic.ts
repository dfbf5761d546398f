import { CONTEXT } from '../languages/context.ts';
import { countriesIn, PEOPLES } from '../languages/countries.ts';
import { SOCIAL_NETWORKS } from '../languages/outlets.ts';
import { pairMarks } from '../text/quote-marks.ts';
import { isWithin, type Span } from '../text/spans.ts';
import { foldWord } from '../text/words.ts';
import type { Reading } from './clarity/opening.ts';
import type { Line } from './cut.ts';
import { tellsGender } from './prose/gender-of-word.ts';
import { isRole, type Mention, startsSentence } from './prose/name-runs.ts';
import { fullestForm, isPerson, mentionsIn, type Names } from './prose/names.ts';
import { namesOutlet } from './prose/outlet.ts';
import { phraseAt } from './prose/phrases.ts';
import type { Prose } from './prose/prose.ts';
import { reportingAt } from './prose/reporting.ts';
import { isOneOf } from './prose/tokens.ts';

/** The main name of an article stands in so many of its sentences, and in such a share of them, */
const FEWEST = 3;
const LEAST_OF_ALL = 1 / 7;
/** and first among so many at its start. */
const EARLY = 4;
/** A name in the first sentence is a topic too where it has such a share of the main name's sentences. */
const LEAST_OF_MAIN = 0.6;
/** UTF-16 code units a kicker may have. */
const LONGEST = 30;
/** So many letters tell that two words are of one name: `Russie`, `Russian`. */
const STEM = 5;

/** Words of a verb group, with its clitics, at the most. */
const LONGEST_VERB = 4;

/** A name where it stands. */
type Naming = {
  readonly at: number;
  readonly span: Span;
  readonly words: readonly string[];
  readonly isCountry: boolean;
};

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

/** Every naming in the article's order. */
function namingsOf({ prose, names }: Reading): Naming[] {
  const found = countriesOf(prose, names);
  for (const mention of names.mentions) {
    if (isSource(prose, mention)) continue;
    const full = fullestForm(names, mention);
    if (full === null || !(isLongName(prose, full) || isShortName(prose, full, names.common)))
      continue;
    const { span, words } = full;
    found.push({ at: mention.span[0], span, words, isCountry: false });
  }
  return found.sort((one, other) => one.at - other.at);
}

/** Whether a name is somebody's who is cited there: "Rachel Haslett said", "selon Paul Morvan". */
function isSource(prose: Prose, { from, to }: Mention): boolean {
  const { according } = prose.language.speech;
  const isLed = [from - 1, from - 2].some((at) => phraseAt(prose, at, according) === from - at);
  return isLed || saysIn(prose, to, to + LONGEST_VERB) || saysIn(prose, from - 1, from);
}

function saysIn(prose: Prose, from: number, to: number): boolean {
  return reportingAt(prose, from, to) !== null;
}

/** The countries by their names, where these are no part of a longer one ("Air France"). */
function countriesOf(prose: Prose, names: Names): Naming[] {
  const { tokens, text, language } = prose;
  const countries = countriesIn(language.tag);
  const openings = new Set(countries.map((country) => country.split(' ')[0]));
  return tokens.flatMap((token, from) => {
    const isOpening = token.isCapital && openings.has(token.fold);
    const count = isOpening ? phraseAt(prose, from, countries) : 0;
    const last = tokens[from + count - 1];
    if (count === 0 || last === undefined) return [];
    const span: Span = [token.start, last.end];
    if (isPartOfName(names, span)) return [];
    return { at: token.start, span, words: text.slice(...span).split(' '), isCountry: true };
  });
}

/** UTF-16 code units beside a word that a longer name may have. */
const AROUND = 40;

function isPartOfName(names: Names, span: Span): boolean {
  const near = mentionsIn(names, [span[0] - AROUND, span[1] + AROUND]);
  return near.some((one) => isWithin(span, one.span) && !isWithin(one.span, span));
}

/** Whether a name of two words or more is whole and nobody's office, programme or paper. */
function isLongName(prose: Prose, { words, span, from, to }: Mention): boolean {
  const { tokens, text, language } = prose;
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => foldWord(word ?? ''));
  if (words.length < 2 || span[1] - span[0] > LONGEST || /['’]s?$/u.test(last)) return false;
  if (tellsGender(first, language)) return true;
  if (language.capitalisesNouns || startsSentence(prose, from)) return false;
  if (PEOPLES[language.tag]?.test(first)) return false;
  const before = tokens[from - 1];
  const isClipped =
    before?.isCapital === true &&
    text.slice(before.end, span[0]) === ' ' &&
    !isRole(before.fold, language);
  return (
    !isClipped &&
    !isRole(last, language) &&
    !namesOutlet(prose, from, to) &&
    tokens[from]?.isCapital === true
  );
}

/** Whether one word with a capital is a place's name or a party's, as one is that stands without an article. */
function isShortName(
  prose: Prose,
  { words, from, to }: Mention,
  common: ReadonlySet<string>,
): boolean {
  const { tokens, language } = prose;
  const [word = ''] = words;
  const fold = foldWord(word);
  if (words.length > 1 || language.capitalisesNouns || word.length < 3 || /['’]s?$/u.test(word))
    return false;
  if (common.has(fold) || isOneOf(fold, SOCIAL_NETWORKS) || namesOutlet(prose, from, to))
    return false;
  if (PEOPLES[language.tag]?.test(fold)) return false;
  const before = tokens[from - 1]?.fold ?? '';
  return !startsSentence(prose, from) && !isOneOf(before, language.speech.determiners);
}
