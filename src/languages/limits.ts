import { phrases, words } from './words.ts';

/** Words by which a sentence takes back, limits or verifies what the sentence before it says. */
export type LimitWords = {
  /** Words that open such a sentence, or one that says whose claim it was: `mais`, `in fact`, `c'est ce que`. */
  readonly openers: readonly string[];
  /**
   * Openings of a sentence, in the next paragraph too, that call what stands
   * before it a claim, a demand or false: `c'est du moins`, `the allegation`.
   */
  readonly claims: readonly string[];
  /** Words of a verdict on it: `fausse`, `unverified`. Regular expression sources, matched on whole words. */
  readonly verdicts: readonly string[];
  /**
   * How it was confirmed, which limits nothing where nothing is negated or
   * hedged: `l'a confirmé`. Regular expression sources, matched on folded text.
   */
  readonly confirmations: readonly string[];
  /** Words that negate and do nothing else. Regular expression sources, matched on whole words. */
  readonly negations: readonly string[];
  /** Words that open a sentence on one of those just named, of whom it may deny what it likes: `ce dernier`, `the latter`. */
  readonly latter: readonly string[];
  /**
   * Words for harm, whose denial limits nothing: "Verletzt wurde niemand."
   * Regular expression sources, matched on whole words.
   */
  readonly harms: readonly string[];
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
    claims: phrases(
      "c'est du moins, c'est en tout cas, c'est l'appel, c'est la thèse, c'est l'accusation, c'est l'hypothèse, c'est la rumeur, c'est la crainte, c'est le souhait, c'est le vœu, c'est une rumeur, telle est, tel est, voilà ce que, voilà ce qu', c'est faux, ce n'est pas vrai, vrai ou faux, faux, ",
      "c'est ce que réclame, c'est ce que réclament, c'est ce que demande, c'est ce que demandent, c'est ce que prétend, c'est ce que prétendent, c'est ce que soutient, c'est ce que soutiennent, c'est ce que dénonce, c'est ce que dénoncent, c'est ce que croit, c'est ce que craint, c'est ce que craignent, c'est ce que souhaite, c'est ce que souhaitent, c'est ce qu'affirme, c'est ce qu'affirment, ",
      "l'accusation vient, l'accusation émane, l'accusation est portée, l'accusation est lancée, cette accusation, ces accusations, l'affirmation, cette affirmation, ces affirmations, cette fausse, cette rumeur, la rumeur, cette théorie, cette thèse, cette allégation, ces allégations, cette intox, ce canular, une idée reçue, une rumeur, du moins si, du moins selon, du moins d'après, du moins à en croire, c'est une idée reçue, l'info est fausse, l'information est fausse",
    ),
    verdicts: words(
      String.raw`faux fausses? infondée?s? inexacte?s? erronée?s? démenti\p{L}* dément démentent mensong\p{L}*`,
      String.raw`vérifi\p{L}* confirm\p{L}* prouv\p{L}* preuves? étay\p{L}* avér\p{L}* contest\p{L}* réfut\p{L}*`,
      'intox canular rumeurs?',
    ),
    confirmations: ["(?:a|ont|est|sont|l'a|l'ont|avait|été) confirmée?s?"],
    negations: words("ne n' non pas ni aucun aucune nul nulle"),
    harms: words('blessée?s? victimes? morts? mortes? dégâts? décès indemnes? vital'),
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
    claims: phrases(
      "at least that, at least according, that is at least, or at least, that is the claim, that is the view, that's the claim, this is the claim, such is the claim, such is the rumour, so goes the, so runs the, that is what campaigners want, the claim, the claims, this claim, these claims, the allegation, the allegations, this allegation, these allegations, the accusation, the accusations, the rumour, the rumor, this rumour, this rumor, the false, this false, true or false, false, not true, it is not true, it's not true, that is not true, that's not true, the hoax, this hoax",
    ),
    verdicts: words(
      String.raw`false untrue unfounded baseless hoax debunk\p{L}* unverified verif\p{L}* confirm\p{L}* unconfirmed`,
      String.raw`unproven proof proved proven evidence deny denies denied disput(?:e|es|ed) refut\p{L}* wrong`,
      String.raw`mislead\p{L}* inaccurate unclear unsubstantiated substantiat\p{L}*`,
    ),
    confirmations: ['(?<!be |been |un)confirmed'],
    negations: words(String.raw`not no none nothing nobody never neither nor cannot \p{L}+n't`),
    harms: words(
      'hurt injured injuries injury wounded killed casualties deaths? damage harmed inside life-threatening',
    ),
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
    claims: phrases(
      'das behauptet, das behaupten, das behauptete, das fordert, das fordern, das meint, das meinen, das glaubt, das jedenfalls, so jedenfalls, das zumindest, so zumindest, so lautet, die behauptung, diese behauptung, diese behauptungen, das gerücht, dieses gerücht, die falschmeldung, diese falschmeldung, diese falsche, dieser vorwurf, der vorwurf, die vorwürfe kommen, wahr oder falsch, falsch, das stimmt nicht, das ist falsch, ganz anders, daraus wird, daraus wurde',
    ),
    verdicts: words(
      String.raw`falsch\p{L}* unwahr\p{L}* belegt unbelegt\p{L}* bewiesen beweise? bestätig\p{L}* unbestätigt\p{L}*`,
      String.raw`dementier\p{L}* bestreite[nt] bestritt\p{L}* widerleg\p{L}* haltlos\p{L}* erfunden überprüf\p{L}*`,
      'unklar stimmt zurückgewiesen',
    ),
    confirmations: ['bestätigten?|(?:hat|haben|wurde) .{0,60}bestätigt'],
    negations: words(String.raw`nicht kein\p{L}* nie niemals niemand nichts weder`),
    harms: words(
      String.raw`verletzt\p{L}* tote opfer schaden schäden gefahr personenschaden zuschaden`,
    ),
    latter: phrases('letzterer, letztere, dieser letzte'),
    asides: words('jedoch allerdings dagegen hingegen dennoch'),
    sweeps: phrases('nichts davon, keine dieser, keiner dieser, keines dieser, all das ist falsch'),
  },
  es: {
    openers: phrases(
      'así lo, eso es lo que, es lo que, eso dice, eso afirma, ',
      'pero, sin embargo, no obstante, aunque, en realidad, de hecho, salvo, solo, sólo, eso sí',
    ),
    claims: phrases(
      'al menos eso, al menos según, al menos así, esa es la tesis, esta es la tesis, ese es el rumor, esa es la acusación, así lo sostiene, así lo reclama, así lo exige, así lo denuncia, eso sostiene, eso reclama, eso denuncia, la acusación viene, la acusación parte, esta acusación, esa acusación, el rumor, este rumor, ese rumor, el bulo, este bulo, ese bulo, la afirmación, esta afirmación, esa afirmación, esta falsa, esa falsa, verdadero o falso, falso, es falso, no es cierto, no es verdad',
    ),
    verdicts: words(
      String.raw`fals[oa]s? desm[ei]\p{L}* confirm\p{L}* verific\p{L}* pruebas? probado probada infundad[oa]s?`,
      'bulo bulos mentira niega niegan negó negaron incierto',
    ),
    confirmations: ['confirmó|confirmaron|ha confirmado|han confirmado'],
    negations: words('no ni nunca jamás nada nadie ningún ninguna ninguno tampoco'),
    harms: words('herid[oa]s? víctimas? muert[oa]s? fallecid[oa]s? daños lesionad[oa]s? vida'),
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
    claims: phrases(
      "almeno così, almeno secondo, è la tesi, è l'accusa, è la richiesta, è l'appello, questa la tesi, questa l'accusa, lo chiede, lo chiedono, lo sostiene, lo sostengono, l'accusa viene, l'accusa arriva, questa accusa, la voce, questa voce, la bufala, questa bufala, questa falsa, l'affermazione, questa affermazione, vero o falso, falso, non è vero",
    ),
    verdicts: words(
      String.raw`fals[oaie] smenti\p{L}* conferm\p{L}* verific\p{L}* prov[ae] provat[oaie] infondat[oaie] bufala`,
      'nega negano negato inesatto',
    ),
    confirmations: ['ha confermato|hanno confermato|confermò|lo conferma'],
    negations: words('non né mai niente nulla nessuno nessuna nessun neanche nemmeno neppure'),
    harms: words('ferit[oaie] vittime vittima morti danni vita'),
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
    claims: phrases(
      'pelo menos é, pelo menos segundo, pelo menos assim, essa é a tese, esta é a tese, é a tese, é a acusação, é o que defende, é o que reclama, é o que exige, é o que denuncia, assim o defende, a acusação vem, a acusação parte, esta acusação, essa acusação, o boato, este boato, esse boato, a afirmação, esta afirmação, essa afirmação, esta falsa, essa falsa, verdadeiro ou falso, falso, é falso, não é verdade',
    ),
    verdicts: words(
      String.raw`fals[oa]s? desment\p{L}* confirm\p{L}* verific\p{L}* provas? provad[oa]s? infundad[oa]s? boato`,
      'mentira nega negam negou',
    ),
    confirmations: ['confirmou|confirmaram'],
    negations: words('não nem nunca jamais nada ninguém nenhum nenhuma tampouco'),
    harms: words('ferid[oa]s? vítimas? mort[oa]s? danos vida'),
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
    claims: phrases(
      'althans volgens, althans dat, dat beweert, dat beweren, dat eist, dat eisen, dat vindt, dat is de stelling, dat is de eis, de beschuldiging, deze beschuldiging, het gerucht, dit gerucht, de bewering, deze bewering, deze valse, waar of niet waar, niet waar, dat klopt niet, dat is niet waar',
    ),
    verdicts: words(
      String.raw`onwaar onjuist vals\p{L}? bevestig\p{L}* bewezen bewijs bewijzen ontken\p{L}* ontkracht\p{L}*`,
      String.raw`geverifieerd weerleg\p{L}* ongegrond klopt onduidelijk`,
    ),
    confirmations: ['bevestigde|bevestigden|heeft .{0,60}bevestigd'],
    negations: words('niet geen nooit niets niemand nergens noch evenmin'),
    harms: words('gewond gewonden slachtoffers doden schade levensgevaar'),
    latter: phrases('deze laatste, laatstgenoemde'),
    asides: words('echter evenwel'),
    sweeps: phrases('niets hiervan, niets daarvan, geen van deze'),
  },
  ru: {
    openers: phrases(
      'но, однако, впрочем, на самом деле, в действительности, зато, правда, только',
    ),
    claims: [],
    verdicts: words(
      String.raw`ложь ложн\p{L}* неправд\p{L}* подтвержд\p{L}* подтверд\p{L}* опроверг\p{L}* опроверж\p{L}*`,
      String.raw`отрица\p{L}* доказ\p{L}* фейк\p{L}*`,
    ),
    confirmations: [],
    negations: words('не ни нет никто ничего никогда нельзя'),
    harms: [],
    latter: [],
    asides: words('однако'),
    sweeps: phrases('ничего из этого, ни одно из этих, всё это ложь, все это ложь'),
  },
  uk: {
    openers: phrases('але, однак, проте, насправді, втім, лише'),
    claims: [],
    verdicts: words(
      String.raw`неправд\p{L}* підтвер\p{L}* спросту\p{L}* запереч\p{L}* доказ\p{L}*`,
    ),
    confirmations: [],
    negations: words('не ні немає ніхто нічого ніколи'),
    harms: [],
    latter: [],
    asides: words('однак проте'),
    sweeps: [],
  },
  pl: {
    openers: phrases('ale, jednak, lecz, w rzeczywistości, tylko, jednakże'),
    claims: [],
    verdicts: words(
      String.raw`fałsz\p{L}* nieprawd\p{L}* potwierdz\p{L}* zaprzecz\p{L}* dowod\p{L}* dementuj\p{L}*`,
    ),
    confirmations: [],
    negations: words('nie nikt nic nigdy żaden żadna brak'),
    harms: [],
    latter: [],
    asides: words('jednak natomiast'),
    sweeps: [],
  },
  tr: {
    openers: phrases('ama, ancak, fakat, oysa, aslında, yine de'),
    claims: [],
    verdicts: words(String.raw`yanlış yalan\p{L}* doğrula\p{L}* kanıt\p{L}* asılsız`),
    confirmations: [],
    negations: words('değil yok hiç'),
    harms: [],
    latter: [],
    asides: words('ancak'),
    sweeps: [],
  },
  ja: {
    openers: phrases('しかし, だが, ただし, ただ, 実際には, もっとも'),
    claims: [],
    verdicts: ['.*(?:虚偽|誤り|確認され|確認でき|否定した|根拠は).*'],
    confirmations: [],
    negations: ['.*(?:ない|ません|なかった)'],
    harms: [],
    latter: [],
    asides: [],
    sweeps: [],
  },
  zh: {
    openers: phrases('但, 然而, 不过, 不過, 事实上, 事實上, 其实, 其實'),
    claims: [],
    verdicts: ['.*(?:不实|不實|虚假|虛假|证实|證實|否认|否認|谣言|謠言).*'],
    confirmations: [],
    negations: ['.*(?:没有|沒有|并非|並非).*'],
    harms: [],
    latter: [],
    asides: [],
    sweeps: [],
  },
};

/** Words that say of each of several what a sentence says, folded: what they open tells how far it holds. Worldwide. */
export const EACH_WORDS: readonly string[] = words(
  'chacun chacune chaque each every jeder jede jedes jedem jeden cada ogni ciascuno ciascuna elk elke ieder iedere',
);

/** Words for what is so or came to be, whose denial may be of the whole sentence before: `true`, `eu lieu`. Folded. Worldwide. */
export const TRUTH_WORDS: readonly string[] = words(
  'true right correct real so thing happen happened occurred exist exists existed place truth case vrai vraie vrais exact exacte réel réelle lieu existe existé produit ',
  'wahr richtig korrekt passiert geschehen stattgefunden stimmt cierto cierta verdad verdadero existe sucedió ocurrió ocurrido lugar ',
  'vero vera veri verità esiste successo accaduto avvenuto verdade verdadeiro aconteceu waar juist gebeurd bestaat plaatsgevonden',
);

/** Words by which a denial says that something is still to come, folded: `yet`, `encore`. Worldwide. */
export const YET_WORDS: readonly string[] = words(
  'yet still encore toujours noch bislang bisher todavía aún ancora finora ainda nog vooralsnog',
);

/** Conditions under which something will be so, of those that languages list, folded: `if`, `sollte`. Worldwide. */
export const IF_WORDS: readonly string[] = words(
  "if unless provided assuming si s'il s'ils wenn falls sofern sollte sollten se qualora caso als indien tenzij mits",
);
