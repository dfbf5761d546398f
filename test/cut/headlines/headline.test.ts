import { describe, expect, test } from 'vitest';
import { hasFiniteVerb } from '../../../src/cut/prose/finite-verbs.ts';
import { clausesIn, cutOf, proseOf } from '../reading.ts';

test('The fronted frame and what trails behind a comma may go', () => {
  const text =
    'Dans un climat tendu, la ville de Brest rouvre son port de pêche, en particulier pour les côtiers.';
  expect(clausesIn(text, 'fr')).toContain('la ville de Brest rouvre son port de pêche');
});

test('An attribution, a hedge and a restriction never go', () => {
  const text = 'Selon la mairie, le port pourrait rouvrir, bien que rien ne soit signé.';
  expect(clausesIn(text, 'fr')).toEqual([text]);
});

test('A source at the end stays when what stands before it goes', () => {
  const text =
    'The night ferry will not run this summer after a row over the old pier, the operator said on Tuesday.';
  expect(clausesIn(text, 'en')).toContain(
    'The night ferry will not run this summer, the operator said',
  );
});

test('What somebody said is not cut off behind its comma', () => {
  const text = 'Das Unternehmen erklärte dem Gericht, dass der Hafen in Wendenau geräumt werde.';
  expect(clausesIn(text, 'de')).toEqual([text]);
});

test('Brackets go, and what stands between a subject and its verb', () => {
  const text = 'The mayor, who leaves in May, opened the new pier (now in use) in Galway Bay.';
  expect(clausesIn(text, 'en')).toContain('The mayor opened the new pier in Galway Bay.');
});

test('An aside that hedges stays', () => {
  const text = 'The mayor, who reportedly leaves in May, opened the new pier of Galway Bay.';
  expect(clausesIn(text, 'en')).toEqual([text]);
});

test('A list is not cut at its commas', () => {
  const text = 'Le bateau relie les ports de Brest, Camaret, Molène et Sein.';
  expect(clausesIn(text, 'fr')).toEqual([text]);
});

test('A clause does not end on a participle that lost what it wanted', () => {
  const text = 'Le maire a répondu dans un message publié lundi sur le site de la ville.';
  expect(clausesIn(text, 'fr').every((clause) => !/publié$/u.test(clause))).toBe(true);
});

test('Nothing is cut in a language whose negations are not known', () => {
  const text = 'Satama avataan, mutta lautta ei kulje, sanoi kaupunki tiistaina.';
  expect(clausesIn(text, 'fi')).toEqual([text]);
});

test('A clause without a finite verb is none', () => {
  const text = 'Une décision claire, ferme, prise par la maire, rouvre le port de pêche.';
  expect(clausesIn(text, 'fr').every((clause) => clause.includes('rouvre'))).toBe(true);
});

describe('a finite verb', () => {
  test.each([
    ['fr', 'La ville de Brest rouvre son port', true],
    ['fr', 'Une annonce claire, ferme, et attendue', false],
    ['fr', 'La porte de la ville', false],
    ['en', 'The council withdrew its subsidy and the line has closed', true],
    ['en', 'A long night in the harbour', false],
    ['de', 'Der Hafen wird wieder geöffnet', true],
  ])('%s: “%s”: %s', (lang, text, expected) => {
    expect(hasFiniteVerb(proseOf(text, lang), [0, text.length])).toBe(expected);
  });
});

test('A title wins over any clause', () => {
  const text = '# Le port rouvre\n\nLa ville de Brest rouvre son port de pêche ce lundi matin.';
  const { headline } = cutOf(text.replace('# ', ''), 'fr');
  expect(headline.text).toContain('port');
});

test('The dateline is no part of a headline', () => {
  const text = 'Brest, mai 2026 – La ville de Brest rouvre son port de pêche aux chalutiers.';
  expect(cutOf(text, 'fr').headline.text).toBe(
    'La ville de Brest rouvre son port de pêche aux chalutiers',
  );
});

test('A headline opens on no pronoun and no connective while another choice exists', () => {
  const text =
    'Cela change tout pour les marins de la rade. La ville de Brest rouvre son port de pêche.';
  expect(cutOf(text, 'fr').headline.text).toBe('La ville de Brest rouvre son port de pêche');
});

test('A text of one word has that word for its headline', () => {
  expect(cutOf('Brest', 'fr').headline.text).toBe('Brest');
});

test.each([
  [
    'fr',
    'Le 22 août dernier, il avait prévenu la rade. La ville de Brest rouvre son port de pêche.',
  ],
  ['en', 'By the end of May, she had left the pier. The town of Cobh reopens its fishing port.'],
])('%s: a headline has no pronoun for its subject before anyone is named', (lang, text) => {
  expect(cutOf(text, lang).headline.text).toMatch(/^(?:La ville|The town)/u);
});

test.each([
  ['es', 'Además, es tarde. La ciudad de Valdemar reabre su puerto pesquero.', /^La ciudad/u],
  ['it', 'Inoltre, è tardi. La città di Borgosecco riapre il suo teatro.', /^La città/u],
  ['pt', 'Além disso, é tarde. A cidade de Vila Serena reabre o seu porto.', /^A cidade/u],
  ['nl', 'Bovendien is het laat. De stad Oosterwijde heropent haar haven.', /^De stad/u],
  ['ru', 'Однако этого мало. Город Заречинск вновь открывает свой порт.', /^Город/u],
  ['ja', '一方、反対もある。緑ヶ浜市は渡し船を四月に再開すると発表した。', /^緑ヶ浜市/u],
])('%s: a headline opens on no connective', (lang, text, expected) => {
  expect(cutOf(text, lang).headline.text).toMatch(expected);
});

test('A clause that names a source keeps the one who said it', () => {
  const text =
    'Le port de Brest rouvre aux chalutiers, a estimé sur une radio locale lundi 18 mars la maire Anna Le Goff.';
  expect(clausesIn(text, 'fr').filter((clause) => !/maire|chalutiers$/u.test(clause))).toEqual([]);
});

test.each([
  ['fr', 'Une traversée qui ne sera pas de tout repos. La ville de Brest rouvre son port.'],
  ['en', 'A crossing that will not be easy for anyone. The town of Cobh opens its port.'],
])('%s: a verb in a relative clause alone makes no headline', (lang, text) => {
  expect(cutOf(text, lang).headline.text).toMatch(/^(?:La ville|The town)/u);
});

test('An address to write to is no headline', () => {
  const text =
    'La société Verdane lève des fonds.\n\nContact presse : presse@verdane.example\n\nVerdane recycle le verre.';
  const { headline, alternatives } = cutOf(text, 'fr');
  expect([headline, ...alternatives.headline].filter((line) => line.text.includes('@'))).toEqual(
    [],
  );
});

test('A few words that are left of a sentence are no headline', () => {
  const lead = 'Two people were arrested after a crowd broke into the theatre in Dunmarrow.';
  expect(cutOf(lead, 'en').headline.text).toBe(lead.slice(0, -1));
});

test('The time at which an entry was written is no part of its headline', () => {
  const text = '12.31 Uhr: Die Stadt Wendenau sperrt ihren alten Hafen für alle Fähren.';
  expect(cutOf(text, 'de').headline.text).toBe(
    'Die Stadt Wendenau sperrt ihren alten Hafen für alle Fähren',
  );
});

test.each([
  [
    'en',
    'The former mayor of Carrow has sold the old mill to a school. The buyer was not named.',
    'The former mayor',
  ],
  [
    'nl',
    'De burgemeester van Aardam is afgetreden na een ruzie. Een opvolger is er niet. De raad praat later.',
    'De burgemeester',
  ],
])('%s: a denial right behind the lead is no headline', (lang, text, start) => {
  expect(cutOf(text, lang).headline.text.startsWith(start)).toBe(true);
});
