import { normaliseLine } from './normalise.ts';

/**
 * The names in a byline that is nothing else: "Par Jeanne Le Goff et Yann
 * Kerbrat", "By Ada Lovelace". Empty where the line says anything more.
 */
export function readByline(line: string): string[] {
  const [, names = ''] = BYLINE.exec(line) ?? [];
  const found = names.split(AND);
  return found.every((name) => NAME.test(name)) ? found : [];
}

/** What a page gives as its author, without "By" and without what stands on further lines. */
export function cleanByline(author: string): string {
  const first = author.trim().split('\n')[0] ?? '';
  return normaliseLine(first).replace(/^(?:By|Par|Von|Por|Text|Texte)\s?:? (?=\p{Lu})/iu, '');
}

const AND = /, | (?:and|et|und|y|e|en|og|och|i) | & /u;
const BYLINE = /^(?:By|Par|Von|Por|Di|Da|Door|Af|Av|Text:?|Texte :|Texto:) (.{4,80})$/u;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:d[aeiou]s?|del|van|von|der|den|la|le|el|al|bin|ben|ter|\p{Lu}[\p{L}\p{M}.'’-]*)){1,4}$/u;
