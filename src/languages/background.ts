import { phrases, words } from './words.ts';

/**
 * Words by which a sentence leans on what was told before it, or tells what
 * once was and may no longer be.
 */
export type BackgroundWords = {
  /** Words that open a sentence which leans on the one before, beyond the language's own pointers and connectives. */
  readonly openers: readonly string[];
  /** Openings of a sentence on what is told below it: `voici`, `here are`. */
  readonly announcing: readonly string[];
  /** Openings of a sentence on what once was: `initialement`, `two years ago`. Regular expression sources, matched from the sentence's first word. */
  readonly formerly: readonly string[];
  /** Auxiliaries and participles that together tell what had been said or promised: `avait promis`. */
  readonly had: readonly string[];
  readonly promised: readonly string[];
  /** Auxiliaries and participles of a pluperfect that `had` does not make: `waren … worden`. */
  readonly been: readonly string[];
  readonly gone: readonly string[];
  /** How many words may stand between the two. */
  readonly apart: number;
  /** Words that tell of a plan or state given up, wherever they stand: `initialement`. */
  readonly once: readonly string[];
  /** Pronouns that are no subject, which lean where they stand among the first words; for languages without a file. */
  readonly objects: readonly string[];
};

const BARE: BackgroundWords = {
  openers: [],
  announcing: [],
  formerly: [],
  had: [],
  promised: [],
  been: [],
  gone: [],
  apart: 0,
  once: [],
  objects: [],
};

/** By language, the region left out. */
export const BACKGROUND: Readonly<Record<string, BackgroundWords>> = {
  fr: {
    openers: phrases(
      "pour l'occasion, à cette occasion, comme lui, comme elle, comme eux, à la place, au même moment, au même titre, à son tour, à leur tour, après cela, avant cela, sauf que, côté, une situation, un chiffre, une première, un record, un avis, une position, un constat, de quoi, autant de, là où, un deuxième, une deuxième, un second, une seconde, un troisième, une troisième",
    ),
    announcing: phrases(
      "voici, voilà, imaginez, retrouvez, découvrez, on fait le point, explications, décryptage, récit, tour d'horizon, suivez, revivez, à lire aussi, lire aussi, pour en savoir plus, passage en revue",
    ),
    formerly: [
      'auparavant|précédemment|initialement|autrefois|jadis|naguère|antérieurement|originellement',
      "au départ|à l'origine|à l'époque|dans un premier temps|par le passé|jusqu'ici|jusqu'alors|jusqu'à présent|jusque-là|jusqu'à maintenant",
      String.raw`il y a (?:\S+ ){1,4}(?:ans|an|années|décennies)|voilà (?:\S+ ){1,3}ans|(?:\S+ ){1,2}(?:ans|années|mois|semaines|jours) (?:plus tôt|auparavant)`,
    ],
    had: words('avait avaient'),
    promised: words(
      'promis annoncé prévu assuré affirmé juré déclaré estimé indiqué garanti envisagé espéré évoqué prétendu certifié dit expliqué',
    ),
    been: words('était étaient'),
    gone: words(
      'décédé décédée mort morte parti partie arrivé arrivée devenu devenue né née venu venue',
    ),
    apart: 3,
    once: words('initialement originellement'),
    objects: [],
  },
  en: {
    openers: phrases(
      'whereby, in response, in doing so, in that case, in the process, in the end, a day later, days later, a week later, weeks later, months later, years later, unlike him, unlike her, like him, like her, the same, as a consequence, because of this, despite this, after that, before that, in this way, all of this, all this, a second, a third, the second, the third',
    ),
    announcing: phrases(
      "imagine, picture this, here is, here are, here's, read on, find out, find below, below are, below is, scroll down, follow along, follow live, follow our, watch, see also, read more, learn more, keep reading, we take a look, we break down, let's, join us, stay tuned",
    ),
    formerly: [
      'initially|originally|previously|formerly|until now|until recently|up to now|so far|in the past|at first|back then|at the time|at one time|once upon a time',
      String.raw`(?:just |only |about |almost |nearly |over )?(?:\S+ ){1,2}(?:years?|decades?) (?:ago|earlier|before)|(?:\S+ ){1,2}(?:days?|weeks?|months?) (?:earlier|before)`,
    ],
    had: words('had'),
    promised: words(
      'promised pledged vowed announced planned claimed insisted assured predicted hoped said stated argued warned guaranteed intended proposed suggested',
    ),
    been: [],
    gone: [],
    apart: 3,
    once: words('initially originally'),
    objects: [],
  },
  de: {
    openers: phrases(
      'insgesamt, am ende, im gegenzug, in der folge, infolgedessen, im anschluss, tags darauf, wenige tage später, wochen später, monate später, jahre später, im gegensatz, anders als er, anders als sie, wie er, wie sie, ein weiterer, eine weitere, ein weiteres, weitere, ersterer, erstere, ein zweiter, eine zweite, ein zweites, ein dritter, eine dritte, ein drittes',
    ),
    announcing: phrases(
      'stellen sie sich vor, man stelle sich, hier sind, hier ist, das sind, lesen sie, sehen sie, erfahren sie, ein überblick, der überblick, wir zeigen, wir erklären, mehr dazu, verfolgen sie, alle infos',
    ),
    formerly: [
      'zunächst|ursprünglich|anfangs|anfänglich|früher|zuvor|damals|einst|ehemals|vormals|bislang|bisher|bis dahin|bis vor kurzem|in der vergangenheit|seinerzeit',
      String.raw`(?:noch )?vor (?:\S+ ){1,2}(?:jahren|jahrzehnten)|(?:\S+ ){1,2}(?:jahre|monate|wochen|tage) zuvor`,
    ],
    had: words('hatte hatten'),
    promised: words(
      'versprochen angekündigt zugesagt geplant behauptet erklärt gesagt versichert beteuert betont gehofft zugesichert vorgesehen prognostiziert',
    ),
    been: words('war waren'),
    gone: words('worden gekommen gegangen geblieben gewesen geworden'),
    apart: 25,
    once: words('ursprünglich anfangs ursprünglicher'),
    objects: [],
  },
  es: {
    openers: phrases(
      'a cambio, a raíz de ello, tras ello, por ello, al final, en total, días después, semanas después, meses después, años después, como él, como ella, otro, otra, una cifra, una decisión, un segundo, una segunda, un tercer, una tercera',
    ),
    announcing: phrases(
      'estos son, estas son, aquí, así, consulta, descubre, sigue, lee también, te contamos, te explicamos, repasamos',
    ),
    formerly: [
      'inicialmente|anteriormente|previamente|antes|antaño|en un principio|al principio|en su momento|hasta ahora|hasta entonces|en el pasado|originalmente|por entonces',
      String.raw`hace (?:\S+ ){1,2}(?:años|décadas|año)|(?:\S+ ){1,2}(?:años|meses|semanas|días) antes`,
    ],
    had: words('había habían'),
    promised: words(
      'prometido anunciado previsto asegurado afirmado jurado declarado dicho indicado garantizado sostenido explicado planteado',
    ),
    been: [],
    gone: [],
    apart: 3,
    once: words('inicialmente originalmente'),
    objects: [],
  },
  it: {
    openers: phrases(
      'in cambio, in seguito, di conseguenza, alla fine, in totale, giorni dopo, settimane dopo, mesi dopo, anni dopo, come lui, come lei, un altro, un dato, una decisione, un secondo, una seconda, un terzo, una terza',
    ),
    announcing: phrases(
      'ecco, scopri, leggi anche, segui, qui di seguito, di seguito, vi raccontiamo, facciamo il punto',
    ),
    formerly: [
      "inizialmente|precedentemente|originariamente|prima|un tempo|finora|all'inizio|in precedenza|in origine|in un primo momento|in passato|fino a ora|fino ad allora|all'epoca|allora",
      String.raw`(?:\S+ ){1,2}(?:anni|decenni) fa|(?:\S+ ){1,2}(?:anni|mesi|settimane|giorni) prima`,
    ],
    had: words('aveva avevano'),
    promised: words(
      'promesso annunciato previsto assicurato affermato giurato dichiarato detto indicato garantito sostenuto spiegato ipotizzato',
    ),
    been: [],
    gone: [],
    apart: 3,
    once: words('inizialmente originariamente'),
    objects: [],
  },
  pt: {
    openers: phrases(
      'em troca, em seguida, no final, no total, dias depois, semanas depois, meses depois, anos depois, como ele, como ela, outro, outra, um número, uma decisão, um segundo, uma segunda, um terceiro, uma terceira',
    ),
    announcing: phrases(
      'estes são, estas são, veja, saiba, confira, conheça, descubra, acompanhe, leia também, eis',
    ),
    formerly: [
      'inicialmente|anteriormente|previamente|antes|outrora|originalmente|a princípio|no início|em tempos|no passado|até agora|até então|até aqui|na altura|na época',
      String.raw`há (?:\S+ ){1,2}(?:anos|décadas|ano)|(?:\S+ ){1,2}(?:anos|meses|semanas|dias) antes`,
    ],
    had: words('tinha tinham havia haviam'),
    promised: words(
      'prometido anunciado previsto garantido assegurado afirmado jurado declarado dito indicado explicado defendido',
    ),
    been: [],
    gone: [],
    apart: 3,
    once: words('inicialmente originalmente'),
    objects: [],
  },
  nl: {
    openers: phrases(
      'als gevolg daarvan, in totaal, uiteindelijk, dagen later, weken later, maanden later, jaren later, in ruil, net als hij, net als zij, een ander, nog een, een tweede, een derde',
    ),
    announcing: phrases(
      'dit zijn, dit is, hier zijn, lees ook, lees meer, bekijk, volg, ontdek, we zetten',
    ),
    formerly: [
      'aanvankelijk|oorspronkelijk|eerder|voorheen|destijds|vroeger|ooit|tot nu toe|tot voor kort|in het verleden|indertijd',
      String.raw`(?:\S+ ){1,2}jaar (?:geleden|eerder)|(?:\S+ ){1,2}(?:maanden|weken|dagen) eerder`,
    ],
    had: words('had hadden'),
    promised: words(
      'beloofd aangekondigd gepland toegezegd beweerd gezegd verklaard verzekerd gegarandeerd voorzien gehoopt',
    ),
    been: words('was waren'),
    gone: words('geworden gekomen gegaan gebleven geweest'),
    apart: 20,
    once: words('aanvankelijk oorspronkelijk'),
    objects: [],
  },
  ru: {
    ...BARE,
    objects: words('его её ее ему ей им ими ним ней них'),
    openers: phrases(
      'по его словам, по ее словам, по её словам, по их словам, в свою очередь, в результате, кроме того, при этом, вместе с тем, таким образом, в итоге, речь идет, речь идёт, как сообщалось, напомним',
    ),
    announcing: phrases('рассказываем, смотрите, читайте, подробнее, вот'),
    formerly: [
      'ранее|раньше|прежде|первоначально|изначально|сначала|до этого|в прошлом|когда-то|тогда',
    ],
    had: words('ранее раньше прежде'),
    promised: words(
      'обещал обещала обещали обещало заявлял заявляла заявляли планировал планировали сообщал сообщали говорил говорили',
    ),
    apart: 6,
  },
  uk: {
    ...BARE,
    objects: words('його її йому їй їм ним нею них'),
    openers: phrases(
      'за його словами, за її словами, за їхніми словами, своєю чергою, у результаті, крім того, при цьому, таким чином, нагадаємо',
    ),
    formerly: ['раніше|спочатку|спершу|первісно|до цього|у минулому|колись|тоді'],
  },
  pl: {
    ...BARE,
    objects: words('ją go jego im nim nią nich'),
    openers: phrases(
      'jego zdaniem, jej zdaniem, z kolei, w efekcie, w rezultacie, poza tym, przy tym, natomiast, tymczasem, przypomnijmy, jak dodał, jak dodała',
    ),
    formerly: [
      'wcześniej|początkowo|pierwotnie|dawniej|niegdyś|do tej pory|dotychczas|w przeszłości|kiedyś|wtedy',
    ],
  },
  tr: {
    ...BARE,
    objects: words('onu ona onun onları'),
    openers: phrases(
      'öte yandan, bunun üzerine, bu nedenle, bu kapsamda, bu arada, diğer yandan, sonuç olarak',
    ),
    formerly: ['daha önce|önceden|başlangıçta|eskiden|ilk başta|şimdiye kadar|o dönem'],
  },
  ar: {
    ...BARE,
    openers: phrases(
      'من جهته, من جهتها, من جانبه, من جانبها, في المقابل, إلى ذلك, وبحسب, وأضاف, وأضافت, وتابع, وأوضح, وأكد, وقال, وقالت, وأشار, وأشارت, ولفت',
    ),
    formerly: ['سابقا|سابقًا|في السابق|وكان|وكانت|في البداية|حتى الآن'],
  },
  he: {
    ...BARE,
    openers: phrases('לדבריו, לדבריה, לדבריהם, בנוסף, עם זאת, מנגד, כתוצאה מכך, לעומת זאת'),
    formerly: ['בעבר|קודם לכן|תחילה|בתחילה|עד כה|לפני כן|בזמנו'],
  },
  hi: {
    ...BARE,
    openers: phrases('इसके अलावा, इसके बाद, वहीं, उन्होंने, उनका, उनकी, इससे'),
    formerly: ['पहले|इससे पहले|शुरू में|शुरुआत में|अब तक'],
  },
  ja: {
    ...BARE,
    openers: phrases('この, その, これ, それ, こうした, そうした, 同, 同氏, 同社, 彼, 彼女'),
    formerly: ['当初|以前|これまで|かつて|もともと|昨年まで'],
  },
  zh: {
    ...BARE,
    openers: phrases('这, 該, 该, 這, 他, 她, 他们, 他們, 其, 与此同时, 與此同時'),
    formerly: ['此前|早前|最初|起初|原本|曾经|曾經|过去|過去|以往'],
  },
  ko: {
    ...BARE,
    openers: phrases('이 , 그 , 이런, 그런, 이번에, 한편, 아울러, 특히, 다만'),
    formerly: ['당초|애초|앞서|이전에|과거|그동안|지금까지'],
  },
  da: {
    ...BARE,
    objects: words('ham hende dem'),
    openers: phrases(
      'jeg, vi, han, hun, den, det, de, her, der, men, og, så, for hende, for ham, hans, hendes, deres, denne, dette, disse, derfor, dog, også, samtidig, desuden',
    ),
    formerly: ['tidligere|oprindeligt|først|dengang|indtil nu|hidtil|engang'],
  },
  sv: {
    ...BARE,
    objects: words('honom henne dem'),
    openers: phrases(
      'jag, vi, han, hon, den, det, de, här, där, men, och, så, för henne, för honom, hans, hennes, deras, denna, detta, dessa, därför, dock, också, samtidigt, dessutom',
    ),
    formerly: ['tidigare|ursprungligen|först|då|hittills|en gång|från början'],
  },
  no: {
    ...BARE,
    objects: words('ham henne dem'),
    openers: phrases(
      'jeg, vi, han, hun, den, det, de, her, der, men, og, så, for henne, for ham, hans, hennes, deres, denne, dette, disse, derfor, også, samtidig, dessuten',
    ),
    formerly: ['tidligere|opprinnelig|først|da|hittil|en gang'],
  },
  cs: {
    ...BARE,
    objects: words('ji ho jej jí jim jich mu ním'),
    openers: phrases(
      'on, ona, ono, oni, jeho, její, jejich, ten, ta, to, tento, tato, toto, tyto, ale, však, a, proto, také, navíc, přesto, zároveň, naopak, tam, tady, kupříkladu, například',
    ),
    formerly: ['dříve|původně|předtím|kdysi|zpočátku|dosud|doposud|tehdy'],
  },
  lt: {
    ...BARE,
    objects: words('jį ją jo jos jam jai juos jas jų'),
    openers: phrases(
      'juk, jis, ji, jie, jos, jo, jų, šis, ši, šie, tai, tas, ta, bet, tačiau, o, ir, todėl, taip pat, be to, vis dėlto, čia, ten',
    ),
    formerly: ['anksčiau|iš pradžių|kadaise|iki šiol|tuomet'],
  },
  ro: {
    ...BARE,
    openers: phrases(
      'el, ea, ei, ele, acesta, aceasta, aceștia, acestea, acest, această, dar, însă, și, de asemenea, totuși, astfel, aici, acolo',
    ),
    formerly: ['anterior|inițial|înainte|la început|până acum|cândva'],
  },
  fi: {
    ...BARE,
    objects: words('hänet hänelle hänen heidät'),
    openers: phrases(
      'hän, he, se, ne, tämä, nämä, tuo, mutta, ja, myös, siksi, lisäksi, silti, kuitenkin, hänen, heidän, siellä, täällä',
    ),
    formerly: ['aiemmin|alun perin|ennen|aluksi|tähän asti|silloin'],
  },
  hu: {
    ...BARE,
    objects: words('őt neki nekik'),
    openers: phrases(
      'ő, ők, ez, az, ezek, azok, de, és, azonban, is, ezért, emellett, ugyanakkor, itt, ott',
    ),
    formerly: ['korábban|eredetileg|azelőtt|eddig|kezdetben|akkor'],
  },
  el: {
    ...BARE,
    openers: phrases(
      'αυτός, αυτή, αυτό, αυτοί, αυτά, εκείνος, όμως, αλλά, και, επίσης, ωστόσο, έτσι, εκεί, εδώ',
    ),
    formerly: ['προηγουμένως|αρχικά|παλαιότερα|μέχρι τώρα|μέχρι σήμερα|κάποτε'],
  },
};
