import { describe, expect, it } from 'vitest';
import { restoreBreaks } from '../../src/article/lost-breaks.ts';
import { languageFor } from '../../src/languages/index.ts';
import { articleOf } from '../cut/reading.ts';

function parts(text: string, lang: string): string[] {
  const paras = restoreBreaks([{ text, isAfterBlank: false }], languageFor(lang));
  return paras.map((para) => para.text);
}

describe('a subhead whose line breaks were lost', () => {
  it.each([
    [
      'fr',
      'Le port rouvre lundi.Le désarroi des pêcheurs de BrestLes marins, eux, attendent.',
      'Le désarroi des pêcheurs de Brest',
    ],
    [
      'fr',
      'Le port rouvre lundi. Une reprise très attendueL’armateur promet dix emplois.',
      'Une reprise très attendue',
    ],
    [
      'fr',
      '« Tout est prêt », dit la maire.Des renforts pour les contrôlesQuatorze communes sont concernées.',
      'Des renforts pour les contrôles',
    ],
    [
      'en',
      'The pier reopens on Monday.A long wait for the islandersThe ferry carries no freight yet.',
      'A long wait for the islanders',
    ],
    [
      'de',
      'Der Hafen öffnet am Montag.Lange Wartezeit für die FischerDie Fähre lädt noch keine Fracht.',
      'Lange Wartezeit für die Fischer',
    ],
  ])('stands apart in %s: %s', (lang, text, subhead) => {
    const found = parts(text, lang);
    expect(found).toHaveLength(3);
    expect(found[1]).toBe(subhead);
    expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it.each([
    ['en', 'The paper signed a deal. Its new deal with LinkedIn is worth ten million.'],
    ['fr', 'Le match est diffusé. Un accord entre la ligue et CanalPlus a été signé.'],
    ['fr', 'Le vaccin arrive. Selon l’étude, AstraZeneca et PeakMetrics ont menti.'],
    ['fr', 'Le port rouvre. MancheLes bateaux attendent.'],
    ['de', 'Der Verein lädt ein. Für alle SchülerInnen und LehrerInnen ist Platz.'],
  ])('is not seen in %s: %s', (lang, text) => {
    expect(parts(text, lang)).toEqual([text]);
  });

  it('is a heading of the article, and no words of the sentence below it', () => {
    const text =
      'Le port de Brest rouvre lundi après neuf mois de travaux.Le désarroi des pêcheurs de la radeLes marins attendent encore une aide de la région, dit leur syndicat.';
    const { blocks, text: whole } = articleOf(text, 'fr');
    expect(blocks.map(({ kind, span }) => [kind, whole.slice(...span)])).toEqual([
      ['paragraph', 'Le port de Brest rouvre lundi après neuf mois de travaux.'],
      ['heading', 'Le désarroi des pêcheurs de la rade'],
      ['paragraph', 'Les marins attendent encore une aide de la région, dit leur syndicat.'],
    ]);
  });
});
