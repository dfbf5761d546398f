import { isMap, isScalar, LineCounter, parseDocument, stringify } from 'yaml';
import type { Article } from '../article/article.ts';
import { type Overrides, overridesFrom } from '../cut/choices.ts';
import type { Cut, Line, Quote } from '../cut/cut.ts';
import { FindingError, finding } from '../findings/finding.ts';
import { articleText, sha256 } from '../proof/records.ts';

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

const KEYS = [
  'article',
  'headline',
  'kicker',
  'quote',
  'speaker',
  'takeaway',
  'points',
  'sensitive',
  'template',
  'accent',
  'formats',
  'threads',
];

/**
 * Reads a `.cut.yaml`.
 *
 * @throws FindingError with the line, for YAML that cannot be read and for a
 * key that does not exist.
 */
export function parseCutFile(text: string, path: string): CutFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error)
    throw invalid(path, lines.linePos(error.pos[0]).line, error.message.split('\n')[0] ?? '');
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      if (!isScalar(key) || KEYS.includes(String(key.value))) continue;
      const line = lines.linePos(key.range?.[0] ?? 0).line;
      throw invalid(path, line, `there is no key “${key.value}”; keys are ${KEYS.join(', ')}`);
    }
  }
  const values: Record<string, unknown> = document.toJS() ?? {};
  return {
    article: typeof values.article === 'string' ? values.article : null,
    overrides: overridesFrom(values),
    values,
    threads: threadsFrom(values.threads),
  };
}

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
    '# chosen by pullquote.',
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

function threadsFrom(value: unknown): CutFile['threads'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([platform, posts]) => {
      return Array.isArray(posts) ? [[platform, posts.map(String)]] : [];
    }),
  );
}

function invalid(path: string, line: number, reason: string): FindingError {
  return new FindingError(
    finding('cut-file-invalid', { file: path, line }, { path, line, reason }),
  );
}
