import { PREDETERMINERS } from '../../languages/context-edges.ts';
import { OPENS_ON_AGE } from '../../languages/epithets.ts';
import { isWithin } from '../../text/spans.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isNextTo } from '../prose/gaps.ts';
import type { Mention } from '../prose/name-runs.ts';
import { isSurelyPerson, mentionsIn } from '../prose/names.ts';
import { namesOutlet } from '../prose/outlet.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isTitle } from '../prose/role-words.ts';
import { hasOneOf, isOneOf } from '../prose/tokens.ts';
import { isKnown, type Opening } from './opening.ts';

/**
 * A subject of an article and one noun or two words, as if it were known:
 * `The disparity was`. One whose noun the posts before have named is known,
 * as are the state's own bodies and what a report calls its news.
 */
export function isBareSubject(opening: Opening, at: number): boolean {
  const { span, words } = opening;
  const { prose, names } = opening.reading;
  const { tokens, language } = prose;
  const from = isOneOf(tokens[at], PREDETERMINERS) ? at + 1 : at;
  if (!isOneOf(tokens[from], words.definites)) return false;
  if (OPENS_ON_AGE.test(prose.text.slice(tokens[from]?.start, span[1]))) return true;
  const noun = tokens.slice(from + 1, nounEnd(opening, from));
  if (noun.length === 0 || noun.length >= LONGEST_BARE) return false;
  if (hasOneOf(noun, words.news)) return false;
  const isNamed =
    mentionsIn(names, [tokens[from]?.start ?? 0, noun.at(-1)?.end ?? 0]).length > 0 ||
    noun.some(({ text, isCapital }) =>
      language.capitalisesNouns ? /^\p{Lu}{2,}$/u.test(text) : isCapital,
    );
  return !isNamed && !noun.some((word) => isKnown(opening, word));
}

/** An article and this many words more are no bare noun. */
const LONGEST_BARE = 3;

/** Where the words behind an article end that may be its noun: at a verb or a comma, or where there are too many. */
function nounEnd({ reading, clauseEnd }: Opening, from: number): number {
  const { tokens, text, language } = reading.prose;
  const { reflexives, relatives } = language.speech;
  const isVerb = (at: number) =>
    isOneOf(tokens[at], reflexives) ||
    (isFiniteVerb(reading.prose, at) && !isOneOf(tokens[at], language.claims.frames));
  const isApart = (at: number) =>
    at > from + 1 &&
    text.charAt(tokens[at - 1]?.end ?? 0) === ',' &&
    !isOneOf(tokens[at], relatives);
  let to = from + 1;
  while (to < clauseEnd && to - from <= LONGEST_BARE && !isVerb(to) && !isApart(to)) to += 1;
  return to;
}

/** A surname alone of somebody whom the article names whole elsewhere, be it only known by speaking, and no post before has named. */
export function isBareName({ reading, span, known }: Opening, mention: Mention): boolean {
  const { prose, names } = reading;
  const [written = ''] = mention.words;
  const word = written.replace(/['’]s?$/u, '');
  if (mention.words.length > 1 || known.words.has(word.toLowerCase())) return false;
  if (isTitle(prose, mention.from - 1)) return false;
  const speaks = isSpeaker(prose, mention);
  const whole = (names.byWord.get(word.toLowerCase()) ?? []).filter(
    (one) => one.words.at(-1) === word && (speaks || isSurelyPerson(prose, one)),
  );
  return whole.length > 0 && !whole.some(({ span: own }) => isWithin(own, span));
}

/** `Bernabé said`: a name right before a verb of speech, which is no body's or paper's. */
function isSpeaker(prose: Prose, { from, to }: Mention): boolean {
  const { institutions } = prose.language.speech;
  const isBody = isOneOf(prose.tokens[from], institutions) || namesOutlet(prose, from, to);
  return !isBody && isNextTo(prose, to) && reportingAt(prose, to, to + 3) !== null;
}
