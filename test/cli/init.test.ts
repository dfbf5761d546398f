import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

let folder: string;
let config: string;
let article: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-init-'));
  config = join(folder, 'pullquote.config.yaml');
  article = join(folder, 'port.md');
  await writeFile(
    article,
    '---\nembargo: 2026-12-01 06:00\n---\n\nLe port de Brest rouvre lundi après six mois de travaux.\n',
  );
});
afterEach(() => rm(folder, { recursive: true }));

test('init writes a configuration once, and never over one that is there', async () => {
  expect(await run(['init', folder])).toMatchObject({ status: 0 });
  await writeFile(config, 'name: Ar Mor\n');
  expect(await run(['init', folder])).toMatchObject({ status: 2 });
  expect(await readFile(config, 'utf8')).toBe('name: Ar Mor\n');
});

test('a publication’s name and colours come onto the card', async () => {
  const out = join(folder, 'out');
  const make = ['make', article, '-o', out, '-f', 'og', '-p', 'x', '-c', config];
  await writeFile(config, 'name: Ar Mor\ncolours: {paper: "#ffffff", accent: "#123456"}\n');
  expect((await run(make)).status).toBe(0);
  expect(await readFile(join(out, 'port/cards/headline-og.svg'), 'utf8')).toMatch(/#ffffff/iu);
  expect(await readFile(join(out, 'port/meta.html'), 'utf8')).toContain('content="Ar Mor"');
});

test('a configuration that was asked for and is not there is told', async () => {
  const ran = await run(['make', article, '-c', join(folder, 'missing.yaml')]);
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toMatch(/missing\.yaml/u);
});

test('an embargo is warned of by every command', async () => {
  for (const command of [
    ['cut', article],
    ['thread', article],
    ['make', article, '-o', join(folder, 'out'), '-f', 'og'],
  ]) {
    expect((await run(command)).stderr).toMatch(/embargo until 2026-12-01/u);
  }
  expect(await readFile(join(folder, 'out/port/index.html'), 'utf8')).toMatch(/embargo until/u);
});

test('a logo of the configuration’s folder comes onto the card, and one outside is refused', async () => {
  const out = join(folder, 'out');
  const make = ['make', article, '-o', out, '-f', 'og', '-p', 'x', '-c', config];
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><rect width="80" height="20" fill="#0a5"/></svg>';
  await writeFile(join(folder, 'logo.svg'), svg);
  await writeFile(config, 'logo: logo.svg\n');
  expect((await run(make)).stderr).not.toMatch(/logo/u);
  expect(await readFile(join(out, 'port/cards/headline-og.svg'), 'utf8')).toContain('<image');
  await writeFile(config, 'logo: ../../etc/passwd\n');
  expect((await run(make)).stderr).toMatch(/passwd/u);
});
