import { appendFile, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

const fixture = resolve(import.meta.dirname, '../fixtures/articles/fr-port-de-brest.txt');
let article: string;
let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-check-'));
  out = join(folder, 'out');
  article = join(folder, 'port.txt');
  await copyFile(fixture, article);
});
afterEach(() => rm(folder, { recursive: true }));

test('what was made a moment ago stands, and what never was is told', async () => {
  expect(await check()).toEqual({ status: 1, codes: ['never-made'] });
  await make();
  expect(await check()).toEqual({ status: 0, codes: [] });
});

test('a file that is missing, changed or not ours is told', async () => {
  await make();
  await rm(join(out, 'port/cards/quote-og.png'));
  await appendFile(join(out, 'port/thread/x.txt'), 'Et aussi ceci.\n');
  await writeFile(join(out, 'port/cards/.DS_Store'), 'left by a system');
  await writeFile(join(out, 'port/Thumbs.db'), 'left by another');
  await writeFile(join(out, 'port/brouillon.txt'), 'Rien.\n');
  const { status, codes } = await check();
  expect(status).toBe(1);
  expect(codes.toSorted()).toEqual(['output-changed', 'output-foreign', 'output-missing']);
});

test('a correction of the article that leaves all lines as they were asks to make it again', async () => {
  await make();
  await appendFile(article, '\nLe quai ferme en novembre.\n');
  expect(await check()).toEqual({ status: 1, codes: ['article-changed'] });
});

test('a quote and a headline that the article no longer has are told', async () => {
  await make();
  const text = await readFile(article, 'utf8');
  await writeFile(
    article,
    text.replace('On nous promet', 'On promet').replace('rouvre le', 'ouvre le'),
  );
  expect((await check()).codes).toEqual(['article-changed', 'quote-gone', 'line-gone']);
});

test('a speaker and the words of posts that the article no longer has are told', async () => {
  await make();
  const text = await readFile(article, 'utf8');
  const { quote } = JSON.parse(await readFile(join(out, 'port/cut.json'), 'utf8'));
  await writeFile(article, text.replaceAll(quote.speaker.name, 'Anna Le Goff'));
  const { status, codes } = await check();
  expect(status).toBe(1);
  expect(codes.slice(0, 2)).toEqual(['article-changed', 'speaker-gone']);
  expect(codes.slice(2).every((code) => code === 'post-gone' || code === 'line-gone')).toBe(true);
});

test('a folder whose record is damaged is not told to be missing', async () => {
  await make();
  await writeFile(join(out, 'port/make.json'), '{');
  expect(await check()).toEqual({ status: 1, codes: ['out-unreadable'] });
});

test('a saved cut that was written or changed since asks to make it again', async () => {
  await make();
  await writeFile(join(folder, 'port.cut.yaml'), 'headline: Le quai rouvre\n');
  expect(await check()).toEqual({ status: 1, codes: ['hand-changed'] });
  await run(['make', article, '-o', out, '-f', 'og', '-p', 'x']);
  expect((await check()).codes).not.toContain('hand-changed');
});

test('front matter that was added since asks to make it again', async () => {
  article = join(folder, 'port.md');
  await copyFile(fixture, article);
  await make();
  await writeFile(article, `---\ntitle: Le port\n---\n\n${await readFile(article, 'utf8')}`);
  expect((await check()).codes).toContain('hand-changed');
});

async function make() {
  expect(await run(['make', article, '-o', out, '-f', 'og', '-p', 'x'])).toMatchObject({
    status: 0,
  });
}

async function check() {
  const ran = await run(['check', article, '-o', out, '--json']);
  const [checked]: { findings: { code: string }[] }[] = JSON.parse(ran.stdout).articles;
  return { status: ran.status, codes: checked?.findings.map(({ code }) => code) ?? [] };
}
