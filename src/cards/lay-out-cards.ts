import type { Article } from '../article/article.ts';
import type { Cut } from '../cut/cut.ts';
import type { Finding } from '../findings/finding.ts';
import type { FaceLibrary } from '../fonts/library.ts';
import type { Format } from '../formats/format.ts';
import type { Template } from '../templates/template.ts';
import type { Card } from './card.ts';
import type { Assets, Measure } from './measure.ts';

/** The SVG of an emoji, by its code points in lower-case hex joined by hyphens (`1f468-200d-1f33e`); null where the set lacks it. */
export type ReadEmoji = (name: string) => Promise<Uint8Array | null>;

export type LayOutInput = {
  readonly article: Article;
  readonly cut: Cut;
  readonly template: Template;
  readonly formats: readonly Format[];
  readonly faces: FaceLibrary;
  readonly readEmoji: ReadEmoji;
  readonly measure: Measure;
};

/** Cards ready to be drawn, and the cut they show: lines that did not fit are replaced by shorter ones. */
export type LaidOut = {
  readonly cut: Cut;
  readonly cards: readonly Card[];
  readonly assets: Assets;
  readonly findings: readonly Finding[];
};

/** Lays out every kind of card that a cut has lines for, in every format. */
export type LayOutCards = (input: LayOutInput) => Promise<LaidOut>;
