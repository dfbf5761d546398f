import { words } from './words.ts';

/** Small words inside people's names, folded. */
export const NAME_PARTICLES: readonly string[] = words(
  "de d' von van der den bin ben al el di da dos del ter ten",
);

/** Particles that also join two nouns: part of a name only right behind a given name, "João do Carmo", "Joachim du Bellay". */
export const LATE_PARTICLES: readonly string[] = words('do du');

/** Articles that are part of a name only behind one of `BEFORE_ARTICLE_PARTICLES`: "Ursula von der Leyen". */
export const ARTICLE_PARTICLES: readonly string[] = words('der den');
export const BEFORE_ARTICLE_PARTICLES: readonly string[] = words('von van auf zu');

/** By language: articles that are part of a name behind "de": "Marta Rivera de la Cruz". */
export const SURNAME_ARTICLES: Readonly<Record<string, readonly string[]>> = {
  es: words('la las los'),
};

/** By language: "of", which behind a role and a name of two words leads to where or whose somebody is: "trainer Karel Loon van Borne". */
export const OF_PLACE: Readonly<Record<string, string>> = { nl: 'van' };

/** By language: articles that no surname has behind "of", so that they open a body's name: "Jan van Loon van het Kadaster". */
export const NO_SURNAME_ARTICLES: Readonly<Record<string, readonly string[]>> = { nl: ['het'] };

/** Languages in whose names two surnames stand behind the given ones, of which the first is the one people are called by. */
export const TWO_SURNAMES: readonly string[] = ['es'];

/** By language: how an adjective of a place ends, which behind a name and "van de" opens whose they are: "de Zuid-Hollandse gemeente". */
export const PLACE_ADJECTIVES: Readonly<Record<string, RegExp>> = { nl: /\p{L}{3}s(?:ch)?e$/u };

/** "Sheib ad-Din", "Baschar al-Assad": an article in lower case, tied to the last part of a name. */
export const ARABIC_PART = /^(?:a[dlnrstz]|ash|ad[hd]|el|e[dnrstz]|esh|ul|ibn)-\p{Lu}/u;

/** An initial or a title behind which a full stop ends no sentence: "John F. Kennedy", "Dr. Hill". */
export const BEFORE_NAME_STOP =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Sgt|Lt|Col|Maj|Capt|Cmdr|Adm|Supt|Insp|Det|Rev|Hon|Cllr|Coun|Cr|Engr|Barr|St|M|Me|Fco|Mª|Ma)$/u;

/** Words inside names that are nothing else, so that no line breaks at them. */
export const UNBROKEN_PARTICLES: readonly string[] = words(
  'von van der den ter ten bin ibn ben al el di da dos zu',
);

/** Of those, articles where every noun has a capital: "Proteste der Bauern". */
export const UNBROKEN_ARTICLES: readonly string[] = words('der den zu');

/** By language: "to the" in one word, which in an Arabic name is the article: "ha detto Carlo Nordi al Corriere". Folded. */
export const TO_THE_PARTICLES: Readonly<Record<string, readonly string[]>> = {
  it: words('al'),
  es: words('al'),
};

/** By language: capitalised words behind a name that are no part of it: when, to whom, or what was said. Folded. */
export const BEHIND_NAMES: Readonly<Record<string, readonly string[]>> = {
  de: words(
    'stunden tage wochen monate jahre minuten journalisten journalistinnen reportern medienvertretern bilanz alarm pläne richtung',
  ),
};

/** By language: such words that are surnames, too, before a month or an article: "Anfang Mai", "Mitte der Woche". Folded. */
export const TIME_EDGES: Readonly<Record<string, readonly string[]>> = {
  de: words('anfang mitte ende'),
};

/** German days with their part, folded: "Mittwochabend", which no name ends on. */
export const PART_OF_DAY =
  /\p{L}(?:tag|woch|abend)(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)$/u;

/** German words that may be names, and behind a whole one are none: "sagte Anna Berger Punkt zwölf". Folded. */
export const BEHIND_WHOLE_NAMES: readonly string[] = words('punkt sky radio');
