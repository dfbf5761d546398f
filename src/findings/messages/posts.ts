import type { Message } from './message.ts';

/** What is posted. */
export const POSTS = {
  'post-over-limit': {
    severity: 'error',
    message: 'Post {n} for {platform} counts {count}; the limit is {limit}.',
    fix: 'Shorten the sentence it is made of, or write your own posts for {platform}.',
  },
  'quote-not-posted': {
    severity: 'note',
    message: 'The quote fits no post on {platform} with its speaker, so its thread has none.',
    fix: 'Nothing to do; choose a shorter one with --pick quote=2 if you want it there.',
  },
  'tags-not-posted': {
    severity: 'note',
    message: 'No post for {platform} has room for {tags}.',
    fix: 'Add them by hand, or give fewer hashtags in pullquote.config.yaml.',
  },
  'post-too-long': {
    severity: 'error',
    message: 'Post {post} counts {count}; the limit is {limit}.',
    fix: 'Run “pullquote make” again.',
  },
  'alt-too-long': {
    severity: 'error',
    message: 'The alt text of post {post} is longer than the {most} characters that fit there.',
    fix: 'Shorten it before you paste it.',
  },
  'link-picture-heavy': {
    severity: 'warning',
    message: '{file} holds {kilobytes} KB; over {most} KB some services show a link without it.',
    fix: 'Use a calmer picture.',
  },
  'link-picture-heavy-png': {
    severity: 'warning',
    message: '{file} holds {kilobytes} KB; over {most} KB some services show a link without it.',
    fix: 'Make the cards again with --type jpeg.',
  },
  'image-too-large': {
    severity: 'error',
    message: '{file} holds {bytes} bytes; {name} takes {most}.',
    fix: 'Use another format of the card there.',
  },
  'image-too-large-png': {
    severity: 'error',
    message: '{file} holds {bytes} bytes; {name} takes {most}.',
    fix: 'Make the cards again with --type jpeg.',
  },
} as const satisfies Record<string, Message>;
