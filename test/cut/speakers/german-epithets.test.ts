import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const words = 'Die Menschen im Tal haben sich eine bessere Lösung verdient';

function said(before: string, who: string): (string | null | undefined)[][] {
  const text = `${before} „${words}“, sagte ${who} am Montag.`;
  return quotesOf(text, 'de').map(({ speaker }) => [speaker?.name, speaker?.role]);
}

describe('Whom a German article calls by a short form of their role is the only one who bears it', () => {
  test.each([
    ['Verkehrsminister Karl Brunner lehnt das ab.', 'der Minister', 'Verkehrsminister'],
    [
      'Landwirtschaftsministerin Eva Thoma lehnt das ab.',
      'die Ministerin',
      'Landwirtschaftsministerin',
    ],
    ['Polizeisprecherin Eva Thoma war vor Ort.', 'die Sprecherin', 'Polizeisprecherin'],
  ])('%s … %s', (before, who, role) => {
    expect(said(before, who)).toEqual([[expect.any(String), role]]);
  });

  test.each([
    ['Verkehrsminister Karl Brunner traf Innenminister Uwe Thoma.', 'der Minister'],
    ['Verkehrsminister Karl Brunner traf den Innenminister.', 'der Minister'],
    ['Ministerpräsident Karl Brunner traf den US-Präsidenten.', 'der Präsident'],
    ['Vizepräsident Karl Brunner ist verreist.', 'der Präsident'],
    ['Vereinschef Karl Brunner ist verreist.', 'die Chefin'],
  ])('and nobody where it may be another: %s … %s', (before, who) => {
    expect(said(before, who)).toEqual([]);
  });
});

describe('Whom a German article calls by an age or a party is the only one of that age or party', () => {
  test.each([
    ['Karl Brunner (45) führt den Hof.', 'der 45-Jährige', 'Karl Brunner'],
    ['Eva Thoma, 45, führt den Hof.', 'die 45-Jährige', 'Eva Thoma'],
    ['Der 45-jährige Landwirt Karl Brunner gibt auf.', 'der 45-Jährige', 'Karl Brunner'],
    ['Karl Brunner (CDU) lehnt das ab.', 'der CDU-Politiker', 'Karl Brunner'],
    ['Eva Thoma (Grüne) lehnt das ab.', 'die Grünen-Politikerin', 'Eva Thoma'],
  ])('%s … %s', (before, who, name) => {
    expect(said(before, who)[0]?.[0]).toBe(name);
  });

  test.each([
    ['Karl Brunner (45) und Uwe Thoma (45) führen den Hof.', 'der 45-Jährige'],
    ['Eva Thoma (45) führt den Hof.', 'der 45-Jährige'],
    ['Karl Brunner führt den Hof.', 'der 45-Jährige'],
    ['Karl Brunner (45) traf auf einen 45-Jährigen.', 'der 45-Jährige'],
    ['Karl Brunner (CDU) und Uwe Thoma (CDU) lehnen das ab.', 'der CDU-Politiker'],
  ])('and nobody where it may be another: %s … %s', (before, who) => {
    const names = said(before, who).map(([name]) => name ?? null);
    expect(names.filter((name) => name !== null)).toEqual([]);
  });
});
