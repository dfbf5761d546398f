import type { Finding } from '../findings/finding.ts';
import type { Unit } from '../platforms/platform.ts';
import type { Span } from '../text/spans.ts';

/** What a part of a post is: the article's words, or one of the few things around them. */
export type PartKind = 'article' | 'connector' | 'number' | 'link' | 'tag' | 'editor';

/** A part of a post's text. The parts of a post joined are its text. */
export type Part = {
  readonly text: string;
  readonly kind: PartKind;
  /** Where the words are in the article; null for all kinds but `article`. */
  readonly span: Span | null;
};

/** Which line of the cut a post carries, so that the pipeline can give it that line's card. */
export type Carries =
  | { readonly kind: 'headline' }
  | { readonly kind: 'quote'; readonly index: number }
  | { readonly kind: 'takeaway' }
  | null;

/** A post before it has its number: what it says and which card it carries. */
export type Draft = { readonly parts: readonly Part[]; readonly carries: Carries };

/** One message, as the platform counts it. */
export type Post = {
  /** From 1. */
  readonly n: number;
  readonly total: number;
  readonly text: string;
  /** In the platform's unit. */
  readonly count: number;
  /** What the platform's own composer shows: less where it shortens links. */
  readonly shown: number;
  readonly parts: readonly Part[];
  readonly carries: Carries;
};

/** The numbered series of posts for one platform. */
export type Thread = {
  readonly platform: string;
  readonly limit: number;
  readonly unit: Unit;
  readonly posts: readonly Post[];
  readonly findings: readonly Finding[];
};

export const NUMBER_STYLES = ['1/7', '(1/7)', '1/', '🧵1/7', 'none'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** How posts are numbered. A thread of one post never is. */
export type Numbering = { readonly style: NumberStyle; readonly at: 'end' | 'front' };

/** What a thread is written with. */
export type ThreadOptions = {
  /** The article's public address. */
  readonly url: string | null;
  /** The whole article, not a digest of it. */
  readonly full: boolean;
  /** Null: as is usual on the platform. */
  readonly numbering: Numbering | null;
  readonly linkPosition: 'last' | 'first' | 'none';
  /** The brand's hashtags, as the editor wrote them; three at most are used. */
  readonly hashtags: readonly string[];
  /** The brand's handle on this platform. */
  readonly handle: string | null;
  /** Another limit than the platform's usual one, in its unit. */
  readonly limit: number | null;
  /** The editor's own posts: they are counted and numbered, and nothing else is written. */
  readonly posts: readonly string[] | null;
};

/** A digest with the link last, numbered as the platform does. */
export const DEFAULT_THREAD_OPTIONS: ThreadOptions = {
  url: null,
  full: false,
  numbering: null,
  linkPosition: 'last',
  hashtags: [],
  handle: null,
  limit: null,
  posts: null,
};
