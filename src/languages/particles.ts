import { words } from './words.ts';

/** Small words inside people's names, folded. */
export const NAME_PARTICLES: readonly string[] = words(
  "de d' von van der den bin ben al el di da dos del ter ten",
);

/** Particles that also join two nouns: part of a name only right behind a given name, "João do Carmo", "Joachim du Bellay". */
export const LATE_PARTICLES: readonly string[] = words('do du');

/** Articles that are part of a name only behind one of `BEFORE_ARTICLE_PARTICLES`: "Ursula von der Leyen". */
export const ARTICLE_PARTICLES: readonly string[] = words('der den');
export const BEFORE_ARTICLE_PARTICLES: readonly string[] = words('von van auf zu');

/** Words inside names that are nothing else, so that no line breaks at them. */
export const UNBROKEN_PARTICLES: readonly string[] = words(
  'von van der den ter ten bin ibn ben al el di da dos zu',
);

/** Of those, articles where every noun has a capital: "Proteste der Bauern". */
export const UNBROKEN_ARTICLES: readonly string[] = words('der den zu');
