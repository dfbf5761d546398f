/**
 * Proves for out folders that their words are the article's:
 *
 *   npm run prove -- out/<slug> [out/<slug>…]
 *
 * Every line of cut.json and every article part of thread.json must equal
 * article.txt at its spans under the verbatim rule, parts joined must be their
 * post, and every post must be within its limit. It shares no code with the
 * tool, so that a mistake there is not repeated here. Exit status 1 when
 * anything differs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

type Span = [number, number];
type Line = { text: string; spans: Span[]; origin: string };
type Quote = Line & { speaker: Speaker | null };
type Speaker = {
  name: string;
  role: string;
  via: string;
  spans: Record<'name' | 'role' | 'via', Span | null>;
};
type CutFile = {
  headline: Line;
  kicker: Line | null;
  quotes: Quote[];
  takeaway: (Line & { label: Line | null }) | null;
  points: Line[];
  alternatives: { headline: Line[]; quote: Quote[]; takeaway: Line[] };
};
type Part = { text: string; kind: string; span: Span | null };
type Post = { n: number; text: string; count: number; parts: Part[] };
type ThreadFile = { platforms: Record<string, { limit: number; posts: Post[] }> };

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Give the out folders to prove, as in: npm run prove -- out/port-de-brest');
  process.exit(2);
}
const problems = folders.flatMap(prove);
for (const problem of problems) console.log(problem);
console.log(
  problems.length === 0 ? 'All words are the article’s.' : `${problems.length} problems.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

function prove(folder: string): string[] {
  const article = readFileSync(join(folder, 'article.txt'), 'utf8');
  const lines = cutLines(readJson<CutFile>(join(folder, 'cut.json')));
  const posts = Object.entries(readJson<ThreadFile>(join(folder, 'thread.json')).platforms);
  const found = [
    ...lines.flatMap(([name, line]) => proveLine(name, line, article)),
    ...posts.flatMap(([platform, thread]) => proveThread(platform, thread, article)),
  ];
  const parts = posts.flatMap(([, { posts }]) => posts.flatMap(({ parts }) => parts));
  const articleParts = parts.filter(({ kind }) => kind === 'article').length;
  console.log(`${folder}: ${lines.length} lines, ${articleParts} article parts of posts looked at`);
  return found.map((problem) => `${folder}: ${problem}`);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function cutLines(cut: CutFile): [string, Line][] {
  const { alternatives } = cut;
  const quotes = [...cut.quotes, ...alternatives.quote];
  const named: [string, Line | null][] = [
    ['headline', cut.headline],
    ['kicker', cut.kicker],
    ['takeaway', cut.takeaway],
    ['takeaway label', cut.takeaway?.label ?? null],
    ...cut.points.map((line): [string, Line] => ['point', line]),
    ...alternatives.headline.map((line): [string, Line] => ['headline alternative', line]),
    ...alternatives.takeaway.map((line): [string, Line] => ['takeaway alternative', line]),
    ...quotes.map((quote): [string, Line] => ['quote', quote]),
    ...quotes.flatMap(({ speaker }) => speakerLines(speaker)),
  ];
  return named.filter((entry): entry is [string, Line] => entry[1] !== null);
}

function speakerLines(speaker: Speaker | null): [string, Line][] {
  if (speaker === null) return [];
  return (['name', 'role', 'via'] as const).flatMap((part): [string, Line][] => {
    const span = speaker.spans[part];
    return span
      ? [[`speaker ${part}`, { text: speaker[part], spans: [span], origin: 'article' }]]
      : [];
  });
}

function proveLine(name: string, { text, spans, origin }: Line, article: string): string[] {
  if (origin === 'editor') return [];
  if (spans.length === 0) return [`${name} “${text}” has no span`];
  const source = spans.map(([start, end]) => article.slice(start, end)).join(' […] ');
  const isSame =
    fold(text) === fold(source) || fold(text) === fold(source.replaceAll(' […] ', ' '));
  return isSame ? [] : [`${name} “${text}” is not its source “${source}”`];
}

function proveThread(
  platform: string,
  { limit, posts }: { limit: number; posts: Post[] },
  article: string,
): string[] {
  return posts.flatMap(({ n, text, count, parts }) => {
    const where = `${platform} ${n}`;
    const joined = parts.map((part) => part.text).join('');
    return [
      ...(joined === text ? [] : [`${where}: its parts do not join to its text`]),
      ...(count <= limit ? [] : [`${where}: ${count} is over ${limit}`]),
      ...parts.flatMap((part) => provePart(where, part, article)),
    ];
  });
}

function provePart(where: string, { text, kind, span }: Part, article: string): string[] {
  if (kind !== 'article') return [];
  if (span === null) return [`${where}: “${text}” has no span`];
  return proveLine(where, { text, spans: [span], origin: 'article' }, article);
}

/** What the verbatim rule lets differ is made the same. */
function fold(text: string): string {
  const folded = text
    .normalize('NFC')
    .replace(/[«»“”„‟‹›「」『』"’‘ʼ‚‛`´]/gu, "'")
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|\u{20E3}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?' ?/gu, "'")
    .replace(/ (?=[;:!?])/gu, '')
    .trim()
    .replace(/ (?=[,.])/gu, '')
    .replace(/[\s.,;:!?…。．！？]+$/u, '');
  return folded.replace(/\p{L}/u, (first) => first.toLowerCase());
}
