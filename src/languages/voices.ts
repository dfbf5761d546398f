import { phrases, words } from './words.ts';

/** By language: words of somebody who speaks to a `you`, folded. */
export const SECOND_PERSONS: Readonly<Record<string, readonly string[]>> = {
  fr: words('tu ton tes vous votre vos'),
  en: words("you your you're you've"),
  de: words('du dir dich dein deine'),
  es: words('tú tu tus usted ustedes'),
  it: words('tu tuo tua voi vostro vostra'),
  pt: words('você vocês tu teu tua'),
  nl: words('jij jou jouw je jullie u uw'),
  ru: words('вы вам вас ваш ваша ты'),
};

/** By language: words for a `you` that only their capital, or their place at the start of words, tells from others: `Bleiben Sie`, `O senhor`. As they are written. */
export const POLITE_FORMS: Readonly<Record<string, readonly string[]>> = {
  de: ['Sie', 'Ihnen', 'Ihr', 'Ihre'],
  pt: ['senhor', 'senhora'],
};

/** By language: words of somebody who says `I`. */
const OWN_WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: words("je j' moi mon ma mes"),
  en: words("i i'm i've i'd i'll me my mine"),
  de: words('ich mir mich mein meine meinen meinem meiner'),
  es: words('yo mí mi mis conmigo'),
  it: words('io mio mia miei mie'),
  pt: words('eu mim meu minha meus minhas'),
  nl: words('ik mij mijn'),
  ru: words('я мне меня мой моя мои'),
};

/** By language, the region left out: words of somebody who says `I` or speaks to a `you`. News in its own voice has none. */
export const VOICES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(OWN_WORDS).map(([tag, own]) => [tag, [...own, ...(SECOND_PERSONS[tag] ?? [])]]),
);

/** By language: nouns that stand for somebody named before, as a pronoun does. */
export const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  fr: words('intéressé intéressée intéressés intéressées'),
  de: words('angesprochene betroffene'),
  es: words('interesado interesada aludido aludida'),
  it: words('interessato interessata'),
  pt: words('visado visada'),
  nl: words('betrokkene'),
};

/** By language: words that open a sentence and source it to somebody named elsewhere. */
export const SOURCED_BACK: Readonly<Record<string, readonly string[]>> = {
  fr: phrases(
    "selon lui, selon elle, selon eux, selon elles, d'après lui, d'après elle, d'après eux, pour lui, pour elle, à ses yeux",
  ),
  en: phrases(
    'according to him, according to her, according to them, in his view, in her view, in his words, in her words',
  ),
  de: phrases(
    'laut ihm, laut ihr, nach seinen angaben, nach ihren angaben, nach seinen worten, nach ihren worten, seiner meinung nach, ihrer meinung nach',
  ),
  es: phrases('según él, según ella, según ellos, a su juicio, en su opinión, en sus palabras'),
  it: phrases('secondo lui, secondo lei, secondo loro, a suo parere, a suo dire, a suo giudizio'),
  pt: phrases('segundo ele, segundo ela, segundo eles, na sua opinião, para ele, para ela'),
  nl: phrases('volgens hem, volgens haar, volgens hen, naar zijn zeggen, naar haar zeggen'),
  ru: phrases(
    'по его словам, по её словам, по ее словам, по их словам, по его мнению, по её мнению, по ее мнению, по их мнению',
  ),
};

/** By language: words of the first person singular, which a report has within quotation marks only, for text with straight apostrophes. */
export const FIRST_PERSON: Readonly<Record<string, RegExp>> = {
  en: anyOf("I|I'm|I've|I'd|I'll|me|my|mine|myself", 'u'),
  fr: anyOf("je|j'\\p{L}*|me|m'\\p{L}*|moi|mon|ma|mes", 'iu'),
  de: anyOf('ich|mich|mir|mein|meine|meinen|meinem|meiner|meines', 'iu'),
  es: anyOf('yo|me|mí|conmigo|mi|mis|soy|estoy|tengo|he|creo|pienso|fui|quiero', 'iu'),
  it: anyOf('io|mi|me|mio|mia|miei|mie|ho|credo|penso|voglio', 'iu'),
  pt: anyOf('eu|me|mim|meu|minha|meus|minhas|sou|estou|tenho|acho|creio|quero', 'iu'),
  nl: anyOf('ik|mij|mijn|me', 'iu'),
};

function anyOf(alternatives: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}'])(?:${alternatives})(?![\\p{L}\\p{M}])`, flags);
}

/** Labels of an interview's turns that name nobody, folded. */
export const NAMELESS_TURNS: readonly string[] = words(
  'answer question réponse antwort frage respuesta pregunta risposta domanda resposta pergunta ',
  'antwoord vraag interviewer moderator host',
);
