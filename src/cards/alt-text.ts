import type { Article } from '../article/article.ts';
import type { Speaker } from '../cut/cut.ts';
import type { Language } from '../languages/language.ts';
import type { Card } from './card.ts';
import { pageOf } from './card.ts';
import type { CardLine } from './card-lines.ts';
import type { CardPhoto } from './pictures.ts';

/** What a card says to those who cannot see it. */
export type AltText = {
  /** All of it, with what its photo shows where that is known. */
  readonly alt: string;
  /** Without what its photo shows: for places that take less. */
  readonly briefAlt: string;
};

/** What is said of a card: its label, its line and who speaks, the publication, its photo. */
export type Said = {
  readonly article: Pick<Article, 'genre' | 'publication'>;
  readonly card: CardLine;
  /** The line, set by the language's typography. */
  readonly text: string;
  /** The words over the line; empty where there are none. */
  readonly label: string;
  readonly photo: CardPhoto | null;
};

/** Writes a card's alt text in a language, as sentences. */
export function altTextOf(
  { article, card, text, label, photo }: Said,
  language: Language,
): AltText {
  const { alt, genres } = language.labels;
  const values: Readonly<Record<string, string>> = {
    ...{ text, label },
    speaker: card.kind === 'quote' ? speakerOf(card.line.speaker, language) : '',
  };
  const line = alt[pageOf(card.kind)].replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    return values[name] ?? '';
  });
  const brief = [genres[article.genre], line, article.publication];
  return {
    alt: sentences([...brief, photo?.alt], language),
    briefAlt: sentences(brief, language),
  };
}

/** A card's alt text for a place that takes so many UTF-16 code units: all of it where that fits. */
export function altWithin({ alt, briefAlt }: Pick<Card, 'alt' | 'briefAlt'>, most: number): string {
  return alt.length <= most ? alt : briefAlt;
}

/** A quotation's speaker with role and source in one line: `Anne Le Goff, maire de Brest, selon l’AFP`; empty for none. */
export function speakerOf(speaker: Speaker | null, { labels }: Language): string {
  const via = speaker?.via && `${labels.citedBy} ${speaker.via}`;
  return [speaker?.name, speaker?.role, via].filter(Boolean).join(', ');
}

/** What a sentence ends with, where that is no full stop. */
const STOPS: Readonly<Record<string, string>> = { ja: '。', zh: '。', hi: '।', th: '' };

/** Between sentences there is no space where words have none. */
const UNSPACED = ['ja', 'zh'];

/** Parts as sentences: a screen reader pauses between them. */
function sentences(parts: readonly (string | null | undefined)[], { tag }: Language): string {
  const stop = STOPS[tag] ?? '.';
  return parts
    .flatMap((part) =>
      part ? [/[\p{Po}\p{Pf}\p{Pe}\p{Pi}"']$/u.test(part) ? part : `${part}${stop}`] : [],
    )
    .join(UNSPACED.includes(tag) ? '' : ' ');
}
