import { describe, expect, test } from 'vitest';
import { clarityOf } from '../../../src/cut/clarity/clarity.ts';
import { knownFrom } from '../../../src/cut/clarity/opening.ts';
import { findNames } from '../../../src/cut/prose/names.ts';
import { proseOf } from '../reading.ts';

function clarityIn(text: string, lang: string) {
  const prose = proseOf(text, lang);
  const known = knownFrom([], prose.language);
  return clarityOf({ prose, names: findNames(prose) }, [0, text.length], known);
}

describe('Somebody called by a place alone', () => {
  test.each([
    ['fr', 'Le jeune Lyonnais est revenu sur sa proposition.', 'loose'],
    ['fr', 'Griffith esquive deux fois les coups du Cubain.', 'loose'],
    ['en', 'The Brazilian scored twice at Old Trafford.', 'loose'],
    ['en', 'Investors praised the Spaniard in London.', 'loose'],
    ['fr', 'Mario Draghi a perdu, mais l’Italien ne renonce pas.', 'clear'],
    ['fr', 'Le Canadien Justin Trudeau a démissionné.', 'clear'],
    ['fr', 'Les Français ont voté dimanche.', 'clear'],
    ['fr', 'La maire de Brest a répondu au Parisien.', 'clear'],
    ['en', 'The Brazilian president visited Galway.', 'clear'],
  ])('%s: “%s” is %s', (lang, text, expected) => {
    expect(clarityIn(text, lang)).toBe(expected);
  });
});

test('a party of nothing but capitals is a name', () => {
  expect(
    clarityIn('Die FPB hat am Montag in Graz das Programm der Partei vorgestellt.', 'de'),
  ).toBe('clear');
});

describe('A word that stands for what another sentence told', () => {
  test.each([
    ['Édouard Morvan en aurait profité pour prendre la parole.', 'dangling'],
    ['Le maire de Brest s’en est pris à la ministre Odile Varenne.', 'clear'],
    ['Pour les supporters, c’est un des noms les plus célèbres.', 'dangling'],
    ['Pour la première fois, c’est une femme qui dirige le port de Brest.', 'clear'],
    ['Toute l’équipe a été relâchée par la police de Brest.', 'loose'],
    ['L’ex-président socialiste s’est expliqué à la radio.', 'loose'],
    ['La conseillère Odile Varenne a été aussi placée en garde à vue.', 'loose'],
    ['Un troisième homme est recherché à Brest.', 'loose'],
    ['Deux autres navires attendent à l’entrée du port de Brest.', 'loose'],
    ['Un homme a obtenu un troisième mandat à Brest.', 'clear'],
  ])('“%s” is %s', (text, expected) => {
    expect(clarityIn(text, 'fr')).toBe(expected);
  });

  test.each([
    ['Petra Lohe gewann damit die Wahl in Kiel.', 'loose'],
    ['Die Stadt Kiel rechnet damit, dass der Hafen im Mai öffnet.', 'clear'],
    ['Die Stadt Kiel baut den Hafen um, damit Fähren anlegen können.', 'clear'],
  ])('“%s” is %s', (text, expected) => {
    expect(clarityIn(text, 'de')).toBe(expected);
  });

  test.each([
    ['Nicole Slater has finally landed one she loved.', 'dangling'],
    ['After a series of short jobs, Nicole Slater landed one she loved.', 'clear'],
    ['The council of Galway bought one ferry.', 'clear'],
    ['The death toll from that strike had risen to 21, Russian officials said.', 'dangling'],
    ['Mayor Anne Walsh said from London that strikes would go on.', 'clear'],
  ])('“%s” is %s', (text, expected) => {
    expect(clarityIn(text, 'en')).toBe(expected);
  });
});

describe('A word of how many, and not of what,', () => {
  test.each([
    ['fr', 'Aucun ne dispose de réel privilège pour se démarquer.', 'dangling'],
    ['fr', 'Certains habitants de Brest ont quitté le port.', 'clear'],
    ['en', 'Most were from Galway.', 'dangling'],
    ['en', 'Some plans were dropped in Galway.', 'clear'],
    ['de', 'Einige wurden in Kiel verletzt.', 'dangling'],
    ['de', 'Viele Menschen demonstrierten in Kiel.', 'clear'],
  ])('%s: “%s” is %s', (lang, text, expected) => {
    expect(clarityIn(text, lang)).toBe(expected);
  });
});
