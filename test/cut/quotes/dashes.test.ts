import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

/** Text and speaker of every quote, in the order of their words. */
function saidIn(text: string, lang: string): [text: string, name: string | null][] {
  return quotesOf(text, lang)
    .map((one): [string, string | null] => [one.text, one.speaker?.name ?? null])
    .sort();
}

describe('A clause between two dashes of a quotation', () => {
  test('may have a verb that elsewhere says little', () => {
    const text =
      '«La piazza sarà chiusa per tutta l’estate – fa sapere il sindaco Carlo Nordi – fino alla fine dei lavori».';
    expect(saidIn(text, 'it')).toEqual([
      ['La piazza sarà chiusa per tutta l’estate fino alla fine dei lavori', 'Carlo Nordi'],
    ]);
  });

  test('ends at the second dash, whatever tells more of the speaker before it', () => {
    const text =
      '«La piazza sarà chiusa per tutta l’estate – spiega Carlo Nordi, romano di nascita – fino alla fine dei lavori».';
    expect(saidIn(text, 'it')).toEqual([
      ['La piazza sarà chiusa per tutta l’estate fino alla fine dei lavori', 'Carlo Nordi'],
    ]);
  });

  test.each([
    '– spiega il sindaco Carlo Nordi a fine seduta –',
    '- spiega il sindaco Carlo Nordi -',
    '- spiega il sindaco, Carlo Nordi, al termine della seduta -',
  ])('may tell when, and have hyphens for dashes: %s', (clause) => {
    const said = 'La piazza sarà chiusa per tutta l’estate';
    expect(saidIn(`«${said} ${clause} fino alla fine dei lavori».`, 'it')).toEqual([
      [`${said} fino alla fine dei lavori`, 'Carlo Nordi'],
    ]);
    const more = 'I lavori sono in ritardo e nessuno ne conosce la fine';
    expect(saidIn(`«${said} ${clause} ${more}».`, 'it')).toEqual([
      [more, 'Carlo Nordi'],
      [said, 'Carlo Nordi'],
    ]);
  });

  test.each([
    ['it', ' — spiega Carla Nordi, sindaca di Lodi —. Inoltre il Comune non paga'],
    ['it', ' – spiega Carla Nordi -. Inoltre il Comune non paga'],
    ['es', ' —explica Carla Nordi, alcaldesa de Lodi—. Además el Ayuntamiento no paga'],
  ])('may end its sentence with a dash and a stop: %s %s', (lang, rest) => {
    const said = 'La piazza sarà chiusa per tutta l’estate e anche in autunno';
    expect(saidIn(`«${said}${rest}».`, lang)).toContainEqual([said, 'Carla Nordi']);
    expect(saidIn(`«${said}${rest}».`, lang).join()).not.toMatch(/alcaldesa|sindaca/u);
  });

  test('is none of the words where it goes on to report', () => {
    const text =
      '«La piazza sarà chiusa per tutta l’estate – ha detto Carlo Nordi che i lavori – fino alla fine».';
    expect(saidIn(text, 'it')).toEqual([]);
  });

  test('may be one of two', () => {
    const text =
      '«La piazza sarà chiusa per tutta l’estate – ha spiegato la sindaca Carla Nordi – perché i lavori sono in ritardo. Il Comune – prosegue la sindaca – pagherà le spese».';
    expect(saidIn(text, 'it')[0]).toEqual([
      'La piazza sarà chiusa per tutta l’estate perché i lavori sono in ritardo.',
      'Carla Nordi',
    ]);
  });

  test('may end a sentence, which a small word with a capital shows, and no name does', () => {
    const text =
      '«La piazza sarà chiusa per tutta l’estate – spiega Carlo Nordi – I lavori sono in ritardo e nessuno ne conosce la fine».';
    expect(saidIn(text, 'it')).toEqual([
      ['I lavori sono in ritardo e nessuno ne conosce la fine', 'Carlo Nordi'],
      ['La piazza sarà chiusa per tutta l’estate', 'Carlo Nordi'],
    ]);
    const name =
      '«Con questa scelta di tutta la giunta comunale – spiega Carlo Nordi – La Spezia avrà una piazza chiusa per tutta l’estate».';
    expect(saidIn(name, 'it')).toEqual([]);
  });
});

describe('Speech behind a short dash', () => {
  const said = 'Nunca tivemos tantos torcedores num treino da tarde';

  test('ends at the dash before a verb of speech', () => {
    const text = `O jogo acabou empatado.\n\n- ${said} - afirmou Sérgio Pontes, técnico do Rio Branco.`;
    expect(saidIn(text, 'pt')).toEqual([[said, 'Sérgio Pontes']]);
  });

  test('is none in a list', () => {
    const text = `Sérgio Pontes falou ontem.\n\n- ${said} - segundo dia de festa no estádio.`;
    expect(saidIn(text, 'pt')).toEqual([]);
  });
});
