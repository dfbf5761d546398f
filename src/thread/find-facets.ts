import type { Span } from '../text/spans.ts';
import type { Entity } from './find-entities.ts';
import { TOP_LEVEL_DOMAINS } from './top-level-domains.ts';

/** What Bluesky makes a link of; for a link also the address it leads to. */
export type Facet = {
  readonly kind: Entity['kind'];
  readonly span: Span;
  readonly address: string | null;
};

/** The longest tag, in UTF-16 code units. */
const LONGEST_TAG = 64;

const MENTION = /(?<=^|[\s(])@[a-zA-Z0-9.-]+\b/gu;
const LINK =
  /(?<=^|[\s(])(?:https?:\/\/\S+|(?<domain>[a-z][a-z0-9]*(?:\.[a-z0-9]+)+)(?![a-z0-9])\S*)/gimu;
const INVISIBLE = '\\u00AD\\u2060\\u200A-\\u200D\\u20E2';
const HASHTAG = new RegExp(`(?<=^|\\s)[#＃](?!\\uFE0F)[^\\s${INVISIBLE}]+`, 'gu');

const CASHTAG = /(?<=^|[\s(])\$[A-Za-z][A-Za-z0-9]{0,4}(?=$|[\s.,;:!?)"'’])/gu;

/**
 * The links, mentions, hashtags and cashtags that Bluesky finds in a text, in reading
 * order: the rules of @atproto/api's detectFacets written anew. A link counts
 * only after white space or a bracket.
 */
export function findFacets(text: string): Facet[] {
  return [...findMentions(text), ...findLinks(text), ...findTags(text), ...findCashtags(text)].sort(
    (one, other) => one.span[0] - other.span[0],
  );
}

function findMentions(text: string): Facet[] {
  return Array.from(text.matchAll(MENTION))
    .filter(([handle]) => isDomain(handle.slice(1)) || handle.endsWith('.test'))
    .map(({ 0: handle, index }) => ({
      kind: 'mention',
      span: [index, index + handle.length],
      address: null,
    }));
}

function findLinks(text: string): Facet[] {
  return Array.from(text.matchAll(LINK))
    .filter(({ groups }) => groups?.domain === undefined || isDomain(groups.domain))
    .map(({ 0: words, index, groups }) => {
      const link = withoutClosing(words);
      const address = groups?.domain === undefined ? link : `https://${link}`;
      return { kind: 'link', span: [index, index + link.length], address };
    });
}

/** A link without the one mark that ends its sentence, and without a bracket that it does not open. */
function withoutClosing(words: string): string {
  const link = words.replace(/[.,;:!?]$/u, '');
  return link.endsWith(')') && !link.includes('(') ? link.slice(0, -1) : link;
}

function findTags(text: string): Facet[] {
  return Array.from(text.matchAll(HASHTAG)).flatMap(({ 0: words, index }): Facet[] => {
    if (!/[^\d\s\p{P}]/u.test(words.slice(1))) return [];
    const end = words.length - (/\p{P}+$/u.exec(words)?.[0].length ?? 0);
    return end - 1 > LONGEST_TAG
      ? []
      : [{ kind: 'hashtag', span: [index, index + end], address: null }];
  });
}

function findCashtags(text: string): Facet[] {
  return Array.from(text.matchAll(CASHTAG), ({ 0: words, index }) => ({
    kind: 'cashtag',
    span: [index, index + words.length],
    address: null,
  }));
}

const KNOWN_DOMAINS: ReadonlySet<string> = new Set(TOP_LEVEL_DOMAINS);

function isDomain(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot > 0 && KNOWN_DOMAINS.has(name.slice(dot + 1));
}
