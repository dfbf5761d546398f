import { phrases, words } from './words.ts';

/** By language, the region left out: openings in which a pronoun or another word that points back stands for nothing. */
export const IMPERSONAL: Readonly<Record<string, readonly string[]>> = {
  fr: phrases(
    "il y, il n'y, il faut, il ne faut, il faudra, il faudrait, il fallait, il vaut, il s'agit, il ne s'agit, ",
    'il convient, il suffit, il manque, il reste, il existe, il est important, il est exclu, il est temps, ',
    "il n'est pas question, il est possible, il est impossible, il est essentiel, il est nécessaire, ",
    'il est urgent, il est clair, il est évident, il est hors de question, il est vrai, il est trop tôt, ',
    "il n'est pas",
  ),
  de: phrases('es, so etwas, so was, so viel, so viele, so einfach'),
  en: words('it'),
  nl: words('het'),
};

/** Verbs that open a sentence before a given name where a verb may stand before its subject, folded: "Dimite Luis Mena". */
export const OPENING_VERBS: readonly string[] = words(
  'habla responde dimite muere murió vuelve regresa gana llega cae renuncia reaparece triunfa canta cumple opina falleció ',
  'fala volta regressa morreu demite vence chega faleceu estreia ',
  'parla risponde muore torna vince lascia arriva morì interviene',
);

/** By language: words between a subject and its verb, so that what opens on one has lost its subject. */
export const VERB_OPENERS: Readonly<Record<string, readonly string[]>> = {
  fr: words("ne n' se s'"),
};

/** By language: forms behind one of `VERB_OPENERS` that are no finite verb: infinitives, participles, what negates. */
export const NO_VERBS: Readonly<Record<string, RegExp>> = {
  fr: /(?:er|ir|re|ant)$|^(?:pas|plus|jamais|rien|point|guère|que|qu'|en|y|le|la|les|l'|lui|leur|se|s'|vous|nous)$/u,
};

/** By language: prepositions and nouns that are a verb's form too, and the words before which they are one: "entre en vigueur". */
export const VERBS_BEFORE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  fr: {
    entre: words('en dans à au aux'),
    contre: [],
    figure: words('parmi sur dans au aux en à aussi également toujours'),
  },
  pt: { para: words('de') },
};

/** By language: the endings of participles that open a frame with a capital ("Citant Victor Hugo, une mère …"). */
export const FRAME_PARTICIPLES: Readonly<Record<string, RegExp>> = {
  fr: /\p{L}{2}ant$/u,
  en: /\p{L}{4}ing$/u,
  es: /\p{L}{2}(?:ando|iendo)$/u,
  it: /\p{L}{2}(?:ando|endo)$/u,
  pt: /\p{L}{2}(?:ando|endo|indo)$/u,
};

/** By language: words that open a clause which is no sentence alone: "Ob die Brücke hält". */
export const SUBORDINATORS: Readonly<Record<string, readonly string[]>> = {
  de: words('dass ob'),
};

/** German words that open a clause, behind a comma or before one, folded: "Ich glaube, dass …", "Wenn …, geht es". */
export const CLAUSE_OPENERS: readonly string[] = words(
  'dass ob weil wenn falls denn aber sondern obwohl damit sodass bevor nachdem bis solange sobald warum wieso weshalb was wer wo',
);

/** By language: phrases that open on a connective and are none, since the main clause follows them: "Alors que …, Anna …". */
export const CONCESSIONS: Readonly<Record<string, readonly string[]>> = {
  fr: phrases("alors que, alors qu', même si, même s', même quand, aussi longtemps que"),
  en: phrases('even if, even though, even as, even when, now that, so that, so far as'),
  de: phrases('auch wenn, auch nachdem, so lange, so sehr, nun da'),
  es: phrases('aun cuando, incluso si, a pesar de que'),
  it: phrases('anche se, anche quando'),
  pt: phrases('mesmo que, mesmo quando, ainda que'),
  nl: phrases('ook al, ook als, nu de'),
};

/** By language: conjunctions that open a sentence without a comma, and can go where a subject follows: "But Corve has …". */
export const CONJUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  fr: words('mais et or'),
  en: words('but and yet'),
  de: words('doch aber und'),
  es: words('pero y'),
  it: words('ma e'),
  pt: words('mas e'),
  nl: words('maar en'),
};

/** By language: the endings of a finite verb in the plural that none in the singular has, folded. */
export const PLURAL_VERBS: Readonly<Record<string, RegExp>> = {
  fr: /^(?!(?:dément|consent|pressent|ressent|ment|sent|\p{L}*[vt]ient)$)\p{L}*(?:ent|ont)$/u,
  de: /en$/u,
  es: /n$/u,
  it: /(?:no)$/u,
  pt: /^(?!tem$)\p{L}*m$/u,
  nl: /en$/u,
};

/** By language: a pronoun for some of what was told, behind an elided word or before an auxiliary; elsewhere a preposition. */
export const PARTITIVES: Readonly<Record<string, string>> = { fr: 'en' };

/** By language: pronouns for a place before a verb: "y affirmait". */
export const PLACE_PRONOUNS: Readonly<Record<string, readonly string[]>> = { fr: words('y') };

/** By language: adverbs for a place that was told: "dort übernachtet". */
export const PLACE_ADVERBS: Readonly<Record<string, readonly string[]>> = {
  fr: words('là-bas'),
  de: words('dort dorthin dortige dortigen dortiger dortiges dortigem'),
  es: words('allí allá'),
  it: words('laggiù lì'),
  pt: words('lá ali'),
  nl: words('daar daarheen'),
};

/** Spanish and Italian pronouns that take an object up again before the verb, folded: "El balance lo ha confirmado Moreno". */
export const RESUMED_OBJECTS: readonly string[] = words('lo la los las li le');

/** Pronouns that often stand for nobody, folded; German `es` does but behind `PERSONAL_ES`. */
export const IMPERSONAL_PRONOUNS: readonly string[] = words('on het it you');

/** Regular German verbs in the past: none of them has an `es` that stands for nobody. */
export const PERSONAL_ES =
  /^(?!handel|hei|fehl|schein|gelang|reichte|bedurft|dauerte|brauchte|wurde|würde|könnte|müsste|sollte|wollte|hatte|hätte)\p{L}{3,}te$/u;

/** A French pronoun tied to the verb before it, folded: "dit-il", "a-t-elle"; but in "semble-t-il" it is nobody. */
export const INVERTED_PRONOUN = /^(?!semble-|paraît-).*-(?:t-)?(?:il|elle|ils|elles)$/u;

/** Words that open a frame, and stand inside names with a capital, too: "Von der Leyen", folded. */
export const FRAMES_IN_NAMES: readonly string[] = words('von van de der den zu du di da');

/** By language: words that open a clause below another, beyond the relatives and the language's own subordinators: "al is het". */
export const CONCEDING: Readonly<Record<string, readonly string[]>> = {
  fr: words('quand où bien'),
  de: words('weil wenn wo wie'),
  en: words('because where although though'),
  nl: words('al omdat hoewel'),
};

/** By language: adverbs that stand for what was told before, unless a clause behind them tells it: "damit". */
export const BACK_ADVERBS: Readonly<Record<string, readonly string[]>> = {
  de: words('dabei dazu damit dagegen davon darauf daran darin dafür dadurch daraus dahinter'),
};

/** What an adverb of manner ends on in French and English: "clairement", "clearly". */
export const ADVERB_ENDING = /(?:ment|ly)$/u;

/** English adverbs of manner from adjectives, by what these end on: "diplomatically", "bluntly"; no family and no assembly. */
export const SPEAKING_ADVERB =
  /^\p{Ll}{4,}(?<=[aeiou]l|ed|ing|ous|ful|[aei]nt|unt|ck|ght|ld|rd|rp|ft|ar|sh|st|at|iv|te|se|ri|id)e?ly$/u;

/** What German parts from its verb of speech, folded: "fügte hinzu Trainer Bauer", "stellt klar". */
export const VERB_PARTICLES: readonly string[] = words('hinzu fest klar zusammen ein an nach');

/** German verbs, and what is parted from them, by which somebody rejects what stands before, folded: "weist Anna Bauer zurück". */
export const REJECTING = { verbs: words('weist wies weisen wiesen'), particles: words('zurück') };

/** German and Dutch pronouns of no other case, which behind their verb are its subject: "antwortete er". */
export const SUBJECT_PRONOUNS: readonly string[] = words('er hij zij ze');
