import { phrases, words } from './words.ts';

/** Offices that only one holds where an article is about, folded. */
export const OFFICES: readonly string[] = phrases(
  'premier ministre, première ministre, pape, prime minister, pope',
);

/** Bodies whose names open on a title, folded. Worldwide. */
export const TITLED_BODIES: readonly string[] = phrases('premier league');

/** Words before what somebody used to be, which say that a noun behind them names a person, folded. */
export const FORMER_WORDS: readonly string[] = words(
  'ancien ancienne former ehemaliger ehemalige früherer frühere antiguo antigua antigo antiga voormalig voormalige',
);

/** Titles of scholars, folded. */
export const SCHOLARS: readonly string[] = words(
  'professeur professeure docteur docteure professor prof doctor doktor profesor profesora doctora professoressa dottore dottoressa doutor doutora professora dokter',
);

/** How scholars of any field are called, folded: `microbiologist`, `politologue`, `Virologin`; no prologue, and no party. Worldwide. */
export const SCHOLAR_ENDING =
  /^(?!(?:pro|mono|épi|nécro|apo|apó|deca|decá|oro)lo|écologiste)\p{L}{2,}(?:ologist|ologue|ologiste|[oó]log[oa]|ologen?|ologin|oloog)$/u;

/** By language: endings by which a noun is somebody's who does a thing, folded: "eyewitness", "geneticist", "policewoman", "pisciculteur", "statisticienne"; no pacemaker. */
export const DOER_ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /^(?!pacemaker|patrician)\p{L}{2,}(?:witness|ician|icist|onomist|iatrist|ographer|keeper|maker|worker|breeder|grower|[^o]woman|sperson)$|^(?:grand)?(?:m[uo]m|dad|mother|father)-of-/u,
  fr: /^\p{L}{2,}(?:culteur|cultrice|ticien|ticienne|thérapeute|iatre)$/u,
};

/** By language: endings of nouns that right behind an article are somebody's who does or believes a thing, folded: "la prévisionniste", "el socialista". */
export const FOLLOWER_ENDINGS: Readonly<Record<string, RegExp>> = {
  fr: /^(?!(?:contre-)?(?:liste|piste|schiste|batiste)$)\p{L}{3,}iste$/u,
  es: /^(?!(?:pista|lista|vista|revista|entrevista|conquista|reconquista|arista|autopista|provista)$)\p{L}{3,}ista$/u,
  it: /^(?!(?:pista|lista|vista|rivista|intervista|conquista|provvista|autopista|svista)$)\p{L}{3,}ista$/u,
  pt: /^(?!(?:pista|lista|vista|revista|entrevista|conquista|autopista)$)\p{L}{3,}ista$/u,
};

/** What the adjective behind a body's one word ends on, folded: "l’Académie française". */
export const BODY_ADJECTIVE = /(?:e|ne|se|que|al|an|ish)s?$/u;

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

/**
 * By language: what people do that is a surname or a body, too, and tells who
 * they are before a whole name alone, folded: "Bauer Rudi Fendt", "Bundesrat
 * Rudi Fendt". Nouns joined with one do as well: "Bergbauer".
 */
export const ROLES_BEFORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  de: words(
    'bauer bäcker koch fischer müller schneider jäger schäfer weber gärtner maurer tischler schmied schlosser maler ',
    'schreiner förster wirt imker winzer metzger fleischer töpfer sattler glaser kellner verkäufer freund reiter ',
    'läufer partner abt pater mönch bundesrat gemeinderat primar captain pilot skistar putzer ',
    'keeper angreifer libero boss pendler camper schaffner lotse beamte banker reeder planer helfer radler segler turner ',
    'ruderer boxer rodler sprinter springer sammler dichter zeichner geiger tenor bariton drummer schlosser dekorateur ranger ',
    'agent hacker kämpfer rebell poet stifter gastgeber patient nutzer major leutnant ikone legende',
  ),
  en: words('dean butcher barber brewer tailor marshal reeve'),
};

/** What German roles of women end on, folded: "Kellnerin", "Landeshauptfrau". */
export const FEMININE_ROLE = /\p{L}{2}(?:in|frau)$/u;

/** Degrees and honours that stand behind a name and its comma, folded: "Anne Brennan, PhD, a virologist". Worldwide. */
export const POST_NOMINALS: readonly string[] = words(
  'md m.d. phd mph rn dds jd mba msc esq qc kc obe mbe cbe frs',
);

/** By language: uninflected adjectives that stand before a role without an article, folded: "waarnemend burgemeester", "Belgisch premier". Where none does, another word there is a verb. */
export const BARE_ADJECTIVES: Readonly<Record<string, RegExp>> = {
  nl: /^(?!was$|is$)(?:\p{L}{2,}(?:ig|end|air|eel|ief|isch|iek|lijk|s)|algemeen|interim|oud|ex)$/u,
};

/** Tags of languages that set a noun without an article before a name: `minister Chris Bowen`. */
export const BARE_TITLE_LANGUAGES = /^(?:en|nl|da|sv|nb|no)(?:-|$)/u;
