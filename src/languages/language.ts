import type { ClaimWords } from './claim-words.ts';

/**
 * What the tool knows of one language, as data. A language without a file
 * falls back to `neutral.ts`, whose word lists are empty: rules that need no
 * words still work.
 *
 * Words are given in lower case with straight apostrophes (`l'`, not `l’`)
 * and compared after folding both, unless a field says otherwise.
 */
export type Language = {
  /** BCP 47, without region: `fr`. */
  readonly tag: string;
  /** Its own name: `français`. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Words that lean on the next one with an apostrophe: `l'`, `qu'`. */
  readonly elisions: readonly string[];
  /** Acronyms spelt like a word that stands for somebody, in capitals: `US`, `WHO`. */
  readonly acronyms?: readonly string[];
  /** Whether every noun has a capital, so that one alone is no sign of a name. */
  readonly capitalisesNouns: boolean;
  /** Whether nouns are joined into one word, so that a role may end one: `projectleider`. */
  readonly joinsNouns?: boolean;
  /** Whether a name takes `'s` to say what is its bearer's. */
  readonly possessiveS?: boolean;
  /**
   * Whether the verb stands second in a main clause whatever opens it, and
   * its other half at the end ("Gestern hat der Rat … beschlossen").
   */
  readonly isVerbSecond?: boolean;
  readonly sentences: SentenceWords;
  readonly typography: Typography;
  readonly lines: LineWords;
  readonly datelines: DatelineWords;
  readonly speech: SpeechWords;
  readonly claims: ClaimWords;
  readonly labels: Labels;
};

/** For splitting text into sentences. */
export type SentenceWords = {
  /** Abbreviations that never end a sentence, with their full stop: `m.`, `p. ex.` */
  readonly neverFinal: readonly string[];
  /** Abbreviations that may end one, decided by the case of the next word: `etc.`, `j.-c.` */
  readonly maybeFinal: readonly string[];
  /** Abbreviations that do not end a sentence when a number follows: `no.`, `p.`, `dec.` */
  readonly beforeNumber: readonly string[];
  /** Function words that open a sentence when a capital follows an abbreviation: `the`, `il`. */
  readonly starters: readonly string[];
  /** Whether a full stop makes an ordinal of the number before it, as in `3. Oktober`. */
  readonly ordinalDots: boolean;
};

/** The language's marks and spaces, for cards. */
export type Typography = {
  /** Outer and inner quote marks, without the spaces inside them. */
  readonly outer: readonly [open: string, close: string];
  readonly inner: readonly [open: string, close: string];
  /** The space inside outer marks: U+00A0 in French, else empty. */
  readonly insideMarks: string;
  /** The space that stands before each of these marks: `{ ';': '\u202f', ':': '\u00a0' }`. */
  readonly before: Readonly<Record<string, string>>;
};

/** For breaking lines. */
export type LineWords = {
  /** Words a line must not end on: articles, prepositions, possessives, conjunctions. */
  readonly glued: readonly string[];
  /** Words a line must not start with, since they lean on the one before: postpositions, particles. */
  readonly leaning: readonly string[];
  /** Words a line had better not end on: prepositions that may stand by themselves, too. */
  readonly forward?: readonly string[];
  /** Units and the like that stay with the number before them. */
  readonly units: readonly string[];
};

/** For telling a dateline from the text after it. */
export type DatelineWords = {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Words before a date that go where it goes: `ce`, `on`, `am`. */
  readonly leads: readonly string[];
  /** Words before a day of the month, which before a weekday would tell a habit: `le` in `le 3 mai`. */
  readonly dayLeads?: readonly string[];
  /** Words before a month or a year with which they tell when: `en`, `début`. */
  readonly monthLeads?: readonly string[];
  /** Words between a lead and its day that say which, without which the day is left hanging: `next`, `vergangenen`. */
  readonly limiters: readonly string[];
  /** Of the limiters, those of a day that is over, which go where it goes: `last`, `vergangenen`. */
  readonly bygones: readonly string[];
  /** Stretches of time, before which a demonstrative points to now: `été` in `cet été`, `week`. */
  readonly periods: readonly string[];
  /** Words after a weekday that belong to it: `soir`, `night`. */
  readonly dayParts: readonly string[];
};

export type Gender = 'm' | 'f' | 'n';

/** A subject pronoun. Gender is null where it does not tell (`they`, `ils` may be mixed). */
export type Pronoun = {
  readonly word: string;
  readonly gender: Gender | null;
  readonly number: 'singular' | 'plural';
};

/** For finding out who said a quotation. */
export type SpeechWords = {
  /** Finite forms of reporting verbs, as they stand next to a quotation: `affirme`, `said`. */
  readonly verbs: readonly string[];
  /** Those of them that report only with a particle at the end of their clause: `gab` … `bekannt`. */
  readonly separable?: readonly string[];
  /** Past participles of reporting verbs, which need an auxiliary: `affirmé`. */
  readonly participles: readonly string[];
  /** Auxiliaries of those participles: `a`, `avait`, `hat`. */
  readonly auxiliaries: readonly string[];
  /** Auxiliaries that make a reporting verb only after a reflexive: `est` in `s'est exclamé`. */
  readonly reflexiveAuxiliaries: readonly string[];
  readonly reflexives: readonly string[];
  /** Words that make a passive of the participle after them, whose subject did not speak: `été`, `was`. */
  readonly passives: readonly string[];
  /** Words that end a noun phrase: relative pronouns, prepositions of place and time, conjunctions. */
  readonly phraseEnds: readonly string[];
  /** Relative pronouns. */
  readonly relatives: readonly string[];
  /** Words between a reporting verb and its quotation: `que`, `that`, `dass`. */
  readonly complementisers: readonly string[];
  /** Possessives, which hide whose ("son avocat"): such a role is not printed. */
  readonly possessives: readonly string[];
  /** Words that may stand between a subject and its reporting verb: `se`, `lui`, `also`. */
  readonly clitics: readonly string[];
  /** Words that attribute without a verb: `selon`, `according to`. */
  readonly according: readonly string[];
  /** Phrases that lead to who said what stands before or behind them: `a dirlo è`, `son palabras de`. */
  readonly saidBy?: readonly string[];
  /** Phrases that call a quotation somebody's words, before it or behind it: `mit den worten`. */
  readonly inWords?: readonly string[];
  /** Words that do so only behind it: `so` in `„…“, so beschreibt ihn Anne`. */
  readonly soWords?: readonly string[];
  /** Verb forms that mark a sentence as somebody's words: `sei`, `habe`. */
  readonly reportedForms?: readonly string[];
  /** Words before the agency or paper that reported it: `cité par`, `rapportés par`. */
  readonly via: readonly string[];
  /** Words between a reporting verb and the one it was told to: `à`, `auprès de`. */
  readonly to: readonly string[];
  /** Titles before a name, with their full stop: `m.`, `mme`, `dr`. */
  readonly titles: readonly string[];
  /** Nouns that name a person by what they do: `ministre`, `dirigeant`, `spokeswoman`. */
  readonly roles: readonly string[];
  /** Institutions and other sources that speak: `gouvernement`, `agence`, `report`. */
  readonly institutions: readonly string[];
  readonly pronouns: readonly Pronoun[];
  /** Whether a verb may stand without its subject: `«…», lamentó.` */
  readonly dropsSubject?: boolean;
  /**
   * Whether the verb stands before its subject behind a quotation ("« … », dit
   * Anne"), so that a subject there opens a clause of its own.
   */
  readonly invertsAfterQuote?: boolean;
  /**
   * A regular expression source: the verb forms by which a plural subject is
   * told from a singular one where one pronoun serves both (`en$` in German:
   * `sagten sie`, `sagte sie`). Left out where no pronoun does.
   */
  readonly pluralVerbs?: string;
  /** Articles and possessives that open a noun phrase: `le`, `son`, `the`. */
  readonly determiners: readonly string[];
  /** Lower-case words inside a name or a role: `de`, `du`, `van`, `of`. */
  readonly particles: readonly string[];
  /** What tells a name from a noun, where every noun has a capital; left out elsewhere. */
  readonly nouns?: NounWords;
  /**
   * Words that tell a person's gender, beyond the pronouns: `mme`, `m.`; and given
   * names that `given-names.ts` lacks, since elsewhere they are a word or another gender's.
   */
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
};

/** For telling a name from a noun in a language that writes every noun with a capital. */
export type NounWords = {
  /** Endings of nouns that no name has: `ung`, `schaft`. */
  readonly endings: readonly string[];
  /** Stems of adjectives of nations and towns, which say whose a ministry or a minister is: `französisch`. */
  readonly nations: readonly string[];
};

/** Fixed words set on cards, in posts and in alt texts, as they are printed. */
export type Labels = {
  readonly takeaway: string;
  /** Before a link, with its colon and space: `Lire l’article : `. */
  readonly readArticle: string;
  /**
   * Between a speaker and the source that reported it, in words that agree
   * with a woman, a man and several people alike: `selon`, `quoted by`.
   */
  readonly citedBy: string;
  /** Before the text of a correction, with its colon and space. */
  readonly correction: string;
  /** A genre's label; null for news. */
  readonly genres: Readonly<Record<string, string | null>>;
  /** Alt text of each kind. `{text}`, `{label}`, `{speaker}` are filled in. */
  readonly alt: {
    readonly headline: string;
    readonly quote: string;
    readonly takeaway: string;
  };
};
