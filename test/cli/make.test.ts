import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

const ARTICLES = ['fr-port-de-brest.txt', 'en-harbour-wind.txt'];
const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/articles');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-make-'));
  for (const name of ['one', 'two', 'three']) {
    const inputs = ARTICLES.map((article) => join(fixtures, article));
    const ran = await run([
      'make',
      ...inputs,
      '-o',
      join(folder, name),
      '--url',
      'https://example.org/port',
    ]);
    expect(ran.status).toBe(0);
  }
});
afterAll(() => rm(folder, { recursive: true }));

test('the whole tree is there', async () => {
  const cards = ['headline', 'quote', 'takeaway'].flatMap((kind) => {
    return ['og', 'square', 'portrait', 'story'].flatMap((format) => [
      `cards/${kind}-${format}.png`,
      `cards/${kind}-${format}.svg`,
    ]);
  });
  const threads = ['x', 'bluesky', 'mastodon', 'threads', 'linkedin'].map(
    (name) => `thread/${name}.txt`,
  );
  const data = [
    'article.txt',
    'cards.json',
    'cut.json',
    'index.html',
    'make.json',
    'meta.html',
    'thread.json',
  ];
  const made = await tree(join(folder, 'one/fr-port-de-brest'));
  expect([...made.keys()].sort()).toEqual([...cards, ...threads, ...data].sort());
});

test('three runs give the same bytes', async () => {
  const [one, two, three] = await Promise.all(
    ['one', 'two', 'three'].map((name) => hashes(join(folder, name))),
  );
  expect(two).toEqual(one);
  expect(three).toEqual(one);
});

test('pictures have the pixel sizes of their formats', async () => {
  const made = await tree(join(folder, 'one/en-harbour-wind'));
  const sizes = {
    og: [1200, 630],
    square: [1080, 1080],
    portrait: [1080, 1350],
    story: [1080, 1920],
  };
  for (const [format, size] of Object.entries(sizes)) {
    const png = made.get(`cards/headline-${format}.png`);
    expect([png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual(size);
    const svg = String(made.get(`cards/headline-${format}.svg`));
    expect(svg).toContain(`width="${size[0]}" height="${size[1]}"`);
    expect(svg).not.toMatch(/<text|href="http/u);
  }
});

test.each(ARTICLES)('every word made of %s is proven to be the article’s', (article) => {
  const out = join(folder, 'one', article.replace('.txt', ''));
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const printed = execFileSync(process.execPath, [tsx, join(root, 'test/measure/prove.ts'), out]);
  expect(String(printed)).toContain('All words are the article’s.');
});

test('an unchanged article is not drawn again, a changed one is', async () => {
  const input = join(folder, 'port.txt');
  const args = ['make', input, '-o', join(folder, 'again'), '-f', 'og', '-p', 'x'];
  await writeFile(input, 'Le port de Brest rouvre lundi après six mois de travaux.');
  expect((await run(args)).stderr).toMatch(/1 cards/u);
  expect((await run(args)).stderr).toMatch(/unchanged/u);
  await writeFile(input, 'Le port de Brest rouvre mardi après six mois de travaux.');
  expect((await run(args)).stderr).not.toMatch(/unchanged/u);
});

test('an article on standard input is named after its words', async () => {
  const out = join(folder, 'stdin');
  const article = 'Le port de Brest rouvre lundi après six mois de travaux.';
  const ran = await run(['make', '-', '-o', out, '-f', 'og', '-p', 'x', '--json'], article);
  expect(JSON.parse(ran.stdout).articles[0]).toMatchObject({
    input: '-',
    cards: ['cards/headline-og.png'],
    threads: ['thread/x.txt'],
  });
  expect(await readdir(out)).toEqual(['le-port-de-brest-rouvre-lundi-apres-six-mois-de-travaux']);
});

test('each post has the card of the line it carries, the one with the link has none', async () => {
  const made = await tree(join(folder, 'one/fr-port-de-brest'));
  const { posts } = JSON.parse(String(made.get('thread.json'))).platforms.x;
  expect(posts[0].image).toBe('cards/headline-og.png');
  expect(posts.at(-1)).toMatchObject({ image: null, alt: null });
  for (const { image, alt } of posts) expect(alt === null).toBe(image === null);
  for (const { image } of posts) if (image) expect(made.has(image)).toBe(true);
});

/** Comparing hashes, since comparing the bytes themselves takes minutes. */
async function hashes(base: string): Promise<Record<string, string>> {
  const files = [...(await tree(base))];
  return Object.fromEntries(
    files.map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );
}

async function tree(base: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(base, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths
    .sort()
    .map(async (path) => [path.slice(base.length + 1), await readFile(path)] as const);
  return new Map(await Promise.all(files));
}

test('--type jpeg makes JPEG of all cards, and all that names them knows', async () => {
  const input = join(fixtures, 'en-harbour-wind.txt');
  const out = join(folder, 'jpeg');
  const ran = await run([
    'make',
    input,
    '-o',
    out,
    '-f',
    'og',
    '-p',
    'x',
    '--type',
    'jpeg',
    '--json',
  ]);
  const made = await tree(join(out, 'en-harbour-wind'));
  const jpeg = made.get('cards/headline-og.jpg');
  expect(jpeg?.subarray(0, 3)).toEqual(Buffer.from('ffd8ff', 'hex'));
  expect(JSON.parse(ran.stdout).articles[0].cards).toContain('cards/headline-og.jpg');
  expect(JSON.parse(String(made.get('cards.json')))[0]).toMatchObject({
    file: 'cards/headline-og.jpg',
    bytes: jpeg?.byteLength,
  });
  for (const name of ['meta.html', 'index.html', 'thread.json']) {
    expect(String(made.get(name))).not.toContain('headline-og.png');
  }
  expect((await run(['check', input, '-o', out])).status).toBe(0);
  expect((await run(['make', input, '-o', out, '--type', 'gif'])).status).toBe(2);
  await run(['make', input, '-o', out, '-f', 'og', '-p', 'x']);
  expect([...(await tree(join(out, 'en-harbour-wind'))).keys()]).not.toContain(
    'cards/headline-og.jpg',
  );
});

test('--scale doubles the pixels, and cards.json says so', async () => {
  const input = join(fixtures, 'en-harbour-wind.txt');
  const out = join(folder, 'twice');
  await run(['make', input, '-o', out, '-f', 'og', '-p', 'x', '--scale', '2']);
  const made = await tree(join(out, 'en-harbour-wind'));
  const png = made.get('cards/headline-og.png');
  expect([png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([2400, 1260]);
  expect(JSON.parse(String(made.get('cards.json')))[0]).toMatchObject({
    width: 2400,
    height: 1260,
  });
  expect(String(made.get('meta.html'))).toContain('content="2400"');
  expect((await run(['make', input, '-o', out, '--scale', '0'])).status).toBe(2);
});
