import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readImage, readLogo } from '../../src/files/read-image.ts';

const home = mkdtempSync(join(tmpdir(), 'pullquote-'));
const folder = join(home, 'articles');
mkdirSync(join(folder, 'images'), { recursive: true });
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const svg = (inside: string, size = 'viewBox="0 0 40 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`;
writeFileSync(join(folder, 'images/quai.png'), png);
writeFileSync(join(home, 'secret.png'), png);
symlinkSync(join(home, 'secret.png'), join(folder, 'images/link.png'));
writeFileSync(join(folder, 'huge.png'), png);
truncateSync(join(folder, 'huge.png'), 50_000_000);
writeFileSync(join(folder, 'notes.jpg'), 'Ceci n’est pas une image.');
writeFileSync(join(folder, 'logo.svg'), svg('<path d="M0 0h40v10z"/>'));
writeFileSync(join(folder, 'dark.svg'), svg('<path fill="#fff" d="M0 0h40v10z"/>'));
writeFileSync(join(folder, 'logo.jpg'), Buffer.from('ffd8ffe000104a464946', 'hex'));
writeFileSync(join(folder, 'text.svg'), svg('<text>Le Quai</text>'));
writeFileSync(join(folder, 'sizeless.svg'), svg('<path d="M0 0h40v10z"/>', ''));

test('a picture below the folder is read, its type told by its content', async () => {
  const { file, findings } = await readImage(folder, 'images/quai.png');
  expect(findings).toEqual([]);
  expect(file).toEqual({
    path: 'images/quai.png',
    type: 'png',
    address: `data:image/png;base64,${png.toString('base64')}`,
  });
});

test.each([
  ['https://quai.example/a.jpg', 'picture-remote'],
  ['//quai.example/a.jpg', 'picture-remote'],
  ['file:///etc/hostname', 'picture-remote'],
  ['data:image/png;base64,AA', 'picture-remote'],
  ['images/gone.png', 'picture-missing'],
  ['../secret.png', 'picture-outside'],
  ['images/link.png', 'picture-outside'],
  [join(home, 'secret.png'), 'picture-outside'],
  ['huge.png', 'picture-heavy'],
  ['notes.jpg', 'picture-type'],
  ['images', 'picture-type'],
])('%s is not opened: %s', async (path, code) => {
  const { file, findings } = await readImage(folder, path);
  expect(file).toBeNull();
  expect(findings).toMatchObject([{ code, where: { file: path } }]);
});

test('a logo has a file for each kind of ground, or one for both', async () => {
  const both = await readLogo(folder, { light: 'logo.svg', dark: 'dark.svg' });
  expect(both.findings).toEqual([]);
  expect(both.logo?.onLight).not.toBe(both.logo?.onDark);
  const one = await readLogo(folder, { light: null, dark: 'dark.svg' });
  expect(one.logo?.onLight).toBe(both.logo?.onDark);
  expect(one.logo?.onDark).toBe(both.logo?.onDark);
  expect(await readLogo(folder, { light: null, dark: null })).toEqual({ logo: null, findings: [] });
});

test.each([
  ['logo.jpg', 'logo-type'],
  ['text.svg', 'logo-text'],
  ['sizeless.svg', 'logo-size'],
  ['gone.svg', 'picture-missing'],
])('a logo that cannot be drawn is a finding: %s', async (light, code) => {
  const { logo, findings } = await readLogo(folder, { light, dark: 'dark.svg' });
  expect(logo).toBeNull();
  expect(findings).toMatchObject([{ code }]);
});
