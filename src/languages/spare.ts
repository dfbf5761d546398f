import { phrases, words } from './words.ts';

/** What a sentence can do without where nothing else brings it within a headline's length. */
export type SpareWords = {
  /** Prepositions of the reason, time or place of what an indefinite subject names: `over` in "a plan to leave over the war has failed". */
  readonly subjectAdjuncts: readonly string[];
  /** Bodies that a source says enough with, and not of which place or kind: `la préfecture`, `police`. */
  readonly bodies: readonly string[];
  /** What joins such a body to its place or kind: `de`, `in`. */
  readonly ofBodies: readonly string[];
  /** What leads to who came along, behind a comma and whatever the length: `avec`, `with`. */
  readonly company: readonly string[];
  /** Nouns of what somebody made known, behind the maker's name: `data` in "according to Acme's data". */
  readonly reports: readonly string[];
};

/** By language, the region left out. Without an entry nothing more is left out. */
export const SPARE: Readonly<Record<string, SpareWords>> = {
  fr: {
    subjectAdjuncts: phrases(
      "après, au sujet, à propos, en raison, à cause, à la suite, pendant, lors de, lors d'un, lors d'une, lors du, lors des, près de, en marge, dans le cadre",
    ),
    bodies: phrases(
      'préfecture maritime, préfecture de police, préfecture, parquet national antiterroriste, parquet, police nationale, police judiciaire, police, gendarmerie nationale, gendarmerie',
      'gendarmes, pompiers, sapeurs-pompiers, procureur de la république, procureure de la république, mairie',
    ),
    ofBodies: words("de du des d'"),
    company: words('avec'),
    reports: [],
  },
  en: {
    subjectAdjuncts: phrases('over, after, following, amid, during, near, outside'),
    bodies: phrases(
      'police, the police, firefighters, the fire service, prosecutors, the coastguard',
    ),
    ofBodies: words('in for of'),
    company: words('with'),
    reports: words('data figures survey report study poll statistics estimates analysis research'),
  },
};

/** Nouns of an occasion on which something was said or done, or of how a vote went, folded: "a annoncé, lors d’une réunion, la vente". Worldwide. */
export const OCCASION_NOUNS: readonly string[] = words(
  'avis rapport vidéo tribune billet note communiqué conférence entretien interview tweet message lettre courrier réunion visite déplacement discours débat ',
  'unanimité majorité report video memo statement letter tweet speech conference meeting visit email briefing debate margin majority ',
  'informe nota mensaje comunicado rueda entrevista carta reunión visita discurso margen mayoría unanimidad comunicato conferenza intervista ',
  'messaggio relatório mensagem lettera riunione discorso dibattito maggioranza unanimità conferência reunião margem maioria unanimidade',
);

/** Words for the size of a piece of land or a building, folded: `m²`, `hectares`. Worldwide. */
export const AREA_WORDS: readonly string[] = words(
  'm m² m2 km² mètres hectare hectares square acres metros metri hectáreas ettari quadratmeter hektar',
);
