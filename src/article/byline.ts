import { normaliseLine } from './normalise.ts';

/** What a page gives as its author, without "By" and without what stands on further lines. */
export function cleanByline(author: string): string {
  const first = author.trim().split('\n')[0] ?? '';
  return normaliseLine(first).replace(/^(?:By|Par|Von|Por|Text|Texte)\s?:? (?=\p{Lu})/iu, '');
}
