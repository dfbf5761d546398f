/**
 * Reports how many published cases of other people's counters pass:
 *
 *   npm run conformance -- <folder with twitter-text/, atproto/ and sentences/> [--misses]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { languageFor } from '../../src/languages/index.ts';
import { countGraphemes } from '../../src/text/graphemes.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { countWeighted } from '../../src/thread/count-post.ts';
import {
  type Entity,
  findCashtags,
  findEntities,
  findLinks,
  findMentions,
} from '../../src/thread/find-entities.ts';
import { type Facet, findFacets } from '../../src/thread/find-facets.ts';

type Case = { readonly text: string; readonly expected: unknown };
type Cases = Readonly<Record<string, readonly Case[]>>;

/** Every sequence that Unicode recommends; the flag is newer than the language level of this project. */
const SETS_OF_STRINGS = 'v';
const RGI_EMOJI = new RegExp('^\\p{RGI_Emoji}$', SETS_OF_STRINGS);

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Give the folder that holds twitter-text/, atproto/ and sentences/.');
  process.exit(2);
}

const rows: { cases: string; passed: number; total: number }[] = [];
countCases();
extractionCases();
topLevelDomains();
graphemeCases(folder);
facetCases(folder);
sentenceCases(folder);
emojiSequences();
console.table(rows);

/**
 * `WeightedTweetsCounterTest` is for a configuration without emoji parsing;
 * where its case has an emoji, version 3 contradicts it by design.
 */
function countCases(): void {
  const cases = twitterText('validate.yml');
  const weighs = ({ text, expected }: Case) =>
    countWeighted(text) === (expected as { weightedLength: number }).weightedLength;
  const discounted = cases.WeightedTweetsWithDiscountedEmojiCounterTest ?? [];
  const plain = cases.WeightedTweetsCounterTest ?? [];
  const marks = cases.UnicodeDirectionalMarkerCounterTest ?? [];
  const isPlain = ({ text }: Case) => !/\p{Emoji_Presentation}|\u200D/u.test(text);
  report('weight, emoji discounted', discounted, weighs);
  report('weight, cases without emoji', plain.filter(isPlain), weighs);
  report('weight, directional marks', marks, weighs);
}

function extractionCases(): void {
  const cases = twitterText('extract.yml');
  const tags = (text: string) => findEntities(text).filter(({ kind }) => kind === 'hashtag');
  const finders: Readonly<Record<string, (text: string) => Entity[]>> = {
    mentions: findMentions,
    mentions_with_indices: findMentions,
    mentions_or_lists_with_indices: findMentions,
    urls: findLinks,
    urls_with_indices: findLinks,
    urls_with_directional_markers: findLinks,
    tco_urls_with_params: findLinks,
    hashtags: tags,
    hashtags_from_astral: tags,
    hashtags_with_indices: tags,
    cashtags: findCashtags,
    cashtags_with_indices: findCashtags,
  };
  for (const [name, find] of Object.entries(finders)) {
    report(`extract, ${name}`, cases[name] ?? [], ({ text, expected }) =>
      isSame(text, find(text), expected as readonly unknown[]),
    );
  }
}

/** Compares entities with the words, or the words and code point indices, of a case. */
function isSame(text: string, found: readonly Entity[], expected: readonly unknown[]): boolean {
  const got = found.map(({ kind, span }) => {
    const words = text.slice(...span);
    return {
      words: kind === 'link' ? words : words.slice(1),
      indices: span.map((at) => codePoints(text, at)),
    };
  });
  return (
    got.length === expected.length &&
    got.every(({ words, indices }, index) => {
      const wanted = expected[index];
      if (typeof wanted === 'string') return words === wanted || words.startsWith(`${wanted}/`);
      return String((wanted as { indices: number[] }).indices) === String(indices);
    })
  );
}

function topLevelDomains(): void {
  const cases = twitterText('tlds.yml');
  for (const [name, list] of Object.entries(cases)) {
    report(`top-level domains, ${name}`, list, ({ text, expected }) =>
      isSame(text, findLinks(text), expected as readonly unknown[]),
    );
  }
}

function graphemeCases(from: string): void {
  const file = readFileSync(join(from, 'atproto', 'grapheme_len.json'), 'utf8');
  const { cases } = JSON.parse(file) as { cases: { text: string; graphemes: number }[] };
  report(
    'graphemes, atproto',
    cases.map(({ text, graphemes }) => ({ text, expected: graphemes })),
    ({ text, expected }) => countGraphemes(text) === expected,
  );
}

type FacetCases = {
  readonly facets: readonly {
    readonly text: string;
    readonly segments: readonly { readonly text: string; readonly value: string | null }[];
  }[];
  readonly tags: readonly { readonly text: string; readonly tags: readonly string[] }[];
};

/** What Bluesky links: mentions and links by their words, tags without their sign. */
function facetCases(from: string): void {
  const file = readFileSync(join(from, 'atproto', 'facet_detection.json'), 'utf8');
  const { facets, tags } = JSON.parse(file) as FacetCases;
  const isTag = ({ kind }: Facet) => kind === 'hashtag' || kind === 'cashtag';
  const linked = (text: string) => findFacets(text).filter((facet) => !isTag(facet));
  report(
    'facets, atproto, links and mentions',
    facets.map(({ text, segments }) => ({ text, expected: segments })),
    ({ text, expected }) =>
      String(linked(text).map(({ span }) => text.slice(...span))) ===
      String(
        (expected as FacetCases['facets'][number]['segments'])
          .filter(({ value }) => value !== null)
          .map((segment) => segment.text),
      ),
  );
  const tagOf = (words: string) => (words.startsWith('$') ? words.toUpperCase() : words.slice(1));
  report(
    'facets, atproto, tags',
    tags.map(({ text, tags: expected }) => ({ text, expected })),
    ({ text, expected }) =>
      String(
        findFacets(text)
          .filter(isTag)
          .map(({ span }) => tagOf(text.slice(...span))),
      ) === String(expected),
  );
}

/** Sentence splitting: hard cases of news, and the golden rules of pragmatic_segmenter. */
function sentenceCases(home: string): void {
  type Split = {
    readonly lang: string;
    readonly group?: string;
    readonly text: string;
    readonly sentences: readonly string[];
  };
  const read = (file: string): Split[] =>
    JSON.parse(readFileSync(join(home, 'sentences', file), 'utf8'));
  const splits = (cases: string, list: readonly Split[]) =>
    report(
      cases,
      list.map(({ text, sentences, lang }) => ({ text, expected: { sentences, lang } })),
      ({ text, expected }) => {
        const { sentences, lang } = expected as Pick<Split, 'sentences' | 'lang'>;
        const found = splitSentences(text, [0, text.length], languageFor(lang));
        const said = found.map((span) => text.slice(...span).trim());
        return said.join('\n') === sentences.map((one) => one.trim()).join('\n');
      },
    );
  const hard = read('hard_cases_fr_en.json');
  const golden = read('golden_rules.json');
  const of = (list: readonly Split[], lang: string, group?: string) =>
    list.filter((one) => one.lang === lang && (group === undefined || one.group === group));
  splits('sentences, hard French', of(hard, 'fr'));
  splits('sentences, hard English', of(hard, 'en'));
  splits('sentences, golden English', of(golden, 'en', 'golden'));
  splits('sentences, more English', of(golden, 'en', 'extra'));
  splits('sentences, golden French', of(golden, 'fr'));
}

/** Every sequence that there is a picture of and that this Node knows as one emoji. */
function emojiSequences(): void {
  const home = dirname(createRequire(import.meta.url).resolve('@discordapp/twemoji'));
  const sequences = readdirSync(join(home, 'svg'))
    .map((file) => file.replace('.svg', '').split('-'))
    .map((points) => String.fromCodePoint(...points.map((point) => Number.parseInt(point, 16))))
    .flatMap((sequence) => [sequence, `${sequence}\uFE0F`])
    .filter((sequence) => RGI_EMOJI.test(sequence))
    .map((text) => ({ text, expected: 2 }));
  report('weight of an emoji is 2', sequences, ({ text }) => countWeighted(text) === 2);
}

function report(cases: string, list: readonly Case[], isRight: (one: Case) => boolean): void {
  const misses = list.filter((one) => !isRight(one));
  rows.push({ cases, passed: list.length - misses.length, total: list.length });
  if (flags.includes('--misses')) for (const miss of misses) console.log(cases, miss);
}

function twitterText(file: string): Cases {
  return (
    parse(readFileSync(join(String(folder), 'twitter-text', file), 'utf8')) as { tests: Cases }
  ).tests;
}

function codePoints(text: string, at: number): number {
  return Array.from(text.slice(0, at)).length;
}
