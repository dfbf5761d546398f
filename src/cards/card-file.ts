import { type Card, cardName } from './card.ts';

/** What cards can be drawn as: the end of a file's name, and its media type. */
export const CARD_TYPES = {
  png: { extension: 'png', mediaType: 'image/png' },
  jpeg: { extension: 'jpg', mediaType: 'image/jpeg' },
} as const;

/** The type of a card's picture. */
export type CardType = keyof typeof CARD_TYPES;

/** Where a card's picture stands in the out folder: `cards/quote-2-og.png`. */
export function cardFile(card: Pick<Card, 'kind' | 'index' | 'format'>, type: CardType): string {
  return `cards/${cardName(card)}.${CARD_TYPES[type].extension}`;
}

/** Whether a path in an out folder is that of a card's picture, of any type. */
export function isCardFile(path: string): boolean {
  return /^cards\/[^/]+\.(?:png|jpg)$/u.test(path);
}
