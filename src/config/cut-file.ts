import * as v from 'valibot';
import { stringify } from 'yaml';
import type { Article } from '../article/article.ts';
import { type Overrides, overridesFrom } from '../cut/choices.ts';
import type { Cut, Line, Quote } from '../cut/cut.ts';
import { FindingError, finding } from '../findings/finding.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { articleText, sha256 } from '../proof/records.ts';
import { Colour } from './config-file.ts';
import { readYaml } from './read-yaml.ts';

/** What an editor set for an article in its `.cut.yaml`. */
export type CutFile = {
  /** The SHA-256 of the article's text when the file was written. */
  readonly article: string | null;
  readonly overrides: Overrides;
  /** Values that settings are resolved from, as in front matter: `template`, `formats`, `accent`. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The editor's own posts, by platform. */
  readonly threads: Readonly<Record<string, readonly string[]>>;
};

/** A line of words; YAML takes some for a number, or for yes and no. */
const Words = v.nullish(
  v.pipe(
    v.union([v.string(), v.number(), v.boolean()], 'it must be words, in one line'),
    v.transform(String),
  ),
);
const List = v.nullish(
  v.pipe(
    v.union([v.array(Words), Words], 'it must be a list, each line of it behind “- ”'),
    v.transform((value) => (Array.isArray(value) ? value : [value]).filter((one) => one != null)),
  ),
);

/** What a `.cut.yaml` may hold. */
const CutSchema = v.strictObject({
  article: Words,
  headline: Words,
  kicker: Words,
  quote: Words,
  speaker: Words,
  takeaway: Words,
  points: List,
  sensitive: v.nullish(v.literal('reviewed', 'it can be “reviewed” only')),
  template: Words,
  accent: v.nullish(Colour),
  formats: List,
  threads: v.nullish(v.record(v.picklist(PLATFORMS.map(({ id }) => id)), List)),
});
const KEYS = Object.keys(CutSchema.entries);

/**
 * Reads a `.cut.yaml`.
 *
 * @throws FindingError with the line, for YAML that cannot be read, for a key
 * that does not exist, and for a value that cannot be used.
 */
export function parseCutFile(text: string, path: string): CutFile {
  const read = readYaml(text.replaceAll(INDENTED, ''), CutSchema);
  if ('fault' in read) {
    const { line, reason } = read.fault;
    const known = reason.includes('there is no key') ? `; keys are ${KEYS.join(', ')}` : '';
    throw new FindingError(
      finding('cut-file-invalid', { file: path, line }, { path, line, reason: reason + known }),
    );
  }
  const { value } = read;
  return {
    article: value.article ?? null,
    overrides: overridesFrom(value),
    values: value,
    threads: threadsFrom(value.threads ?? {}),
  };
}

/** What is left before a key when only the “#” was taken off. */
const INDENTED = new RegExp(String.raw`^ +(?=(?:${KEYS.join('|')}):(?:\s|$))`, 'gmu');

/**
 * A `.cut.yaml` for an editor to change: the chosen lines, and below each the
 * alternatives as comments, ready to be swapped in.
 */
export function writeCutFile(article: Article, cut: Cut): string {
  const [quote] = cut.quotes;
  const { alternatives } = cut;
  return [
    '# The cut of one article. Change a line, or take the # off an alternative and',
    '# delete the line above it; then run “pullquote make” again. A key you delete is',
    '# chosen by pullquote; one you leave empty, as in “quote: ""”, has no card.',
    `article: ${sha256(articleText(article))}`,
    '',
    ...entry('headline', cut.headline, alternatives.headline),
    ...entry('kicker', cut.kicker, []),
    ...(quote ? quoteEntry(quote, alternatives.quote) : []),
    ...entry('takeaway', cut.takeaway, alternatives.takeaway),
    ...(cut.points.length > 0 ? [yaml({ points: cut.points.map(({ text }) => text) })] : []),
    '',
  ].join('\n');
}

function entry(key: string, line: Line | null, alternatives: readonly Line[]): string[] {
  if (line === null) return [];
  const others = alternatives.map(({ text }) => comment(yaml({ [key]: text })));
  return [yaml({ [key]: line.text }), ...others, ''];
}

function quoteEntry(quote: Quote, alternatives: readonly Quote[]): string[] {
  const pair = ({ text, speaker }: Quote) =>
    yaml({ quote: text, ...(speaker?.name ? { speaker: speaker.name } : {}) });
  return [pair(quote), ...alternatives.map((other) => comment(pair(other))), ''];
}

/** Each entry on one line, however long: easier to swap than a folded one. */
function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

function comment(text: string): string {
  return text.replaceAll(/^/gmu, '# ');
}

function threadsFrom(threads: Readonly<Record<string, unknown>>): CutFile['threads'] {
  return Object.fromEntries(
    Object.entries(threads).flatMap(([platform, posts]) => {
      return Array.isArray(posts) ? [[platform, posts.map(String)]] : [];
    }),
  );
}
