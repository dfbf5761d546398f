import { phrases, words } from './words.ts';

/** Offices that only one holds where an article is about, folded. */
export const OFFICES: readonly string[] = phrases(
  'premier ministre, première ministre, pape, prime minister, pope',
);

/** Nouns that point back to somebody named before, folded. */
export const POINTING_NOUNS: readonly string[] = words(
  'premier première intéressé intéressée second',
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

/** "Of", which leads to what a role is of, folded. */
export const OF_WORDS: readonly string[] = words("de du des d' of del di della do van");

/** "Of" between a noun and another that completes it, folded: "le porte-parole de la chaîne d'infos". */
export const COMPLEMENT_WORDS: readonly string[] = words("de d' du des of del della von vom");

/** Endings of a role for a woman, and of the same for a man. */
export const ROLE_ENDINGS: readonly (readonly [feminine: string, masculine: string])[] = [
  ['in', ''],
  ['e', ''],
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['ère', 'er'],
  ['nne', 'n'],
  ['a', 'o'],
  ['a', ''],
];

/** Labels of an interview's turns that name nobody, folded. */
export const NAMELESS_TURNS: readonly string[] = words(
  'answer question réponse antwort frage respuesta pregunta risposta domanda resposta pergunta ',
  'antwoord vraag interviewer moderator host',
);

/** Verbs by which a quotation becomes the subject of a sentence, folded. */
export const COPULAS: readonly string[] = words('was is were sei wäre war ist fue era');

/** "Is", which tells what somebody does now, folded. */
export const TELLING_COPULAS: readonly string[] = words('is est ist es è é');

/** Prepositions behind which a role may start, folded. */
export const ROLE_EDGES: readonly string[] = words('for für pour para per voor');

/** Words before what somebody used to be, which say that a noun behind them names a person, folded. */
export const FORMER_WORDS: readonly string[] = words(
  'ancien ancienne former ehemaliger ehemalige früherer frühere antiguo antigua antigo antiga voormalig voormalige',
);

/** Tags of languages that set a noun without an article before a name: `minister Chris Bowen`. */
export const BARE_TITLE_LANGUAGES = /^(?:en|nl|da|sv|nb|no)(?:-|$)/u;

/** Adverbs between a name and its apposition, folded: "Karin Seybold jedoch, die Sprecherin". */
export const NAME_ADVERBS: readonly string[] = words(
  'allerdings jedoch hingegen dagegen indes wiederum however though',
);

/** Words that end what somebody is, folded: "a veteran herself and the wife of one". */
export const SELF_WORDS: readonly string[] = words('himself herself themselves selbst');

/** Words between somebody's name and where they are from or live, folded. */
export const PLACE_WORDS: readonly string[] = words('from in of near aus à de da di uit');
