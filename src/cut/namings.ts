import { countriesIn, PEOPLES } from '../languages/countries.ts';
import { SOCIAL_NETWORKS } from '../languages/outlets.ts';
import { isWithin, type Span } from '../text/spans.ts';
import { foldWord } from '../text/words.ts';
import type { Reading } from './clarity/opening.ts';
import { fullestForm } from './prose/fullest-form.ts';
import { tellsGender } from './prose/gender-of-word.ts';
import { startsSentence } from './prose/name-openers.ts';
import type { Mention } from './prose/name-runs.ts';
import { mentionsIn, type Names } from './prose/names.ts';
import { namesOutlet } from './prose/outlet.ts';
import { phraseAt } from './prose/phrases.ts';
import type { Prose } from './prose/prose.ts';
import { reportingAt } from './prose/reporting.ts';
import { isRole } from './prose/role-words.ts';
import { isOneOf } from './prose/tokens.ts';

/** UTF-16 code units a kicker may have. */
const LONGEST = 30;
/** Words of a verb group, with its clitics, at the most. */
const LONGEST_VERB = 4;

/** A name where it stands. */
export type Naming = {
  readonly at: number;
  readonly span: Span;
  readonly words: readonly string[];
  readonly isCountry: boolean;
};

/** Every naming in the article's order. */
export function namingsOf({ prose, names }: Reading): Naming[] {
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
