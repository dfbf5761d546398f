import type { Message } from './message.ts';

/** What was written, and whether it is still true. */
export const OUTPUT = {
  'out-foreign': {
    severity: 'error',
    message:
      'The folder “{folder}” was made from another article ({other}); nothing was changed in it.',
    fix: 'Give this article another name, a “slug:” in its front matter, or another folder with --out.',
  },
  'out-unreadable': {
    severity: 'error',
    message:
      'The file make.json in “{folder}” is damaged, so it is not certain what the folder holds.',
    fix: 'Delete the folder, or give another one with --out.',
  },
  'card-replaced': {
    severity: 'warning',
    message: '{path} is not the card that was published.',
    fix: 'Replace it wherever it was published.',
  },
  'never-made': {
    severity: 'error',
    message: 'Nothing was made of “{path}” in “{out}” yet.',
    fix: 'Run “pullquote make” on it.',
  },
  'article-changed': {
    severity: 'error',
    message: 'The article has changed since its cards and posts were made.',
    fix: 'Run “pullquote make” on it again.',
  },
  'hand-changed': {
    severity: 'error',
    message: 'The front matter or the saved cut has changed since the cards and posts were made.',
    fix: 'Run “pullquote make” on the article again.',
  },
  'quote-gone': {
    severity: 'error',
    message: 'The quote is no longer in the article: “{text}”',
    fix: 'Do not publish the quote card; run “pullquote make” again.',
  },
  'speaker-gone': {
    severity: 'error',
    message: 'The article no longer has “{name}”, to whom the quote “{text}” was given.',
    fix: 'Do not publish the quote card; run “pullquote make” again.',
  },
  'post-gone': {
    severity: 'error',
    message: 'Words of posts ({posts}) are no longer in the article: “{text}”',
    fix: 'Run “pullquote make” again.',
  },
  'line-gone': {
    severity: 'error',
    message: 'A line is no longer in the article: “{text}”',
    fix: 'Run “pullquote make” again.',
  },
  'output-missing': {
    severity: 'error',
    message: '{path} is missing.',
    fix: 'Run “pullquote make” again.',
  },
  'output-changed': {
    severity: 'error',
    message: '{path} is not as it was made.',
    fix: 'Run “pullquote make” again, or keep your own version outside the folder.',
  },
  'output-foreign': {
    severity: 'error',
    message: '{path} was not made by pullquote.',
    fix: 'Move it out of the folder.',
  },
} as const satisfies Record<string, Message>;
