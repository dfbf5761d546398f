/** For telling what may be cut and what must stay. */
export type ClaimWords = {
  /** Words that weaken or source a claim and are never cut off: `selon`, `reportedly`, `soll`. */
  readonly hedges: readonly string[];
  /** Of those, the ones that weaken their own verb or noun alone, and go with it: `may` in "which may take years". */
  readonly ownHedges?: readonly string[];
  /** Verbs that source a claim behind it, as in ", a study found", and elsewhere tell of something. */
  readonly findings?: readonly string[];
  /** Words that weaken only the number behind them: `around` in "around 40", not in "around Taiwan". */
  readonly approximations: readonly string[];
  /** Verb forms that hedge: the French conditional. Regular expression sources, matched on whole words. */
  readonly hedgeForms: readonly string[];
  /** Words that `hedgeForms` match by accident. */
  readonly notHedges: readonly string[];
  readonly negations: readonly string[];
  /** Words after a number that are part of it: `%`, `millions`, `euros`. */
  readonly quantities: readonly string[];
  /** Numbers written out, from two: `deux`, `dozen`. */
  readonly numberWords: readonly string[];
  /** Words that make what they open a condition or a restriction: `si`, `bien que`, `unless`. */
  readonly conditions: readonly string[];
  /** Words that open a fronted frame before the main clause: `dans`, `alors que`, `after`. */
  readonly frames: readonly string[];
  /** Of the frames, those that may tell whose view it is, and are never left out: `pour` in "pour le maire". */
  readonly views: readonly string[];
  /** Words that open a frame before an infinitive alone: `pour` in "pour finir", not in "pour le maire". */
  readonly purposes: readonly string[];
  /** Verbs that tell what something is, and prepositions of place that limit it: "dans les prisons, le tabac est interdit". */
  readonly states?: { readonly verbs: readonly string[]; readonly places: readonly string[] };
  /** Openings of a cleft, which puts a circumstance first: `c'est` in "c'est à Brest que le port a fermé". */
  readonly clefts?: readonly string[];
  /** Infinitives that tell what something was done for, where most do not: `protest` in "marched to protest". */
  readonly purposeVerbs?: readonly string[];
  /** Words that want an infinitive, or what they are for, so that a purpose behind them stays: `asked`, `plan`, `utiliser`. */
  readonly governing?: readonly string[];
  /** Of the frames, those that open a clause with a verb of its own: `alors que`, `while`. */
  readonly subordinators: readonly string[];
  /** Words that open a trailing clause or adjunct which may be left out: `en particulier`, `after`. */
  readonly trailers: readonly string[];
  /** Of those, the ones that may be left out without a comma before them: `après`, `during`. */
  readonly adjuncts: readonly string[];
  /** Of the adjuncts, those that tell how far a denial goes: "has not spoken since May". */
  readonly extents: readonly string[];
  /** Of the adjuncts, those before which it is told how long: `after` in "two days after". */
  readonly measured?: readonly string[];
  /** Words before a subordinator by which it compares or tells which: `soon` in "as soon as", `time` in "the time when". */
  readonly comparing?: readonly string[];
  /** Words of what is ruled, or of what somebody is accused, which holds where and for whom, or is whose, as it is said: `interdit`, `banned`, `accused`. Regular expression sources, matched on whole words. */
  readonly rulings?: readonly string[];
  /** Words that make an adjunct behind them the condition: `only` in "only agreed after". */
  readonly restrictors?: readonly string[];
  /** Of the adjuncts, those that a denial may be all about: "was not dismissed because of his age". */
  readonly reasons?: readonly string[];
  /** Words that want another after them, so that no clause ends there: `telling`, `dû`. Regular expression sources, matched on whole words. */
  readonly unfinished: readonly string[];
  /** Endings of past participles, which end a clause only behind an auxiliary. Regular expression sources. */
  readonly participleForms: readonly string[];
  /**
   * Words that `participleForms` match by accident and nouns that end like
   * one, so that a participle behind a noun can be told: `liberté`, `need`.
   * Regular expression sources. Left out where the two cannot be told apart.
   */
  readonly notParticiples?: readonly string[];
  /** Endings of present participles that open an aside: `rejecting`, `ouvrant`. Regular expression sources. */
  readonly gerundForms: readonly string[];
  /** Words before a present participle that tells by what means: `en`, `by`. */
  readonly means: readonly string[];
  /**
   * Forms that close a main clause behind its auxiliary, where the verb has two
   * halves: `geschlossen`. Regular expression sources, matched on whole words.
   */
  readonly closingForms?: readonly string[];
  /** Where every relative stands behind a comma: words that want one to say which (`alle`, `beiden`). */
  readonly selecting?: readonly string[];
  /** There, endings of plurals, which want one too. Regular expression sources, matched on whole words. */
  readonly pluralForms?: readonly string[];
  /** Verb forms of what is to come, which a date limits. Regular expression sources, matched on whole words. */
  readonly futures: readonly string[];
  /** Verb forms that tell of an event that is over. Regular expression sources, matched on whole words. */
  readonly pasts: readonly string[];
  /** Superlatives and the like, which a place or a time limits: `first`, `plus`. Regular expression sources, matched on whole words. */
  readonly superlatives: readonly string[];
  /** Marks of an infinitive, behind which nothing is yet an event: `to`. Regular expression sources, matched on whole words. */
  readonly infinitives: readonly string[];
  /** Prepositions of place, means and company that the telling of such an event can do without: `dans`, `with`. */
  readonly adverbials: readonly string[];
  /** Prepositions that hold an article: `nella`, `no`, `zur`. */
  readonly contractions?: readonly string[];
  /** What opens a subject where no article does: `plusieurs`, `de nombreux`, `several`. */
  readonly quantifiers: readonly string[];
  /** Whether a noun without an article may be a subject, as in "researchers found". */
  readonly hasBareSubjects?: boolean;
  /** Articles of what is new to the reader: `un`, `a`. */
  readonly indefinites: readonly string[];
  /** Words that join two claims which both hold: `et`, and not `ou`. */
  readonly additions: readonly string[];
  /** Words before the last item of a list: `et`, `or`. */
  readonly listing: readonly string[];
  /** Words that point back, so that a line which opens on one does not stand alone: `il`, `cela`, `this`. */
  readonly pointers: readonly string[];
  /** Connectives a line which stands alone does not open on: `en retour`, `however`. */
  readonly connectives: readonly string[];
  /** Words of the first and second person, which a headline avoids: `nous`, `we`. */
  readonly firstPerson: readonly string[];
  /** Finite forms that are nothing else: `est`, `a`, `is`, `has`. */
  readonly auxiliaries: readonly string[];
  /** Common finite verb forms. */
  readonly finiteVerbs: readonly string[];
  /** Endings of finite verb forms. Regular expression sources, matched on whole words. */
  readonly finiteForms: readonly string[];
  /** Words that `finiteForms` match by accident. */
  readonly notVerbs: readonly string[];
  /** Labels of an article's own takeaway: `à retenir`, `décrypte`, `the bottom line`. */
  readonly takeawayBoxes: readonly string[];
};
