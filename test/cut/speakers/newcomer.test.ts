import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const SAID: Readonly<Record<string, string>> = {
  es: '"Nadie avisó a tiempo y por eso ardió media aldea en una noche"',
  pt: '"Ninguém avisou a tempo e por isso ardeu meia aldeia numa noite"',
  it: '"Nessuno ha avvertito in tempo e così è bruciato mezzo paese in una notte"',
  fr: '"Personne n’a prévenu à temps et la moitié du village a brûlé cette nuit-là"',
  de: '"Niemand hat rechtzeitig gewarnt und deshalb ist das halbe Dorf abgebrannt"',
  en: '"Nobody warned us in time and half of the village burned down that night"',
  nl: '"Niemand heeft op tijd gewaarschuwd en daarom is het halve dorp afgebrand"',
};

function speakerOf(before: string, after: string, lang: string): string | null {
  return quotesOf(`${before} ${SAID[lang]}, ${after}.`, lang)[0]?.speaker?.name ?? null;
}

describe('Whoever is left out or told by a pronoun', () => {
  test.each([
    ['es', 'Luis Roldán pidió calma. Ricardo, de 60 años, no la tiene.', 'denuncia', 'Ricardo'],
    ['fr', 'Paul Haas a demandé du calme. Marc, 60 ans, n’en a plus.', 'dit-il', 'Marc'],
    ['en', 'Tom Keane asked for calm. Mark, 60, has none.', 'he said', 'Mark'],
    ['es', 'Luis Roldán pidió calma. Ricardo es pastor y no la tiene.', 'denuncia', null],
    ['es', 'Luis Roldán pidió calma. Con él iba Ricardo.', 'denuncia', null],
    ['de', 'Paul Haas bat um Ruhe. Neben ihm stand Stefan.', 'sagt er', null],
    ['en', 'Tom Keane asked for calm. Mary, 60, has none.', 'he said', 'Tom Keane'],
  ])(
    'is not somebody named before a newcomer by the first name (%s: %s)',
    (lang, before, after, name) => {
      expect(speakerOf(before, after, lang)).toBe(name);
    },
  );

  test.each([
    ['es', 'El cantante Luis Roldán murió ayer. Lo confirmó su familia.', 'dijo'],
    ['es', 'El cantante Luis Roldán, de 80 años, ha muerto en Toledo.', 'dijo'],
    ['pt', 'O cantor Paulo Vaz morreu ontem. A filha Alice confirmou.', 'disse'],
    ['it', 'Il cantante Paolo Vasi è morto ieri.', 'ha detto'],
    ['fr', 'Le chanteur Paul Haas est mort hier.', 'a-t-il dit'],
    ['de', 'Der Sänger Paul Haas ist am Montag gestorben.', 'sagte er'],
    ['en', 'The singer Tom Keane died on Monday.', 'he said'],
    ['nl', 'De zanger Jan Bakker is maandag overleden.', 'zei hij'],
  ])('is not somebody who has just died (%s: %s)', (lang, before, after) => {
    expect(speakerOf(before, after, lang)).toBeNull();
  });

  test.each([
    [
      'es',
      'El cantante Luis Roldán recordó a su padre, que murió en la guerra.',
      'dijo',
      'Luis Roldán',
    ],
    ['fr', 'Le chanteur Paul Haas a perdu son père, mort hier.', 'a-t-il dit', 'Paul Haas'],
    ['en', 'The singer Tom Keane said his father had died.', 'he said', 'Tom Keane'],
  ])('is somebody who tells of the dead (%s: %s)', (lang, before, after, name) => {
    expect(speakerOf(before, after, lang)).toBe(name);
  });

  test.each([
    ['es', 'Marta Abad perdió a su marido. Su vecino, Juan Roig, la ayudó.', 'recuerda'],
    ['es', 'A Marta Abad la despidieron. Su jefe, Juan Roig, no contesta.', 'recuerda'],
    ['pt', 'Marta Abade perdeu o marido. O vizinho, João Roque, ajudou.', 'recorda'],
    ['fr', 'Marta Abad a perdu son mari. Sa voisine, Anne Morel, l’a aidée.', 'se souvient-elle'],
    ['de', 'Paul Haas kam nicht. Sein Sohn bestätigte das.', 'sagte er'],
    ['en', 'Ann Hill lost her husband. Her neighbour, Mary Keane, helped.', 'she said'],
    ['nl', 'Anna Bakker verloor haar man. Haar buurvrouw, Els de Vries, hielp.', 'zegt ze'],
  ])(
    'is nobody where a relative or neighbour could be meant as well (%s: %s)',
    (lang, before, after) => {
      expect(speakerOf(before, after, lang)).toBeNull();
    },
  );

  test.each([
    ['es', 'Marta Abad perdió. Su abogado, Juan Roig, anunció que recurrirá.', 'dijo', 'Juan Roig'],
    ['es', 'Marta Abad perdió. Su hermano, Juan Roig, dijo que recurrirá.', 'añadió', 'Juan Roig'],
    ['fr', 'Marta Abad a perdu. Son avocat Paul Haas a invoqué la satire.', 'dit-il', 'Paul Haas'],
  ])('is the one in an office, or who speaks already (%s: %s)', (lang, before, after, name) => {
    expect(speakerOf(before, after, lang)).toBe(name);
  });
});
