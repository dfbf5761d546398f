import type { Language } from '../languages/language.ts';
import { neutral } from '../languages/neutral.ts';
import { connector, linkPart } from './parts.ts';
import type { Part } from './thread.ts';

/**
 * The link behind its connector, alone between white space. The neutral
 * language has no words of its own, so the link stands without one.
 */
export function linkParts(url: string, language: Language): Part[] {
  return language.tag === neutral.tag
    ? [linkPart(url)]
    : [connector(language.labels.readArticle), linkPart(url)];
}
