import { expect, it } from 'vitest';
import { standsAlone } from '../../../src/cut/clarity/stands-alone.ts';
import { languageFor } from '../../../src/languages/index.ts';

it.each([
  ['fr', 'Le port de Brest renonce à son quai.', true],
  ['fr', 'Elle laisse ouverte la question du terre-plein.', false],
  ['fr', 'En retour, la région promet 40 millions.', false],
  ['fr', '« Nous verrons », a-t-il répondu.', false],
  ['fr', '« Nous verrons », a répondu Maëlle Kerbrat.', true],
  ['fr', 'Illustre inconnue, la présidente a répondu.', true],
  ['fr', 'Jeudi 28 février, elle a donné son accord.', false],
  ['fr', 'En 1998, Maëlle Kerbrat a pris la mer.', true],
  ['fr', 'Pour Maëlle Kerbrat, elle reste un modèle.', true],
  ['fr', 'Alors que la criée ferme, Maëlle Kerbrat garde son quai.', true],
  ['fr', 'Alors, la criée ferme.', false],
  ['en', 'Even if the council objects, Corve will open its harbour.', true],
  ['en', 'On the same day, she drove to Otley.', false],
  ['en', 'In the villages, it rained.', true],
  ['en', 'However, the council disagrees.', false],
  ['en', '“We will see,” she said.', false],
  ['en', '“We will see,” said Farah Iqbal.', true],
  ['en', 'Items are lent for three weeks.', true],
])('%s: “%s” stands alone: %s', (tag, words, expected) => {
  expect(standsAlone(words, languageFor(tag))).toBe(expected);
});
