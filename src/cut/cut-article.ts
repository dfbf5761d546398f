import type { Article } from '../article/article.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { languageFor } from '../languages/index.ts';
import {
  type CutChoices,
  mergeOverrides,
  type Overrides,
  overridesFrom,
  withoutPicked,
} from './choices.ts';
import type { Reading } from './clarity/opening.ts';
import type { Cut, Line, Quote, Takeaway } from './cut.ts';
import { fallbackHeadline } from './headlines/fallback-headline.ts';
import { findHeadlines } from './headlines/headline.ts';
import { headlineFindings } from './headlines/headline-findings.ts';
import { kickerOf } from './kicker.ts';
import { editedLine, editedQuote, editedTakeaway, withSpeaker } from './overrides.ts';
import { findUnlabelled } from './paid.ts';
import { findNames } from './prose/names.ts';
import { readProse } from './prose/prose.ts';
import { type Weights, weighWords } from './prose/weigh-words.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Topic } from './quotes/judge-quote.ts';
import { quoteFindings } from './quotes/quote-findings.ts';
import { findSensitive, sensitiveFinding } from './sensitive.ts';
import { findPoints } from './takeaways/points.ts';
import { findTakeaways } from './takeaways/takeaway.ts';

export { type CutChoices, NO_OVERRIDES, overridesFrom } from './choices.ts';

/**
 * Chooses an article's headline, quotes, takeaway and points, each verbatim
 * at its spans, with ranked alternatives; the editor's overrides, of the
 * choices or of the front matter, stand in their place. What could not be
 * found is among the findings. Throws nothing.
 */
export function cutArticle(article: Article, choices: CutChoices): Cut {
  const prose = readProse(article, languageFor(article.lang));
  const weights = weighWords(prose);
  const names = findNames(prose);
  const written = mergeOverrides(choices.overrides, overridesFrom(article.frontMatter));
  const set = withoutPicked(written, choices.picks);

  const headlines = withOverride(
    set.headline,
    picked(headlinesOf({ prose, names }, weights), choices.picks.headline),
    (text) => editedLine(prose, text),
  );
  const [headline = fallbackHeadline(prose)] = headlines;
  const isChosen = set.headline !== null || choices.picks.headline !== undefined;
  const { quotes, others, findings } = chooseQuotes(
    { reading: { prose, names }, headline: headline.text },
    set,
    choices,
  );
  const takeaways = withOverride(
    set.takeaway,
    picked(findTakeaways({ prose, names }, weights, headline), choices.picks.takeaway),
    (text) => editedTakeaway(prose, text),
  );
  const takeaway = set.takeaway === '' ? null : (takeaways[0] ?? null);
  const points =
    set.points?.map((point) => editedLine(prose, point)) ??
    findPoints({ prose, names }, weights, { headline, quotes, takeaway });

  const unlabelled = findUnlabelled(prose, WHERE.file);

  return {
    headline,
    kicker: kickerOf({ prose, names }, set, headline, [...quotes, ...others]),
    quotes,
    takeaway,
    points,
    alternatives: {
      headline: headlines.slice(1),
      quote: others,
      takeaway: takeaway === null ? takeaways : takeaways.slice(1),
    },
    findings: [
      ...(unlabelled ? [unlabelled] : []),
      ...findings,
      ...(isChosen ? [] : headlineFindings({ prose, names }, headline, WHERE)),
      ...missing({ quotes, findings, takeaway }, set, choices),
    ],
  };
}

function headlinesOf(reading: Reading, weights: Weights): Line[] {
  const found = findHeadlines(reading, weights);
  return found.length > 0 ? found : [fallbackHeadline(reading.prose)];
}

/**
 * What the editor set first, then the candidates. Words that repeat a
 * candidate are that candidate, with all that is known of it: its label, its
 * place among the others.
 */
function withOverride<T extends Line>(
  text: string | null,
  found: readonly T[],
  edit: (text: string) => T,
): readonly T[] {
  if (text === null || text === '') return found;
  const first = found.find((line) => line.text === text) ?? edit(text);
  return [first, ...found.filter((line) => line !== first)];
}

type ChosenQuotes = {
  readonly quotes: readonly Quote[];
  readonly others: readonly Quote[];
  readonly findings: readonly Finding[];
};

/** The quotes to show: the editor's, else the best, or where only a speaker is set, theirs. */
function chooseQuotes(topic: Topic, set: Overrides, choices: CutChoices): ChosenQuotes {
  const { prose, names } = topic.reading;
  const sensitive = set.isReviewed ? null : findSensitive(prose, names);
  if (sensitive !== null) {
    const warning = sensitiveFinding(prose, sensitive, WHERE.file);
    return { quotes: [], others: [], findings: set.quote === '' ? [] : [warning] };
  }
  const found = picked(findQuotes(topic), choices.picks.quote);
  const count = Math.max(0, choices.quotes);
  if (set.quote === '') return { quotes: [], others: found, findings: [] };
  if (set.quote !== null) {
    const edited = editedQuote(prose, { ...set, quote: set.quote }, found, WHERE);
    if ('error' in edited) return { quotes: [], others: found, findings: [edited.error] };
    const { quote, findings } = edited;
    const others = found.filter(({ spans }) => spans[0]?.[0] !== quote.spans[0]?.[0]);
    return split([quote, ...others], count, findings);
  }
  if (set.speaker === null) {
    const chosen = choices.picks.quote === undefined ? found.slice(0, count) : [];
    const next = found.length > count ? count + 1 : null;
    const leaning = chosen.flatMap((quote) => quoteFindings(topic, quote, next, WHERE));
    return split(found, count, leaning);
  }
  const named = found.map((quote) => withSpeaker(prose, quote, set.speaker, found, WHERE));
  const own = named.findIndex(({ findings }) => findings.length === 0);
  const at = own < 0 || choices.picks.quote !== undefined ? 0 : own;
  const chosen = named[at];
  if (chosen === undefined) return split(found, count, []);
  return split([chosen.quote, ...found.toSpliced(at, 1)], count, chosen.findings);
}

function split(
  ranked: readonly Quote[],
  count: number,
  findings: readonly Finding[],
): ChosenQuotes {
  return { quotes: ranked.slice(0, count), others: ranked.slice(count), findings };
}

/** The list with its n-th put first, counted from 1; the list as it is where there is no n-th. */
function picked<T>(ranked: readonly T[], n = 1): T[] {
  const chosen = ranked[n - 1];
  return chosen === undefined ? [...ranked] : [chosen, ...ranked.filter((one) => one !== chosen)];
}

/** The cut knows no file: whoever reads the article from one says which. */
const WHERE = { file: 'article.txt' };

/** What was looked for and not found; what the editor does not want is not missed. */
function missing(
  cut: { quotes: readonly Quote[]; findings: readonly Finding[]; takeaway: Takeaway | null },
  set: Overrides,
  choices: CutChoices,
): Finding[] {
  const found: Finding[] = [];
  const isWanted = set.quote !== '' && choices.quotes > 0;
  if (isWanted && cut.quotes.length === 0 && cut.findings.length === 0)
    found.push(finding('no-quote', WHERE));
  if (set.takeaway !== '' && cut.takeaway === null) found.push(finding('no-takeaway', WHERE));
  return found;
}
