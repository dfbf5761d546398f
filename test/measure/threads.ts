/**
 * Writes the threads of many articles and counts what is wrong with them, with
 * other people's counters where there are any:
 *
 *   npm run eval:threads -- articles.jsonl page.html… [--misses]
 *
 * A line of a file is `{id, text, title?}`; a file may also be a page (.html). Exit status 1 when anything is wrong.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { RichText } from '@atproto/api';
import twitterText from 'twitter-text';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { Source } from '../../src/article/source.ts';
import { cutArticle, NO_OVERRIDES } from '../../src/cut/cut-article.ts';
import { FindingError } from '../../src/findings/finding.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { DEFAULT_THREAD_OPTIONS, type Post, type Thread } from '../../src/thread/thread.ts';
import { writeThread } from '../../src/thread/write-thread.ts';

type Entry = { readonly id: string; readonly text: string; readonly title?: string };

const URL = 'https://example.org/2026/11/22/the-public-address-of-an-article';
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showsMisses = process.argv.includes('--misses');
const wrong = new Map<string, number>();
const lengths = new Map<number, number>();
/** The end of a sentence without its space, as in `Brest.La`: X makes a link of it, the author made none. */
const LOST_SPACE = /^[^/]*\.\p{Lu}/u;
const linksSeen = new Map<string, [number, number][]>();
const counted = { articles: 0, threads: 0, posts: 0 };

for (const file of files) {
  if (file.endsWith('.html')) {
    await measureSource({ name: basename(file), type: 'html', bytes: readFileSync(file) });
    continue;
  }
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() !== '') await measureEntry(JSON.parse(line) as Entry);
  }
}
console.log(counted);
console.log('digest lengths on X', Object.fromEntries([...lengths].sort(([a], [b]) => a - b)));
console.table([...wrong].map(([what, times]) => ({ what, times })));
process.exitCode = wrong.size > 0 ? 1 : 0;

async function measureEntry({ id, text, title }: Entry): Promise<void> {
  await measureSource({ name: `${id}.txt`, type: 'text', bytes: Buffer.from(text) });
  if (title) {
    const bytes = Buffer.from(`# ${title}\n\n${text}`);
    await measureSource({ name: `${id}.md`, type: 'markdown', bytes });
  }
}

async function measureSource(source: Source): Promise<void> {
  const article = await read(source);
  if (article === null) return;
  const cut = cutArticle(article, { picks: {}, quotes: 1, overrides: NO_OVERRIDES });
  counted.articles += 1;
  for (const platform of PLATFORMS) {
    for (const full of [false, true]) {
      const options = { ...DEFAULT_THREAD_OPTIONS, url: URL, full };
      const thread = writeThread(article, cut, platform, options);
      if (platform.id === 'x' && !full) {
        lengths.set(thread.posts.length, (lengths.get(thread.posts.length) ?? 0) + 1);
      }
      measureThread(source.name, article, platform, thread, full);
    }
  }
}

/** Null for a page without an article in it. */
async function read(source: Source): Promise<Article | null> {
  try {
    return await readArticle(source, { lang: null, url: URL });
  } catch (error) {
    if (error instanceof FindingError) return null;
    throw error;
  }
}

function measureThread(
  name: string,
  article: Article,
  platform: Platform,
  thread: Thread,
  full: boolean,
): void {
  counted.threads += 1;
  const place = `${name} ${platform.id}${full ? ' full' : ''}`;
  for (const { code } of thread.findings.filter(({ severity }) => severity === 'error')) {
    miss(`finding ${code}`, place);
  }
  if (
    full &&
    platform.shape === 'thread' &&
    squeeze(covered(article, thread)) !== squeeze(article.text)
  ) {
    miss('full thread does not rejoin', place);
  }
  for (const post of thread.posts) {
    counted.posts += 1;
    for (const what of wrongWith(post, article, platform))
      miss(what, `${place} ${post.n}: ${post.text}`);
  }
}

function wrongWith(post: Post, article: Article, platform: Platform): string[] {
  const { text, parts } = post;
  const count = independentCount(text, platform);
  const isCountable =
    platform.unit.value !== 'weighted' ||
    !/\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]/u.test(text);
  const found = [
    isCountable && count > platform.limit.value && 'over the limit',
    isCountable && count !== post.count && 'counted otherwise',
    platform.byteLimit !== null &&
      Buffer.byteLength(text) > platform.byteLimit.value &&
      'over the bytes',
    parts.map((part) => part.text).join('') !== text && 'parts do not join',
    text.trim() !== text && 'white space at an end',
    text.trim() === '' && 'empty',
    isUnbalanced(post, article) && 'broken quotation',
    ...parts.map(
      (part) => part.kind === 'article' && wrongWithPart(part.text, part.span, article.text),
    ),
  ];
  return found.filter((what) => what !== false);
}

function wrongWithPart(
  words: string,
  span: Post['parts'][number]['span'],
  text: string,
): string | false {
  if (span === null) return 'article part without a span';
  const [start, end] = span;
  const own = squeeze(text.slice(start, end));
  const isSame =
    squeeze(words) === own || squeeze(words) === own.charAt(0).toUpperCase() + own.slice(1);
  if (!isSame) return 'not verbatim';
  if (isInWord(text, start) || isInWord(text, end)) return 'broken word';
  const isInLink = linksOf(text).some(([from, to]) =>
    [start, end].some((at) => from < at && at < to),
  );
  return isInLink ? 'broken link' : false;
}

/** Between two letters or digits of a script that parts words by spaces. */
function isInWord(text: string, at: number): boolean {
  const letter =
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\d]/u;
  return letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
}

function linksOf(text: string): [number, number][] {
  const known = linksSeen.get(text);
  if (known !== undefined) return known;
  const links = twitterText
    .extractUrlsWithIndices(text)
    .filter(({ url }) => !LOST_SPACE.test(url))
    .map(({ indices }) => indices);
  linksSeen.clear();
  linksSeen.set(text, links);
  return links;
}

/**
 * Whether a post has a mark without its fellow, where each paragraph it is from
 * has both. One that the author leaves open, to go on in the next, has not.
 */
function isUnbalanced({ text, parts }: Post, article: Article): boolean {
  const paragraphs = parts
    .flatMap(({ span }) => (span === null ? [] : [span]))
    .flatMap(([start, end]) => {
      const from = article.text.lastIndexOf('\n', start) + 1;
      const to = article.text.indexOf('\n', end);
      return article.text.slice(from, to < 0 ? undefined : to).split('\n');
    });
  const isOdd = (one: string) =>
    one.split('"').length % 2 === 0 ||
    uneven(one, '«', '»') ||
    (!one.includes('„') && uneven(one, '“', '”'));
  return isOdd(text) && !paragraphs.some((one) => isOdd(one) || hasReversedMark(one));
}

/** ` ”Porque si no“ y otro`: a mark that the author set the wrong way round. */
function hasReversedMark(paragraph: string): boolean {
  return paragraph.includes('“') && /\s”\p{L}/u.test(paragraph);
}

function uneven(text: string, open: string, close: string): boolean {
  return text.split(open).length !== text.split(close).length;
}

function independentCount(text: string, { unit }: Platform): number {
  switch (unit.value) {
    case 'weighted':
      return twitterText.parseTweet(text).weightedLength;
    case 'graphemes':
      return new RichText({ text }).graphemeLength;
    case 'mastodon': {
      let counted = text;
      for (const { url } of twitterText.extractUrlsWithIndices(text)) {
        if (/^https?:/iu.test(url)) counted = counted.replace(url, 'x'.repeat(23));
      }
      return new RichText({ text: counted }).graphemeLength;
    }
    case 'bytes':
      return Buffer.byteLength(text);
    case 'utf16':
      return text.length;
  }
}

/** The article's words in the order in which the thread gives them. */
function covered(article: Article, thread: Thread): string {
  const spans = thread.posts.flatMap(({ parts }) =>
    parts.flatMap(({ span }) => (span === null ? [] : [span])),
  );
  return spans
    .map(
      ([start, end], index) =>
        article.text.slice(start, end) + (spans[index + 1]?.[0] === end ? '' : ' '),
    )
    .join('');
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function miss(what: string, where: string): void {
  wrong.set(what, (wrong.get(what) ?? 0) + 1);
  if (showsMisses) console.log(`${what}: ${where}`);
}
