import type { Change } from '../cut/cut.ts';
import type { Finding } from '../findings/finding.ts';
import type { Page } from '../templates/template.ts';
import type { Span } from '../text/spans.ts';

/** What a card shows. A point is set on a template's page for takeaways. */
export type Kind = Page | 'point';

/** px on the card, from its top left corner. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How the dominant text of a card was fitted. */
export type Fit = {
  /** px */
  readonly fontSize: number;
  readonly lines: readonly string[];
  /** The box of what is drawn, measured on the outlines. */
  readonly ink: Box;
  /** The room it was fitted to. */
  readonly room: Box;
  /** px from the card's top, a line each. */
  readonly baselines: readonly number[];
  /** The least contrast of the card's texts with what is behind them, as WCAG 2.2 defines it; behind pictures that of the worst 1 % of their pixels. */
  readonly contrast: number;
};

/** A fitted element: satori draws it as it is, nothing wraps. */
export type Element = {
  readonly type: string;
  readonly key?: string;
  readonly props: Readonly<Record<string, unknown>> & {
    readonly children?: ElementChild | readonly ElementChild[];
  };
};
export type ElementChild = Element | string;

/** One line of one cut, set in one template at one format, ready to be drawn. */
export type Card = {
  readonly kind: Kind;
  /** From 1; a second quote is 2. Points are numbered in the article's order. */
  readonly index: number;
  readonly format: string;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** The text of the line it shows. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** The changes made in the line and by setting it. */
  readonly changes: readonly Change[];
  readonly alt: string;
  /** Without what its photo shows. */
  readonly briefAlt: string;
  readonly element: Element;
  /** The card as `element` is drawn, where it had to be drawn to measure its contrast. */
  readonly svg: string | null;
  readonly fit: Fit;
  readonly findings: readonly Finding[];
};

/** The template's page that a kind is set on; its name is also that of the slot of its own text. */
export function pageOf(kind: Kind): Page {
  return kind === 'point' ? 'takeaway' : kind;
}

/** A card's file name without extension: `<kind>-<format>`, or `<kind>-<n>-<format>` for points, and from the second of another kind on. */
export function cardName(card: { kind: Kind; index: number; format: string }): string {
  const number = card.index > 1 || card.kind === 'point' ? `-${card.index}` : '';
  return `${card.kind}${number}-${card.format}`;
}
