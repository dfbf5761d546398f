import { expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { Cut } from '../../src/cut/cut.ts';
import { cutArticle, NO_OVERRIDES } from '../../src/cut/cut-article.ts';
import { PLATFORMS, platformFor } from '../../src/platforms/index.ts';
import {
  DEFAULT_THREAD_OPTIONS,
  NUMBER_STYLES,
  type Post,
  type ThreadOptions,
} from '../../src/thread/thread.ts';
import { writeThread } from '../../src/thread/write-thread.ts';

const URL = 'https://example.org/van';
const FAMILY = '👩‍👩‍👧‍👦';

async function read(markdown: string): Promise<{ article: Article; cut: Cut }> {
  const source = { name: 'van.md', type: 'markdown', bytes: Buffer.from(markdown) } as const;
  const article = await readArticle(source, { lang: null, url: URL });
  return { article, cut: cutArticle(article, { picks: {}, quotes: 1, overrides: NO_OVERRIDES }) };
}

async function posts(id: string, markdown: string): Promise<readonly Post[]> {
  const { article, cut } = await read(markdown);
  return write(id, article, cut, {});
}

function write(
  id: string,
  article: Article,
  cut: Cut,
  options: Partial<ThreadOptions>,
): readonly Post[] {
  const platform = platformFor(id);
  if (platform === null) throw new Error(`No platform ${id}.`);
  const { findings, posts: made } = writeThread(article, cut, platform, {
    ...DEFAULT_THREAD_OPTIONS,
    url: URL,
    ...options,
  });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return made;
}

it('gives a short article as one post with its quoted block in marks and its speaker', async () => {
  const words = 'The van is the only place where you can sit down.';
  const [post, ...others] = await posts(
    'mastodon',
    `Leeds keeps its van for three more years.\n\n> ${words}\n>\n> — Emma Iqbal, driver\n`,
  );
  expect(others).toEqual([]);
  expect(post?.text).toBe(
    `Leeds keeps its van for three more years.\n\n“${words}”\n— Emma Iqbal, driver\n\nRead the article: ${URL}`,
  );
});

it('keeps a single post under the second limit, in bytes', async () => {
  const [post] = await posts('bluesky-short', `${FAMILY}🏴󠁧󠁢󠁷󠁬󠁳󠁿`.repeat(150));
  expect(Buffer.byteLength(post?.text ?? '')).toBeLessThanOrEqual(3000);
});

const HOSTILE: Readonly<Record<string, string>> = {
  'headings alone': '# One title\n\n## Two\n\n### Three',
  'three words': 'Leeds votes today',
  'a word of 281 letters': `# Title\n\n${'é'.repeat(281)} ends here.`,
  'links beside punctuation':
    'See (https://example.org/a_(b)_c), “https://example.org/x?y=1&z=2#f”! '.repeat(9),
  'right to left': 'قال رئيس الوزراء إن الاجتماع سيعقد يوم الاثنين في مدينة ليدز. '.repeat(14),
  'emoji alone': `${FAMILY}🇫🇷`.repeat(120),
  'an emoji at the limit': `${'a'.repeat(278)} ${FAMILY}`,
  'tags with accents': '#Écologie #été2026 #l’eau @leeds @user@mastodon.social '.repeat(12),
  'nested lists': '- one\n  - two\n    - three\n      1. four\n\n1. first\n\n   more\n\n2. second',
  'splits at both ends': '# T\n\n---\n\nThe van stays.\n\n---\n\nLeeds is glad.\n\n---\n',
};

it.each(Object.entries(HOSTILE))('writes %s on every platform in every style', async (_, text) => {
  const { article, cut } = await read(text);
  for (const { id } of PLATFORMS) {
    for (const style of NUMBER_STYLES) {
      for (const full of [false, true]) {
        const made = write(id, article, cut, { full, numbering: { style, at: 'front' } });
        expect(made.length).toBeGreaterThan(0);
        for (const post of made) expect(post.text.trim()).toBe(post.text);
      }
    }
  }
});
