import { expect, test } from 'vitest';
import { applyLook, type Look } from '../../src/templates/apply-look.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { templateFiles } from '../render/press.ts';
import { contrast } from './set-texts.ts';

function set(name: string, look: Partial<Look>): Readonly<Record<string, string>> {
  const before = parseTemplate(name, templateFiles(name));
  const { css } = applyLook(before, { paper: null, ink: null, accent: null, ...look });
  const added = css.slice(before.css.length).replace(/^:root\{|\}$/gu, '');
  return Object.fromEntries(added.split(';').map((one) => one.split(':')));
}

test('nothing is set for a publication without colours', () => {
  const template = parseTemplate('night', templateFiles('night'));
  expect(applyLook(template, { paper: null, ink: null, accent: null })).toBe(template);
});

test('what stands on the accent is black or white, whichever can be read', () => {
  expect(set('bulletin', { accent: '#ffd23f' })).toMatchObject({ '--on-accent': '#111111' });
  expect(set('bulletin', { accent: '#0b3d91' })).toMatchObject({ '--on-accent': '#ffffff' });
  expect(set('editorial', { accent: '#0b3d91' })).toEqual({ '--accent': '#0b3d91' });
});

test.each(['#777777', '#757575', '#767676', '#7a7a7a', '#e8590c', '#2f9e44', '#1c7ed6'])(
  'on the middling accent %s small text can always be read',
  (accent) => {
    const on = set('poster', { accent })['--on-accent'] ?? '';
    expect(contrast(on, accent)).toBeGreaterThanOrEqual(4.5);
  },
);

test('a dark accent turns the poster’s ink white, and the slab with it', () => {
  expect(set('poster', { accent: '#0b3d91' })).toEqual({
    '--accent': '#0b3d91',
    '--on-accent': '#ffffff',
    '--on-ink': '#111111',
  });
  expect(set('poster', { accent: '#fd0' })).toMatchObject({ '--on-ink': '#ffffff' });
});

test('quiet text lies between a publication’s ink and paper', () => {
  expect(set('editorial', { ink: '#000000', paper: '#ffffff' })['--quiet']).toBe('#333333');
  expect(set('editorial', { ink: '#000' })['--quiet']).toMatch(/^#3[0-9a-f]3[0-9a-f]2[0-9a-f]$/u);
});
