import type { Article } from '../../src/article/article.ts';

/** A French news article of which nothing is known; a test adds what it is about. */
export const BLANK_ARTICLE: Article = {
  text: '',
  blocks: [],
  title: null,
  dateline: null,
  lang: 'fr',
  langSource: 'given',
  dir: 'ltr',
  genre: 'news',
  kicker: null,
  publication: null,
  bylines: [],
  published: null,
  url: null,
  image: null,
  splits: [],
  frontMatter: {},
  findings: [],
};
