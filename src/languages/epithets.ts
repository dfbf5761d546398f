/** How a language calls somebody by an age alone, or by an age and what they are: "the 45-year-old (striker)". */
export type Epithets = {
  /** Articles before such a noun, folded. */
  readonly articles: readonly string[];
  /** The noun at the start of a text, its age captured. */
  readonly aged: RegExp;
  /** Somebody of that age whom nothing else tells, its age captured. Global. */
  readonly anybody: RegExp;
  /** The age right before a name, captured; looked for at a text's end. */
  readonly before: RegExp;
};

/** By language. Without an entry nobody is called so. */
export const EPITHETS: Readonly<Record<string, Epithets>> = {
  de: {
    articles: ['der', 'die', 'das', 'ein', 'eine'],
    aged: /^(\d{1,3})[-‑]Jährige(?!\p{L})/u,
    anybody: /\beine?[mnrs]?\s(\d{1,3})[-‑]Jährige/giu,
    before: /(\d{1,3})[-‑]jährige[rn]?\s(?:[\p{L}-]{1,30}\s){0,2}$/u,
  },
  en: {
    articles: ['the'],
    aged: /^(\d{1,3})[-‑]year[-‑]old(?!\p{L})/u,
    anybody: /\b(?:an?|another)\s(\d{1,3})[-‑]year[-‑]old/giu,
    before: /(\d{1,3})[-‑]year[-‑]old\s(?:[\p{L}-]{1,30}\s){0,2}$/u,
  },
  it: {
    articles: ['il', 'la', "l'"],
    aged: /^(\d{1,3})enne(?!\p{L})/u,
    anybody: /\bun[ao]?[\s'’](\d{1,3})enne/giu,
    before: /(\d{1,3})enne\s(?:[\p{L}-]{1,30}\s){0,2}$/u,
  },
  nl: {
    articles: ['de'],
    aged: /^(\d{1,3})[-‑]jarige(?!\p{L})/u,
    anybody: /\been\s(\d{1,3})[-‑]jarige/giu,
    before: /(\d{1,3})[-‑]jarige\s(?:[\p{L}-]{1,30}\s){0,2}$/u,
  },
};

/** By language: nouns for somebody in a decade of life, folded, and the tens of their age. */
export const DECADES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  fr: {
    trentenaire: 3,
    quadragénaire: 4,
    quinquagénaire: 5,
    sexagénaire: 6,
    septuagénaire: 7,
    octogénaire: 8,
    nonagénaire: 9,
  },
};

/** `La Montpelliéraine de 42 ans`, `The 42-year-old`, `Der 44-Jährige`: a sentence that opens on somebody by their age. */
export const OPENS_ON_AGE =
  /^\p{L}+['’ ](?:\p{L}+ de \d+ ans|\p{L}+ de \d+ años|\d+-year-old|\d+-[Jj]ährige)/u;

/** `étudiante de 20 ans`, `42-year-old`, `44-jährige`: somebody, and not who. */
export const BY_AGE = / de \d+ (?:ans|años|anni|anos)|\d+-year-old|\d+-[Jj]ährige|\d+-jarige/u;
