import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const words = 'Die Menschen im Tal haben sich eine bessere Lösung verdient.';

function speakerBehind(lead: string, rest = ''): (string | null | undefined)[] {
  const text = `Im Tal wächst der Ärger. ${lead} „${words}“${rest}`;
  return quotesOf(text, 'de').map(({ speaker }) => speaker?.name);
}

describe('In German, whom one sentence reports goes on in the quotation that is the next', () => {
  test.each([
    'Die Brücke müsse weg, fordert Bürgermeister Karl Brunner.',
    'Karl Brunner betont, dass die Brücke wegmuss.',
    'Karl Brunner betont, die Brücke müsse weg.',
    'Karl Brunner fordert den Abriss der Brücke.',
    'Scharf kritisiert der Vorsitzende des Vereins, Karl Brunner, den Bau.',
    'Karl Brunner ist verreist. Die Brücke müsse weg, sagte er.',
    'Karl Brunner ist verreist. Er warnt davor, die Brücke zu bauen.',
  ])('%s', (lead) => {
    expect(speakerBehind(lead)).toEqual(['Karl Brunner']);
  });

  test('in the words that stand in the article, by inference', () => {
    const text = `Im Tal wächst der Ärger. Die Brücke müsse weg, sagt Karl Brunner. „${words}“`;
    expect(quotesOf(text, 'de')[0]).toMatchObject({ text: words, confidence: 'inferred' });
  });
});

describe('But nobody goes on where the sentence', () => {
  test.each([
    ['turns to another', 'Karl Brunner kritisiert die Ministerin, die sich heftig wehrt.'],
    ['goes on with others', 'Karl Brunner fordert den Abriss, die Anwohner jubeln.'],
    ['reports two', 'Die Brücke müsse weg, sagen Karl Brunner und seine Frau.'],
    ['reports several', 'Karl Brunner ist verreist. Die Brücke müsse weg, sagen sie.'],
    ['tells of a letter', 'Karl Brunner erzählt von einem Brief seines Vaters.'],
    ['tells what another said', 'Karl Brunner erzählt von der Begegnung mit seinem Chef.'],
    ['recalls a text', 'Karl Brunner verwies auf das Gutachten.'],
    ['doubts it', 'Niemand glaubt, was Karl Brunner sagt.'],
    ['likens it', 'Anders als Karl Brunner sagt, ist die Brücke neu.'],
    ['asks', 'Karl Brunner fragte, was aus dem Tal werde.'],
    ['names another, too', 'Karl Brunner lobt den Bau der Brücke durch Eva Thoma.'],
  ])('%s', (_, lead) => {
    expect(speakerBehind(lead)).toEqual([]);
  });

  test('is followed by who has said it', () => {
    const lead = 'Die Brücke müsse weg, sagt Karl Brunner.';
    expect(speakerBehind(lead, ' Das sagt auch Eva Thoma.')).toEqual(['Eva Thoma']);
  });
});
