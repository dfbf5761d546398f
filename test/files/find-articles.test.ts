import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findArticles } from '../../src/files/find-articles.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-find-'));
  for (const name of [
    'port.txt',
    'halle.md',
    'notes.cut.yaml',
    '~$port.docx',
    'port.odt',
    'port.pdf',
    'sub/café.HTML',
    'node_modules/pkg/README.md',
    '.drafts/port.txt',
    'out/port/make.json',
    'out/port/article.txt',
    'out/port/thread/x.txt',
  ]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), 'Le port rouvre.');
  }
});
afterEach(() => rm(folder, { recursive: true }));

test('a folder stands for the articles below it, out folders and what cannot be read passed over', async () => {
  expect(await findArticles([folder])).toEqual(
    ['halle.md', 'port.txt', 'sub/café.HTML'].map((name) => join(folder, name)),
  );
});

test('a glob stands for its matches, and each article comes once', async () => {
  const port = join(folder, 'port.txt');
  expect(await findArticles([port, `${folder}/*.txt`, port])).toEqual([port]);
});

test('a file whose name looks like a glob is a file', async () => {
  const odd = join(folder, 'port [1].txt');
  await writeFile(odd, 'Le port rouvre.');
  expect(await findArticles([odd])).toEqual([odd]);
});

test('standard input, addresses and missing files are left as they are', async () => {
  const inputs = ['-', 'https://example.org/port', join(folder, 'missing.txt')];
  expect(await findArticles(inputs)).toEqual(inputs);
});

test('a glob or folder without an article is told', async () => {
  await expect(findArticles([`${folder}/*.docx`])).rejects.toThrow(/No article/u);
  await expect(findArticles([join(folder, 'out')])).rejects.toThrow(/No article/u);
});
