import { words } from './words.ts';

/** Words by which a clause is seen to want what a cut would take from it. */
export type UnfinishedWords = {
  /** The first and the second half of an alternative, single words: `soit … soit`, `either … or`. */
  readonly alternatives: readonly (readonly [first: string, second: string])[];
  /** Nouns that tell nothing without their complement: `a vital role | in the recovery`. */
  readonly light: readonly string[];
  /** What joins a noun to its complement: `of`, `du`. */
  readonly of: readonly string[];
};

/** By language, the region left out. */
export const UNFINISHED: Readonly<Record<string, UnfinishedWords>> = {
  en: {
    alternatives: [
      ['either', 'or'],
      ['neither', 'nor'],
      ['whether', 'or'],
    ],
    light: words('role roles part'),
    of: words('of'),
  },
  fr: {
    alternatives: [
      ['soit', 'soit'],
      ['ni', 'ni'],
    ],
    light: words('rôle rôles occasion opportunité prétexte'),
    of: words("de du des d'"),
  },
  de: {
    alternatives: [
      ['entweder', 'oder'],
      ['weder', 'noch'],
    ],
    light: words('rolle anlass gelegenheit'),
    of: [],
  },
  es: {
    alternatives: [
      ['ni', 'ni'],
      ['sea', 'sea'],
    ],
    light: words('papel rol ocasión oportunidad'),
    of: words('de del'),
  },
  it: {
    alternatives: [
      ['sia', 'sia'],
      ['sia', 'che'],
      ['né', 'né'],
    ],
    light: words('ruolo occasione opportunità'),
    of: words("di del dello della dei degli delle dell'"),
  },
  pt: {
    alternatives: [
      ['nem', 'nem'],
      ['quer', 'quer'],
      ['seja', 'seja'],
    ],
    light: words('papel ocasião oportunidade'),
    of: words('de do da dos das'),
  },
  nl: {
    alternatives: [
      ['hetzij', 'hetzij'],
      ['noch', 'noch'],
      ['ofwel', 'ofwel'],
    ],
    light: words('rol gelegenheid'),
    of: words('van'),
  },
};
