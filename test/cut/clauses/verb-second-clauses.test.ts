import { describe, expect, test } from 'vitest';
import { hasMainVerb } from '../../../src/cut/prose/main-verb.ts';
import { clausesIn, clausesWithout, proseOf } from '../reading.ts';

describe('A role goes from before a name behind the verb', () => {
  test.each([
    [
      'Das Gericht hat am Ende den früheren Moderator Andreas Feld freigesprochen.',
      'Das Gericht hat am Ende Andreas Feld freigesprochen.',
    ],
    [
      'Für den Eklat sorgte der bayerische Politiker Bernhard Stolz.',
      'Für den Eklat sorgte Bernhard Stolz.',
    ],
    [
      'Das Museum wurde von Bürgermeisterin Petra Lohe eröffnet.',
      'Das Museum wurde von Petra Lohe eröffnet.',
    ],
  ])('%s', (text, expected) => {
    expect(clausesIn(text, 'de')).toContain(expected);
  });

  test.each([
    [
      'behind a participle of its own',
      'Vor Gericht stand der wegen Mordes angeklagte Arzt Andreas Feld.',
      'der Andreas',
    ],
    ['whose somebody is', 'Beraten hat sie der Sohn der Ministerin Petra Lohe.', 'Sohn Petra'],
    ['of several', 'Geladen waren die Abgeordneten Andreas Feld und Petra Lohe.', 'waren Andreas'],
    ['between two names', 'Gestern traf Merz den Präsidenten Andreas Feld.', 'Merz Andreas'],
    ['in the genitive', 'Das war das Ende des Präsidenten Andreas Feld.', 'Ende Andreas'],
    ['apart from its name', 'Dort hat der Sprecher, Andreas Feld, geredet.', 'hat Andreas'],
  ])('but not one %s', (_, text, lost) => {
    expect(clausesIn(text, 'de').filter((clause) => clause.includes(lost))).toEqual([]);
  });
});

describe('A second half goes behind a clause that its participle has closed', () => {
  test.each([
    [
      'Die Stadt hat das alte Museum verkauft und den Garten an einen Verein verpachtet.',
      'Die Stadt hat das alte Museum verkauft',
    ],
    [
      'In Norddorf wurden die Deiche repariert und zwei weitere werden noch geprüft.',
      'In Norddorf wurden die Deiche repariert',
    ],
  ])('%s', (text, expected) => {
    expect(clausesIn(text, 'de')).toContain(expected);
  });

  test.each([
    [
      'serves the same auxiliary',
      'Das Haus ist gestern verkauft und an einen Verein übergeben worden.',
    ],
    ['denies', 'Die Stadt hat das alte Haus verkauft und den Garten nicht verpachtet.'],
    [
      'is half a verdict',
      'Das Gericht hat ihn wegen Mordes freigesprochen und wegen Raubes verurteilt.',
    ],
  ])('but not where it %s', (_, text) => {
    expect(clausesWithout(text, 'de', ' und ')).toEqual([]);
  });
});

describe('A clause behind the verb goes', () => {
  test.each([
    [
      'Der Hafen wurde am Abend geräumt, weil ein Tanker brannte.',
      'Der Hafen wurde am Abend geräumt',
    ],
    [
      'Forscher haben einen neuen Planeten entdeckt, den sie Taurus nennen.',
      'Forscher haben einen neuen Planeten entdeckt',
    ],
    [
      'In Norddorf hat ein Haus gebrannt, in dem mehrere Familien wohnten.',
      'In Norddorf hat ein Haus gebrannt',
    ],
  ])('%s', (text, expected) => {
    expect(clausesIn(text, 'de')).toContain(expected);
  });

  test.each([
    ['what was to be done', 'Sie hat die Stadt gebeten, in der Halle einen Arzt zu stationieren.'],
    ['the rest of the clause', 'Der Deich gab am Freitag, dem 3. Mai, in der Nacht nach.'],
    ['a reason that denies', 'Der Hafen wurde geräumt, weil niemand mehr bleiben wollte.'],
  ])('but not %s', (_, text) => {
    expect(
      clausesIn(text, 'de').every((clause) => /(?:stationieren|nach|wollte)\.?$/u.test(clause)),
    ).toBe(true);
  });
});

test('A relative behind a definite noun stays, since it may tell which it is; behind a name it goes', () => {
  const hunter = 'Der Jäger, der den Schuss abgab, ist der Polizei bekannt.';
  expect(clausesIn(hunter, 'de')).toEqual([hunter]);
  expect(
    clausesIn('Der Pilot Trojanow, der sich retten konnte, wurde untersucht.', 'de'),
  ).toContain('Der Pilot Trojanow wurde untersucht.');
  expect(
    clausesIn('Das Anliegen der Stadt, die Rückkehr der Fähre, scheiterte am Geld.', 'de'),
  ).toContain('Das Anliegen der Stadt scheiterte am Geld.');
});

test('What tells when behind a frame stays, since the frame is no subject', () => {
  const text = 'Ein Jahr, nachdem der Hafen geschlossen wurde, ist die Mole wieder offen.';
  expect(clausesWithout(text, 'de', 'nachdem')).toEqual([]);
});

test('A date goes with the day of the month in apposition to it', () => {
  const text = 'Der Deich brach am Freitag, dem 3. Mai 2024, bei Norddorf.';
  expect(clausesIn(text, 'de')).toContain('Der Deich brach bei Norddorf.');
});

test('The day of the month goes behind a fronted weekday, unless it is to come', () => {
  expect(clausesIn('Am Freitag, dem 3. Mai, tagten die Räte in Norddorf.', 'de')).toContain(
    'Am Freitag tagten die Räte in Norddorf.',
  );
  const text = 'Am Freitag, dem 3. Mai, beginnt der Prozess in Norddorf.';
  expect(clausesIn(text, 'de')).toEqual([text]);
});

test.each([
  [
    'In der Halle brach ein Feuer aus, das erst am Morgen gelöscht war.',
    'In der Halle brach ein Feuer aus',
  ],
  [
    'Der Zoll fand am Flughafen Kokain, das in Kisten steckte.',
    'Der Zoll fand am Flughafen Kokain',
  ],
])('The particle of a verb closes its clause: %s', (text, expected) => {
  expect(clausesIn(text, 'de')).toContain(expected);
});

test.each([
  'Erst am Freitag hat die Stadt den Hafen gesperrt.',
  'Einst das beste Haus am Platz, ist es heute zerfallen.',
])('A day stays where it is opposed to another: %s', (text) => {
  expect(clausesIn(text, 'de').every((clause) => /Freitag|heute/u.test(clause))).toBe(true);
});

test.each([
  ['Bernd Kolb, der Chef der Werft, widerspricht.', true],
  ['Der Jäger, der den Schuss abgab, ist bekannt.', true],
  ['Die Frau, die den Brand meldete, bleibt ungenannt.', true],
  ['Eine Attacke, die Voss nicht auf sich sitzen lassen mag.', false],
  ['Ein Mann, der im Hafen arbeitet', false],
])('The verb of a relative is not the main one: %s', (text, isMain) => {
  expect(hasMainVerb(proseOf(text, 'de'), [[0, text.length]])).toBe(isMain);
});

test('A relative stays that tells among what something is the most', () => {
  const text = 'In diesem Herbst gießt der Betrieb die größte Glocke, die er je gefertigt hat.';
  expect(clausesIn(text, 'de')).toEqual([text]);
});

test.each([
  [
    'de',
    'Der Zoo in Kiel darf nach Ansicht des Gerichts auch bei Frost Elefanten im Freien zeigen.',
    /Gerichts bei/u,
  ],
  [
    'de',
    'Ein Kletterer ist am Samstag in Kiel in die Tiefe gestürzt und hat überlebt.',
    /gestürzt$/u,
  ],
  [
    'de',
    'Der Klub hat den Aufstieg geschafft – zumindest sportlich, wie Trainer Paul Haas einräumte.',
    /geschafft$/u,
  ],
  [
    'de',
    'Das Gericht hat das Verfahren gegen die Reederei eingestellt – vorläufig, wie es sagte.',
    /eingestellt(?:,|$)/u,
  ],
  [
    'fr',
    'Une alpiniste a fait une chute de cent mètres à Morlaix et a survécu.',
    /mètres(?: à Morlaix)?$/u,
  ],
  [
    'en',
    'A climber fell a hundred metres from a cliff in Galway on Monday and survived.',
    /(?:Monday|Galway|cliff)$/u,
  ],
])('%s: a cut hides neither an “even” nor a hedge nor how it ended: %s', (lang, text, broken) => {
  expect(clausesIn(text, lang).filter((clause) => broken.test(clause))).toEqual([]);
});
