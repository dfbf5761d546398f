import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

const fixture = resolve(import.meta.dirname, '../fixtures/articles/fr-port-de-brest.txt');
let folder: string;
let args: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-correction-'));
  const article = join(folder, 'port.txt');
  await copyFile(fixture, article);
  args = ['make', article, '-o', join(folder, 'out'), '-f', 'og', '-p', 'x,mastodon'];
});
afterEach(() => rm(folder, { recursive: true }));

test('a correction is a post of its own in the article’s language, beside the thread', async () => {
  await run(args);
  await run([...args, '--correction', 'le quai compte 52 mètres.']);
  const text = await readFile(join(folder, 'out/port/thread/mastodon.correction.txt'), 'utf8');
  expect(text).toBe('Correction\u00a0: le quai compte 52 mètres.\n');
  const { x } = JSON.parse(await readFile(join(folder, 'out/port/thread.json'), 'utf8')).platforms;
  expect(x.correction.parts.map(({ kind }: { kind: string }) => kind)).toEqual([
    'connector',
    'editor',
  ]);
});

test('cards that changed are listed to be replaced, the others are not', async () => {
  await run(args);
  const ran = await run([...args, '--pick', 'headline=2', '--correction', 'le titre était faux.']);
  expect(ran.stderr).toMatch(/headline-og\.png is not the card that was published/u);
  expect(ran.stderr).not.toMatch(/quote-og\.png is not the card/u);
});

test('a correction that is too long for a platform is an error', async () => {
  const ran = await run([...args, '--correction', 'Très long. '.repeat(40)]);
  expect(ran.status).toBe(1);
  expect(ran.stderr).toMatch(/x counts \d+; the limit is 280/u);
});
