import { describe, expect, test } from 'vitest';
import { type AltText, altTextOf, altWithin, type Said } from '../../src/cards/alt-text.ts';
import { LANGUAGES, languageFor } from '../../src/languages/index.ts';
import { articleOf, line, quote, speaker } from '../render/press.ts';

const article = articleOf({ publication: 'Le Quai' });
const crop = async () => '';
const photo = { crop, credit: 'Photo : Ada Holm', alt: 'La jetée à l’aube' };

function altOf(said: Partial<Said>, lang = 'fr'): AltText {
  const text = 'Les bateaux de nuit reviennent';
  const card = { kind: 'headline' as const, line: line(text) };
  return altTextOf({ article, card, text, label: '', photo: null, ...said }, languageFor(lang));
}

test('each part is a sentence, so that a screen reader pauses after it', () => {
  expect(altOf({ photo }).alt).toBe(
    'Titre sur une carte\u00a0: Les bateaux de nuit reviennent. Le Quai. La jetée à l’aube.',
  );
  expect(altOf({ text: 'Qui a éteint la jetée ?' }).alt).toMatch(/jetée \? Le Quai\.$/u);
  const japanese = altOf(
    { text: '夜の船が戻ってきた', article: { genre: 'opinion', publication: '港' } },
    'ja',
  );
  expect(japanese.alt).toBe('オピニオン。カードの見出し：夜の船が戻ってきた。港。');
});

test('a quote tells who speaks, as what, and who reported it', () => {
  const text = 'On a gardé la lumière';
  const by = speaker('Élodie Le Goff', 'maire de Brest', 'l’agence régionale');
  const card = { kind: 'quote' as const, line: quote(text, by) };
  expect(altOf({ card, text }).alt).toBe(
    'Citation sur une carte, Élodie Le Goff, maire de Brest, selon l’agence régionale\u00a0: «\u00a0On a gardé la lumière\u00a0» Le Quai.',
  );
});

test('where there is less room, what the photo shows is left out', () => {
  const said = altOf({ photo: { ...photo, alt: 'x'.repeat(400) } });
  expect(altWithin(said, 1000)).toBe(said.alt);
  expect(altWithin(said, 420)).toBe(altOf({}).alt);
});

describe.each(LANGUAGES.map(({ tag }) => [tag]))('in %s', (tag) => {
  test('no mark is doubled, and nothing is left to be filled in', () => {
    const text = 'Hull, 1998';
    const by = { kind: 'quote' as const, line: quote(text, speaker('Ada Holm')) };
    const own = { kind: 'takeaway' as const, line: { ...line(text), label: null } };
    for (const said of [{}, { card: by, text }, { card: own, text, label: '1/2' }]) {
      const { alt } = altOf(said, tag);
      expect(alt).not.toMatch(/[{}]|[.。।] ?[.。।]|[,、:：] ?[,、:：]| {2}/u);
    }
  });
});
