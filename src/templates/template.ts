import type { Finding } from '../findings/finding.ts';

/** The places of a template that text, or a picture, can stand in. */
export const SLOTS = [
  'headline',
  'kicker',
  'quote',
  'mark',
  'speaker',
  'role',
  'via',
  'takeaway',
  'point',
  'label',
  'publication',
  'bylines',
  'date',
  'url',
  'handle',
  'logo',
  'photo',
  'credit',
] as const;
export type Slot = (typeof SLOTS)[number];

/** The pages a template consists of, one a kind of card. */
export const PAGES = ['headline', 'quote', 'takeaway'] as const;
export type Page = (typeof PAGES)[number];

/** Smallest and largest size in px on a card 1200 px wide, and the most lines. */
export type FitRange = { readonly min: number; readonly max: number; readonly lines: number };

/**
 * How the outer quote marks are set: in the line, the opening one hanging in
 * the margin before it, or the opening one apart, in the slot `mark`.
 */
export const MARK_STYLES = ['inline', 'hang', 'apart'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** One element of a template's page. */
export type TemplateElement = {
  readonly tag: string;
  /** Names this element among those of its page; made up by the parser. */
  readonly key: string;
  readonly className: string;
  readonly slot: Slot | null;
  /** The element is left out where all of these slots are empty. None: it always stays. */
  readonly conditions: readonly Slot[];
  readonly fit: FitRange | null;
  readonly marks: MarkStyle;
  readonly children: readonly TemplateNode[];
};
export type TemplateNode = TemplateElement | string;

/** A family a template sets text in, and the weights it uses of it. */
export type FamilyUse = { readonly family: string; readonly weights: readonly number[] };

/** A folder of HTML and CSS, read and checked. */
export type Template = {
  readonly name: string;
  readonly description: string;
  readonly pages: Readonly<Record<Page, TemplateElement>>;
  readonly css: string;
  readonly families: readonly FamilyUse[];
  readonly findings: readonly Finding[];
};
