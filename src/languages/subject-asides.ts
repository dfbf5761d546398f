import { phrases } from './words.ts';

/** What stands between commas behind a subject and may go, though nothing else tells so. */
export type SubjectAsideWords = {
  /** What opens such an aside, beyond what opens a trailing part: `home to`, `many of whom`. */
  readonly openers: readonly string[];
  /**
   * Participles and adjectives that open one, though elsewhere they may be
   * something else: `réuni`, `connu`. Regular expression sources, matched on
   * whole words.
   */
  readonly forms: readonly string[];
  /**
   * Words right behind the comma, or at the end where verbs come last, that
   * tell for whom or where alone it holds, and keep the aside: `réservé`,
   * `limited`. Regular expression sources, matched on whole words.
   */
  readonly limiting: readonly string[];
};

/** By language, the region left out. */
export const SUBJECT_ASIDES: Readonly<Record<string, SubjectAsideWords>> = {
  fr: {
    openers: phrases('autrefois, jadis, longtemps, récemment, déjà, actuellement, initialement'),
    forms: [
      String.raw`\p{L}{2,}(?:is?|ies?|us?|ues?|its?|ites?|ints?|intes?|orts?|ortes?|erts?|ertes?)`,
    ],
    limiting: [
      'réservée?s?|limitée?s?|restreinte?s?|destinée?s?|ouverte?s?|interdite?s?|accessibles?|valables?|obligatoires?|applicables?|payée?s?|facturée?s?|testée?s?|expérimentée?s?|essayée?s?|étudiée?s?|administrée?s?',
    ],
  },
  en: {
    openers: phrases(
      'once, formerly, recently, nicknamed, home to, many of whom, most of whom, some of whom, several of whom, many of which, most of which, some of which, known, best known, found, built, held, born, made, led, set, seen, taken, given, sent, shot, bought, sold, written, worn, drawn, hidden, stolen',
    ),
    forms: [],
    limiting: [
      'reserved|limited|restricted|open|available|valid|aimed|intended|meant|designed|banned|allowed|applicable|payable|charged|tested|tried|trialled|studied|administered',
    ],
  },
  de: {
    openers: phrases('ein, eine, einer, eines'),
    forms: [String.raw`(?:\p{L}{2,8})?ge(?!mein|gen)\p{L}{2,}(?:t|en)|(?:be|ver|er|ent)\p{L}{2,}t`],
    limiting: [
      'vorbehalten|beschränkt|begrenzt|gedacht|bestimmt|zugelassen|gültig|geöffnet|verboten|getestet|erprobt|untersucht',
    ],
  },
  es: {
    openers: [],
    forms: [],
    limiting: [
      'reservad[oa]s?|limitad[oa]s?|restringid[oa]s?|destinad[oa]s?|abiert[oa]s?|prohibid[oa]s?|válid[oa]s?|disponibles?|probad[oa]s?|ensayad[oa]s?|estudiad[oa]s?',
    ],
  },
  it: {
    openers: [],
    forms: [],
    limiting: [
      'riservat[oaie]|limitat[oaie]|destinat[oaie]|apert[oaie]|vietat[oaie]|valid[oaie]|disponibil[ei]|testat[oaie]|provat[oaie]|sperimentat[oaie]',
    ],
  },
  pt: {
    openers: [],
    forms: [],
    limiting: [
      'reservad[oa]s?|limitad[oa]s?|restrit[oa]s?|destinad[oa]s?|abert[oa]s?|proibid[oa]s?|válid[oa]s?|disponíve(?:l|is)|testad[oa]s?|estudad[oa]s?',
    ],
  },
  nl: {
    openers: [],
    forms: [
      String.raw`(?:\p{L}{2,8})?ge(?!meen|meent)\p{L}{2,}(?:t|d|en)|(?:be|ver|ont)\p{L}{2,}(?:t|d)`,
    ],
    limiting: ['voorbehouden|beperkt|bestemd|bedoeld|geopend|verboden|geldig|getest|onderzocht'],
  },
};
