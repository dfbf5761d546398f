import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** The built command, as `npm` would link it. */
const bin = resolve(import.meta.dirname, '../../dist/bin.js');
const article = 'Le port de Brest rouvre lundi après six mois de travaux.';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-command-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('make writes into out/ of the folder it runs in, and prints where', () => {
  writeFileSync(join(folder, 'port.txt'), article);
  const ran = command(['make', 'port.txt', '-f', 'og']);
  expect(ran).toMatchObject({ status: 0, stdout: `${join('out', 'port', 'index.html')}\n` });
  expect(readdirSync(join(folder, 'out/port/cards'))).toEqual([
    'headline-og.png',
    'headline-og.svg',
  ]);
});

test.runIf(process.platform === 'linux')('make --open shows the proof page', async () => {
  writeFileSync(join(folder, 'port.txt'), article);
  const browser = join(folder, 'browser.sh');
  writeFileSync(browser, `#!/bin/sh\necho "$1" > "${join(folder, 'shown')}"\n`, { mode: 0o755 });
  const env = { ...process.env, BROWSER: browser, DISPLAY: '' };
  spawnSync(process.execPath, [bin, 'make', 'port.txt', '-f', 'og', '--open'], {
    cwd: folder,
    env,
  });
  await expect
    .poll(() =>
      existsSync(join(folder, 'shown')) ? readFileSync(join(folder, 'shown'), 'utf8') : '',
    )
    .toContain(join('out', 'port', 'index.html'));
});

test('cut reads standard input and prints JSON only on standard output', () => {
  const ran = command(['cut', '-', '--json'], article);
  expect(JSON.parse(ran.stdout).article.lang).toBe('fr');
  expect(ran.status).toBe(0);
});

test('a wrong option ends with status 2 and no stack trace', () => {
  const ran = command(['make', 'port.txt', '--formats', 'og']);
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toMatch(/--formats/u);
  expect(ran.stderr).not.toMatch(/\n\s+at /u);
});

test('the lists are JSON where asked', () => {
  for (const [list, name] of [
    ['templates', 'editorial'],
    ['platforms', 'bluesky'],
    ['formats', 'story'],
  ] as const) {
    const entries: { id?: string; name?: string }[] = JSON.parse(command([list, '--json']).stdout);
    expect(entries.some((entry) => entry.id === name || entry.name === name)).toBe(true);
    expect(command([list]).stdout).toContain(name);
  }
});

function command(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [bin, ...args], { cwd: folder, input, encoding: 'utf8' });
}
