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
  es: {
    points: phrases(
      'en la madrugada, en la mañana, en la tarde, en la noche, durante la madrugada, durante la mañana, durante la tarde, durante la noche',
      'a primera hora, a última hora, a media mañana, a media tarde, de madrugada',
    ),
    stretches: phrases(
      'en los últimos días, en las últimas semanas, en los últimos meses, en las últimas horas, el mes pasado, la semana pasada, el año pasado, el fin de semana',
    ),
    joints: words('de del'),
    ranges: words('al'),
  },
  pt: {
    points: phrases(
      'na madrugada, na manhã, na tarde, na noite, durante a madrugada, durante a manhã, durante a tarde, durante a noite',
      'ao início da manhã, ao final da tarde, ao fim da tarde, ao início da noite, no início da noite, no fim da tarde, no final da tarde, de madrugada',
    ),
    stretches: phrases(
      'nos últimos dias, nas últimas semanas, nos últimos meses, nas últimas horas, no mês passado, na semana passada, no ano passado, no fim de semana',
    ),
    joints: words('de desta deste do da'),
    ranges: words('para'),
  },
  it: {
    points: phrases(
      'nella notte, nella mattinata, nel pomeriggio, nella serata, in serata, in mattinata, in nottata, nelle prime ore',
      "all'alba, in tarda serata, nel tardo pomeriggio, nella tarda serata, a fine mattinata",
    ),
    stretches: phrases(
      'negli ultimi giorni, nelle ultime settimane, negli ultimi mesi, nelle ultime ore, il mese scorso, la settimana scorsa, nel fine settimana',
    ),
    joints: words('di del tra fra'),
    ranges: words('a e'),
  },
};

/** Words before a time by which something is to be done or up to which it holds, so that the day behind the time stays: `until`, `avant`. Worldwide. */
export const UNTIL_WORDS: readonly string[] = words(
  "by until till before jusqu'à jusqu' jusque avant d'ici bis vor hasta antes entro fino até tot voor",
);

/** Words of a time of day, its numbers left out, folded: `midnight`, `heures`. Worldwide. */
export const CLOCK_WORDS: readonly string[] = words(
  "midnight noon midday o'clock am pm minuit midi heure heures h le la les las los mitternacht mittag uhr medianoche mediodía horas hora mezzanotte mezzogiorno ore alle meia-noite meio-dia middernacht uur à",
);
