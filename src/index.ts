export type { Article, Block, BlockKind, Genre } from './article/article.ts';
export { readArticle } from './article/read-article.ts';
export type { Given, Source, SourceType } from './article/source.ts';
export { tellSourceType } from './article/source-type.ts';
export { unpackSource } from './article/unpack.ts';
export { type Card, cardName, type Fit, type Kind } from './cards/card.ts';
export type { Change, Cut, Line, Quote, Speaker, Takeaway } from './cut/cut.ts';
export { type CutChoices, cutArticle, NO_OVERRIDES } from './cut/cut-article.ts';
export { openShelf } from './files/open-shelf.ts';
export { readTemplateFiles } from './files/shelf.ts';
export { type Finding, FindingError, type Place, type Severity } from './findings/finding.ts';
export type { Format } from './formats/format.ts';
export { FORMATS, formatFor } from './formats/index.ts';
export {
  type Composed,
  type CutArticle,
  compose,
  cut,
  type Drawn,
  draw,
  type Settings,
  type Shelf,
} from './pipeline.ts';
export { PLATFORMS, platformFor } from './platforms/index.ts';
export { mastodonLimit } from './platforms/mastodon-instance.ts';
export type { Fact, Platform, Unit } from './platforms/platform.ts';
export type { OutFile } from './proof/out-files.ts';
export { parseTemplate } from './templates/parse-template.ts';
export type { Template } from './templates/template.ts';
export type { Span } from './text/spans.ts';
export { composeLink } from './thread/compose-link.ts';
export { countPost } from './thread/count-post.ts';
export {
  EXPORT_FORMATS,
  type ExportedThread,
  type ExportFile,
  type ExportFormat,
  exportThreads,
} from './thread/export-threads.ts';
export {
  DEFAULT_THREAD_OPTIONS,
  type Part,
  type Post,
  type Thread,
  type ThreadOptions,
} from './thread/thread.ts';
export { writeThread } from './thread/write-thread.ts';
