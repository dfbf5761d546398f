import { isOverlapping, type Span } from '../text/spans.ts';
import { TOP_LEVEL_DOMAINS } from './top-level-domains.ts';

/** Something in a text that a platform makes a link of. */
export type Entity = {
  readonly kind: 'link' | 'mention' | 'hashtag' | 'cashtag';
  readonly span: Span;
};

/**
 * The links, mentions, hashtags and cashtags of a text, in reading order, as X
 * finds them: the rules of twitter-text 3.1.0 written anew, without what it
 * needs to run on old browsers. A link may do without its protocol
 * (`lemonde.fr`).
 */
export function findEntities(text: string): Entity[] {
  const links = findLinks(text);
  const tags = [...findMentions(text), ...findHashtags(text), ...findCashtags(text)].filter(
    (tag) => !links.some((link) => isOverlapping(link.span, tag.span)),
  );
  return [...links, ...tags].sort((one, other) => one.span[0] - other.span[0]);
}

/** The links of a text as X finds them. `http` and bare domains alike. */
export function findLinks(text: string): Entity[] {
  const links: Entity[] = [];
  for (const chunk of text.matchAll(CHUNK)) {
    if (!MAYBE_LINK.test(chunk[0])) continue;
    for (const [start, end] of linksOfChunk(chunk[0])) {
      links.push({ kind: 'link', span: [chunk.index + start, chunk.index + end] });
    }
  }
  return links;
}

/** Mentions and lists: `@user`, `@user/list`. */
export function findMentions(text: string): Entity[] {
  return findTags(text, 'mention', MENTION, AFTER_MENTION);
}

/** Hashtags: letters, digits and a few marks, not digits alone. */
function findHashtags(text: string): Entity[] {
  return findTags(text, 'hashtag', HASHTAG, AFTER_HASHTAG);
}

/** Cashtags: `$AAPL`. */
export function findCashtags(text: string): Entity[] {
  return findTags(text, 'cashtag', CASHTAG, null);
}

const MARKS = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069';
const SPACES =
  '\\x09-\\x0D\\x20\\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const LATIN =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F' +
  '\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';

/** A piece without white space: no link is longer. */
const CHUNK = new RegExp(`[^${SPACES}]+`, 'gu');

const DOMAIN_CHARACTER = `[^!'#%&()*+,\\\\\\-./:;<=>?@[\\]^_{|}~$${SPACES}\\uFFFE\\uFEFF\\uFFFF${MARKS}]`;
/** RFC 1035: a label has at most 63 characters, a name at most 127 labels. */
const SUBDOMAIN = `(?:(?:${DOMAIN_CHARACTER}(?:[_-]|${DOMAIN_CHARACTER}){0,62})?${DOMAIN_CHARACTER}\\.)`;
const DOMAIN_NAME = `(?:(?:${DOMAIN_CHARACTER}(?:-|${DOMAIN_CHARACTER}){0,62})?${DOMAIN_CHARACTER}\\.)`;
const TOP_LEVEL = `(?:(?:${longestFirst(TOP_LEVEL_DOMAINS).join('|')})(?=[^0-9a-zA-Z@+-]|$)|xn--[-0-9a-z]+)`;
/** A dot before a top-level domain: where there is none there is no link, and no need for the long search. */
const MAYBE_LINK = new RegExp(`\\.${TOP_LEVEL}`, 'iu');
const PATH_CHARACTER = `[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#[\\]\\-\\u2013_~@|&${LATIN}]`;
/** Balanced parentheses, one level nested. */
const PARENTHESES = `\\((?:${PATH_CHARACTER}|\\(${PATH_CHARACTER}+\\))+\\)`;
const PATH_END = `(?:[+\\-a-z\\u0400-\\u04FF0-9=_#/${LATIN}]|${PARENTHESES})`;
const PATH = `(?:/(?:(?:${PATH_CHARACTER}|${PARENTHESES})*${PATH_END})?)`;
const QUERY_CHARACTER = "[a-z0-9!?*'@();:&=+$/%#[\\]\\-_.,~|]";
const QUERY = `(?:\\?${QUERY_CHARACTER}*[a-z0-9\\-_&=#/])`;

const LINK = new RegExp(
  `(?<before>^|[^A-Za-z0-9@＠$#＃\\uFFFE\\uFEFF\\uFFFF]|[${MARKS}])` +
    `(?<url>(?<protocol>https?://)?(?<domain>${SUBDOMAIN}{0,126}${DOMAIN_NAME}${TOP_LEVEL})` +
    `(?::[0-9]+)?(?<path>${PATH}?${QUERY}?))`,
  'giu',
);
const ASCII_DOMAIN = new RegExp(`(?:[\\-a-z0-9${LATIN}]+\\.)+${TOP_LEVEL}`, 'giu');
const SHORTENED = new RegExp(`^https?://t\\.co/([a-z0-9]+)${QUERY}?`, 'iu');

const MENTION = new RegExp(
  '(?:^|(?<=[^a-zA-Z0-9_!#$%&*@＠])|(?<=(?:^|[^a-zA-Z0-9_+~.-])rt:?))' +
    '[@＠][a-zA-Z0-9_]{1,20}(?:/[a-zA-Z][a-zA-Z0-9_-]{0,24})?',
  'giu',
);
const AFTER_MENTION = new RegExp(`[@＠${LATIN}]|://`, 'uy');
const HASHTAG_MARKS =
  '_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\xb7';
const HASHTAG_CHARACTER = `[\\p{L}\\p{M}\\p{Nd}${HASHTAG_MARKS}]`;
const HASHTAG = new RegExp(
  `(?:^|(?<=[\\uFE0E\\uFE0F])|(?<!${HASHTAG_CHARACTER}|&))` +
    `[#＃](?![\\uFE0F\\u20E3])(?=[\\p{Nd}${HASHTAG_MARKS}]*[\\p{L}\\p{M}])${HASHTAG_CHARACTER}+`,
  'giu',
);
const AFTER_HASHTAG = /[#＃]|:\/\//uy;
const CASHTAG = new RegExp(
  `(?:^|(?<=[${SPACES}${MARKS}]))\\$[a-z]{1,6}(?:[._][a-z]{1,2})?` +
    "(?=$|\\s|[!'#%&()*+,\\\\\\-./:;<=>?@[\\]^_{|}~$])",
  'giu',
);

function linksOfChunk(chunk: string): Span[] {
  const found: Span[] = [];
  for (const match of chunk.matchAll(LINK)) {
    const { before = '', url = '', protocol, domain = '', path = '' } = match.groups ?? {};
    if (!isResolvable(domain)) continue;
    const start = match.index + before.length;
    if (protocol !== undefined) found.push(...withProtocol(url, start));
    else if (!/[-_./]$/u.test(before)) found.push(...bareDomains(domain, path, start, url.length));
  }
  return found;
}

/** A link that t.co made ends with its slug of at most 40 characters. */
function withProtocol(url: string, start: number): Span[] {
  const shortened = SHORTENED.exec(url);
  if (shortened === null) return [[start, start + url.length]];
  if ((shortened[1] ?? '').length > 40) return [];
  return [[start, start + shortened[0].length]];
}

/** Without a protocol only the Latin domains in a run of letters are links; the path is the last one's. */
function bareDomains(domain: string, path: string, start: number, length: number): Span[] {
  const spans = Array.from(
    domain.matchAll(ASCII_DOMAIN),
    (match): Span => [start + match.index, start + match.index + match[0].length],
  );
  const last = spans.at(-1);
  if (last !== undefined && path !== '') spans[spans.length - 1] = [last[0], start + length];
  return spans;
}

/** RFC 3490: no label of the name is longer than 63 characters once it is encoded. */
function isResolvable(domain: string): boolean {
  if (/^xn--/iu.test(domain) && /[^\0-\x7F]/u.test(domain)) return false;
  return domain.split('.').every((label) => encodedLength(label) <= 63);
}

/** The length of a label as the domain name system stores it, in Punycode. */
function encodedLength(label: string): number {
  if (!/[^\0-\x7F]/u.test(label)) return label.length;
  const address = `http://${label}.com`;
  return URL.canParse(address) ? new URL(address).hostname.length - '.com'.length : label.length;
}

/** A tag that runs into what `after` matches is none at all, not a shorter one. */
function findTags(
  text: string,
  kind: Entity['kind'],
  pattern: RegExp,
  after: RegExp | null,
): Entity[] {
  const found: Entity[] = [];
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (after === null || !isMatchAt(after, text, end)) {
      found.push({ kind, span: [match.index, end] });
    }
  }
  return found;
}

function isMatchAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((one, other) => other.length - one.length);
}
