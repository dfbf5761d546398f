import { expect, it } from 'vitest';
import { isBalanced } from '../../src/text/balanced.ts';

it.each([
  ['Der Rat nennt das „klug“ und das andere „falsch“.', true],
  ['Der Rat nennt das „klug” und geht.', true],
  ['Der Rat nennt das »klug« und geht.', true],
  ['Rådet kallar det ”klokt” och går.', true],
  ['The council calls it “wise” and goes.', true],
  ['Le conseil dit « oui » (et “non”).', true],
  ['Der Rat nennt das „klug und geht.', false],
  ['klug“ und geht.', false],
  ['La direction doit arrêter", a réagi la CGT.', false],
  ['Il faut arrêter", a réagi la CGT de Brest."', false],
  ['Le conseil dit "oui", puis "non".', true],
  ['wise” and goes (at last.', false],
])('%s: %s', (text, expected) => {
  expect(isBalanced(text, [0, text.length])).toBe(expected);
});
