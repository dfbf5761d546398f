import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const SAID = '« Les digues ne tiendront pas un hiver de plus », a déclaré';

function speakerOf(tail: string) {
  const speaker = quotesOf(`${SAID} ${tail}.`, 'fr')[0]?.speaker;
  return [speaker?.name ?? null, speaker?.role ?? null, speaker?.via ?? null];
}

describe('a role ends where the sentence tells how, when or on what occasion somebody spoke', () => {
  test.each([
    'd’un ton sec',
    'dans un communiqué transmis aux rédactions',
    'à l’ouverture des travaux dans les locaux du ministère',
    'au cours d’un point de presse',
    'à nos confrères du Phare',
    'hier soir',
    'mardi dernier',
    'pour sa part',
    'en haussant les épaules',
    'devant une centaine d’habitants',
  ])('%s', (occasion) => {
    expect(speakerOf(`Anne Morel, directrice du port de Nelle ${occasion}`)).toEqual([
      'Anne Morel',
      'directrice du port de Nelle',
      null,
    ]);
    expect(speakerOf(`la directrice du port de Nelle ${occasion}`)).toEqual([
      null,
      'directrice du port de Nelle',
      null,
    ]);
  });

  test('whom it was told to is the outlet, and no part of the role', () => {
    expect(speakerOf('la directrice du port de Nelle auprès de l’AFP')).toEqual([
      null,
      'directrice du port de Nelle',
      'l’AFP',
    ]);
  });
});

describe('words that look like an occasion and belong to the role stay', () => {
  test.each([
    ['Anne Morel, journaliste à La Tribune', 'journaliste à La Tribune'],
    [
      'Anne Morel, ambassadrice de Suisse auprès de l’ONU',
      'ambassadrice de Suisse auprès de l’ONU',
    ],
    ['Anne Morel, ministre nommée lundi', 'ministre nommée lundi'],
    ['Anne Morel, présidente du Mardi des conteurs', 'présidente du Mardi des conteurs'],
  ])('%s', (tail, role) => {
    expect(speakerOf(tail)).toEqual(['Anne Morel', role, null]);
  });
});
