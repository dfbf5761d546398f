import { expect, test } from 'vitest';
import { clausesIn, clausesWithout } from '../reading.ts';

test.each([
  ['fr', 'Le conseil de Kerlaz a annoncé, lors d’une réunion publique, la vente du moulin.'],
  ['fr', 'La banque a annoncé, dans un communiqué diffusé mardi soir, la fin du service.'],
  [
    'fr',
    'Le maire s’est engagé, lors d’une visite du quartier, à rouvrir l’école que l’État a fermée.',
  ],
  ['fr', 'Les deux syndicats sont parvenus, jeudi soir, à un accord sur les salaires.'],
  ['en', 'The council approved, by a narrow margin, the plan which bans phones in schools.'],
  ['es', 'El concejo ha presentado, en una rueda de prensa, el plan que prohíbe los móviles.'],
  ['it', 'La giunta ha presentato, in una conferenza stampa, il piano che vieta i telefoni.'],
  ['pt', 'Os deputados aprovaram, por margem mínima, a lei que proíbe telemóveis.'],
])(
  '%s: an occasion between a verb and what it wants may go, and the verb keeps that: %s',
  (lang, text) => {
    const [start = '', , end = ''] = text.split(', ');
    const clauses = clausesIn(text, lang);
    expect(clauses).toContain(`${start} ${end}`);
    expect(clauses.filter((clause) => !clause.includes(end.slice(0, 12)))).toEqual([]);
  },
);

test.each([
  ['fr', 'Le Sénat a adopté, en première lecture, la loi qui interdit les téléphones.', 'lecture'],
  ['fr', 'Le maire a annoncé, sous réserve d’une réunion, la vente du moulin.', 'réserve'],
  [
    'en',
    'The council approved, pending a meeting with residents, the plan to close the pool.',
    'pending',
  ],
  ['en', 'The mayor denied, without a letter of proof, the charge.', 'without'],
  ['pt', 'Os deputados aprovaram, na generalidade, a lei que proíbe telemóveis.', 'generalidade'],
])('%s: what limits how far something was done stays: %s', (lang, text, word) => {
  expect(clausesWithout(text, lang, word)).toEqual([]);
});

test.each([
  ['en', 'Some workers were told to leave the site by midnight on Friday.', 'on Friday'],
  ['fr', 'Les habitants ont été priés de rester chez eux jusqu’à 18 heures samedi.', 'samedi'],
  ['de', 'Die Bewohner mussten das Dorf bis Mitternacht am Freitag verlassen.', 'am Freitag'],
  ['en', 'If the council agrees on Tuesday, the pool will close.', 'on Tuesday'],
  ['fr', 'Si le conseil donne son accord mardi, la piscine fermera.', 'mardi'],
  ['de', 'Sollte der Rat am Freitag zustimmen, wird das Bad geschlossen.', 'am Freitag'],
  ['es', 'Si el concejo aprueba el martes el plan, la piscina cerrará.', 'el martes'],
  ['it', 'Se il consiglio approva martedì il piano, la piscina chiuderà.', 'martedì'],
  ['nl', 'Als de raad dinsdag instemt, gaat het zwembad dicht.', 'dinsdag'],
])('%s: a day that ends a term or belongs to a condition stays: %s', (lang, text, day) => {
  expect(clausesWithout(text, lang, day)).toEqual([]);
});
