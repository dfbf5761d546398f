import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFresh, readRecord, writeOut } from '../../src/files/out-folder.ts';

const origin = { tool: 'pullquote 1.0.0', source: '../port.txt', inputs: { article: 'a1' } };
const made = { ...origin, findings: [] };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-out-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('files no longer made are deleted, and files that are not ours stay', async () => {
  const before = await writeOut(folder, [file('cards/quote-og.png'), file('cut.json')], null, made);
  await writeFile(join(folder, 'notes.txt'), 'mine');
  await writeOut(folder, [file('cut.json')], before, made);
  expect(await readdir(join(folder, 'cards'))).toEqual([]);
  expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
});

test('a record cannot have files outside the folder deleted', async () => {
  const outside = join(folder, '../pullquote-outside.txt');
  await writeFile(outside, 'mine');
  const before = { ...made, outputs: { '../pullquote-outside.txt': '', 'cut.json': '' } };
  await writeOut(folder, [], before, made);
  expect(await readFile(outside, 'utf8')).toBe('mine');
  await rm(outside);
});

test('outputs are fresh until an input, the tool or a file changes', async () => {
  const record = await writeOut(folder, [file('cut.json')], null, made);
  expect(await isFresh(folder, record, origin)).toBe(true);
  expect(await isFresh(folder, record, { ...origin, inputs: { article: 'a2' } })).toBe(false);
  expect(await isFresh(folder, record, { ...origin, tool: 'pullquote 2.0.0' })).toBe(false);
  await writeFile(join(folder, 'cut.json'), 'changed by hand');
  expect(await isFresh(folder, record, origin)).toBe(false);
});

test('a folder made from another article is refused', async () => {
  await writeOut(folder, [], null, made);
  await expect(readRecord(folder, '../other.txt')).rejects.toThrow(/another article/u);
  expect(await readRecord(folder, '../port.txt')).toMatchObject(origin);
});

test('a damaged record is refused, a missing one is a new folder', async () => {
  expect(await readRecord(folder, '../port.txt')).toBeNull();
  await writeFile(join(folder, 'make.json'), '{"tool":');
  await expect(readRecord(folder, '../port.txt')).rejects.toThrow(/damaged/u);
});

test('nothing unfinished is left beside the files', async () => {
  await writeOut(folder, [file('cut.json')], null, made);
  expect((await readdir(folder)).sort()).toEqual(['cut.json', 'make.json']);
});

function file(path: string) {
  return { path, content: path };
}
