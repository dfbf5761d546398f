import type { Unit } from '../platforms/platform.ts';
import { countGraphemes, splitGraphemes } from '../text/graphemes.ts';
import { findLinks } from './find-entities.ts';
import { findFacets } from './find-facets.ts';

/** How long a post is, as the platform that counts in `unit` counts it. */
export function countPost(text: string, unit: Unit): number {
  return COUNTERS[unit](text);
}

const COUNTERS: Readonly<Record<Unit, (text: string) => number>> = {
  weighted: countWeighted,
  graphemes: countGraphemes,
  mastodon: countMastodon,
  bytes: countBytes,
  utf16: (text) => text.length,
};

/** X and Mastodon count every link as this many characters, however long it is. */
const LINK_LENGTH = 23;

/**
 * X: NFC first; a link is 23, an emoji 2, a character of the Latin to Georgian
 * and common punctuation ranges 1, any other 2.
 * Source: twitter-text config/v3.json. The emoji are told by grapheme, since
 * twitter-text 3.1.0 does not know those after Unicode 12.
 */
export function countWeighted(text: string): number {
  const normalized = text.normalize('NFC');
  let count = 0;
  let from = 0;
  for (const { span } of findLinks(normalized)) {
    count += weigh(normalized.slice(from, span[0])) + LINK_LENGTH;
    from = span[1];
  }
  return count + weigh(normalized.slice(from));
}

/**
 * Mastodon: graphemes; an http(s) link is 23, `@user@host` counts as `@user`.
 * Source: mastodon/mastodon, StatusLengthValidator and compose/util/counter.js.
 */
function countMastodon(text: string): number {
  let countable = '';
  let from = 0;
  for (const { span } of findLinks(text)) {
    if (!/^https?:/iu.test(text.slice(span[0], span[1]))) continue;
    countable += text.slice(from, span[0]) + 'x'.repeat(LINK_LENGTH);
    from = span[1];
  }
  return countGraphemes((countable + text.slice(from)).replaceAll(REMOTE_MENTION, '@$1'));
}

/**
 * The length of a text in UTF-8. Threads counts so, and Bluesky as its second
 * limit. Sources: gitroomhq/postiz-app pull request 1946; app.bsky.feed.post.
 */
export function countBytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * Graphemes as Bluesky's own composer counts them: it shows a link as host and
 * path, a path over 15 characters cut to 13 and `...`.
 * Source: bluesky-social/social-app, shortenLinks and toShortUrl.
 */
export function countShortened(text: string): number {
  let shown = '';
  let from = 0;
  for (const { span, address } of findFacets(text)) {
    if (address === null || !URL.canParse(address)) continue;
    shown += text.slice(from, span[0]) + shortened(new URL(address));
    from = span[1];
  }
  return countGraphemes(shown + text.slice(from));
}

function shortened({ host, pathname, search, hash }: URL): string {
  const path = (pathname === '/' ? '' : pathname) + search + hash;
  return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
}

const REMOTE_MENTION = /(?<![/\w])@([a-z0-9_]+(?:[a-z0-9_.-]*[a-z0-9_]+)?)@[a-z0-9.-]+[a-z0-9]+/giu;

/** The ranges of twitter-text config/v3.json whose code points weigh 1. */
const LIGHT_RANGES = [
  [0x0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

/** Only characters that are no part of an emoji, so that each weighs on its own. */
const PLAIN =
  /^[\0-\xA8\xAA-\xAD\xAF-\u02FF\u0370-\u0590\u2000-\u200C\u2010-\u203A\u20A0-\u20C0\u3001-\u3029\u3041-\u3096\u30A0-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]*$/u;

function weigh(text: string): number {
  let weight = 0;
  if (PLAIN.test(text)) {
    for (const character of text) weight += weighCodePoint(character.codePointAt(0) ?? 0);
  } else {
    for (const grapheme of splitGraphemes(text)) weight += weighGrapheme(grapheme);
  }
  return weight;
}

/** An emoji is 2; what else the grapheme holds weighs on its own. */
function weighGrapheme(grapheme: string): number {
  const emoji = EMOJI.exec(grapheme)?.[0] ?? '';
  let weight = emoji === '' ? 0 : 2;
  for (const character of grapheme.slice(emoji.length)) {
    weight += weighCodePoint(character.codePointAt(0) ?? 0);
  }
  return weight;
}

function weighCodePoint(point: number): number {
  return LIGHT_RANGES.some(([first, last]) => point >= first && point <= last) ? 1 : 2;
}

/**
 * A flag, a keycap, or pictographs joined into one, with what modifies them.
 * © and ® are letters unless a selector makes pictures of them, as is any
 * pictograph that a selector makes a letter.
 */
const PICTOGRAPH =
  '(?:(?=\\p{Extended_Pictographic})[\\0-\\uFFFF]\\uFE0F?|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F?)\\p{Emoji_Modifier}?';
const EMOJI = new RegExp(
  '^(?:\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F?\\u20E3|' +
    `(?![\\xA9\\xAE](?!\\uFE0F)|.\\uFE0E)${PICTOGRAPH}[\\u{E0020}-\\u{E007F}]*(?:\\u200D${PICTOGRAPH})*)`,
  'u',
);
