import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';

/** The sentences of a text, parted by bars; the text itself is written with the bars left out. */
function split(marked: string, lang: string): string {
  const text = marked.replaceAll('|', '');
  return splitSentences(text, [0, text.length], languageFor(lang))
    .map((span) => text.slice(...span))
    .join('| ');
}

describe.each([
  [
    'en',
    [
      'Leeds votes at 10:30 p.m. Tuesday.| Bradford voted at 4 a.m.| Nobody came.',
      'The talks start at 9 a.m. ET on Sunday.| At 5 a.m. Mr. Iqbal left the depot.',
      'Vans Inc. (the “Company”) sells to Buses Co. (the “Buyer”).| Nobody objects.',
      'Write to Farah.Iqbal@example.org for tickets.| Doors open at six.',
      'The van is old.[1]| The council wants a new one.[2][3]| It costs £9,000.',
      'The rule [1] and its note [2] stand.| Nobody reads them.',
    ],
  ],
  [
    'fr',
    [
      'Le conseil de Brest a voté l’art. 5 de la loi.| Mme. Kerbrat s’y opposait.',
      'Le maire cite p. ex. le quai.| Il est 20 h.| La séance est levée.',
    ],
  ],
  [
    'de',
    [
      'Es gibt Ausnahmen, z. B. für Bremen.| Das gilt u. a. in Kiel, d. h. am Meer.',
      'Dr. med. Anna Meyer und Prof. Dr. rer. nat. Karl Weiß kamen.| Dort blieben sie.',
      'Die Müller GmbH & Co. KG wächst.| Das steht auf Seite 12.| Dort steht mehr.',
      'Am 3. Oktober feiert Bremen.| Der 1. FC Köln gewann.',
    ],
  ],
  [
    'es',
    [
      'El Sr. García vive en EE. UU. desde 2010.| No vuelve.',
      'La Dra. Pérez citó los arts. 5 y 6.| El No. 103 ganó el 5 de nov. 2014.',
    ],
  ],
  ['it', ['Sono l’ing. Mengozzi.| È presente l’Avv. Cassioni?| Vale l’art. 5 della legge.']],
  ['pt', ['O Sr. Silva e a Dra. Costa citaram o art. 5 da lei.| Ninguém respondeu.']],
  ['nl', ['Dhr. de Vries en mevr. Jansen citeren art. 5.| Het kost bijv. 3,50 euro.']],
])('in %s', (lang, texts) => {
  it.each(texts)('%s', (marked) => {
    expect(split(marked, lang)).toBe(marked);
  });
});

it('takes an “a” before a name for no half of an abbreviation', () => {
  expect(split('Ranked first was plan a.| B. Iqbal wrote it.', 'en')).toBe(
    'Ranked first was plan a.| B. Iqbal wrote it.',
  );
});
