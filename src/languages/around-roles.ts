import { phrases, words } from './words.ts';

/** "Of", which leads to what a role is of, folded. */
export const OF_WORDS: readonly string[] = words("de du des d' of del di della do van");

/** "Of the" in one word, folded. Worldwide. */
export const OF_THE_WORDS: readonly string[] = words("du del della dell' dello do da vom zum beim");

/** "Of" between a noun and another that completes it, folded: "le porte-parole de la chaîne d'infos". */
export const COMPLEMENT_WORDS: readonly string[] = words("de d' du des of del della von vom");

/** Prepositions behind which a name completes a role and does not bear it, folded: "an aide to Ann Hill". Worldwide. */
export const INNER_PREPOSITIONS: readonly string[] = words(
  'to for of from with under à au pour chez auprès von für zu bei gegenüber a ad al para per por van voor aan an',
);

/** "For their part", and how, between a verb and its subject, folded: "estime quant à lui Paul Haas". Worldwide. */
export const PART_PHRASES: readonly string[] = phrases(
  'quant à lui, quant à elle, pour sa part, de son côté, à son tour, por su parte, a su vez, dal canto suo, ',
  'da parte sua, a sua volta, dal suo canto, por sua vez, por seu lado, da sua parte, por seu turno, ',
  "op zijn beurt, op haar beurt, d'emblée, d'entrée, d'entrée de jeu, tout de go, sans détour, non sans humour, ",
  'dans un sourire, dans un soupir, dans un éclat de rire, la voix serrée, la gorge nouée',
);

/** "To", behind a role, which leads to whom its bearer speaks, folded: "le maire au quotidien". */
export const TO_WORDS: readonly string[] = words('à au aux ao aos às');

/** "To the" in one word, which opens no role, folded. */
export const RUN_TOGETHER_TO: readonly string[] = words('ao à aos às al allo agli aux');

/** Titles before a given name that tell no office, folded: "dona Lúcia"; "dona do bar" is a role. */
export const COURTESIES: readonly string[] = words('dona dom doña don donna');

/** English prepositions that a body's name goes on with before another capital, folded: "the Bank of England". */
export const BODY_PREPOSITIONS: readonly string[] = words('of for on');

/** Prepositions that lead in a body's name to what it is for or against, folded: "Logement pour tous". Worldwide. */
export const PURPOSE_WORDS: readonly string[] = words(
  'pour contre sans für gegen ohne for against without para contra sin per contro senza por sem voor tegen zonder',
);

/** Of those, the ones against something, folded. Worldwide. */
export const AGAINST_WORDS: readonly string[] = words('contre gegen against contra contro tegen');

/** Nouns for bodies that are named for what they are against, folded: "la Ligue contre le cancer". Worldwide. */
export const FIGHTING_BODIES: readonly string[] = words(
  'ligue association fédération collectif comité front réseau fondation liga asociación plataforma associazione lega ',
  'comitato associação',
);

/** Who speaks for somebody, folded, which is told without whose they are: "son avocat, Me Paul Haas". Worldwide. */
export const SPEAKING_FOR: readonly string[] = words(
  'lawyer solicitor barrister attorney agent spokesman spokeswoman spokesperson avocat avocate porte-parole agente ',
  'anwalt anwältin verteidiger verteidigerin sprecher sprecherin abogado abogada portavoz avvocato avvocata legale ',
  'portavoce advogado advogada porta-voz advocaat advocate raadsman raadsvrouw woordvoerder woordvoerster',
);

/** Verbs by which a relative clause tells what somebody does, folded: "Ann Hill, who runs the Harbour Café,". Worldwide. */
export const LEADING_VERBS: readonly string[] = words(
  'runs chairs leads heads owns founded manages directs represents teaches studies works dirige préside tient gère ',
  'représente enseigne travaille dirigeait fonda leitet führt betreibt gründete vertritt lehrt arbeitet preside ',
  'regenta representa enseña trabaja gestiona gestisce presiede guida rappresenta insegna lavora ensina trabalha ',
  'gere leidt runt bestuurt vertegenwoordigt doceert werkt',
);

/** Nouns that tell behind a name and before "of" what its bearer is, and are something else elsewhere, folded: "Me Anne Morel, conseil de la famille". Worldwide. */
export const APPOSED_NOUNS: readonly string[] = words(
  'conseil figure membre tête chargé chargée élu élue face voice member ',
  'miembro integrante figura cara voz membro volto rosto componente esponente lid gezicht boegbeeld',
);

/** Roles that are to somebody, or at an outlet, folded: "adjoint au maire", "journaliste à la BBC". */
export const ROLES_TO: readonly string[] = words(
  'adjoint adjointe adjoints conseiller conseillère conseillers délégué déléguée assistant assistante attaché attachée ',
  'journaliste journalistes rédacteur rédactrice rédaction reporter correspondant correspondante présentateur ',
  'présentatrice chroniqueur chroniqueuse animateur animatrice éditorialiste envoyé envoyée',
);

/** Prepositions behind which a role may start, folded. */
export const ROLE_EDGES: readonly string[] = words('for für pour para per voor');

/** Words between somebody's name and where they are from or live, folded. */
export const PLACE_WORDS: readonly string[] = words('from in of near aus à de da di uit');

/** Words that lead from somebody to another, folded: "face au préfet", "aux côtés du maire". */
export const BESIDE_WORDS: readonly string[] = words(
  'à au aux face lors devant avec contre pour dans chez envers vis-à-vis next beside alongside about against with ',
  'neben gegenüber gegen über mit frente junto contra sobre con ante accanto insieme ao lado tegenover naast over met',
);

/** Roles that before a comma tell what befell somebody, or are another word, folded: "Victime d'une chute, Anne Morel". Worldwide. */
export const UNFRONTED_ROLES: readonly string[] = words(
  'élu élue intéressé intéressée victime garde guide suspect suspecte exilé exilée réfugié réfugiée rescapé rescapée ',
  'accusé accusée prévenu prévenue invité invitée víctima vittima vítima guardia guardia',
);

/** Where, when and how somebody speaks, folded, which is no part of their role: "le sélectionneur en conférence de presse". */
export const SPEECH_OCCASIONS: readonly string[] = phrases(
  "en conférence de presse, en direct, en marge, en séance, en interview, au micro, au téléphone, à l'issue, à l'antenne, ",
  "à l'occasion, lors de, lors d', lors du, lors des, à la sortie, à la barre, au sortir, au lendemain, en rueda de prensa, en una entrevista, al término, ",
  'interrogé par, interrogée par, interrogés par, interrogées par, contacté par, contactée par, contactés par, ',
  'contactées par, joint par, jointe par, joints par, rencontré par, rencontrée par, rencontrés par, ',
  'in conferenza stampa, in aula, al termine, a margine, em conferência de imprensa, em entrevista, à margem, no final, ',
  "in een interview, in gesprek, en declaraciones, en un comunicado, em declarações, em coletiva, em nota, in un'intervista, in una nota, ",
  "à l'ouverture, à la clôture, à l'entame, au terme, au cours de, au cours d', au cours du, au cours des, à la veille, à la tribune, ",
  "à la fin de, à la mi-temps, à la descente d'avion, au coup de sifflet, au bout du fil, au pupitre, au moment de, au moment du, au moment où, ",
  'en ouverture, en clôture, en préambule, en introduction, en conclusion, en guise, en aparté, en réponse, en réaction à, en audience, ',
  "en fin de match, en fin de rencontre, en fin de séance, en fin de journée, en début de, en début d', en visite, en déplacement, en substance, ",
  'de passage, de retour, du haut de, à cette occasion, à cet effet, en ce sens, pour conclure, pour clore, à propos, au sujet, concernant, ',
  'devant la, devant le, devant les, devant une, devant un, devant ses, devant des, face à la, face au, face aux, via un communiqué, via son, via sa, par téléphone, par écrit, ',
  'dans un communiqué, dans une interview, dans un entretien, dans une déclaration, dans une lettre, dans une vidéo, dans un message, dans un discours, ',
  'dans son discours, dans son allocution, dans son réquisitoire, dans sa plaidoirie, dans nos colonnes, dans les colonnes, dans la foulée, ',
  "dans l'hémicycle, par communiqué, par voie de, par la voix de, sur les ondes, sur son compte, sur sa page, sur son blog, sur sa chaîne, sur les réseaux, à nos, à notre, ",
  'à son, à sa, à ses, auprès de nos, auprès de notre, auprès de la presse, joint par, jointe par, joint au, jointe au, contacté par, contactée par, ',
  'interrogé par, interrogée par, interrogés par, interrogées par, contactés par, contactées par, joints par, jointes par, rencontré sur, rencontrée sur, présent sur place, présente sur place, depuis la tribune, depuis son, depuis sa, ',
  'après le match, après la rencontre, après la réunion, après la défaite, après la victoire, après le vote, ',
  "d'un ton, d'une voix, d'un air, sur un ton, d'un trait, avec le sourire, avec un brin, avec un sourire, avec une pointe, avec fierté, avec émotion, avec humour, avec ironie, ",
  'le sourire, sourire aux, les larmes, la larme, le regard, la mine, la gorge, les traits, tout sourire, visiblement, encore sous le choc, non sans, ',
  'sans détour, sans ambages, sans plus, sans hésiter',
);

/** Participles that tell behind a name what its bearer did, and open no role, folded. Worldwide. */
export const DOING_PARTICIPLES: readonly string[] = words(
  'venu venue arrivé arrivée descendu descendue monté montée parti partie resté restée interrogé interrogée ',
  'contacté contactée joint jointe cité citée invité invitée reçu reçue entendu entendue rencontré rencontrée ',
  'soutenu soutenue accompagné accompagnée entouré entourée accusé accusée condamné condamnée visé visée ',
  'assis assise installé installée attablé attablée accoudé accoudée posté postée ',
  'asked quoted accompanied flanked backed joined accused convicted speaking visiting attending ',
  'preguntado preguntada acompañado acompañada citado citada llegado llegada acusado acusada ',
  'interpellato interpellata intervistato intervistata accompagnato accompagnata arrivato arrivata accusato accusata ',
  'difeso difesa assistito assistita sconfitto sconfitta battuto battuta accolto accolta affiancato affiancata ',
  'sostenuto sostenuta ricevuto ricevuta nominato nominata condannato condannata',
);

/** Words that end what somebody is, folded: "a veteran herself and the wife of one". */
export const SELF_WORDS: readonly string[] = words(
  'himself herself themselves selbst elle-même lui-même elles-mêmes eux-mêmes',
);

/** Adverbs between a name and its apposition, folded: "Karin Seybold jedoch, die Sprecherin". */
export const NAME_ADVERBS: readonly string[] = words(
  'allerdings jedoch hingegen dagegen indes wiederum however though',
);

/** Verbs by which a quotation becomes the subject of a sentence, folded. */
export const COPULAS: readonly string[] = words('was is were sei wäre war ist fue era');

/** "Is", which tells what somebody does now, folded. */
export const TELLING_COPULAS: readonly string[] = words('is est ist es è é');

/** Such verbs of the past, behind which another role tells what the first was, folded: "el político era el presidente". */
export const PAST_COPULAS: readonly string[] = words('era fue foi fu était fut was war');

/** An age as an adjective before a noun: "der 54-jährige Anwalt", "the 54-year-old lawyer". */
export const AGE_ADJECTIVE = /^\d{1,3}[-‑](?:jährige[nr]?|jarige|year[-‑]old)$/u;

/** How a German noun opens whose office is another than the noun behind it: "Vizepräsidentin", "Altkanzler". Folded. */
export const OTHER_OFFICE = /^(?:vize|ex|alt|ehren)/u;
