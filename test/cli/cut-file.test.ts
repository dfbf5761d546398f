import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

const fixture = resolve(import.meta.dirname, '../fixtures/articles/fr-port-de-brest.txt');
let folder: string;
let article: string;
let cutFile: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-cut-'));
  article = join(folder, 'port.txt');
  cutFile = join(folder, 'port.cut.yaml');
  await copyFile(fixture, article);
});
afterEach(() => rm(folder, { recursive: true }));

test('a saved cut that nobody changed gives the same lines', async () => {
  const before = JSON.parse((await run(['cut', article, '--json', '--save'])).stdout);
  const after = JSON.parse((await run(['cut', article, '--json'])).stdout);
  for (const kind of ['headline', 'quote', 'takeaway'] as const) {
    expect(after[kind].text).toBe(before[kind].text);
    expect(after[kind].spans).toEqual(before[kind].spans);
  }
  expect(after.quote.speaker).toEqual(before.quote.speaker);
});

test('alternatives stand below as comments, ready to be swapped in', async () => {
  const { alternatives } = JSON.parse((await run(['cut', article, '--json', '--save'])).stdout);
  const text = await readFile(cutFile, 'utf8');
  const swapped = text.replace(/^headline: .*\n# headline:/mu, 'headline:');
  await writeFile(cutFile, swapped);
  const after = JSON.parse((await run(['cut', article, '--json'])).stdout);
  expect(after.headline.text).toBe(alternatives.headline[0].text);
});

test('words of the editor’s own are marked as such, in posts too', async () => {
  await writeFile(cutFile, 'headline: Brest mise sur la voile\n');
  const { headline } = JSON.parse((await run(['cut', article, '--json'])).stdout);
  expect(headline).toMatchObject({ text: 'Brest mise sur la voile', origin: 'editor', spans: [] });
  const { platforms } = JSON.parse((await run(['thread', article, '--json'])).stdout);
  expect(platforms.x.posts[0].parts[0]).toMatchObject({ kind: 'editor', span: null });
});

test('an edited quote that is not in the article is an error naming the nearest passage', async () => {
  await writeFile(
    cutFile,
    'quote: Nous n’ouvrons pas un musée, nous ouvrons un quai où l’on décharge\n',
  );
  const ran = await run(['cut', article, '--json']);
  expect(ran.status).toBe(1);
  expect(ran.stderr).toMatch(/nous rouvrons un quai où l’on décharge/u);
});

test('a quote of which the article has nothing is an error that names no passage', async () => {
  await writeFile(cutFile, 'quote: Xylophones zébrés, kayaks jaunes\n');
  const ran = await run(['cut', article]);
  expect(ran.status).toBe(1);
  expect(ran.stderr).toMatch(/nowhere in the article/u);
});

test('the cut of an article without a file, or of a folder, is not saved', async () => {
  const piped = await run(['cut', '-', '--save'], await readFile(fixture));
  expect(piped).toMatchObject({ status: 2 });
  expect(piped.stderr).toMatch(/this article has no file/u);
  expect((await run(['cut', folder])).stderr).toMatch(/is a folder/u);
});

test('the editor’s own posts are counted and numbered', async () => {
  await writeFile(
    cutFile,
    'threads:\n  x:\n    - Brest rouvre son port.\n    - La suite demain.\n',
  );
  const { platforms } = JSON.parse((await run(['thread', article, '--json'])).stdout);
  expect(platforms.x.posts.map(({ text }: { text: string }) => text)).toEqual([
    'Brest rouvre son port. 1/2',
    'La suite demain. 2/2',
  ]);
});

test('a cut written for another state of the article is warned of', async () => {
  await run(['cut', article, '--save']);
  await writeFile(article, `${await readFile(article, 'utf8')}\nUne dernière phrase.\n`);
  expect((await run(['cut', article])).stderr).toMatch(/has changed since/u);
});

test('what an editor wrote is never overwritten unasked', async () => {
  await writeFile(cutFile, 'headline: Brest mise sur la voile\n');
  expect(await run(['cut', article, '--save'])).toMatchObject({ status: 2 });
  expect(await readFile(cutFile, 'utf8')).toContain('mise sur la voile');
  expect(await run(['cut', article, '--save', '--force'])).toMatchObject({ status: 0 });
});

test('an error is said even where all else is asked to be quiet', async () => {
  await writeFile(cutFile, 'quote: Nous fermons le quai pour toujours\n');
  const made = ['make', article, '-o', join(folder, 'out'), '-f', 'og', '-p', 'x', '--quiet'];
  const { status, stderr } = await run(made);
  expect(status).toBe(1);
  expect(stderr).toContain('Nous fermons le quai pour toujours');
});

test('nothing is said where all is well and quiet was asked for', async () => {
  const made = ['make', article, '-o', join(folder, 'out'), '-f', 'og', '-p', 'x', '--quiet'];
  expect((await run(made)).stderr).toBe('');
});

test('a cut saved by another program in another encoding is read', async () => {
  const text = 'headline: Brest rénove\n';
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  for (const bytes of [Buffer.from(text, 'latin1'), utf16, Buffer.from(`\ufeff${text}`)]) {
    await writeFile(cutFile, bytes);
    const { headline } = JSON.parse((await run(['cut', article, '--json'])).stdout);
    expect(headline.text).toBe('Brest rénove');
  }
});
