import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-errors-'));
  out = join(folder, 'out');
});
afterEach(() => rm(folder, { recursive: true }));

test('a file that does not exist', async () => {
  await expectRefusal(['missing.txt'], /no file.*missing\.txt.*Check the spelling/u);
});

test('a folder without an article', async () => {
  await expectRefusal([folder], /No article/u);
});

test.each([
  ['empty', ''],
  ['only white space', ' \n\t \u00a0 \n'],
])('a file that is %s', async (_, content) => {
  await expectRefusal([await save('port.txt', content)], /no text/u);
});

test('a file that is binary', async () => {
  const png = Uint8Array.of(
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
  );
  await expectRefusal([await save('port.txt', png)], /not a text file/u);
});

test('a file over 5 MB', async () => {
  await expectRefusal([await save('port.txt', 'Le port. '.repeat(600_000))], /5\.4 MB.*5 MB/u);
});

test('an unknown template, format or platform is told before the article is read', async () => {
  await expectRefusal(['missing.txt', '--template', 'bulletins'], /“bulletins”.*editorial/u);
  await expectRefusal(['missing.txt', '--format', 'a4'], /“a4”.*og/u);
  await expectRefusal(['missing.txt', '--platform', 'myspace'], /“myspace”.*bluesky/u);
});

test('a pick that there is no candidate for', async () => {
  const article = await save(
    'port.txt',
    'Le port de Brest rouvre lundi après six mois de travaux.',
  );
  await expectRefusal([article, '--pick', 'quote=2'], /no quote number 2; there are 0/u);
});

test('an unknown option or command, and no article', async () => {
  await expectRefusal(['port.txt', '--colour', 'red'], /--colour.*--help/su);
  expect(await run(['maek', 'port.txt'])).toMatchObject({ status: 2, stdout: '' });
  expect(await run(['make'])).toMatchObject({ status: 2, stdout: '' });
});

test('a bad article among good ones is reported, the good ones are made', async () => {
  const good = await save('port.txt', 'Le port de Brest rouvre lundi après six mois de travaux.');
  const ran = await run(['make', good, 'missing.txt', '-o', out, '-f', 'og', '-p', 'x']);
  expect(ran.status).toBe(1);
  expect(ran.stderr).toMatch(/missing\.txt/u);
  expect(await readdir(out)).toEqual(['port']);
});

test('help goes to standard output and is no error', async () => {
  const ran = await run(['--help']);
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  expect(ran.stdout).toMatch(/pullquote make article\.txt/u);
});

async function save(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** One message, status 2, nothing written, nothing on standard output. */
async function expectRefusal(args: readonly string[], message: RegExp): Promise<void> {
  const ran = await run(['make', ...args, '-o', out]);
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toMatch(message);
  expect(ran.stderr).not.toMatch(/\n\s+at /u);
  expect(await readdir(folder)).not.toContain('out');
}
