import { expect, test } from 'vitest';
import { clausesIn } from '../reading.ts';

/** The clauses of a sentence that fit a headline. */
function fitting(text: string, lang: string): string[] {
  return clausesIn(text, lang).filter((clause) => clause.length <= 90);
}

test.each([
  [
    'en',
    'A plan to sell the old harbour of Whitby to Northern Holdings over its mounting and long-hidden debts has failed.',
    'A plan to sell the old harbour of Whitby to Northern Holdings has failed.',
  ],
  [
    'fr',
    'Un projet de pont entre les deux rives de la Vilaine en raison des nombreux embouteillages de la rocade a été abandonné.',
    'Un projet de pont entre les deux rives de la Vilaine a été abandonné.',
  ],
])('%s: the adjunct of an indefinite subject goes before its verb', (lang, text, line) => {
  expect(fitting(text, lang)).toContain(line);
});

test.each([
  'The plan to sell the old harbour of Whitby to Northern Holdings over its mounting and long-hidden debts has failed.',
  'A plan to sell the old harbour of Whitby to Northern Holdings over its mounting and long-hidden debts will be dropped.',
  'A plan to sell the old harbour of Whitby to Northern Holdings over its mounting and long-hidden debts has not failed.',
  'A plan to sell the old harbour of Whitby to Northern Holdings after its alleged and long-hidden debts has failed.',
  'A man of no fixed address arrested near the old harbour of Whitby in the county of North Yorkshire has been freed again.',
])(
  'An adjunct stays where the subject is known, denied, to come, hedged or wants it: %s',
  (text) => {
    expect(fitting(text, 'en')).toEqual([]);
  },
);

test.each([
  [
    'fr',
    'Cinq marins ont été secourus au large de Roscoff, a annoncé la préfecture maritime de l’Atlantique et de la Manche.',
    'Cinq marins ont été secourus au large de Roscoff, a annoncé la préfecture maritime',
  ],
  [
    'en',
    'Anna Reed has been found safe and well near the old harbour of Whitby, police in the county of Yorkshire said.',
    'Anna Reed has been found safe and well near the old harbour of Whitby, police said.',
  ],
  [
    'en',
    'The number of seals fell by 6 per cent in the west of Wales, according to Acme Wales’s yearly survey data released Friday.',
    'The number of seals fell by 6 per cent in the west of Wales, according to Acme Wales',
  ],
])('%s: a source says enough without its place or its report', (lang, text, line) => {
  expect(fitting(text, lang).map((clause) => clause.replace(' ,', ','))).toContain(line);
});

test.each([
  'The number of seals fell by 6 per cent in Wales this year, according to Anna Reed’s lawyer in the long case about the harbour.',
  'The number of seals fell by 6 per cent in Wales this year, according to officials in the northern part of the county of Gwynedd.',
])('A source stays whole where another would seem to have said it: %s', (text) => {
  expect(fitting(text, 'en')).toEqual([]);
});

test('What a sentence can spare stays where the sentence fits a headline with it', () => {
  const text = 'Anna Reed has been found safe near Whitby, according to police in the county.';
  expect(clausesIn(text, 'en').filter((clause) => clause.endsWith('police'))).toEqual([]);
});
