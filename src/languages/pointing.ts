import { phrases, words } from './words.ts';

/** By language: third persons that stand for somebody or something named before, be they subject, object or owner. */
export const THIRD_PERSONS: Readonly<Record<string, readonly string[]>> = {
  fr: words('il elle ils elles lui eux son sa ses leur leurs celui-ci celle-ci'),
  en: words('he she they him them his her their'),
  de: words('er sie ihn ihm ihnen sein seine seinen seinem seiner seines'),
  es: words('él ella ellos ellas su sus'),
  it: words('lui lei loro suo sua suoi sue'),
  pt: words('ele ela eles elas seu sua seus suas'),
  nl: words('hij zij ze hem hen haar hun'),
};

/** Words for people that need no article before them, folded. Worldwide. */
export const PEOPLE_WORDS: readonly string[] = words(
  'people women men children everyone everybody someone somebody anyone anybody no-one nobody police those who',
  'ceux celles celui celle tout tous chacun quiconque personne gens wer jeder alle leute menschen quien quienes todos chi tutti quem iedereen mensen',
);

/** By language: "the one" before "who", and the pronoun that says whether it is a man: "sourit celle qui". */
export const THOSE_WHO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { celui: 'il', celle: 'elle' },
};

/** "Who", and another as its object, folded: "celui qui lui a succédé". */
export const WHO_ANOTHER: readonly string[] = phrases(
  "qui l', qui lui, qui le, qui la, qui les, qui leur",
);

/** Nouns that a demonstrative makes the speaker's own, so that the reader knows which, folded. Worldwide. */
export const DEICTIC_NOUNS: readonly string[] = words(
  'country world place house planet life job age pays monde ville vie terre métier maison land welt stadt leben país mundo ciudad vida paese mondo città vita cidade wereld stad leven rentrée années ans years jahre jahren años anni anos jaren',
);

/** Words that say which of several, so that one with an article and no noun leans on what was told, folded. Worldwide. */
export const BARE_ORDINALS: readonly string[] = words(
  'premier première second seconde dernier dernière first second last erste zweite letzte',
);

/** By language: the pronoun for a thing, that may be an object. */
export const THINGS: Readonly<Record<string, readonly string[]>> = { en: words('it') };

/** By language: adverbs for a place that is not where the speaker is. */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  fr: words('là-bas là-dedans là-dessus là-haut'),
  en: words('there'),
  de: words('dort dorthin'),
  es: words('allí allá'),
  it: words('lì laggiù'),
  pt: words('lá ali'),
  nl: words('daar daarheen'),
};

/** A clause behind such an adverb that says itself what it stands for: "dafür, dass …", "dazu, es zu sagen". */
export const FORETOLD = /^[^.!?]*,\s(?:dass|ob|wie|was|wer|wo|wann|warum)\s|^[^.!?]*\szu\s/u;

/** By language: adverbs that stand for a preposition and what was told before. */
export const PRO_ADVERBS: Readonly<Record<string, readonly string[]>> = {
  de: words(
    'dafür dagegen davon darüber dazu dadurch daran darauf darin daraus dahinter hierfür hierzu',
  ),
  nl: words('daarvoor daartegen daarvan daarover daartoe daardoor daaraan daarop daarin hiervoor'),
};

/** Nouns that point back to somebody named before, folded. */
export const POINTING_NOUNS: readonly string[] = words(
  'premier première intéressé intéressée second',
);

/** Adjectives that tell somebody from others named before, folded. Worldwide. */
export const OTHER_WORDS: readonly string[] = words(
  'autre même other another fellow same andere anderer anderen otro otra mismo altro altra stesso outro outra mesmo andere ander zelfde',
);

/** Nouns for a firm, a place or a person that only the sentences before say which, folded: "la direction du groupe". */
export const UNTOLD_NOUNS: readonly string[] = words(
  'groupe entreprise société compagnie firme établissement association organisation institution marque ',
  'femme homme fille garçon jeune enfant victime suspect accusé prévenu couple famille magasin enseigne ',
  'group company firm business organisation organization association brand shop store woman man girl boy ',
  'victim suspect accused defendant couple family plaintiff claimant child teenager ',
  'empresa grupo compañía organización asociación mujer hombre víctima azienda gruppo società donna uomo ',
  'vittima associazione companhia organização associação mulher homem vítima bedrijf groep vrouw man slachtoffer',
);
