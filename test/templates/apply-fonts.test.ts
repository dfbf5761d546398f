import { expect, test } from 'vitest';
import { applyFonts, familyFor } from '../../src/templates/apply-fonts.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { templateFiles } from '../render/press.ts';

const read = (name: string) => parseTemplate(name, templateFiles(name));

test('a family takes the place and the weights of the template’s', () => {
  const set = applyFonts(read('editorial'), { display: 'Literata', text: null });
  expect(familyFor(set, 'display')).toBe('Literata');
  expect(set.families).toContainEqual({ family: 'Literata', weights: [400, 600] });
  expect(set.families.map(({ family }) => family)).not.toContain('Source Serif 4');
  expect(set.css).not.toContain('Source Serif 4');
});

test('a family that other texts are still set in stays', () => {
  const set = applyFonts(read('poster'), { display: 'Literata', text: null });
  expect(familyFor(set, 'text')).toBe('Bricolage Grotesque');
  expect(set.families.map(({ family }) => family)).toEqual(['Literata', 'Bricolage Grotesque']);
});

test('where both roles get one family, it is loaded once, in all weights', () => {
  const set = applyFonts(read('night'), { display: 'Spectral', text: 'Spectral' });
  expect(set.families).toEqual([{ family: 'Spectral', weights: [500, 600] }]);
});
