/** What turns the meaning of the words before it, and so is never cut off behind them. */
export type ReversalWords = {
  /** That it came to nothing, was undone or was false: `acquitted`, `by mistake`. Regular expression sources, matched on folded text. */
  readonly undone: readonly string[];
  /** How it ended for those it befell, which a first half would hide: `survived`, `unhurt`. Regular expression sources, matched on folded text. */
  readonly outcomes: readonly string[];
  /** Openings of a part that tells what came later, though they open an adjunct: `avant`, `before`. */
  readonly later: readonly string[];
  /** Of what is told of them, nothing holds elsewhere: `film`, `mice`. Regular expression sources, matched on single words. */
  readonly settings: readonly string[];
};

/** By language, the region left out. A language without an entry has no clauses cut. */
export const REVERSALS: Readonly<Record<string, ReversalWords>> = {
  fr: {
    undone: [
      'relaxée?s?|acquittée?s?|blanchie?s?|innocentée?s?|disculpée?s?|réhabilitée?s?|graciée?s?',
      'réintégrée?s?|regagner?|sans suite|sans succès|libérée?s?|relâchée?s?|remise?s? en liberté|non-lieu|classée?s? sans suite',
      'annul(?:e|ent|ée?s?|er|ant)|censur(?:e|ent|ée?s?|er)|cass(?:ée?s?|er)|invalid(?:e|ent|ée?s?|er)|infirm(?:e|ent|ée?s?|er)|suspend(?:ue?s?|re)',
      String.raw`retir(?:e|ent|ée?s?|er)|supprim(?:ée?s?|er)|rétract\p{L}*|abandonn(?:e|ent|ée?s?|er)|renonc(?:e|ent|é|er|ant)|refus(?:e|ent|ée?s?|er|ant)|rejet(?:te|tent|ée?s?|er)`,
      String.raw`contest(?:e|ent|ait)|ni(?:e|ent|ait)|récus(?:e|ent)|réfut(?:e|ent)|démenti\p{L}*|dément|démentent|faux|fausses?|canular|intox|à tort|par erreur|en vain|truquée?s?|montage|erronée?s?|mensong\p{L}*`,
    ],
    outcomes: [
      String.raw`survéc\p{L}*|surviv\p{L}*|saine?s? et sau(?:fs?|ves?)|indemnes?|en vie|vivante?s?|retrouvée?s?|sauvée?s?|rattrapée?s?`,
    ],
    later: ['avant'],
    settings: [
      'souris|rats?|singes?|cobayes?|rongeurs?|animaux|éprouvette|laboratoires?|essais?|études?|cohorte|simulations?|modèles?|exercices?|reconstitutions?',
      String.raw`films?|romans?|épisodes?|pièces?|sketchs?|rêves?|fictions?|parodies?|jeu|théorie|principe|patient\p{L}*|malades`,
    ],
  },
  en: {
    undone: [
      'acquitted|cleared|exonerated|pardoned|released without|(?:was|were|been|being|later|since|then) released|freed|bailed',
      String.raw`overturn(?:s|ed|ing)?(?! an? .{0,30}majority)|quash(?:es|ed|ing)?|annul(?:s|led|ling)?|cancel(?:s|led|ed|ling|ing)?|withdr[ae]w\p{L}*|revok(?:es?|ed|ing)|rescind\p{L}*|revers(?:es?|ed|ing)|scrapp?(?:s|ed|ing)?|struck (?:it )?down|blocked it|vetoed it`,
      String.raw`retract\p{L}*|recant\p{L}*|debunk\p{L}*|disprov\p{L}*|deleted|fals(?:e|ely)|fakes?|hoax|untrue|bogus|baseless|unfounded|doctored|staged|mistaken(?:ly)?|by mistake|in error|wrongly|erroneously|in vain|to no avail`,
      '(?:turned|rejected|declined|refused) (?:(?:it|them|him|her) )?(?:down|it|them|him|her)|backed out|pulled out',
    ],
    outcomes: [
      String.raw`surviv\p{L}*|unhurt|unharmed|unscathed|uninjured|alive|found (?:safe|dead)|rescued|caught`,
    ],
    later: ['before'],
    settings: [
      'mice|mouse|rats?|monkeys?|animals?|rodents?|lab|laboratory|labs|vitro|trials?|study|studies|cohort|simulations?|models?|drills?|exercises?|re-enactments?',
      'films?|movies?|sitcom|novels?|episodes?|plays?|sketch|dreams?|fiction|parody|hoax|games?|comics?|theory|principle|patients',
    ],
  },
  de: {
    undone: [
      'freigesprochen|freispruch|freigelassen|entlassen|entlastet|begnadigt|rehabilitiert|eingestellt',
      'aufgehoben|aufhob|gekippt|widerrufen|zurückgezogen|zurückgenommen|zurückgewiesen|annulliert|abgesagt|storniert|gestoppt|abgelehnt|ablehnte|verworfen',
      String.raw`widerlegt|dementiert\p{L}*|gefälscht\p{L}*|fälschung|falsch\p{L}*|fälschlich\p{L}*|irrtümlich\p{L}*|versehentlich|vergeblich|erfunden|unwahr\p{L}*|zu unrecht`,
    ],
    outcomes: [
      String.raw`überleb\p{L}*|unverletzt\p{L}*|wohlbehalten|gerettet|befrei(?:t|en|te|ten)|aufgetaucht|lebend|tot aufgefunden|gefasst|geschnappt|davon(?:gekommen|kam|kamen)|kam(?:en)? mit .{0,40} davon`,
    ],
    later: ['bevor', 'ehe'],
    settings: [
      String.raw`mäusen?|ratten|affen|tierversuch\p{L}*|labor|reagenzglas|studien?|simulation|modell|übung|film|roman|traum|theorie|patienten`,
    ],
  },
  es: {
    undone: [
      'absuelt[oa]s?|absolvió|exculpad[oa]s?|indultad[oa]s?|en libertad|liberad[oa]s?|sobreseíd[oa]s?',
      String.raw`anul(?:ó|ad[oa]s?|ar)|revoc(?:ó|ad[oa]s?|ar)|cancel(?:ó|ad[oa]s?|ar)|retir(?:ó|ad[oa]s?|ar|arse)|suspend(?:ió|id[oa]s?)|rechaz(?:ó|ad[oa]s?)|tumb(?:ó|ad[oa]s?)|retract\p{L}*`,
      'desm(?:iente|intió|entid[oa]s?)|fals[oa]s?|bulo|montaje|por error|en vano|sin éxito|erróne[oa]s?|errónea?mente',
    ],
    outcomes: [
      String.raw`sobreviv\p{L}*|iles[oa]s?|a salvo|sano y salvo|sana y salva|con vida|rescatad[oa]s?`,
    ],
    later: ['antes'],
    settings: [
      'ratones|ratas|monos|animales|laboratorio|ensayos?|estudios?|simulacro|simulación|modelos?|películas?|novela|sueño|videojuego|teoría|principio|pacientes',
    ],
  },
  it: {
    undone: [
      'assolt[oaie]|prosciolt[oaie]|scagionat[oaie]|graziat[oaie]|rilasciat[oaie]|scarcerat[oaie]|liberat[oaie]|archiviat[oaie]',
      String.raw`annull(?:a|ano|ò|at[oaie])|revoc(?:a|ò|at[oaie])|cancell(?:a|ò|at[oaie])|ritir(?:a|ò|at[oaie])|sospes[oaie]|respint[oaie]|bocciat[oaie]|ritratt\p{L}*`,
      String.raw`smenti\p{L}*|fals[oaie]|bufala|per errore|per sbaglio|invano|errone\p{L}*`,
    ],
    outcomes: [
      String.raw`sopravviss\p{L}*|illes[oaie]|sano e salvo|sana e salva|in salvo|viv[oaie]|salvat[oaie]`,
    ],
    later: ['prima'],
    settings: [
      'topi|ratti|scimmie|animali|laboratorio|studio|studi|simulazione|esercitazione|modelli|film|romanzo|sogno|videogioco|teoria|principio|pazienti',
    ],
  },
  pt: {
    undone: [
      'absolvid[oa]s?|absolveu|inocentad[oa]s?|ilibad[oa]s?|indultad[oa]s?|libertad[oa]s?|solt[oa]s?|arquivad[oa]s?',
      'anul(?:ou|ad[oa]s?)|revog(?:ou|ad[oa]s?)|cancel(?:ou|ad[oa]s?)|retir(?:ou|ad[oa]s?)|suspen(?:deu|s[oa]s?)|rejeit(?:ou|ad[oa]s?)|derrub(?:ou|ad[oa]s?)|retrat(?:ou|ad[oa]s?)',
      String.raw`desment\p{L}*|fals[oa]s?|boato|por engano|por erro|em vão|errad[oa]s?|errone\p{L}*`,
    ],
    outcomes: [
      String.raw`sobreviv\p{L}*|iles[oa]s?|a salvo|são e salvo|sã e salva|com vida|resgatad[oa]s?`,
    ],
    later: ['antes'],
    settings: [
      'ratos|camundongos|macacos|animais|laboratório|estudos?|ensaios?|simulação|simulacro|modelos?|filmes?|romance|sonho|teoria|princípio|pacientes|doentes',
    ],
  },
  nl: {
    undone: [
      'vrijgesproken|vrijspraak|vrijgelaten|gegratieerd|geseponeerd',
      String.raw`vernietigd\p{L}*|ingetrokken|teruggedraaid|herroepen|geannuleerd|afgelast|afgewezen|verworpen|geschorst`,
      String.raw`ontkracht|weerlegd|vals\p{L}?|nep|vervalst\p{L}*|ten onrechte|per ongeluk|per abuis|tevergeefs|verzonnen|onwaar`,
    ],
    outcomes: [String.raw`overlee\p{L}*|ongedeerd|levend|gered|teruggevonden`],
    later: ['voordat'],
    settings: [
      'muizen|ratten|apen|dieren|laboratorium|lab|studie|onderzoek|simulatie|oefening|film|roman|droom|theorie|principe|patiënten',
    ],
  },
};
