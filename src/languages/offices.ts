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

/** What the adjective behind a body's one word ends on, folded: "l’Académie française". */
export const BODY_ADJECTIVE = /(?:e|ne|se|que|al|an|ish)s?$/u;

/** How scholars of any field are called, folded: `microbiologist`, `politologue`, `Virologin`; no prologue, and no party. Worldwide. */
export const SCHOLAR_ENDING =
  /^(?!(?:pro|mono|épi|nécro|apo|apó|deca|decá|oro)lo|écologiste)\p{L}{2,}(?:ologist|ologue|ologiste|[oó]log[oa]|ologen?|ologin|oloog)$/u;

/** Degrees and honours that stand behind a name and its comma, folded: "Anne Brennan, PhD, a virologist". Worldwide. */
export const POST_NOMINALS: readonly string[] = words(
  'md phd mph rn dds jd mba msc esq qc kc obe mbe cbe frs',
);

/** Participles that tell behind a name what its bearer did, and open no role, folded. Worldwide. */
export const DOING_PARTICIPLES: readonly string[] = words(
  'venu venue arrivé arrivée descendu descendue monté montée parti partie resté restée interrogé interrogée ',
  'contacté contactée joint jointe cité citée invité invitée reçu reçue entendu entendue rencontré rencontrée ',
  'soutenu soutenue accompagné accompagnée entouré entourée accusé accusée condamné condamnée visé visée ',
  'asked quoted accompanied flanked backed joined accused convicted speaking visiting attending ',
  'preguntado preguntada acompañado acompañada citado citada llegado llegada acusado acusada ',
  'interpellato interpellata intervistato intervistata accompagnato accompagnata arrivato arrivata accusato accusata',
);

/** "Of the" in one word, folded. Worldwide. */
export const OF_THE_WORDS: readonly string[] = words("du del della dell' dello do da vom zum beim");

/** Prepositions behind which a name completes a role and does not bear it, folded: "an aide to Ann Hill". Worldwide. */
export const INNER_PREPOSITIONS: readonly string[] = words(
  'to for of from with under à au pour chez auprès von für zu bei gegenüber a ad al para per por van voor aan an',
);

/** Titles of scholars, folded. */
export const SCHOLARS: readonly string[] = words(
  'professeur professeure docteur docteure professor prof doctor doktor profesor profesora doctora professoressa dottore dottoressa doutor doutora professora dokter',
);

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
export const SELF_WORDS: readonly string[] = words(
  'himself herself themselves selbst elle-même lui-même elles-mêmes eux-mêmes',
);

/** Words between somebody's name and where they are from or live, folded. */
export const PLACE_WORDS: readonly string[] = words('from in of near aus à de da di uit');

/** Nouns for what is called after a person, folded: "Jules Ferry" right behind one is no living one. */
export const NAMESAKE_NOUNS: readonly string[] = words(
  'lycée collège école université faculté institut campus hôpital clinique chu maternité théâtre opéra musée cinéma ',
  'salle stade gymnase piscine bibliothèque médiathèque gare aéroport parc rue avenue boulevard place pont fondation ',
  'prix school college university institute hospital clinic theatre theater museum stadium library airport park street ',
  'square bridge foundation prize award instituto universidad colegio escuela hospital teatro museo estadio fundación ',
  'premio istituto università scuola ospedale stadio fondazione universidade escola museu fundação prémio prêmio ',
  'universiteit ziekenhuis stadion stichting',
);

/** Nouns for bodies and places, folded, behind which their own name stands: "la région Bretagne". */
export const NAMED_NOUNS: readonly string[] = words(
  'centre port usine site zoo quartier cité tour région département canton commune ville village circonscription ',
  'paroisse église cathédrale abbaye groupe société entreprise maison librairie restaurant bar café hôtel festival ',
  'association collectif syndicat mouvement parti liste club cabinet agence compagnie chaîne radio émission magazine ',
  'zone secteur section fédération ligue union center centre station factory plant road district tower church ',
  'cathedral festival hotel group company firm association party parque grupo empresa asociación sindicato partido ',
  'plataforma colectivo gruppo azienda associazione sindacato partito comitato associação bedrijf vereniging vakbond ',
  'partij groep',
);

/** Words that lead from somebody to another, folded: "face au préfet", "aux côtés du maire". */
export const BESIDE_WORDS: readonly string[] = words(
  'à au aux face lors devant avec contre pour dans chez envers vis-à-vis next beside alongside about against with ',
  'neben gegenüber gegen über mit frente junto contra sobre con ante accanto insieme ao lado tegenover naast over met',
);

/** Where somebody speaks, folded, which is no part of their role: "le sélectionneur en conférence de presse". */
export const SPEECH_OCCASIONS: readonly string[] = phrases(
  "en conférence de presse, en direct, en marge, en séance, en interview, au micro, au téléphone, à l'issue, à l'antenne, ",
  "à l'occasion, à la sortie, à la barre, au sortir, au lendemain, en rueda de prensa, en una entrevista, al término, ",
  'in conferenza stampa, in aula, al termine, a margine, em conferência de imprensa, em entrevista, à margem, no final, ',
  'in een interview, in gesprek',
);
