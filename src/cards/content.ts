import type { Article } from '../article/article.ts';
import type { Change, Cut, Speaker, Takeaway } from '../cut/cut.ts';
import { languageFor } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Page, Slot } from '../templates/template.ts';
import type { Span } from '../text/spans.ts';
import { capitaliseFirst, typeset } from '../text/typography.ts';
import { foldWord } from '../text/words.ts';
import { type AltText, altTextOf } from './alt-text.ts';
import type { Brand } from './brand.ts';
import { type Kind, pageOf } from './card.ts';
import type { CardLine } from './card-lines.ts';
import type { CardPhoto } from './pictures.ts';

/** What stands in a card's slots, set by the language's typography. */
export type Content = {
  readonly kind: Kind;
  /** The template's page it is set on, and the slot of its own text. */
  readonly page: Page;
  readonly slots: Readonly<Partial<Record<Slot, string>>>;
  /** The outer marks of a quote, with the spaces inside them. */
  readonly marks: { readonly open: string; readonly close: string } | null;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly changes: readonly Change[];
} & AltText;

/** What a card shows beside what the article says. */
export type Beside = { readonly brand: Brand; readonly photo: CardPhoto | null };

/** Fills the slots of a card from a line of the cut, and from what is known of the article and its publication. */
export function contentOf(
  article: Article,
  cut: Cut,
  card: CardLine,
  { brand, photo }: Beside,
): Content {
  const language = languageFor(article.lang);
  const set = typeset(card.line.text, language, card.kind === 'quote');
  const slots = setAll(
    {
      ...aboutArticle(article, language),
      ...aboutLine(article, cut, card, language),
      handle: brand.handle,
      credit: photo?.credit ?? null,
    },
    language,
  );
  const marks = card.kind === 'quote' ? marksOf(language) : null;
  const page = pageOf(card.kind);
  return {
    kind: card.kind,
    page,
    slots: { ...slots, ...(marks && { mark: marks.open.trim() }), [page]: set.text },
    marks,
    text: set.text,
    spans: card.line.spans,
    changes: [...new Set([...card.line.changes, ...set.changes])],
    ...altTextOf(
      { article, card, text: set.text, label: labelOver(card, language), photo },
      language,
    ),
  };
}

type Slots = Partial<Record<Slot, string | null>>;

function aboutArticle(article: Article, language: Language): Slots {
  return {
    label: language.labels.genres[article.genre] ?? null,
    publication: article.publication,
    bylines: article.bylines.join(', '),
    date: dateOf(article, language),
    url: article.url && hostOf(article.url),
  };
}

function aboutLine(article: Article, cut: Cut, card: CardLine, language: Language): Slots {
  if (card.kind === 'point') return { kicker: card.kicker };
  if (card.kind === 'takeaway') {
    return { kicker: takeawayLabel(card.line, language) };
  }
  const kicker = kickerBeside(article, cut, language);
  if (card.kind === 'headline' || !card.line.speaker) return { kicker };
  const { speaker } = card.line;
  const isByline = speaker.name !== null && article.bylines.includes(speaker.name);
  return { kicker, ...aboutSpeaker(speaker, language), ...(isByline ? { bylines: null } : {}) };
}

/** A kicker, where it is not the label that stands beside it: "Opinion" is said once. */
function kickerBeside({ genre }: Article, cut: Cut, { labels }: Language): string | null {
  const text = cut.kicker?.text ?? null;
  return foldWord(text ?? '') === foldWord(labels.genres[genre] ?? '') ? null : text;
}

/** The words over a takeaway or a point; none over others. */
function labelOver(card: CardLine, language: Language): string {
  if (card.kind === 'point') return card.kicker;
  return card.kind === 'takeaway' ? takeawayLabel(card.line, language) : '';
}

/** The words over a takeaway: those of the article's own box, or the language's. */
function takeawayLabel({ label }: Takeaway, language: Language): string {
  return label?.text ?? language.labels.takeaway;
}

/** Someone known by their role alone stands under it as under a name. */
function aboutSpeaker({ name, role, via }: Speaker, language: Language): Slots {
  return {
    speaker: name ?? (role && capitaliseFirst(role, language).text),
    role: name && role,
    via: via && `${language.labels.citedBy} ${via}`,
  };
}

function setAll(slots: Slots, language: Language): Partial<Record<Slot, string>> {
  const filled = Object.entries(slots).flatMap(([slot, text]) =>
    text ? [[slot, typeset(text, language).text]] : [],
  );
  return Object.fromEntries(filled);
}

function marksOf({ typography }: Language): { open: string; close: string } {
  const [open, close] = typography.outer;
  return {
    open: `${open}${typography.insideMarks}`,
    close: `${typography.insideMarks}${close}`,
  };
}

/** A date in the source's words; one in figures (ISO 8601) is written out in the article's language. */
function dateOf(article: Article, language: Language): string | null {
  const { published } = article;
  if (!published) return article.dateline?.date ?? null;
  const [day] = /^\d{4}-\d{2}-\d{2}/u.exec(published) ?? [];
  if (!day) return published;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.valueOf())) return published;
  const tag = language.tag === 'und' ? article.lang : language.tag;
  return new Intl.DateTimeFormat(tag === 'und' ? 'en-GB' : tag, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(date);
}

/** The name of an address's server, without `www.`. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : url;
}
