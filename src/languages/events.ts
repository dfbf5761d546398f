/** Words of what happened once, where the verb comes second and its other half closes the clause. All folded. */
export type EventWords = {
  /** Auxiliaries of what is over, in second place: `hat`, `wurde`. */
  readonly auxiliaries: RegExp;
  /** Participles of what is done to somebody or something, and tells enough without its place: `verhaftet`. */
  readonly participles: RegExp;
  /** Prepositions of place: `in`, `im`. */
  readonly places: RegExp;
  /** Those that hold an article: `im`. */
  readonly contractions: RegExp;
  /** What joins a place to the one it lies in or by: `von`, `des`. */
  readonly joints: RegExp;
  /** Nouns that tell how, or how surely, and not where: `abwesenheit`, `instanz`. */
  readonly circumstances: RegExp;
  /** Occasions of saying something: `interview`. */
  readonly occasions: RegExp;
  /** Auxiliaries of what was said on them: `hat`. */
  readonly actives: RegExp;
  /** Words by which a place limits what is told: `erstmals`. */
  readonly firsts: RegExp;
  /** The article of a subject that may be a genitive too, and the auxiliaries of a passive it may follow: `der`, `wurde`. */
  readonly subjects: string;
  readonly passives: RegExp;
  /** Articles and the like that open the next noun and are no genitive: `einen`. */
  readonly nexts: RegExp;
  /** The preposition of who does what a noun of doing tells, and the endings of such nouns: `durch`, `ung`. */
  readonly agent: string;
  readonly doings: RegExp;
  /** Articles of whom or what it is done to: `des`, `ihrer`. */
  readonly genitives: RegExp;
  /** Adjectives behind a measure: `hohen` in "160 Meter hohen". */
  readonly measured: RegExp;
  /** What opens the day from which something planned holds: `zum`. */
  readonly since: string;
};

/** By language, the region left out. */
export const EVENTS: Readonly<Record<string, EventWords>> = {
  de: {
    auxiliaries: /^(?:hat|haben|wurden?|ist|sind)$/u,
    participles:
      /^(?:verhaftet|festgenommen|beschlagnahmt|sichergestellt|entdeckt|gefasst|ermordet|getötet|erschossen|erstochen|verletzt|überfallen|ausgeraubt|entführt|gestohlen|abgefangen|abgeschossen|versenkt|gestürmt|zerstört|eingeweiht|eröffnet|enthüllt|unterzeichnet|vorgestellt|präsentiert|verurteilt|freigesprochen|freigelassen|ausgezeichnet|beigesetzt|beerdigt|gesprengt|aufgefunden|gerettet|geborgen|gegründet|durchsucht)$/u,
    places: /^(?:in|im|nahe|bei|am|auf|vor)$/u,
    contractions: /^(?:im|am|beim)$/u,
    joints: /^(?:von|vom|des|eines|einer|seiner|ihrer|in|im|bei)$/u,
    circumstances:
      /(?:wesenheit|notwehr|haft|gewahrsam|folge|instanz|verfahren|prozess|berufung|revision|verdacht|auftrag|namen|flucht|versuch|test|studie|labor|bewährung|gericht|lauf|rahmen|zusammenhang|zuge|fall|fällen|alter|jahr|quartal|hälfte|sinne|blick|kraft|anklage|punkten|zeit|vorfeld)s?$/u,
    occasions:
      /(?:interview|gespräch|pressekonferenz|gipfel|gipfeltreffen|parteitag|fernsehansprache|stellungnahme|mitteilung|brief|regierungserklärung)$/u,
    actives: /^(?:hat|haben)$/u,
    firsts: /^(?:erstmals|zuerst|überall|einzig|auch|meisten)$/u,
    subjects: 'der',
    passives: /^wurde$/u,
    nexts: /^(?:den|die|das|eine?|einen|seinen?|ihren?|ihre|seine)$/u,
    agent: 'durch',
    doings: /(?:ung|nahme)$/u,
    genitives: /^(?:des|der|eines|einer|seiner|seines|ihrer|ihres)$/u,
    measured: /^(?:hoh|lang|breit|schwer|tief|groß|dick|alt)e[mnrs]?$/u,
    since: 'zum',
  },
};
