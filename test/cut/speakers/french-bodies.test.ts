import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const SAID = '« Les digues de la côte ne tiendront pas un hiver de plus », indique';

function speakerOf(body: string) {
  const quote = quotesOf(`${SAID} ${body}.`, 'fr')[0];
  return quote === undefined ? null : [quote.speaker?.name ?? null, quote.speaker?.role ?? null];
}

describe('a body that opens on a capital keeps the words in lower case of its name', () => {
  test.each([
    'la Direction générale de la sûreté nationale',
    'l’Office breton de la biodiversité',
    'la Chambre d’agriculture de la Drôme',
    'l’Union des municipalités du Québec',
    'la Ligue pour la protection des oiseaux',
    'la Ligue contre le cancer',
    'l’Agence régionale de santé de Bretagne',
    'l’agence de l’eau de Nelle',
  ])('%s', (body) => {
    expect(speakerOf(body)).toEqual([body, null]);
    expect(speakerOf(`${body} dans un communiqué`)).toEqual([body, null]);
  });

  test('an acronym in brackets ends it', () => {
    expect(speakerOf('la Ligue pour la protection des oiseaux (LPO)')).toEqual([
      'la Ligue pour la protection des oiseaux',
      null,
    ]);
  });
});

test('a place behind “of” is nobody who bears the role of those the body is for', () => {
  expect(speakerOf('l’Association des étudiantes sages-femmes du Québec')).toEqual([
    'l’Association des étudiantes sages-femmes du Québec',
    null,
  ]);
  expect(speakerOf('le Cercle des infirmières du Québec')?.[0]).not.toBe('Québec');
});

test('a news agency passes on what another said, whatever its name', () => {
  for (const agency of [
    'l’agence russe Tass',
    'l’agence de presse Belga',
    'l’Agence tunisienne de presse',
  ])
    expect(speakerOf(agency)).toBeNull();
});
