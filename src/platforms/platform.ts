/** A number from outside, with its source and the day it was checked (ISO 8601). */
export type Fact<T> = {
  readonly value: T;
  readonly source: string;
  readonly checked: string;
};

/** How a platform counts the length of a post. */
export type Unit =
  /** X: weighted code points, a link is 23, an emoji 2. */
  | 'weighted'
  /** Extended grapheme clusters (UAX #29). */
  | 'graphemes'
  /** Graphemes as Mastodon counts: a link is 23, `@user@host` counts as `@user`. */
  | 'mastodon'
  /** UTF-8 bytes. */
  | 'bytes'
  /** UTF-16 code units. */
  | 'utf16';

/** Where a post goes, with its rules. */
export type Platform = {
  readonly id: string;
  readonly name: string;
  readonly limit: Fact<number>;
  readonly unit: Fact<Unit>;
  /** A second limit, in UTF-8 bytes, for platforms that have one. */
  readonly byteLimit: Fact<number> | null;
  /** Whether posts form a thread, or the platform takes one post. */
  readonly shape: 'thread' | 'post';
  /** The length that reads well where the platform takes one post, in its unit. Null for threads. */
  readonly target: Fact<readonly [least: number, most: number]> | null;
  /** Whether posts carry "1/7" by default. */
  readonly numbered: boolean;
  /** Whether an address in a post can be followed. */
  readonly linked: boolean;
  /** Whether its composer shows links shortened, and counts them so. */
  readonly shortensLinks: boolean;
  /** Whether `*words*` are set in bold. */
  readonly bold: boolean;
  /** The most links and hashtags a post may hold; null where no limit is known. */
  readonly links: Fact<number> | null;
  readonly hashtags: Fact<number> | null;
  readonly images: {
    readonly most: Fact<number>;
    readonly bytes: Fact<number>;
    /** The most an alt text may hold, in UTF-16 code units. */
    readonly alt: Fact<number>;
  };
  /** An address that opens a composer with the text put where `{text}` stands. Null where there is none. */
  readonly compose: Fact<string> | null;
  /** The format of card that shows best in a post there. */
  readonly format: string;
};
