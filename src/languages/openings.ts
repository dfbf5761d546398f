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

/** By language: words between a subject and its verb, so that what opens on one has lost its subject. */
export const VERB_OPENERS: Readonly<Record<string, readonly string[]>> = {
  fr: words("ne n' se s'"),
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
