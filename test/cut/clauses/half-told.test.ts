import { expect, test } from 'vitest';
import { hasMainVerb } from '../../../src/cut/prose/main-verb.ts';
import { clausesIn, clausesWithout, proseOf } from '../reading.ts';

/** The clauses of a sentence that leave something of it out. */
function shortened(text: string, lang: string): string[] {
  return clausesIn(text, lang).slice(1);
}

test('A subject between a place and its own participle is never taken for an aside', () => {
  const text =
    'A Lyon, où le maire a ouvert le bal, la foule, venue de toute la région, a dansé toute la nuit.';
  expect(shortened(text, 'fr').filter((clause) => !clause.includes('la foule'))).toEqual([]);
});

test('A relative between a subject and its verb still goes', () => {
  const text = 'Le maire de Lyon, qui part en mai, a ouvert le bal de la ville.';
  expect(shortened(text, 'fr')).toContain('Le maire de Lyon a ouvert le bal de la ville.');
});

test.each([
  'Officers confronted an armed man, who they shot and killed behind the station, the chief said.',
  'Police said they found a man who had been shot and wounded and a woman who had been stabbed and killed.',
])('A relative keeps both its verbs, and none of two nouns the wrong one: %s', (text) => {
  const wrong = /(?:shot|stabbed)(?! and)|and a woman$/u;
  expect(shortened(text, 'en').filter((clause) => wrong.test(clause))).toEqual([]);
});

test('The second verb of the main clause may still go', () => {
  const text = 'Anna Reed opened the new bridge in Leeds and pointed to the cost of the works.';
  expect(shortened(text, 'en')).toContain('Anna Reed opened the new bridge in Leeds');
});

test.each([
  [
    'en',
    'Anna Reed said that when Acme announced the plan, "the works were over before the winter."',
  ],
  ['fr', 'Anne Roche a dit que si la France soutient le plan, "les travaux seront finis en mai."'],
])('%s: what was said does not end on its condition: %s', (lang, text) => {
  expect(shortened(text, lang).filter((clause) => /plan$/u.test(clause))).toEqual([]);
});

test('Both halves of an alternative stay', () => {
  const text =
    'Les gendarmes décident soit de la placer en garde à vue, soit de l’entendre plus tard.';
  const halved = shortened(text, 'fr').filter((clause) => !/soit .*soit/u.test(clause));
  expect(halved).toEqual([]);
});

test.each([
  [
    'fr',
    'Plusieurs habitants ont profité de l’occasion pour pointer du doigt la vitesse.',
    /occasion$/u,
  ],
  ['en', 'The cats had played a vital role in the recovery of the birds on the island.', /role$/u],
  [
    'pt',
    'O ministro anunciou a implementação no terreno, até à próxima época, do projeto Floresta Segura.',
    /(?:implementação|terreno|época)$/u,
  ],
])('%s: a noun keeps what it is nothing without: %s', (lang, text, bare) => {
  expect(shortened(text, lang).filter((clause) => bare.test(clause))).toEqual([]);
});

test('What opens on a place and its comma loses no subject behind it', () => {
  const text =
    'A Lyon, ville de la soie, la foule, venue de toute la région, a dansé toute la nuit sur la place.';
  for (const clause of clausesIn(text, 'fr')) expect(clause).not.toMatch(/^A Lyon a dansé/u);
});

test('A set phrase with “court” is no sentence', () => {
  const text = 'Une réponse claire, afin de couper court aux rumeurs.';
  expect(hasMainVerb(proseOf(text, 'fr'), [[0, text.length]])).toBe(false);
});

test.each([
  [
    'fr',
    'Le port de Brest a perdu des quais en lien avec des travaux, a dit la maire.',
    /en lien(?! avec)/u,
  ],
  ['fr', 'Anne Morel avait commencé sa carrière dans des cabinets du port de Brest.', /carrière$/u],
  ['fr', 'Le gardien regarde le vieux phare brûler dans le petit matin.', /petit$/u],
  [
    'pt',
    'O porto abriu na manhã desta sexta-feira, com a presença do prefeito.',
    /desta,?(?! sexta)/u,
  ],
  ['en', 'The Owls of Galway lost their final match on Saturday, Nov. 13.', /, Nov\. 13/u],
  [
    'en',
    'The final came down to penalties, where keeper Ann Hill — known as the best — was a wall.',
    /where(?: keeper)? Ann Hill$/u,
  ],
  [
    'en',
    'The guild is opening a new pier, which, according to data on its site, is the longest in Galway.',
    /pier, according/u,
  ],
])('%s: what was left would hang in the air: %s', (lang, text, broken) => {
  expect(shortened(text, lang).filter((clause) => broken.test(clause))).toEqual([]);
});

test('A time of day keeps its stop', () => {
  const text = 'Keepers of the pier cannot go to the hall after 8 p.m., and are left with bread.';
  expect(shortened(text, 'en')).toContain('Keepers of the pier cannot go to the hall after 8 p.m.');
});

test.each([
  ['fr', 'Le maire de Morlaix a été mis en examen pour fraude, ce qu’il conteste.', /fraude$/u],
  ['fr', 'Le maire de Morlaix a été accusé de fraude par l’opposition mardi.', /fraude$/u],
  ['en', 'The mayor of Galway was accused of fraud by the guild on Monday.', /fraud$/u],
  ['es', 'El alcalde de Lugo fue acusado de fraude por la oposición en Madrid.', /fraude$/u],
  ['pt', 'O prefeito de Sines foi acusado de fraude pela oposição em Lisboa.', /fraude$/u],
])('%s: an accusation keeps who makes it and that it is contested: %s', (lang, text, broken) => {
  expect(shortened(text, lang).filter((clause) => broken.test(clause))).toEqual([]);
});

test.each([
  ['fr', 'Paul Haas a partagé une photo sur sa page montrant le pont de Nelle sous l’eau.', 'pont'],
  ['en', 'Tom Keane shared a picture on his page showing the pier of Ashford under water.', 'pier'],
  [
    'de',
    'Die Polizei hat ein Video veröffentlicht, das zwei Männer im Museum von Nelm zeigt.',
    'Museum',
  ],
])('What a picture shows stays with it, in %s', (lang, sentence, word) => {
  expect(clausesWithout(sentence, lang, word)).toEqual([]);
});

test('A text that is told of goes without when it came', () => {
  const sentence = 'Anne Morel a publié un message de soutien sur sa page, après la mort du maire.';
  expect(clausesIn(sentence, 'fr')).toContain(
    'Anne Morel a publié un message de soutien sur sa page',
  );
});
