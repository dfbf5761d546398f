import { phrases, words } from './words.ts';

/** Words that tell when something happened without naming a day. */
export type TimeWords = {
  /** Parts of a day, a week or a month: `dans la soirée`, `in the early hours`. */
  readonly points: readonly string[];
  /** Stretches within which things may have been counted: `over the weekend`. */
  readonly stretches: readonly string[];
  /** What joins such words to a day or a month: `de`, `of`. */
  readonly joints: readonly string[];
  /** What leads from there to another day: `à` in "dans la nuit de samedi à dimanche". */
  readonly ranges: readonly string[];
};

/** By language, the region left out. Without an entry such words stay. */
export const TIMES: Readonly<Record<string, TimeWords>> = {
  fr: {
    points: phrases(
      "dans la nuit, dans la soirée, dans la matinée, dans la journée, dans l'après-midi, au petit matin, au petit jour, à la mi-journée",
      'en début de soirée, en fin de soirée, en début de matinée, en fin de matinée, en milieu de matinée, en milieu de journée',
      "en début d'après-midi, en fin d'après-midi, en fin de journée, en début de semaine, en fin de semaine",
      'au début du mois, à la fin du mois, au milieu du mois',
    ),
    stretches: phrases(
      'ces derniers jours, ces dernières semaines, ces derniers mois, ces dernières heures, au cours des derniers jours, au cours du week-end',
      "le mois dernier, la semaine dernière, l'an dernier, l'année dernière, le week-end dernier, la semaine passée",
    ),
    joints: words('de du'),
    ranges: words('à au'),
  },
  en: {
    points: phrases(
      'in the early hours, in the small hours, early in the morning, late at night, at the weekend',
    ),
    stretches: phrases(
      'over the weekend, in recent days, in recent weeks, in recent months, in the past few days, in the past few weeks, in the past few months',
      'in the last few days, in the last few weeks, in the last few months, over the past few days, over the past few weeks, over the past few months',
    ),
    joints: words('of on'),
    ranges: [],
  },
};
