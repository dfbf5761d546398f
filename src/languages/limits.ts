import { phrases, words } from './words.ts';

/** Words by which a sentence takes back, limits or verifies what the sentence before it says. */
export type LimitWords = {
  /** Words that open such a sentence, or one that says whose claim it was: `mais`, `in fact`, `c'est ce que`. */
  readonly openers: readonly string[];
  /** Words of a verdict on it: `fausse`, `unverified`. Regular expression sources, matched on whole words. */
  readonly verdicts: readonly string[];
  /** Words that negate and do nothing else. Regular expression sources, matched on whole words. */
  readonly negations: readonly string[];
  /** Words that open a sentence on one of those just named, of whom it may deny what it likes: `ce dernier`, `the latter`. */
  readonly latter: readonly string[];
  /** Words that open a sentence which denies all that its paragraph says before it: `none of this`. */
  readonly sweeps: readonly string[];
  /** Connectives that may stand inside a sentence: `cependant`, `jedoch`. Single words. */
  readonly asides: readonly string[];
};

/** By language, the region left out. A language without an entry binds no sentences. */
export const LIMITS: Readonly<Record<string, LimitWords>> = {
  fr: {
    openers: phrases(
      "c'est ce que, c'est ce qu', c'est du moins, c'est en tout cas, voilà ce que, voilà ce qu', ",
      "mais, or, cependant, toutefois, pourtant, néanmoins, en réalité, en fait, à tort, sauf, seulement, à condition, encore faut-il, reste que, il n'en est rien",
    ),
    verdicts: words(
      String.raw`faux fausses? infondée?s? inexacte?s? erronée?s? démenti\p{L}* dément démentent mensong\p{L}*`,
      String.raw`vérifi\p{L}* confirm\p{L}* prouv\p{L}* preuves? étay\p{L}* avér\p{L}* contest\p{L}* réfut\p{L}*`,
      'intox canular rumeurs?',
    ),
    negations: words("ne n' non pas ni aucun aucune nul nulle"),
    latter: phrases('ce dernier, cette dernière, ces derniers, ces dernières'),
    asides: words('cependant toutefois pourtant néanmoins'),
    sweeps: phrases(
      'rien de tout cela, rien de tout ça, rien de cela, aucune de ces, aucun de ces, tout cela est faux, tout est faux',
    ),
  },
  en: {
    openers: phrases(
      "that is what, that's what, that was what, so says, so said, or so, ",
      'but, however, yet, nevertheless, nonetheless, still, though, in fact, in reality, actually, except, only, unless, that said, not so, none of',
    ),
    verdicts: words(
      String.raw`false untrue unfounded baseless hoax debunk\p{L}* unverified verif\p{L}* confirm\p{L}* unconfirmed`,
      String.raw`unproven proof proved proven evidence deny denies denied disput(?:e|es|ed) refut\p{L}* wrong`,
      String.raw`mislead\p{L}* inaccurate unclear unsubstantiated substantiat\p{L}*`,
    ),
    negations: words(String.raw`not no none nothing nobody never neither nor cannot \p{L}+n't`),
    latter: phrases('the latter'),
    asides: words('however nevertheless nonetheless'),
    sweeps: phrases(
      'none of this, none of these, none of it, none of that, none of those, nothing of this, all of this is false, all of it is false',
    ),
  },
  de: {
    openers: phrases(
      'das behauptet, das behauptete, so behauptet, so steht es, so heißt es, so hieß es, das jedenfalls, so jedenfalls, ',
      'aber, doch, jedoch, allerdings, dennoch, trotzdem, tatsächlich, in wahrheit, nur, außer, zu unrecht',
    ),
    verdicts: words(
      String.raw`falsch\p{L}* unwahr\p{L}* belegt unbelegt\p{L}* bewiesen beweise? bestätig\p{L}* unbestätigt\p{L}*`,
      String.raw`dementier\p{L}* bestreite[nt] bestritt\p{L}* widerleg\p{L}* haltlos\p{L}* erfunden überprüf\p{L}*`,
      'unklar stimmt zurückgewiesen',
    ),
    negations: words(String.raw`nicht kein\p{L}* nie niemals niemand nichts weder`),
    latter: phrases('letzterer, letztere, dieser letzte'),
    asides: words('jedoch allerdings dagegen hingegen dennoch'),
    sweeps: phrases('nichts davon, keine dieser, keiner dieser, keines dieser, all das ist falsch'),
  },
  es: {
    openers: phrases(
      'así lo, eso es lo que, es lo que, eso dice, eso afirma, ',
      'pero, sin embargo, no obstante, aunque, en realidad, de hecho, salvo, solo, sólo, eso sí',
    ),
    verdicts: words(
      String.raw`fals[oa]s? desm[ei]\p{L}* confirm\p{L}* verific\p{L}* pruebas? probado probada infundad[oa]s?`,
      'bulo bulos mentira niega niegan negó negaron incierto',
    ),
    negations: words('no ni nunca jamás nada nadie ningún ninguna ninguno tampoco'),
    latter: phrases('este último, esta última, estos últimos, estas últimas'),
    asides: words('obstante embargo'),
    sweeps: phrases(
      'nada de esto, nada de eso, nada de ello, ninguna de estas, ninguno de estos, todo es falso',
    ),
  },
  it: {
    openers: phrases(
      'è quanto, è ciò che, così almeno, lo sostiene, ',
      'ma, però, tuttavia, eppure, in realtà, di fatto, salvo, solo, peccato che',
    ),
    verdicts: words(
      String.raw`fals[oaie] smenti\p{L}* conferm\p{L}* verific\p{L}* prov[ae] provat[oaie] infondat[oaie] bufala`,
      'nega negano negato inesatto',
    ),
    negations: words('non né mai niente nulla nessuno nessuna nessun neanche nemmeno neppure'),
    latter: phrases("quest'ultimo, quest'ultima, questi ultimi, queste ultime"),
    asides: words('però tuttavia invece'),
    sweeps: phrases(
      'niente di tutto questo, nulla di tutto questo, niente di tutto ciò, nulla di tutto ciò, nessuna di queste, nessuno di questi',
    ),
  },
  pt: {
    openers: phrases(
      'é o que, foi o que, assim o, ',
      'mas, porém, contudo, no entanto, todavia, na verdade, na realidade, salvo, só, apenas',
    ),
    verdicts: words(
      String.raw`fals[oa]s? desment\p{L}* confirm\p{L}* verific\p{L}* provas? provad[oa]s? infundad[oa]s? boato`,
      'mentira nega negam negou',
    ),
    negations: words('não nem nunca jamais nada ninguém nenhum nenhuma tampouco'),
    latter: phrases('este último, esta última, estes últimos, estas últimas'),
    asides: words('porém contudo todavia entanto'),
    sweeps: phrases(
      'nada disto, nada disso, nenhuma destas, nenhum destes, nenhuma dessas, nenhum desses',
    ),
  },
  nl: {
    openers: phrases(
      'dat beweert, dat beweerde, dat zegt, aldus, ',
      'maar, echter, toch, niettemin, in werkelijkheid, in feite, alleen, slechts, behalve',
    ),
    verdicts: words(
      String.raw`onwaar onjuist vals\p{L}? bevestig\p{L}* bewezen bewijs bewijzen ontken\p{L}* ontkracht\p{L}*`,
      String.raw`geverifieerd weerleg\p{L}* ongegrond klopt onduidelijk`,
    ),
    negations: words('niet geen nooit niets niemand nergens noch evenmin'),
    latter: phrases('deze laatste, laatstgenoemde'),
    asides: words('echter evenwel'),
    sweeps: phrases('niets hiervan, niets daarvan, geen van deze'),
  },
  ru: {
    openers: phrases(
      'но, однако, впрочем, на самом деле, в действительности, зато, правда, только',
    ),
    verdicts: words(
      String.raw`ложь ложн\p{L}* неправд\p{L}* подтвержд\p{L}* подтверд\p{L}* опроверг\p{L}* опроверж\p{L}*`,
      String.raw`отрица\p{L}* доказ\p{L}* фейк\p{L}*`,
    ),
    negations: words('не ни нет никто ничего никогда нельзя'),
    latter: [],
    asides: words('однако'),
    sweeps: phrases('ничего из этого, ни одно из этих, всё это ложь, все это ложь'),
  },
  uk: {
    openers: phrases('але, однак, проте, насправді, втім, лише'),
    verdicts: words(
      String.raw`неправд\p{L}* підтвер\p{L}* спросту\p{L}* запереч\p{L}* доказ\p{L}*`,
    ),
    negations: words('не ні немає ніхто нічого ніколи'),
    latter: [],
    asides: words('однак проте'),
    sweeps: [],
  },
  pl: {
    openers: phrases('ale, jednak, lecz, w rzeczywistości, tylko, jednakże'),
    verdicts: words(
      String.raw`fałsz\p{L}* nieprawd\p{L}* potwierdz\p{L}* zaprzecz\p{L}* dowod\p{L}* dementuj\p{L}*`,
    ),
    negations: words('nie nikt nic nigdy żaden żadna brak'),
    latter: [],
    asides: words('jednak natomiast'),
    sweeps: [],
  },
  tr: {
    openers: phrases('ama, ancak, fakat, oysa, aslında, yine de'),
    verdicts: words(String.raw`yanlış yalan\p{L}* doğrula\p{L}* kanıt\p{L}* asılsız`),
    negations: words('değil yok hiç'),
    latter: [],
    asides: words('ancak'),
    sweeps: [],
  },
  ja: {
    openers: phrases('しかし, だが, ただし, ただ, 実際には, もっとも'),
    verdicts: ['.*(?:虚偽|誤り|確認され|確認でき|否定した|根拠は).*'],
    negations: ['.*(?:ない|ません|なかった)'],
    latter: [],
    asides: [],
    sweeps: [],
  },
  zh: {
    openers: phrases('但, 然而, 不过, 不過, 事实上, 事實上, 其实, 其實'),
    verdicts: ['.*(?:不实|不實|虚假|虛假|证实|證實|否认|否認|谣言|謠言).*'],
    negations: ['.*(?:没有|沒有|并非|並非).*'],
    latter: [],
    asides: [],
    sweeps: [],
  },
};

/** Words that say of each of several what a sentence says, folded: what they open tells how far it holds. Worldwide. */
export const EACH_WORDS: readonly string[] = words(
  'chacun chacune chaque each every jeder jede jedes jedem jeden cada ogni ciascuno ciascuna elk elke ieder iedere',
);
