import { phrases, words } from './words.ts';

/** What stands without a verb before a speaker and a colon, folded: "Sulla stessa linea il sindaco Paolo Rota: «…»". Worldwide. */
export const BEFORE_SPEAKERS: readonly string[] = phrases(
  "così, sulla stessa linea, sulla stessa lunghezza d'onda, di diverso avviso, di altro avviso, di parere opposto, ",
  'en la misma línea, en el mismo sentido, de la misma opinión, na mesma linha, no mesmo sentido, ',
  'même son de cloche chez, même son de cloche pour, même constat pour, même analyse pour, même avis pour, ',
  'on the same note, in the same vein',
);

/** What stands before a name that signs a quotation, folded: "— Une citation de Marc Odin, maire de Nelle". Worldwide. */
export const SIGNING_LEADS: readonly string[] = phrases(
  "une citation de, une citation d', citation de, citation d', propos de, propos d', mots de, mots d', a quote from",
);

/** Nouns for what somebody says, before whose it is: "Réaction d'Anne Morel : « … »", folded. Worldwide. */
export const SPEECH_NOUNS: readonly string[] = words(
  'réaction réponse réplique commentaire explication explications verdict constat analyse avis bilan conseil déclaration ',
  'reacción respuesta comentario explicación conclusión balance declaración valoración reazione risposta commento ',
  'spiegazione replica denuncia nota appello dichiarazione dichiarazioni monito ',
  'reação resposta comentário explicação balanço declaração avaliação reaktion antwort kommentar fazit bilanz forderung ',
  'reactie commentaar conclusie ',
  'reaction response comment statement',
);

/** German nouns for what is said, on which a sentence opens though somebody else is its subject, folded: "Die Antwort gab Anna Berger". */
export const UTTERANCE_NOUNS: readonly string[] = words(
  'wort worte antwort antworten erklärung begründung bilanz fazit kritik frage meinung warnung hoffnung richtung ',
  'entwarnung devise losung erkenntnis lösung schuld verantwortung reaktion stellung forderung position grund',
);

/** German verbs, of one subject, for what somebody thinks about a thing on which the sentence opens, folded: "Die Niederlage kommentierte Trainer Bauer". */
export const ABOUT_THINGS =
  /^(?:kommentier|begründe|erklär|verteidig|bezeichne|bestätig|kritisier|bedauer|bewerte|beurteil|schilder|rechtfertig|feier|beschrieb|beschreib)(?:te?|)$|^(?:nannte|nennt|sah|sieht|fand|findet)$/u;

/** German verbs of telling a story, in which others speak, folded: "Karl Brunner erzählt von seinem Chef. „ … “". */
export const NARRATING: readonly string[] = words(
  'erzählt erzählte erzählten schildert schilderte berichtet berichtete erinnert erinnerte beschreibt beschrieb',
);

/** German words by which a sentence goes on with what somebody says, folded: "Und weiter: „ … “", "Denn: „ … “". */
export const GOING_ON: readonly string[] = words('und weiter denn noch mehr');

/** German nouns for what is somebody's own to say, behind a possessive, folded: "Sein Fazit: „ … “". */
export const OWN_NOUNS: readonly string[] = words(
  'fazit bilanz begründung antwort reaktion kommentar erklärung urteil rat tipp appell forderung kritik hoffnung wunsch ',
  'botschaft credo prognose warnung vorwurf überzeugung meinung einschätzung sorge befürchtung resümee plädoyer bitte zustimmung lob widerspruch unterstützung ',
);

/** German verbs of answering, of one subject, with whom they answer in the dative, folded: "Greenpeace widerspricht Anna Berger". */
export const DATIVE_VERBS =
  /^(?:widerspr[iae]ch(?:t|)|entgegnete?t?|antworte(?:te|t)|erwiderte?t?|dankte?|gratulierte?t?|drohte?|rät|riet)$/u;

/** What German adverbs end on, before such a verb, folded: "Energisch widerspricht Anna Berger". */
export const ADVERB_LIKE =
  /(?:lich|isch|ig|weise|dem|gegen|halb|los|end|mals|mal|ens|hin|her|auf|dann|noch|nun|so|eute|ern|ald|iert|mpt)$/u;

/** "Same", "first" before one of those, folded: "Même constat chez Anne Morel". Worldwide. */
export const SAME_WORDS: readonly string[] = words(
  'même première premier mismo misma primera stesso stessa prima mesma mesmo primeira same first erste zelfde eerste',
);

/** "With" and "at", behind which the one stands who says it too, folded: "Même constat chez". Worldwide. */
export const WITH_WORDS: readonly string[] = words('chez bei bij');

/** By German possessive, folded, the pronoun of whose something is: "Sein Fazit". */
export const OWNERS: Readonly<Record<string, string>> = {
  sein: 'er',
  seine: 'er',
  ihr: 'sie',
  ihre: 'sie',
};

/** German verbs that may stand between such a noun and its colon, folded: "Ihr Rat lautet:". */
export const OWN_NOUN_VERBS: readonly string[] = words('lautet lautete ist');

/** German verbs and the words they go with, by which something is sure to somebody, folded: "Für Anna Berger ist klar:". */
export const SURE = {
  verbs: words('ist war steht stand'),
  words: words('klar fest sicher'),
} as const;

/** German verbs and what leads from them to whom something comes from, folded: "Kritik kommt von Anna Berger:". */
export const SENDING = { verbs: words('kommt kam'), from: words('von') } as const;
