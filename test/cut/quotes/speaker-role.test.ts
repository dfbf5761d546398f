import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const FR = 'Nous ne fermerons pas la ligne avant la fin de l’hiver';
const EN = 'We are not going to close the line before the winter is over';
const DE = 'Wir werden die Grenze nicht vor dem Winter schließen';

function speakerOf(text: string, lang: string) {
  const { speaker } = quotesOf(text, lang)[0] ?? {};
  return speaker && [speaker.name, speaker.role];
}

describe('The role beside a name is read', () => {
  test.each([
    ['fr', `« ${FR} », révèle Anne Kermarrec, PDG d’Armor Lignes, au Monde.`, 'PDG d’Armor Lignes'],
    [
      'fr',
      `« ${FR} », a réagi Anne Kermarrec, la PDG d’Armor Lignes sur BFMTV.`,
      'PDG d’Armor Lignes',
    ],
    ['fr', `« ${FR} », a dit Anne Kermarrec, journaliste à Mediapart.`, 'journaliste à Mediapart'],
    ['fr', `« ${FR} », a expliqué Anne Kermarrec, ancienne SDF, au quotidien.`, 'ancienne SDF'],
    ['fr', `« ${FR} », abonde Anne Kermarrec, 32 ans, fleuriste à Brest.`, null],
    ['fr', `« ${FR} », abonde Anne Kermarrec, 32 ans, libraire à Brest.`, 'libraire à Brest'],
    ['fr', `« ${FR} », a promis Anne Kermarrec, l’une des plaignantes.`, 'une des plaignantes'],
    ['fr', `Le maire de Plouha, Anne Kermarrec, l’a répété : « ${FR}. »`, 'maire de Plouha'],
    [
      'en',
      `One of the pilots, Anne Brennan, 42, a lecturer from Cork, said: “${EN}.”`,
      'lecturer from Cork',
    ],
    [
      'en',
      `“${EN},” said Anne Brennan, a certified financial planner and founder of Brennan Ferries in Cork.`,
      'certified financial planner and founder of Brennan Ferries in Cork',
    ],
    ['de', `„${DE}“, sagte Anne Harder, CEO der Hafen AG.`, 'CEO der Hafen AG'],
    [
      'de',
      `„${DE}“, sagte der Kommandierende General der Streitkräfte im Norden, General Anne Harder heute.`,
      'General',
    ],
  ])('%s: %s', (lang, text, role) => {
    expect(speakerOf(text, lang)).toEqual([expect.stringMatching(/^Anne \p{L}+$/u), role]);
  });
});

test('a role in capitals behind an article is nobody’s name', () => {
  const text = `In a post on Sunday, the US President said: “${EN}.”`;
  expect(speakerOf(text, 'en')).toEqual([null, 'US President']);
});

describe('The fullest name in the article is printed', () => {
  test('of an institution too', () => {
    const text = `L’Académie marine se réunit jeudi.\n\n« ${FR} », a ajouté l’Académie.`;
    expect(speakerOf(text, 'fr')?.[0]).toBe('L’Académie marine');
  });

  test('but a shop is not the product that bears its name', () => {
    const text = `Le rappel vise le produit vendu sous le nom Morval Plateau dégustation 160 g.\n\n« ${FR} », indique Morval dans un message.`;
    expect(speakerOf(text, 'fr')?.[0]).toBe('Morval');
  });
});
