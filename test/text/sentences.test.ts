import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageFor } from '../../src/languages/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';

function split(text: string, lang: string): string[] {
  return splitSentences(text, [0, text.length], languageFor(lang)).map((span) =>
    text.slice(...span),
  );
}

test('a letter behind a number is no title and no initial', () => {
  expect(split('Ana vive en el 2 D. A su lado vive D. Luis Gil.', 'es')).toEqual([
    'Ana vive en el 2 D.',
    'A su lado vive D. Luis Gil.',
  ]);
});

describe('in French', () => {
  test('a title, an initial and an inner abbreviation end no sentence', () => {
    expect(split('M. Le Goff a vu J.-M. Kervella p. 12, env. 40 fois. Il nie.', 'fr')).toEqual([
      'M. Le Goff a vu J.-M. Kervella p. 12, env. 40 fois.',
      'Il nie.',
    ]);
  });

  test('an abbreviation that may be final ends one before a capital only', () => {
    expect(split('Le port date de 80 av. J.-C. La ville est née après.', 'fr')).toHaveLength(2);
    expect(split('Les quais, les grues, etc. sont à vendre.', 'fr')).toHaveLength(1);
  });

  test('a quotation of several sentences stays whole with its reporting clause', () => {
    expect(split('« C’est trop ! Je pars », a-t-il dit. Il est parti.', 'fr')).toEqual([
      '« C’est trop ! Je pars », a-t-il dit.',
      'Il est parti.',
    ]);
  });

  test('an attribution on the next line belongs to the quotation', () => {
    expect(split('« Le quai tiendra »,\na affirmé la maire. Tant mieux.', 'fr')).toEqual([
      '« Le quai tiendra »,\na affirmé la maire.',
      'Tant mieux.',
    ]);
  });

  test('a sentence ends after a closing mark that a space sets apart', () => {
    expect(split('Elle a dit : « Jamais. » Puis elle est sortie.', 'fr')).toHaveLength(2);
  });

  test('a mark that opens the next sentence without a space goes with it', () => {
    const text = 'Le maire "hésite "et tarde". Pour lui ce "n’est pas un sujet"."Jamais", dit-il.';
    expect(split(text, 'fr').slice(1)).toEqual([
      'Pour lui ce "n’est pas un sujet".',
      '"Jamais", dit-il.',
    ]);
  });

  test('an opening mark with the space on its wrong side still opens', () => {
    const text = 'Ce n’est pas un "sujet"." Jamais je n’irai. Jamais", dit le maire. Tant mieux.';
    expect(split(text, 'fr').slice(1)).toEqual([
      '" Jamais je n’irai. Jamais", dit le maire.',
      'Tant mieux.',
    ]);
  });

  test('straight marks of which one is missing hold no sentences together', () => {
    const text = 'Le maire "hésite "encore". Le quai attend. La criée "ferme".';
    expect(split(text, 'fr')).toHaveLength(3);
  });

  test('every turn of a dialogue is a sentence', () => {
    expect(split('— Tu pars ? — Oui. — Quand ?', 'fr')).toEqual([
      '— Tu pars ?',
      '— Oui.',
      '— Quand ?',
    ]);
  });

  test('a full stop that lost its space still ends a sentence', () => {
    expect(split('La grève continue.Les quais sont vides.', 'fr')).toHaveLength(2);
    expect(split('Voir www.port.Brest.fr pour la suite.', 'fr')).toHaveLength(1);
  });
});

describe('in English', () => {
  test('“U.S. Navy” goes on and “5 p.m. Nobody” does not', () => {
    expect(split('The U.S. Navy came. It left at 5 p.m. Nobody waved.', 'en')).toEqual([
      'The U.S. Navy came.',
      'It left at 5 p.m.',
      'Nobody waved.',
    ]);
  });

  test('a question in marks stays with the verb that reports it', () => {
    expect(split('“Is it over?” Brennan asked. Nobody spoke.', 'en')).toHaveLength(2);
  });

  test('a number after a month or “No.” ends nothing, a number that opens a sentence does', () => {
    expect(split('On Dec. 31 it was No. 1. We asked 500 people. 300 said yes.', 'en')).toEqual([
      'On Dec. 31 it was No. 1.',
      'We asked 500 people.',
      '300 said yes.',
    ]);
  });
});

test('Emoji close the sentence before them, unless the writer opens sentences with them', () => {
  expect(split('C’est voté ! 🎉 La loi passe.', 'fr')).toEqual([
    'C’est voté ! 🎉',
    'La loi passe.',
  ]);
  expect(split('🚀 Launch day is here. 🎉 Congratulations!', 'en')).toEqual([
    '🚀 Launch day is here.',
    '🎉 Congratulations!',
  ]);
});

test('A German ordinal ends no sentence', () => {
  expect(split('Am 3. Oktober wird gefeiert. Der Tag ist frei.', 'de')).toHaveLength(2);
});

test('A blank line always ends a sentence', () => {
  expect(split('Le port\n\nest fermé', 'fr')).toEqual(['Le port', 'est fermé']);
});

test('Sentences are in order, never overlap and lose nothing but white space', () => {
  const piece = fc.constantFrom(
    'Le quai',
    ' ',
    '\n',
    '\n\n',
    '. ',
    '! ',
    '« ',
    ' »',
    '"',
    '(',
    ')',
    'M.',
    '…',
    '🎉',
    'a dit',
    '3',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('fr', 'en', 'ja'),
      (pieces, lang) => {
        const text = pieces.join('');
        const spans = splitSentences(text, [0, text.length], languageFor(lang));
        const kept = spans.map((span) => text.slice(...span)).join('');
        expect(kept.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        for (const [at, span] of spans.entries())
          expect(span[0]).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0);
      },
    ),
  );
});
