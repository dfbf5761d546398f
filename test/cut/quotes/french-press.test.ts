import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const FR = 'Nous n’avons rien fait de mal depuis dix ans';
const ES = 'Nadie avisó a tiempo y por eso ardió medio pueblo en una noche';

function speakersOf(text: string, lang: string) {
  return quotesOf(text, lang).map(({ speaker }) => speaker?.name);
}

describe('Whoever somebody is measured against does not speak', () => {
  test.each([
    ['fr', `Paul Morvan, plus jeune que le futur maire Luc Haas, assure : « ${FR}. »`],
    ['fr', `Paul Morvan, aussi connu que le chanteur Luc Haas, assure : « ${FR}. »`],
    ['fr', `Paul Morvan, né le même jour que le maire Luc Haas, assure : « ${FR}. »`],
    ['es', `Paul Morvan, más joven que el futuro alcalde Luis Haas, asegura: «${ES}.»`],
  ])('%s: %s', (lang, text) => {
    expect(speakersOf(text, lang)).toEqual(['Paul Morvan']);
  });

  test.each([
    ['fr', `C’est plus tard que le maire Paul Morvan assure : « ${FR}. »`],
    ['fr', `On apprend aussi que le maire Paul Morvan assure : « ${FR}. »`],
    ['fr', `Plus que jamais, le maire Paul Morvan assure : « ${FR}. »`],
  ])('%s: a clause has a speaker of its own: %s', (lang, text) => {
    expect(speakersOf(text, lang)).toEqual(['Paul Morvan']);
  });
});

test.each([
  [`« ${FR} », tonne la sénatrice PS Anne Roche.`, 'Anne Roche', 'sénatrice PS'],
  [
    `« ${FR} », tonne le conseiller communal MR Paul Morvan.`,
    'Paul Morvan',
    'conseiller communal MR',
  ],
  [`« ${FR} », tonne le chanteur JP Martin Morvan.`, 'JP Martin Morvan', 'chanteur'],
])('A party of two letters is no given name, and initials are: %s', (text, name, role) => {
  expect(quotesOf(text, 'fr')[0]?.speaker).toMatchObject({ name, role });
});
