import type { Finding } from '../findings/finding.ts';
import type { Span } from '../text/spans.ts';

/** What an article is. It stays visible on every card and in the first post. */
export const GENRES = [
  'news',
  'opinion',
  'interview',
  'transcript',
  'live',
  'sponsored',
  'release',
  'obituary',
] as const;
export type Genre = (typeof GENRES)[number];

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'question'
  | 'answer'
  | 'list'
  | 'callout';

/**
 * One block of the article. Blocks are in reading order, never overlap, and
 * lie on lines of their own in the text. A blank line separates blocks; one
 * line end separates the parts of a block: its label, its items. A paragraph
 * is one line, however many the source wrapped it over.
 */
export type Block = {
  readonly kind: BlockKind;
  /** Where its text is, without the line ends around it. */
  readonly span: Span;
  /** 1 to 6 for a heading, 0 where the source does not tell. Null for other kinds. */
  readonly level: number | null;
  /**
   * The words that name the block and are not its content: the label of a
   * callout ("Sopaiya Magazine décrypte", without its emoji and colon), who
   * speaks in a question or an answer, the line below a quotation that says
   * who said it. Null where there is none.
   */
  readonly label: Span | null;
  /**
   * The content, label left out: the items of a list, the paragraphs of a
   * callout or a quotation, what is said in a question or an answer. Empty
   * for a heading and a paragraph.
   */
  readonly items: readonly Span[];
};

/** Where an article's title was found. */
export type TitleSource = 'given' | 'front-matter' | 'metadata' | 'heading';

export type Title = {
  readonly text: string;
  readonly span: Span;
  readonly source: TitleSource;
};

/** "Pyongyang, juin 2025 – ": its span takes in the dash after it. */
export type Dateline = {
  readonly span: Span;
  readonly place: string | null;
  readonly date: string | null;
};

export type LanguageSource = 'given' | 'declared' | 'detected' | 'unknown';

export type Image = {
  /** A path or an address, as the source wrote it. Nothing is fetched. */
  readonly src: string;
  readonly alt: string | null;
  readonly credit: string | null;
  /** The point of interest, each from 0 to 1 from the top left corner. */
  readonly focus: readonly [x: number, y: number] | null;
};

/**
 * What was read: normalised plain text (UTF-8, LF, NFC) in blocks, and what
 * the source says of itself. Every span of a cut and of a thread points into
 * `text`.
 */
export type Article = {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Null where the source has no title: the first line of the text otherwise. */
  readonly title: Title | null;
  readonly dateline: Dateline | null;
  /** A BCP 47 tag, `und` where it could not be told. */
  readonly lang: string;
  readonly langSource: LanguageSource;
  readonly dir: 'ltr' | 'rtl';
  readonly genre: Genre;
  readonly kicker: string | null;
  readonly publication: string | null;
  readonly bylines: readonly string[];
  /** As the source wrote it. */
  readonly published: string | null;
  /** The public address of the article. */
  readonly url: string | null;
  readonly image: Image | null;
  /** Offsets at which the author asked for a new post with a line `---`: each the start of a block. */
  readonly splits: readonly number[];
  /** Front matter as it was written, for the settings that the editor set there. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
};
