import { words } from './words.ts';

/**
 * Words right before a quotation that make it a title or a text on a wall and
 * nobody's speech, folded: works, what names them, what they are published by.
 */
export const WORK_WORDS: readonly string[] = words(
  'roman romans film films livre livres album albums chanson chansons essai pièce série séries ',
  'documentaire exposition article rapport titre titré titrée intitulé intitulée intitulés baptisé ',
  'baptisée nommé nommée publié publie banderole banderoles pancarte pancartes slogan slogans devise ',
  'panneau affiche opération projet spectacle podcast émission conférence ',
  'book books novel song songs essay play show documentary exhibition titled entitled called named ',
  'published banner placard sign motto headline poster chant chants report column campaign project ',
  'buch bücher lied lieder serie ausstellung titel überschrift banner plakat plakaten motto parole ',
  'parolen schild schlagwort namens aufsatz stück sendung kampagne projekt aktion ',
  'libro película canción título titulado titulada lema pancarta canzone titolo intitolato intitolata ',
  'livro filme música título intitulado intitulada boek liedje leus spandoek getiteld titolato',
);

/** "And", which makes two speakers of one. */
export const AND_WORDS: readonly string[] = words('et and und y e ed en sowie');

/** Words that open a sentence which says of a quotation before it what or whose it is, folded. */
export const SUMMING_WORDS: readonly string[] = words(
  "das dies diese dieses dieser so mit c' ce cette ces voilà tel telle tels telles ainsi that this ",
  'these those such so thus eso esto esas estas así questo questa queste così isso isto estas assim ',
  'dit dat deze zo aldus lo è',
);

/** "That", which opens what a verb reports, folded. */
export const THAT_WORDS: readonly string[] = words("that que qu' dass dat che");

/** Of the words above, things that words stand on: what a colon behind one opens is nobody's speech either. */
export const SIGN_WORDS: readonly string[] = words(
  'banderole banderoles pancarte pancartes slogan slogans devise panneau affiche tract graffiti mur ',
  'banner banners placard placards sign signs motto poster posters chant chants graffiti slogan ',
  'banner plakat plakaten transparent transparente schild motto parole parolen schlagwort ',
  'pancarta pancartas lema cartel cartello striscione slogan faixa cartaz cartazes spandoek leus',
);

/** By language: words that compare what they lead to with whom "that" leads to, which is "than" there: "plus jeune que". */
export const COMPARING_WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: words(
    'plus moins aussi autant davantage même mêmes meilleur meilleure mieux pire autre autres',
  ),
  es: words('más menos tan tanto tantos tantas mejor peor mayor menor mismo misma otro otra'),
  it: words('più meno meglio peggio migliore peggiore maggiore minore'),
  pt: words('mais menos tão tanto tantos tantas melhor pior maior menor mesmo mesma'),
};

/** "As", behind which marks hold what somebody or something is called: "décrit comme « un homme du port »". */
export const AS_WORDS: readonly string[] = words('comme as als como come');

/** Those and others by which somebody is likened to another, folded. Worldwide. */
export const LIKE_WORDS: readonly string[] = [...AS_WORDS, ...words('wie like')];

/** Verbs by which somebody performs words that need not be their own opinion: lyrics and lines, folded. */
export const PERFORMING_WORDS: readonly string[] = words(
  'sings sang sung raps rapped recites chante chantait chantent rappe récite singt sang singen gesungen rappt ',
  'canta cantó cantaba cantan cantava cantou zingt zong zingen',
);
