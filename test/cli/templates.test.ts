import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-templates-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a copy of a template whose CSS alone was changed draws other cards', async () => {
  const mine = join(folder, 'quay');
  expect((await run(['templates', 'new', mine, '--from', 'notebook'])).status).toBe(0);
  expect(await readFile(join(mine, 'template.yaml'), 'utf8')).toMatch(/^name: "quay"$/mu);
  const css = await readFile(join(mine, 'style.css'), 'utf8');
  await writeFile(join(mine, 'style.css'), css.replace('#1f5a4c', '#0b3d91'));
  const article = join(folder, 'port.txt');
  await writeFile(article, 'Le port de Brest rouvre lundi après six mois de travaux.\n');
  const made = await run(['make', article, '-o', folder, '-t', mine, '-f', 'og', '-p', 'x']);
  expect(made).toMatchObject({ status: 0 });
  expect(await readFile(join(folder, 'port/cards/headline-og.svg'), 'utf8')).toMatch(/#0b3d91/iu);
});

test('a folder that is there already is left as it is', async () => {
  const mine = join(folder, 'quay');
  await run(['templates', 'new', mine]);
  await writeFile(join(mine, 'style.css'), '/* mine */');
  expect(await run(['templates', 'new', mine, '--from', 'night'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('exists already'),
  });
  expect(await readFile(join(mine, 'style.css'), 'utf8')).toBe('/* mine */');
});
