import type { Article } from '../article/article.ts';
import type { Cut } from '../cut/cut.ts';
import type { Language } from '../languages/language.ts';
import type { ThreadOptions } from './thread.ts';

/** What a thread is planned from. */
export type Source = {
  readonly article: Article;
  readonly cut: Cut;
  readonly language: Language;
  readonly options: ThreadOptions;
};
