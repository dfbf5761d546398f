import { describe, expect, test } from 'vitest';
import { quotesOf, speakersOf } from '../reading.ts';

const FR = 'Nous n’avons rien fait de mal depuis dix ans';
const ES = 'Nadie avisó a tiempo y por eso ardió medio pueblo en una noche';

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

describe('An infinitive may report', () => {
  const SAID = `« ${FR} », a dit le maire de Vals, Paul Morvan.`;
  const NEXT = 'Il n’y a plus un sou pour les routes de la commune';

  test.each([
    `${SAID} Et d’ajouter : « ${NEXT}. »`,
    `${SAID} Avant de conclure : « ${NEXT}. »`,
    `${SAID} Puis d’enchaîner, plus grave : « ${NEXT}. »`,
    `${SAID} Et le maire d’ajouter : « ${NEXT}. »`,
    `${SAID} Et Paul Morvan de conclure : « ${NEXT}. »`,
  ])('%s', (text) => {
    expect(speakersOf(text, 'fr')).toEqual(['Paul Morvan', 'Paul Morvan']);
  });

  test.each([
    `${SAID} Et sa fille d’ajouter : « ${NEXT}. »`,
    `${SAID} Il est temps de dire : « ${NEXT}. »`,
    `« ${FR} », ont dit Paul Morvan et Luc Haas. Et d’ajouter : « ${NEXT}. »`,
    `Paul Morvan a parlé après Luc Haas. Et d’ajouter : « ${NEXT}. »`,
  ])('nobody is known to: %s', (text) => {
    expect(quotesOf(text, 'fr').map((quote) => quote.text)).not.toContain(`${NEXT}.`);
  });
});

describe('A cleft points out who speaks', () => {
  test.each([
    `C’est Paul Morvan qui l’a dit mardi : « ${FR}. »`,
    `C’est le maire de Vals, Paul Morvan, qui l’a dit : « ${FR}. »`,
  ])('%s', (text) => {
    expect(speakersOf(text, 'fr')).toEqual(['Paul Morvan']);
  });

  test.each([
    `Ce n’est pas Paul Morvan qui l’a dit : « ${FR}. »`,
    `C’est un ami de Paul Morvan qui l’a dit : « ${FR}. »`,
    `C’est à Paul Morvan que le maire a dit : « ${FR}. »`,
  ])('and nobody else: %s', (text) => {
    expect(quotesOf(text, 'fr')).toEqual([]);
  });
});

describe('“Celle qui” stands for somebody told of', () => {
  test('by a relative clause', () => {
    const text = `Anne Morvan range ses tasses. « ${FR} », sourit celle que tous appellent la patronne.`;
    expect(speakersOf(text, 'fr')).toEqual(['Anne Morvan']);
  });

  test.each([
    `Paul Morvan est parti. « ${FR} », sourit celui qui lui a succédé.`,
    `Paul Morvan est parti. « ${FR} », sourit celui qui a succédé à Luc Haas.`,
    `Paul Morvan est parti. « ${FR} », sourit celle qui dirige le club.`,
  ])('and not for another: %s', (text) => {
    expect(quotesOf(text, 'fr')).toEqual([]);
  });
});

test.each([
  ['fr', `Aïssata Sow (capitaine de Vals, en conférence de presse) : « ${FR}. »`, 'Aïssata Sow'],
  ['fr', `Adjoint aux sports, Paul Morvan a tenté de calmer le jeu : « ${FR}. »`, 'Paul Morvan'],
  ['fr', `« ${FR} », a d’emblée posé le maire (DVD), Paul Morvan.`, 'Paul Morvan'],
  ['fr', `« ${FR} », assure le maire de Vals (sans étiquette), Paul Morvan.`, 'Paul Morvan'],
  ['fr', `« ${FR} », aimait à répéter Paul Morvan.`, 'Paul Morvan'],
  ['fr', `« ${FR} », lâche dans un sourire Paul Morvan.`, 'Paul Morvan'],
  ['fr', `Paul Morvan a fait savoir que « ${FR.toLowerCase()} ».`, 'Paul Morvan'],
  [
    'fr',
    `Paul Morvan, maire de Vals, a laissé entendre que « ${FR.toLowerCase()} ».`,
    'Paul Morvan',
  ],
])('%s: %s', (lang, text, name) => {
  expect(speakersOf(text, lang)).toEqual([name]);
});
