import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const words = 'Die Menschen im Tal haben sich eine bessere Lösung verdient.';

function speakersOf(lead: string): (string | null | undefined)[] {
  const found = quotesOf(`Im Tal wächst der Ärger. ${lead} „${words}“`, 'de');
  return found.filter(({ text }) => text === words).map(({ speaker }) => speaker?.name);
}

describe('In German, somebody goes on behind', () => {
  const said = '„Das ist doch nicht wahr“, sagt Karl Brunner.';
  test.each([
    `${said} Und weiter:`,
    `${said} Und:`,
    `${said} Und fügt hinzu:`,
    'Die Brücke müsse weg, sagt Karl Brunner. Denn:',
    `${said} Sein Fazit:`,
    'Karl Brunner ist entsetzt. Seine Begründung lautet:',
    'Das Fazit von Trainer Karl Brunner:',
  ])('%s', (lead) => {
    expect(speakersOf(lead)).toEqual(['Karl Brunner']);
  });

  test.each([
    `${said} Und eine Anwohnerin:`,
    `${said} Und einer sagte:`,
    'Eva Thoma und Karl Brunner sind entsetzt. Ihre Antwort:',
    'Die Gemeinde ist entsetzt. Ihr Fazit:',
    'Im Tal wächst der Ärger. Fazit:',
  ])('but nobody behind %s', (lead) => {
    expect(speakersOf(lead)).toEqual([]);
  });
});

describe('In German, it is told from whom words come', () => {
  test.each([
    'Für Trainer Karl Brunner ist klar:',
    'Für Karl Brunner steht fest:',
    'Kritik kommt von Karl Brunner (SPD):',
    'Zustimmung kam auch von Trainer Karl Brunner:',
  ])('%s', (lead) => {
    expect(speakersOf(lead)).toEqual(['Karl Brunner']);
  });

  test.each([
    'Für Karl Brunner ist das ein Schock:',
    'Kritik kommt von der Tochter Karl Brunners:',
    'Kritik kommt von Gegnern des Trainers Karl Brunner:',
  ])('but not by %s', (lead) => {
    expect(speakersOf(lead)).toEqual([]);
  });
});
