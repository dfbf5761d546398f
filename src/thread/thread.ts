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

/** One message, as the platform counts it. */
export type Post = {
  /** From 1. */
  readonly n: number;
  readonly total: number;
  readonly text: string;
  /** In the platform's unit. */
  readonly count: number;
  readonly parts: readonly Part[];
  readonly carries: Carries;
};

/** The numbered series of posts for one platform. */
export type Thread = {
  readonly platform: string;
  readonly limit: number;
  readonly unit: Unit;
  readonly posts: readonly Post[];
};
