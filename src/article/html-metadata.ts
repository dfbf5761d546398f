import type { Element, Root } from 'hast';
import type { Genre, Image } from './article.ts';
import type { Draft } from './draft.ts';
import { genreOfSection, kickerOfSection } from './genre-of-section.ts';
import { attribute, elementsIn } from './html-tree.ts';
import type { Thing } from './json-ld.ts';
import { findArticleThing, isThing, namesOf, typesOf, wordsOf } from './json-ld.ts';
import { normaliseLine } from './normalise.ts';

/** What a page says of its article; `title` is null where it only has a `<title>`. */
export type PageFacts = Pick<
  Draft,
  'lang' | 'genre' | 'kicker' | 'publication' | 'bylines' | 'published' | 'url' | 'image'
> & { readonly title: string | null };

/** What a page says of its article: JSON-LD first, then Open Graph, then the page's own tags. */
export function describePage(tree: Root): PageFacts {
  const elements = [...elementsIn(tree)];
  const meta = readMeta(elements);
  const thing = findArticleThing(tree) ?? {};
  const section = line(thing.articleSection) ?? line(meta.get('article:section'));
  return {
    title: line(thing.headline) ?? line(meta.get('og:title')),
    lang: declaredLanguage(elements, meta, thing),
    genre: readGenre(thing, section),
    kicker: kickerOfSection(section),
    publication: line(thing.publisher) ?? line(meta.get('og:site_name')),
    bylines: readBylines(thing, meta),
    published: line(thing.datePublished) ?? line(meta.get('article:published_time')),
    url: readAddress(elements, meta),
    image: readImage(thing, meta),
  };
}

function readMeta(elements: readonly Element[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const node of elements) {
    const keys =
      attribute(node, 'property') ?? attribute(node, 'name') ?? attribute(node, 'itemProp');
    const content = attribute(node, 'content');
    if (node.tagName !== 'meta' || keys === null || content === null) continue;
    for (const key of keys.toLowerCase().split(/\s+/u))
      if (!found.has(key)) found.set(key, content);
  }
  return found;
}

function line(value: unknown): string | null {
  const words = normaliseLine(decodeTwice(wordsOf(value) ?? ''));
  return EMPTY.test(words) ? null : words;
}

/** What systems write where they have nothing. */
const EMPTY = /^(?:|nil|null|undefined|none)$/u;

/** Many systems escape what they put into JSON-LD as if it were HTML. */
function decodeTwice(text: string): string {
  return text.replaceAll(/&(?:amp|quot|apos|lt|gt|nbsp|#x?[\da-f]{1,6});/giu, (entity) => {
    const code = /^&#(x?)([\da-f]+);$/iu.exec(entity);
    if (code === null) return ENTITIES[entity.toLowerCase()] ?? entity;
    const point = Number.parseInt(code[2] ?? '', code[1] === '' ? 10 : 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
};

function declaredLanguage(
  elements: readonly Element[],
  meta: ReadonlyMap<string, string>,
  thing: Thing,
): string | null {
  const root = elements.find((node) => node.tagName === 'html');
  const own = root === undefined ? null : attribute(root, 'lang');
  const http = elements.find(
    (node) =>
      node.tagName === 'meta' && /content-language/iu.test(attribute(node, 'httpEquiv') ?? ''),
  );
  const declared = http === undefined ? null : attribute(http, 'content');
  return own || declared || wordsOf(thing.inLanguage) || (meta.get('og:locale') ?? null);
}

function readGenre(thing: Thing, section: string | null): Genre | null {
  const types = typesOf(thing);
  const typed = types.map((type) => GENRE_OF_TYPE[type]).find((genre) => genre !== undefined);
  return typed ?? genreOfSection(section);
}

const GENRE_OF_TYPE: Readonly<Record<string, Genre>> = {
  OpinionNewsArticle: 'opinion',
  AdvertiserContentArticle: 'sponsored',
  LiveBlogPosting: 'live',
};

function readBylines(thing: Thing, meta: ReadonlyMap<string, string>): string[] {
  const named = namesOf(thing.author);
  const tagged = [meta.get('author') ?? meta.get('article:author') ?? ''];
  const found = named.length > 0 ? named : tagged;
  return found.filter((name) => name !== '' && !/^(?:https?:|\/|@)/iu.test(name));
}

/** The canonical address, where it is one. */
function readAddress(
  elements: readonly Element[],
  meta: ReadonlyMap<string, string>,
): string | null {
  const link = elements.find(
    (node) => node.tagName === 'link' && attribute(node, 'rel') === 'canonical',
  );
  const found = (link === undefined ? null : attribute(link, 'href')) ?? meta.get('og:url') ?? '';
  return /^https?:\/\/\S+$/iu.test(found.trim()) ? found.trim() : null;
}

function readImage(thing: Thing, meta: ReadonlyMap<string, string>): Image | null {
  const listed: unknown = [thing.image].flat()[0];
  const own = isThing(listed) ? listed : {};
  const src =
    wordsOf(own.url) ?? wordsOf(own.contentUrl) ?? wordsOf(listed) ?? meta.get('og:image') ?? '';
  if (src.trim() === '') return null;
  return {
    src: src.trim(),
    alt: line(meta.get('og:image:alt')) ?? line(meta.get('twitter:image:alt')),
    credit: line(own.creditText) ?? line(own.copyrightNotice),
    focus: null,
  };
}
