import { beforeAll, expect, test } from 'vitest';
import type { Stack } from '../../src/fonts/library.ts';
import { languageFor } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { neutral } from '../../src/languages/neutral.ts';
import { findBreaks } from '../../src/typeset/breaks.ts';
import { type FitRequest, fitText } from '../../src/typeset/fit-text.ts';
import { type Hyphenate, loadHyphenation, wholeWords } from '../../src/typeset/hyphenate.ts';
import { fitOrHyphenate, type WordRules } from '../../src/typeset/more-breaks.ts';
import { noPhrases } from '../../src/typeset/phrases.ts';
import { leadingNeeded, setLine } from '../../src/typeset/set-line.ts';
import { drawnText, plainText } from '../../src/typeset/width.ts';
import { faces, readPackageFile } from '../render/press.ts';

let stack: Stack;
const shaping = { letterSpacing: 0, isPicture: () => false };

beforeAll(async () => {
  ({ stack } = await faces.load({ family: 'Source Serif 4', weight: 600 }, 'éÉÇg'));
});

function rules(language: Language, hyphenate: Hyphenate): WordRules {
  return { language, hyphenate, findPhrases: noPhrases };
}

function request(text: string, parts: Partial<FitRequest> = {}): FitRequest {
  return {
    text,
    breaks: findBreaks(text, languageFor('fr')),
    stack,
    shaping,
    direction: 'ltr',
    width: 900,
    height: 900,
    smallest: 40,
    largest: 110,
    mostLines: 5,
    leading: 1.1,
    ...parts,
  };
}

const headline = 'La Corée du Nord réaffirme haut et fort sa loyauté envers la Russie';

test('a headline is set in few even lines rather than at the very largest size', () => {
  const fitted = fitText(request(headline, { largest: 120 }));
  expect(fitted?.lines.map(({ text }) => text)).toEqual([
    'La Corée du Nord',
    'réaffirme haut',
    'et fort sa loyauté',
    'envers la Russie',
  ]);
  expect(fitted?.fontSize).toBeGreaterThan(96);
});

test('size is given up rather than a sentence’s first word', () => {
  const text = 'Leur langage est libre. Il construit un pont';
  for (const width of [500, 560, 620, 680, 740]) {
    const lines = fitText(request(text, { width }))?.lines.map((one) => one.text) ?? [];
    expect(lines.length).toBeGreaterThan(1);
    for (const one of lines) expect(one).not.toMatch(/(?:Il|Leur)$/u);
  }
});

test('less room, fewer lines or a longer text make the type smaller', () => {
  const size = (parts: Partial<FitRequest>) => fitText(request(headline, parts))?.fontSize ?? 0;
  expect(size({ width: 500 })).toBeLessThan(size({}));
  expect(size({ height: 200 })).toBeLessThan(size({}));
  expect(size({ mostLines: 2 })).toBeLessThan(size({}));
});

test('what does not fit at the smallest size does not fit', () => {
  expect(fitText(request(headline, { width: 200 }))).toBeNull();
  expect(fitText(request('anticonstitutionnellement'.repeat(2), { width: 600 }))).toBeNull();
});

test('no line is wider than its room, and all are as high as theirs', () => {
  for (const width of [420, 555, 700, 930]) {
    const fitted = fitText(request(headline, { width, height: 480 }));
    for (const line of fitted?.lines ?? []) expect(line.width).toBeLessThanOrEqual(width);
    expect(fitted?.height ?? 0).toBeLessThanOrEqual(480);
  }
});

test('lines stand further apart where their ink would touch', () => {
  const plain = fitText(
    request('une mer calme une rame', { width: 500, largest: 100, smallest: 100 }),
  );
  const tall = fitText(
    request('galopage Étampes galopage', { width: 520, largest: 100, smallest: 100, leading: 0.8 }),
  );
  expect(tall?.lineHeight).toBeGreaterThan(100);
  expect(plain?.lineHeight).toBeLessThanOrEqual(111);
});

test('descenders over accents need more room than letters over letters', () => {
  const set = (text: string) => setLine(text, { stack, shaping, direction: 'ltr' }, 100);
  expect(leadingNeeded([set('gpq'), set('ÉÊÂ')])).toBeGreaterThan(
    leadingNeeded([set('ouv'), set('ouv')]),
  );
  expect(leadingNeeded([set('g'), set('É')])).toBeGreaterThan(110);
  expect(leadingNeeded([set('g       '), set('       É')])).toBe(0);
});

test('two px stay clear between the ink of a line and the next', () => {
  const set = (text: string) => setLine(text, { stack, shaping, direction: 'ltr' }, 100);
  const [upper, lower] = [set('gpq'), set('ÉÊÂ')];
  const lowest = Math.min(...upper.inks.map((ink) => ink.bottom));
  const highest = Math.max(...lower.inks.map((ink) => ink.top));
  expect(leadingNeeded([upper, lower])).toBeCloseTo(highest - lowest + 2, 6);
  const fitted = fitText(
    request('gpq ÉÊÂ', { width: 260, largest: 100, smallest: 100, leading: 0.5 }),
  );
  expect(fitted?.lines.length).toBe(2);
  expect(fitted?.lineHeight).toBeGreaterThanOrEqual(highest - lowest + 1.5);
});

test('a hyphen that does not break is drawn as a hyphen, marks of breaking not at all', () => {
  expect(drawnText('sous\u2011marin in\u00adcroy\u200bable\u202f!')).toBe(
    'sous-marin incroyable\u2009!',
  );
});

test('a letter and its marks are one character, white space is one space', () => {
  expect(plainText('  E\u0301te\u0301 \t a\u0300\n l’i\u0302le\u2003du\u3000Nord ')).toBe(
    'Été à l’île du Nord',
  );
  expect(plainText('Le port\u2028rouvre\u2029demain\u000b\u000cmatin\u0085tôt')).toBe(
    'Le port rouvre demain matin tôt',
  );
  expect(plainText('東京\u3000大阪')).toBe('東京\u3000大阪');
  expect(plainText('1\u202f234\u00a0€')).toBe('1\u202f234\u00a0€');
});

test('a long word is hyphenated rather than make a whole text small', () => {
  const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
  const set = (hyphenate: typeof german) =>
    fitOrHyphenate(request(`${word} kommt`, { smallest: 15 }), rules(neutral, hyphenate));
  expect(set(wholeWords)?.fontSize).toBeLessThan(40);
  expect(set(german)?.fontSize).toBeGreaterThan(60);
});

test('words that only spaces without a break hold together are parted rather than left out', () => {
  const text =
    'Les\u00a0bateaux\u00a0de\u00a0nuit\u00a0reviennent\u00a0dès\u00a0le\u00a03\u00a0mars';
  const lines = fitOrHyphenate(request(text), rules(languageFor('fr'), wholeWords))?.lines ?? [];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.at(-1)?.text).toContain('3\u00a0mars');
});

const room = { width: 700 };
const german = await loadHyphenation(readPackageFile, 'Überwachungsaufgaben', 'de');

function linesWithHyphens(text: string): readonly string[] {
  return (
    fitOrHyphenate(request(text, room), rules(neutral, german))?.lines.map((one) => one.text) ?? []
  );
}

test('a word wider than its room is hyphenated by its language, and only then', () => {
  const word = 'Rindfleischetikettierungsüberwachungsaufgaben';
  const lines = linesWithHyphens(word);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.slice(0, -1).every((text) => text.endsWith('-'))).toBe(true);
  expect(lines.join('').replaceAll('-', '')).toBe(word);
  expect(fitOrHyphenate(request(word, room), rules(neutral, wholeWords))).toBeNull();
  expect(linesWithHyphens('Rindfleisch')).toEqual(['Rindfleisch']);
});

test('a word longer than the patterns take is hyphenated in parts', () => {
  const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
  expect(german(word).split('\u00ad').slice(-4)).toEqual(['tra', 'gungs', 'ge', 'setz']);
  expect(german(word).replaceAll('\u00ad', '')).toBe(word);
  expect(linesWithHyphens(word).join('').replaceAll('-', '')).toBe(word);
});

test.each([
  ['fr', 'anticonstitutionnellement', 'an·ti·cons·ti·tu·tion·nel·le·ment'],
  ['en', 'counterrevolutionaries', 'coun·ter·rev·o·lu·tion·ar·ies'],
  ['pt-BR', 'inconstitucionalidade', 'in·cons·ti·tu·ci·o·na·li·dade'],
])('patterns are read for %s', async (lang, word, expected) => {
  const hyphenate = await loadHyphenation(readPackageFile, word, lang);
  expect(hyphenate(word).replaceAll('\u00ad', '·')).toBe(expected);
});

test('patterns are read only where a word is long, and a language without any is left whole', async () => {
  const read: string[] = [];
  const watched = (path: string) => {
    read.push(path);
    return readPackageFile(path);
  };
  await loadHyphenation(watched, 'La mer est calme', 'fr');
  await loadHyphenation(watched, 'anticonstitutionnellement', 'vi');
  expect(read).toEqual([]);
  await loadHyphenation(watched, 'anticonstitutionnellement', 'fr');
  expect(read).toEqual(['hyphenopoly/patterns/fr.wasm']);
});

test('an address wider than its room breaks after its marks, without a hyphen', () => {
  const address = 'https://www.lequai.example/ports/ile-du-nord/2026';
  const fitted = fitOrHyphenate(request(address, { width: 600 }), rules(neutral, wholeWords));
  const lines = fitted?.lines ?? [];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ text }) => text).join('')).toBe(address);
});

test.each([
  ['a name with hyphens', 'Saint-Hilaire-les-Andrésis', 'fr', 380],
  ['Korean without spaces', '아버지가방에들어가신다는띄어쓰기없는글', 'ko', 150],
])('%s wider than its room breaks, and only then', (_, text, lang, width) => {
  const breaks = findBreaks(text, languageFor(lang));
  const set = (parts: Partial<FitRequest>) =>
    fitOrHyphenate(request(text, { breaks, ...parts }), rules(languageFor(lang), wholeWords))
      ?.lines ?? [];
  const lines = set({ width });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map((one) => one.text).join('')).toBe(text);
  expect(set({ width: 4000 }).length).toBe(1);
});

test('a last line is not left with one narrow word where a little less size spares it', () => {
  const text = 'El ayuntamiento de la isla aprueba la vuelta de los barcos nocturnos';
  const breaks = findBreaks(text, languageFor('es'));
  for (const width of [600, 800, 1000, 1200]) {
    const fitted = fitText(request(text, { breaks, width, mostLines: 4 }));
    expect(fitted?.lines.at(-1)?.text).toBe('de los barcos nocturnos');
  }
});
