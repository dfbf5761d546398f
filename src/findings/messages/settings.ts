import type { Message } from './message.ts';

/** What is asked for: options, names, configuration. */
export const SETTINGS = {
  'template-unknown': {
    severity: 'error',
    message: 'There is no template “{name}”.',
    fix: 'Use one of these, or the path of a template folder: {known}.',
  },
  'format-unknown': {
    severity: 'error',
    message: 'There is no format “{name}”.',
    fix: 'Use one or more of these, with commas between them: {known}.',
  },
  'platform-unknown': {
    severity: 'error',
    message: 'There is no platform “{name}”.',
    fix: 'Use one or more of these, with commas between them: {known}.',
  },
  'option-invalid': {
    severity: 'error',
    message: '{option} cannot be “{value}”.',
    fix: '{fix}',
  },
  'mastodon-unknown': {
    severity: 'error',
    message: 'The Mastodon server “{server}” does not say how long its posts may be.',
    fix: 'Check its name, or set “threads: limits: mastodon:” in pullquote.config.yaml.',
  },
  'export-unknown': {
    severity: 'error',
    message: 'There is no export “{name}”.',
    fix: 'Use one or more of these, with commas between them: {known}.',
  },
  'config-exists': {
    severity: 'error',
    message: '{path} exists already; it was not overwritten.',
    fix: 'Change it, or delete it to start again.',
  },
  'config-invalid': {
    severity: 'error',
    message: '{path}, line {line}: {reason}.',
    fix: 'Put the line right, or take it out.',
  },
} as const satisfies Record<string, Message>;
