import { phrases, words } from './words.ts';

/** Words by which a sentence leans on what stands before it, wherever in the sentence they are. */
export type ContextWords = {
  /** Demonstratives before a noun, and those that stand alone: `cette`, `dies`. */
  readonly demonstratives: readonly string[];
  /** Words right behind a demonstrative that point forward or say when: `qui`, `those who`, `semaine`. Single words. */
  readonly harmless: readonly string[];
  /** Definite articles: `la`, `the`, `das`. */
  readonly definites: readonly string[];
  /** Pronouns that are no subject: `lui`, `him`, `ihn`. */
  readonly objects: readonly string[];
  /** Pronouns that are no subject before a verb; those that are articles elsewhere before an auxiliary: `lui succède`, `l'a annoncé`. */
  readonly clitics: readonly string[];
  /** Pronouns that stand for a phrase before an auxiliary: `en a profité`, `y est né`. */
  readonly phrasals?: readonly string[];
  /** Words of how many that stand for a noun right before a verb: `aucun ne`, `some have`. */
  readonly quantifiers?: readonly string[];
  /** Numbers that stand for a noun before them: `found one which works`. */
  readonly counts?: readonly string[];
  /** Endings of the words that call somebody by a place, folded and without their article: `Lyonnais`. A regular expression source. */
  readonly demonyms?: string;
  /** Phrases that name one of several, or the same again: `la même`, `the other`, `die beiden`. */
  readonly returns: readonly string[];
  /** Openings of a subject that is one more than those told before: `un troisième`, `another`. */
  readonly others: readonly string[];
  /** Words that add to, or follow from, what stands elsewhere: `également`, `donc`, `therefore`. */
  readonly additions: readonly string[];
  /** Of those and the like, what a sentence can do without in its middle: `également`, `however`. */
  readonly links: readonly string[];
  /** Words before one of `additions` that make it something else: `mais aussi`, `sondern auch`. */
  readonly pairs: readonly string[];
  /** Prepositions before which a link means "even": `auch ohne Schnee`. */
  readonly unlikely: readonly string[];
  /** Phrases of the time and place of something told before: `the previous day`, `la veille`, `am selben Tag`. */
  readonly settings: readonly string[];
  /** Nouns that need no introduction: those by which a report calls its own news (`décision`, `deal`), and the state's own bodies. */
  readonly news: readonly string[];
  /** Phrases for one side of a thing, and for the other: one without the other is half of it. */
  readonly halves: readonly (readonly [one: string, other: string])[];
  /** Institutions and documents of which there are many, so that one needs a name: `magazine`, `company`, `report`. */
  readonly ordinary: readonly string[];
  /** Words that tell who said what a verb form marks as somebody else's, or whether it is so: `dass`, `zufolge`. */
  readonly sources: readonly string[];
  /** Whether a sentence may leave its subject out, so that one which opens on its verb may lean on another. */
  readonly dropsSubjects: boolean;
};

/** Of a language without an entry nothing is known beyond its `claims`. */
export const NO_CONTEXT: ContextWords = {
  demonstratives: [],
  harmless: [],
  definites: [],
  objects: [],
  clitics: [],
  returns: [],
  others: [],
  additions: [],
  links: [],
  pairs: [],
  unlikely: [],
  settings: [],
  news: [],
  halves: [],
  ordinary: [],
  sources: [],
  dropsSubjects: false,
};

/** By language, the region left out. */
export const CONTEXT: Readonly<Record<string, ContextWords>> = {
  fr: {
    demonstratives: words('ce cet cette ces tel telle tels telles'),
    harmless: words(
      "qui que qu' dont à sont soit n' ne fut sera serait pourquoi matin midi après-midi soir soirée nuit jour ",
      'journée semaine week-end mois trimestre année saison siècle été hiver printemps automne fois mois-ci fois-ci jours-ci années-ci lundi mardi ',
      'mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre ',
      'octobre novembre décembre 1er derniers dernières dernier dernière prochains prochaines',
    ),
    definites: words("le la les l'"),
    objects: words('lui eux'),
    clitics: words("l' lui leur les"),
    phrasals: words('en y'),
    quantifiers: words(
      'aucun aucune certains certaines plusieurs chacun chacune tous toutes beaucoup quelques-uns quelques-unes',
    ),
    demonyms: String.raw`\p{L}{3,}(?:aise?|oise?|ien|ienne|ain|éen|éenne)|britannique|belge|russe|espagnole?|allemande?|cubaine|américaine|africaine|mexicaine|argentine?`,
    returns: phrases(
      "la même, le même, les mêmes, au même, du même, l'autre, les autres, les deux, tous les deux, toutes les deux, ",
      "celui-ci, celle-ci, ceux-ci, celles-ci, celui-là, celle-là, ce dernier, cette dernière, ces derniers, ces dernières, un autre, une autre, eux aussi, elle aussi, lui aussi, d'entre eux, d'entre elles, parmi eux, parmi elles, chacun, chacune",
    ),
    others: phrases(
      'un deuxième, une deuxième, un second, une seconde, un troisième, une troisième, un quatrième, une quatrième, trois autres, deux autres, quatre autres, un autre, une autre',
    ),
    additions: phrases(
      "également, aussi, donc, alors, ensuite, toutefois, pourtant, cependant, de son côté, de leur côté, pour sa part, pour leur part, d'ailleurs, par ailleurs, en effet, en outre, au contraire, en revanche, par contre, à l'inverse",
    ),
    links: phrases(
      "également, donc, toutefois, pourtant, cependant, de son côté, de leur côté, pour sa part, pour leur part, d'ailleurs, par ailleurs, en effet, en outre, au contraire, en revanche, par contre, à l'inverse, lui aussi, elle aussi, eux aussi, elles aussi",
    ),
    pairs: words("mais et tout si là alors aussi non puis jusqu'"),
    unlikely: [],
    settings: phrases(
      "la veille, le lendemain, en face, en conséquence, par conséquent, dans ces conditions, le surlendemain, peu après, peu avant, plus tôt, sur place, à l'époque, en contrepartie, à cette occasion, dans le même temps, minutes plus tard, heures plus tard, jours plus tard, semaines plus tard, mois plus tard, ans plus tard, peu plus tard, un avis que, un avis partagé, une position que, une analyse que, un constat que, un constat partagé, une décision qui, une décision que, une annonce qui, des propos qui, des propos que, des précautions sur, une hypothèse que, une mesure qui, une situation qui, une première depuis, une idée que, une crainte que, un scénario que, un chiffre qui",
    ),
    news: words(
      'décision annonce accord mesure mesures réforme loi projet vote verdict procès attaque incident accident drame séisme incendie crise enquête rapport étude texte chiffres situation question proposition président présidente gouvernement parlement sénat police justice armée préfecture mairie population monde',
    ),
    sources: [],
    dropsSubjects: false,
    ordinary: words(
      'magazine journal quotidien hebdomadaire chaîne radio site agence entreprise société compagnie firme groupe constructeur opérateur parti équipe club association organisation syndicat collectif géant réseau plateforme texte lettre rapport étude',
    ),
    halves: [
      ['certes', 'mais'],
      ["d'un côté", "de l'autre"],
      ["d'une part", "d'autre part"],
    ],
  },
  en: {
    demonstratives: words('this these those such'),
    harmless: words(
      'who whom whose which that as with without in of from at on under over already living affected involved ',
      'aged needing wanting looking morning afternoon evening night week weekend month quarter year season ',
      'summer winter spring autumn fall century decade monday tuesday wednesday thursday friday saturday sunday ',
      'january february march april may june july august september october november december past coming',
    ),
    definites: words('the'),
    objects: words('him them'),
    clitics: [],
    counts: words('one'),
    quantifiers: words('none some many most several few others'),
    demonyms: String.raw`\p{L}{3,}(?:ian|ish(?:man|woman)|ch(?:man|woman)|ese)|spaniard|briton|american|german|mexican|african|israeli|swede|dane|scot|pole`,
    returns: phrases(
      'the same, the other, the others, the latter, the former, the two, the three, both of them, each of them, one of them, none of them, most of them, some of them, many of them, all of them, among them, the pair, the duo',
    ),
    others: phrases(
      'another, other, a second, a third, a fourth, two other, three other, two others, three others, four others',
    ),
    additions: phrases(
      'also, too, therefore, thus, hence, instead, likewise, meanwhile, however, then, for his part, for her part, for their part, in turn, by contrast, in contrast, on the contrary',
    ),
    links: phrases(
      'also, therefore, likewise, meanwhile, however, for his part, for her part, for their part, in turn, by contrast, in contrast, on the contrary',
    ),
    pairs: words('but and only since by until just so if'),
    unlikely: [],
    settings: phrases(
      'the previous day, the day before, the day after, the week before, the week after, the month before, the month after, the year before, the year after, as a result, consequently, the following day, the next day, that day, that night, that year, at the time, soon after, earlier that, later that, in response, to this end, whereby, minutes later, hours later, days later, weeks later, months later, years later, day later, week later, moments later',
    ),
    news: words(
      'decision announcement deal agreement move measure measures law bill plan vote ruling verdict trial attack incident accident crash fire crisis report study figures numbers situation proposal claims world president government police parliament congress senate army public economy',
    ),
    sources: [],
    dropsSubjects: false,
    ordinary: words(
      'magazine newspaper channel network website agency company firm group manufacturer operator party team club association organisation organization union letter foundation institute report study',
    ),
    halves: [
      ['on the one hand', 'on the other'],
      ['on one hand', 'on the other'],
    ],
  },
  de: {
    demonstratives: words(
      'dies diese dieser dieses diesen diesem jene jener jenes jenen jenem solche solchen',
    ),
    harmless: words(
      'die der das den dem woche jahr jahres monat monats tag tagen tage morgen abend nacht wochenende sommer ',
      'winter frühjahr frühling herbst saison jahrhundert montag dienstag mittwoch donnerstag freitag samstag ',
      'sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember',
    ),
    quantifiers: words('keiner keine einige viele manche beide alle mehrere jeder jede andere'),
    definites: words('der die das den dem des'),
    objects: words('ihn ihm ihnen'),
    clitics: [],
    returns: phrases(
      'die beiden, der beiden, den beiden, beide, eine weitere, ein weiterer, ein weiteres, einen weiteren, derselbe, dieselbe, dasselbe, desselben, derselben, denselben, ',
      'der gleiche, die gleiche, das gleiche, des gleichen, dem gleichen, den gleichen, am gleichen, im gleichen, zur gleichen, der andere, die andere, das andere, die anderen, den anderen, letzterer, letztere, von ihnen, unter ihnen, keiner davon, einer davon, viele davon',
    ),
    others: phrases(
      'weitere, andere, ein weiterer, eine weitere, ein weiteres, ein zweiter, eine zweite, ein zweites, ein dritter, eine dritte, ein drittes, zwei weitere, drei weitere',
    ),
    additions: words(
      'auch also damit demnach ebenfalls gleichfalls zudem außerdem dann danach daraufhin deshalb daher deswegen darum somit dabei ',
      'davor dazu dafür dagegen davon darüber dadurch jedoch allerdings dennoch also folglich hingegen indes indessen unterdessen',
    ),
    links: words(
      'auch ebenfalls gleichfalls zudem außerdem deshalb daher deswegen somit folglich hingegen indes indessen unterdessen',
    ),
    pairs: words('sondern aber als wenn wie so und wer was wo bis seit'),
    unlikely: words('bei beim nach ohne im in während trotz mit unter'),
    settings: phrases(
      'am selben tag, am gleichen tag, am tag zuvor, am vortag, tags zuvor, am nächsten tag, am folgenden tag, kurz darauf, kurz zuvor, minuten später, stunden später, tage später, wochen später, monate später, jahre später, zur gleichen zeit, im gegenzug, als ersatz, erst später, seitdem, im anschluss, in der folge, daraufhin',
    ),
    news: words(
      'entscheidung ankündigung abkommen einigung maßnahme maßnahmen gesetz abstimmung urteil prozess angriff vorfall unfall unglück brand krise bericht studie zahlen lage frage vorschlag welt präsident präsidentin bundesregierung regierung polizei justiz armee bundestag bevölkerung ',
      'bundesrat bundeskabinett bundespräsident bundespräsidentin bundeskanzler bundeskanzlerin bundesgerichtshof bundesverfassungsgericht bundesanwaltschaft bundeswehr verfassungsschutz ',
      'eu usa vereinten schweiz türkei ukraine slowakei mongolei niederlande iran irak libanon jemen sudan kongo vatikan cdu csu spd fdp afd grünen klimawandel inflation',
    ),
    sources: words('dass ob laut zufolge damit falls wonach angeblich demnach heißt hieß'),
    dropsSubjects: false,
    ordinary: words(
      'zeitung magazin sender agentur unternehmen konzern firma verband partei fraktion verein organisation gewerkschaft stiftung bericht studie urteil',
    ),
    halves: [
      ['einerseits', 'andererseits'],
      ['zum einen', 'zum anderen'],
      ['zwar', 'aber'],
    ],
  },
  es: {
    demonstratives: words(
      'este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso ello aquello tal tales',
    ),
    harmless: words(
      'que quienes como vez cual mañana tarde noche madrugada mediodía día días semana mes trimestre año años verano invierno ',
      'primavera otoño temporada siglo lunes martes miércoles jueves viernes sábado domingo enero febrero marzo ',
      'abril mayo junio julio agosto septiembre octubre noviembre diciembre fin último última próximo próxima',
    ),
    definites: words('el la los las'),
    objects: [],
    clitics: words('le les'),
    returns: phrases(
      'el mismo, la misma, los mismos, las mismas, el otro, la otra, los otros, las otras, los dos, las dos, ambos, ambas, este último, esta última, dicho, dicha, dichos, dichas, de ellos, de ellas, entre ellos, entre ellas',
    ),
    others: phrases(
      'un segundo, una segunda, un tercer, una tercera, un cuarto, otro, otra, otros, otras, otros dos, otras dos, otros tres, otras tres',
    ),
    additions: phrases(
      'también, asimismo, además, en cambio, por el contrario, tampoco, entonces, luego, por su parte, a su vez, sin embargo',
    ),
    links: phrases(
      'también, asimismo, por el contrario, por su parte, a su vez, sin embargo, en cambio',
    ),
    pairs: words('sino pero y si no como'),
    unlikely: [],
    settings: phrases(
      'el día anterior, al día siguiente, ese día, esa noche, poco después, minutos después, horas después, días después, meses después, años después, por su parte, a cambio, en la misma línea',
    ),
    news: words(
      'decisión anuncio acuerdo medida medidas reforma ley votación veredicto juicio ataque incidente accidente incendio crisis investigación informe estudio cifras situación propuesta presidente presidenta gobierno policía justicia congreso senado ejército mundo',
    ),
    sources: [],
    dropsSubjects: true,
    ordinary: words(
      'revista periódico diario cadena agencia empresa compañía grupo partido equipo club asociación organización sindicato informe estudio',
    ),
    halves: [
      ['por un lado', 'por otro'],
      ['por una parte', 'por otra'],
    ],
  },
  it: {
    demonstratives: words('questo questa questi queste ciò'),
    harmless: words(
      'che mattina mattino pomeriggio sera notte giorno giorni settimana mese anno estate inverno primavera ',
      'autunno stagione secolo lunedì martedì mercoledì giovedì venerdì sabato domenica ultimo ultima',
    ),
    definites: words("il lo la i gli le l'"),
    objects: [],
    clitics: [],
    returns: phrases(
      "lo stesso, la stessa, gli stessi, le stesse, l'altro, l'altra, gli altri, le altre, i due, le due, entrambi, entrambe, quest'ultimo, quest'ultima, di loro, tra loro",
    ),
    others: phrases(
      'altri, altre, un altro, un secondo, una seconda, un terzo, una terza, altri due, altre due, altri tre, altre tre',
    ),
    additions: phrases(
      'inoltre, quindi, dunque, poi, infatti, invece, tuttavia, però, perciò, pertanto, dal canto suo, a sua volta',
    ),
    links: phrases('inoltre, infatti, tuttavia, dal canto suo, a sua volta'),
    pairs: words('e da prima in'),
    unlikely: [],
    settings: phrases(
      'il giorno prima, il giorno dopo, quel giorno, poco dopo, minuti dopo, ore dopo, giorni dopo, mesi dopo, anni dopo, nel frattempo, in cambio',
    ),
    news: words(
      'decisione annuncio accordo misura misure riforma legge voto sentenza processo attacco incidente incendio crisi indagine rapporto studio cifre situazione proposta presidente governo polizia parlamento mondo',
    ),
    sources: [],
    dropsSubjects: true,
    ordinary: words(
      'rivista giornale agenzia azienda società gruppo partito squadra associazione sindacato rapporto studio',
    ),
    halves: [
      ['da un lato', "dall'altro"],
      ['da una parte', "dall'altra"],
    ],
  },
  pt: {
    demonstratives: words(
      'este esta estes estas esse essa esses essas aquele aquela isto isso aquilo',
    ),
    harmless: words(
      'que manhã tarde noite madrugada dia dias semana mês ano anos verão inverno primavera outono século ',
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo',
    ),
    definites: words('o a os as'),
    objects: [],
    clitics: [],
    returns: phrases(
      'o mesmo, a mesma, os mesmos, as mesmas, o outro, a outra, os outros, as outras, os dois, as duas, ambos, ambas, este último, esta última, deles, delas, entre eles, entre elas',
    ),
    others: phrases(
      'outros, outras, um segundo, uma segunda, um terceiro, uma terceira, outro, outra, outros dois, outras duas, outros três, outras três',
    ),
    additions: phrases('também, ainda, além, então, portanto, assim, por sua vez, por seu lado'),
    links: phrases('também, por sua vez, por seu lado'),
    pairs: words('mas e como se não'),
    unlikely: [],
    settings: phrases('no dia anterior, no dia seguinte, nesse dia, pouco depois, em troca'),
    news: words(
      'decisão anúncio acordo medida medidas reforma lei votação veredicto julgamento ataque incidente acidente incêndio crise investigação relatório estudo números situação proposta presidente governo polícia parlamento mundo',
    ),
    sources: [],
    dropsSubjects: true,
    ordinary: words(
      'revista jornal agência empresa companhia grupo partido equipa clube associação sindicato relatório estudo',
    ),
    halves: [['por um lado', 'por outro']],
  },
  nl: {
    demonstratives: words('deze dit'),
    harmless: words(
      'ochtend middag avond nacht dag dagen week weekend maand kwartaal jaar zomer winter lente herfst seizoen ',
      'eeuw maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    ),
    definites: words('de het'),
    objects: words('hem hen'),
    clitics: [],
    returns: phrases(
      'dezelfde, hetzelfde, de andere, het andere, de anderen, de twee, beide, beiden, laatstgenoemde, de laatste, van hen, onder hen',
    ),
    others: phrases(
      'andere, een tweede, een derde, een vierde, nog een, twee anderen, twee andere',
    ),
    additions: phrases(
      'ook, eveneens, bovendien, daarnaast, dus, daarom, daardoor, vervolgens, toen, daarna, echter, op zijn beurt, op haar beurt',
    ),
    links: phrases('ook, eveneens, bovendien, echter, op zijn beurt, op haar beurt'),
    pairs: words('maar zoals als en wie wat waar'),
    unlikely: words('bij na zonder in tijdens ondanks met'),
    settings: phrases('de dag ervoor, een dag eerder, de volgende dag, diezelfde dag, kort daarna'),
    news: words(
      'besluit aankondiging akkoord maatregel maatregelen wet stemming vonnis proces aanval incident ongeluk brand crisis onderzoek rapport studie cijfers situatie voorstel president regering politie parlement wereld',
    ),
    sources: [],
    dropsSubjects: false,
    ordinary: words(
      'krant tijdschrift omroep bedrijf concern partij club vereniging organisatie vakbond rapport studie',
    ),
    halves: [['enerzijds', 'anderzijds']],
  },
};
