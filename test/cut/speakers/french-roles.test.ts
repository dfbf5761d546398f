import { expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

test.each([
  ['pisciculteur', 'un métier en -culteur'],
  ['statisticienne', 'une science en -ticien'],
  ['sous-officier', 'un grade'],
  ['soigneuse', 'un métier'],
  ['exploitante', 'qui exploite une ferme'],
])('%s is what somebody is: %s', (role) => {
  const text = `« Les digues ne tiendront pas un hiver de plus », précise Lou Morel, ${role} à Nelle.`;
  expect(quotesOf(text, 'fr')[0]?.speaker?.role).toBe(`${role} à Nelle`);
});

test('a man who speaks is told by a grade alone', () => {
  const text =
    '« Les digues ne tiendront pas un hiver de plus », explique un sous-officier de Nelle.';
  expect(quotesOf(text, 'fr')[0]?.speaker?.role).toBe('sous-officier de Nelle');
});
