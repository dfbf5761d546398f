import { describe, expect, test } from 'vitest';
import { NO_OVERRIDES } from '../../src/cut/cut-article.ts';
import { cutOf } from './reading.ts';

const FRENCH = 'Nous ne fermerons pas la ligne avant la fin de l’hiver';
const ENGLISH = 'We are not going to close the line before the winter is over';
const GERMAN = 'Wir werden die Grenze nicht vor dem Winter schließen';

const CASES: readonly (readonly [lang: string, text: string, words: string])[] = [
  [
    'fr',
    `Paul Morvan a été mis en examen mardi.\n\n« ${FRENCH} », a dit Anne Kermarrec.`,
    'mis en examen',
  ],
  [
    'fr',
    `Le lycée reste fermé après le suicide d’un élève.\n\n« ${FRENCH} », a dit Anne Kermarrec.`,
    'suicide',
  ],
  [
    'fr',
    `Elle a été signalée pour un risque suicidaire.\n\n« ${FRENCH} », a dit Anne Kermarrec.`,
    'suicidaire',
  ],
  [
    'fr',
    `Un garçon de 12 ans est soupçonné d’avoir mis le feu.\n\n« ${FRENCH} », a dit Anne Kermarrec.`,
    'garçon de 12 ans',
  ],
  [
    'fr',
    `La victime, agressée dimanche, a été hospitalisée.\n\n« ${FRENCH} », a dit Anne Kermarrec.`,
    'La victime',
  ],
  [
    'en',
    `Tom Keane was charged with arson on Monday.\n\n“${ENGLISH},” said Nuala Brennan.`,
    'charged with',
  ],
  [
    'en',
    `A toddler was abducted on the pier on Friday.\n\n“${ENGLISH},” said Nuala Brennan.`,
    'toddler',
  ],
  [
    'de',
    `Das Gericht verhandelt wegen Vergewaltigung.\n\n„${GERMAN}“, sagte Jens Harder.`,
    'Vergewaltigung',
  ],
];

describe('sensitive matter', () => {
  test.each(CASES)('holds the quote back in %s: %s', (lang, text, words) => {
    const { quotes, alternatives, findings } = cutOf(text, lang);
    expect(quotes).toEqual([]);
    expect(alternatives.quote).toEqual([]);
    expect(findings.map(({ code, severity }) => [code, severity])).toContainEqual([
      'sensitive',
      'warning',
    ]);
    expect(findings.find(({ code }) => code === 'sensitive')?.message).toContain(words);
  });

  test.each(CASES)('lets it through in %s once it is reviewed: %s', (lang, text) => {
    const { quotes, findings } = cutOf(text, lang, {
      overrides: { ...NO_OVERRIDES, isReviewed: true },
    });
    expect(quotes).toHaveLength(1);
    expect(findings.map(({ code }) => code)).not.toContain('sensitive');
  });

  test.each([
    ['fr', `Le port a été victime de son succès.\n\n« ${FRENCH} », a dit Anne Kermarrec.`],
    ['fr', `Un présumé accord circule.\n\n« ${FRENCH} », a dit Anne Kermarrec.`],
    ['en', `It was a minor change to a ferry.\n\n“${ENGLISH},” said Nuala Brennan.`],
    ['en', `A 112-year-old tree was beaten by the storm.\n\n“${ENGLISH},” said Nuala Brennan.`],
    ['fr', `Pour le suspect, il demande 12 ans.\n\n« ${FRENCH} », a dit Anne Kermarrec.`],
    ['de', `Das Opfer an Zeit war groß.\n\n„${GERMAN}“, sagte Jens Harder.`],
  ])('is not seen where there is none, in %s: %s', (lang, text) => {
    expect(cutOf(text, lang).quotes).toHaveLength(1);
  });
});

test('An article that somebody paid for is an error until it is labelled', () => {
  const codes = (text: string) => cutOf(text, 'en').findings.map(({ code }) => code);
  const body = 'The ferry line opens a new terminal in May, with room for two hundred cars.';
  expect(codes(`Sponsored by Harbour Lines\n\n${body}`)).toContain('sponsored-unlabelled');
  expect(codes(`${body}\n\nThe museum is sponsored by the town.`)).not.toContain(
    'sponsored-unlabelled',
  );
});

test('A line that names a partner is a warning, a sentence that does is none', () => {
  const article = 'Un bon matelas dure huit à dix ans, assure la marque Bonne Nuit à Brest.';
  const of = (line: string) =>
    cutOf(`Bien choisir son matelas\n\n${line}\n\n${article}`, 'fr').findings.map(
      ({ code }) => code,
    );
  expect(of('Article réalisé en partenariat avec Bonne Nuit')).toContain('partner-named');
  expect(of('Cet article vous est proposé par Bonne Nuit.')).toContain('partner-named');
  expect(of('L’étude a été menée en partenariat avec l’Inserm.')).not.toContain('partner-named');
});

test('A sentence that says who paid for the article is an error', () => {
  const text = 'How to choose a mattress\n\nThis article was paid for by Good Night Ltd.';
  expect(cutOf(text, 'en').findings.map(({ code }) => code)).toContain('sponsored-unlabelled');
});
