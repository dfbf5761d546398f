import type { Asked } from '../config/asked.ts';

/** What `pullquote make` is called with, beside the settings of an article. */
export type MakeOptions = Asked & {
  /** The folder that the articles' folders are made in. */
  readonly out: string;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** Whether the proof pages are shown when they are made. */
  readonly open?: boolean;
};
