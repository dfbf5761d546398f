import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

const require = createRequire(import.meta.url);
let folder: string;
let config: string;
let make: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-fonts-'));
  config = join(folder, 'pullquote.config.yaml');
  const article = join(folder, 'port.txt');
  make = ['make', article, '-o', join(folder, 'out'), '-f', 'og', '-p', 'x', '-c', config];
  await writeFile(article, 'Le port de Brest rouvre lundi après six mois de travaux.\n');
  await mkdir(join(folder, 'fonts'));
  await copyFile(
    require.resolve('@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-700-normal.woff'),
    join(folder, 'fonts/quai.woff'),
  );
});
afterEach(() => rm(folder, { recursive: true }));

const svg = () => readFile(join(folder, 'out/port/cards/headline-og.svg'), 'utf8');

test('a publication’s own file and a family of the catalogue change the cards', async () => {
  await writeFile(config, 'name: Ar Mor\n');
  await run(make);
  const plain = await svg();
  await writeFile(config, 'name: Ar Mor\nfonts: {display: fonts/quai.woff}\n');
  expect(await run(make)).toMatchObject({ status: 0 });
  const own = await svg();
  await writeFile(config, 'name: Ar Mor\nfonts: {display: literata, text: Literata}\n');
  expect(await run(make)).toMatchObject({ status: 0 });
  expect(new Set([plain, own, await svg()]).size).toBe(3);
});

test('what the own face lacks is told, and set in another', async () => {
  await writeFile(config, 'name: Řeka\nfonts: {display: fonts/quai.woff}\n');
  const ran = await run(make);
  expect(ran).toMatchObject({ status: 0, stderr: expect.stringContaining('has no “Ř”') });
});

test.each([
  ['fonts:\n  text: Comic Sans\n', /line 2: “fonts\.text”.*no family “Comic Sans”.*Literata/u],
  ['fonts:\n\n  display: [fonts/none.ttf]\n', /line 3: “fonts\.display”.*none\.ttf.*no such file/u],
  ['fonts:\n  display: port.txt.woff\n', /line 2.*no font file/u],
  ['fonts:\n  display: ../quai.woff\n', /line 2.*(outside|no such file)/u],
])('%j is told with its key and line', async (text, message) => {
  await writeFile(join(folder, 'port.txt.woff'), 'Le port de Brest');
  await writeFile(config, text);
  expect(await run(make)).toMatchObject({ status: 2, stderr: expect.stringMatching(message) });
});
