import type { Article } from '../article/article.ts';
import { altWithin } from '../cards/alt-text.ts';
import { CARD_TYPES } from '../cards/card-file.ts';
import type { Cut } from '../cut/cut.ts';
import { escapeHtml } from './escape-html.ts';
import type { Picture } from './records.ts';
import { sha256 } from './records.ts';

/**
 * What `meta.html` holds: Open Graph and X card tags for the article's page.
 * The image's address carries a hash of its content, so that a corrected card
 * is fetched again.
 *
 * Sources: https://ogp.me and X's card markup (looked at 2026-11).
 */
export function metaTags(article: Article, cut: Cut, pictures: readonly Picture[]): string {
  const og = pictures.find(({ card }) => card.kind === 'headline' && card.format === 'og');
  return [
    '<!-- Paste into the <head> of the article’s page. Put the address of your server before “cards/”. -->',
    property('og:type', 'article'),
    property('og:title', cut.headline.text),
    property('og:description', cut.takeaway?.text),
    property('og:url', article.url),
    property('og:site_name', article.publication),
    property('article:published_time', isoDate(article.published)),
    property('og:locale', openGraphLocale(article.lang)),
    ...(og ? imageTags(og) : []),
    '',
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/** The most that `twitter:image:alt` may hold, in UTF-16 code units (X's card markup, looked at 2026-11). */
const MOST_ON_X = 420;

function imageTags({ file, type, card, bytes, width, height }: Picture) {
  const address = `${file}?v=${sha256(bytes).slice(0, 12)}`;
  return [
    property('og:image', address),
    property('og:image:type', CARD_TYPES[type].mediaType),
    property('og:image:width', String(width)),
    property('og:image:height', String(height)),
    property('og:image:alt', card.alt),
    named('twitter:card', 'summary_large_image'),
    named('twitter:image', address),
    named('twitter:image:alt', altWithin(card, MOST_ON_X)),
  ];
}

function property(name: string, content: string | null | undefined): string | null {
  return content ? `<meta property="${name}" content="${escapeHtml(content)}">` : null;
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}">`;
}

/** Open Graph wants a date in figures (ISO 8601); one in words is left out. */
function isoDate(published: string | null): string | null {
  return published !== null && /^\d{4}-\d{2}-\d{2}(?:T\S+)?$/u.test(published) ? published : null;
}

/** Open Graph wants a territory (`fr_FR`, `zh_TW`); a tag without one gives none. */
function openGraphLocale(lang: string): string | null {
  const [language, ...others] = lang.split('-');
  const territory = others.find((part) => part.length === 2);
  return language && territory ? `${language}_${territory.toUpperCase()}` : null;
}
