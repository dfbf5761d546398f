import { describe, expect, test } from 'vitest';
import { speakersInRoles } from '../reading.ts';

const SAID = '« Nous ne fermerons pas la ligne avant la fin de l’hiver »';

/** Who says the first quotation of a text, by name. */
function nameIn(text: string): string | null | undefined {
  return speakersInRoles(text.replace('Q', SAID), 'fr')[0]?.[0];
}

describe('Of several people of one name, the one who is meant is printed in full', () => {
  test.each([
    [
      'the other is told only as a relative',
      'Luc Morel, 72 ans, est le père de Jean Morel. Luc Morel tient le bac.\n\nQ, poursuit M. Morel.',
      'Luc Morel',
    ],
    [
      'the title tells a woman',
      'Luc Morel et Anne Morel tiennent le bac.\n\nQ, poursuit Mme Morel.',
      'Anne Morel',
    ],
    [
      'nothing tells which',
      'Luc Morel et Jean Morel tiennent le bac.\n\nQ, dit M. Morel.',
      'M. Morel',
    ],
  ])('%s', (_, text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});
