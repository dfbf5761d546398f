import type { Root } from 'hast';
import { attribute, elementsIn } from './html-tree.ts';

/** A thing of schema.org as the page wrote it. */
export type Thing = Readonly<Record<string, unknown>>;

/** The article that a page's JSON-LD describes, or null. Invalid JSON counts as none. */
export function findArticleThing(tree: Root): Thing | null {
  for (const node of elementsIn(tree)) {
    if (node.tagName !== 'script' || !/ld\+json/iu.test(attribute(node, 'type') ?? '')) continue;
    const [text] = node.children;
    const found = findArticle(text?.type === 'text' ? parseLoosely(text.value) : null, 0);
    if (found !== null) return found;
  }
  return null;
}

/** The types of a thing, without the address of their vocabulary. */
export function typesOf(thing: Thing): string[] {
  const types: unknown[] = [thing['@type']].flat();
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*\//u, ''));
}

/** What of a value can be said in words: text, the name of a thing, the first of a list. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return wordsOf(value[0]);
  return isThing(value) ? wordsOf(value.name ?? value['@value']) : null;
}

/** The names of people in an author field, however it is written. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  const name = wordsOf(value);
  return name === null ? [] : [name];
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, ''));
  } catch {
    return null;
  }
}

/** Lists and graphs within lists and graphs: no page has more. */
const DEEPEST = 4;

function findArticle(value: unknown, depth: number): Thing | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = findArticle(one, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isThing(value)) return null;
  if (typesOf(value).some((type) => ARTICLE_TYPES.test(type))) return value;
  return findArticle(value['@graph'] ?? value.mainEntity ?? null, depth + 1);
}

const ARTICLE_TYPES = /(?:Article|BlogPosting|Posting|Report)$/u;
