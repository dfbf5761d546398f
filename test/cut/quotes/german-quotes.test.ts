import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const SAID = 'Wir werden die Brücke nicht vor dem Winter sperren';

function speakerOf(text: string): string | null | undefined {
  return quotesOf(text, 'de')[0]?.speaker?.name;
}

describe('In German, the speaker is found', () => {
  test.each([
    ['between auxiliary and participle', `„${SAID}“, hatte Karin Seybold noch im Mai gesagt.`],
    ['behind a reflexive', `„${SAID}“, äußerte sich Karin Seybold zuversichtlich.`],
    ['behind adjectives', `„${SAID}“, meinte die sichtlich verärgerte Karin Seybold.`],
    ['behind the agency', `„${SAID}“, sagte laut dpa Karin Seybold.`],
    ['in brackets', `„${SAID}“ (Karin Seybold).`],
    ['in the next sentence', `„${SAID}.“ Das sagte Karin Seybold am Montag.`],
    ['by “mit diesen Worten”', `„${SAID}“, mit diesen Worten eröffnete Karin Seybold die Sitzung.`],
    ['behind “mit den Worten”', `Mit den Worten „${SAID}“ eröffnete Karin Seybold die Sitzung.`],
    ['by “so” and any verb', `„${SAID}“, so beschrieb es die Bauleiterin Karin Seybold.`],
    [
      'around an interruption',
      '„Wir werden“, sagte Karin Seybold, „die Brücke nicht vor dem Winter sperren.“',
    ],
    ['with an ASCII closing mark', `„${SAID}", sagte Karin Seybold.`],
    [
      'behind a verb in second place',
      `Den Unmut der Stadt brachte die Sprecherin der Fraktion im Landtag, Karin Seybold, zum Ausdruck: „${SAID}.“`,
    ],
    [
      'past a name in marks',
      `Karin Seybold, Sprecherin des Vereins „Freie Brücke“ (FB), sagte: „${SAID}.“`,
    ],
    [
      'in the sentence before one in the Konjunktiv',
      `Karin Seybold betonte, der Zeitplan stehe. Die Kritik sei „kaum zu verstehen. ${SAID}.“`,
    ],
    [
      'by what is hers',
      `Karin Seybold kam spät.\n\nSeybolds Antwort ist schlicht. „${SAID}“, sagte sie.`,
    ],
  ])('%s', (_, text) => {
    expect(speakerOf(`Am Montag ging es um die Brücke.\n\n${text}`)).toBe('Karin Seybold');
  });

  test.each([
    ['whose poster it stands on', `Auf dem Plakat unter Karin Seybold stand: „${SAID}.“`],
    ['who is shown', `Das Plakat zeigt Karin Seybold: „${SAID}.“`],
    ['against whom it goes', `Gegen Karin Seybold wird ermittelt: „${SAID}.“`],
    ['who is treated so', `„${SAID}“, so wurde Karin Seybold begrüßt.`],
    ['whose spokesman spoke', `Karin Seybolds Sprecher sagte: „${SAID}.“`],
  ])('and it is not the one %s', (_, text) => {
    expect(speakerOf(text)).toBeUndefined();
  });
});

test.each([
  [
    'a common verb behind a comma',
    'Karin Seybold kam. „Wer das Schiff aufgibt, gibt ein Stück dieser Stadt auf“, sagte sie.',
  ],
  [
    '“so etwas”',
    'Karin Seybold kam. „So etwas habe ich in dreißig Jahren nicht erlebt“, sagte sie.',
  ],
])('In German, words hold no reporting clause and lean on nothing for %s', (_, text) => {
  expect(speakerOf(text)).toBe('Karin Seybold');
});

test('A German clause without its main clause is no quote', () => {
  const text = 'Karin Seybold sagte: „Ob die Brücke den Winter über halten wird.“';
  expect(quotesOf(text, 'de')).toEqual([]);
});

test('A clause that ends on the word of a passive keeps its speaker', () => {
  const text = '“We never knew how close to the edge of it we really were,” said Maeve Joyce.';
  expect(quotesOf(text, 'en')[0]?.speaker?.name).toBe('Maeve Joyce');
});

describe('A German role is printed only where it says whose', () => {
  test.each([
    ['das russische Außenministerium', 'das russische Außenministerium'],
    ['das Ministerium', undefined],
  ])('%s', (who, name) => {
    expect(speakerOf(`„${SAID}“, teilte ${who} mit.`)).toBe(name);
  });

  test('and not behind a possessive', () => {
    const text = `Der Leiter schwieg. Seine Stellvertreterin Ina Kolb sagte: „${SAID}.“`;
    expect(quotesOf(text, 'de')[0]?.speaker).toMatchObject({ name: 'Ina Kolb', role: null });
  });

  test('and in the nominative', () => {
    const text = `Die Brücke bleibt offen, so will es der Bauleiter. „${SAID}“, sagte er dem erfahrenen Ingenieur Paul Haas. „Das freut mich, denn es war ein hartes Stück Arbeit“, sagte Haas.`;
    expect(quotesOf(text, 'de').at(-1)?.speaker?.role ?? 'none').not.toMatch(/erfahrenen/u);
  });
});
