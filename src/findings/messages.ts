import type { Severity } from './finding.ts';

/** A code's severity and wording. `{name}` is filled in from the finding's values. */
type Message = { readonly severity: Severity; readonly message: string; readonly fix: string };

/** All wording of findings, a code each. */
export const MESSAGES = {
  'input-missing': {
    severity: 'error',
    message: 'There is no file “{path}”.',
    fix: 'Check the spelling, or give the path of the article you want.',
  },
  'input-empty': {
    severity: 'error',
    message: '“{path}” has no text in it.',
    fix: 'Paste the article into the file, save it, and run the command again.',
  },
  'input-binary': {
    severity: 'error',
    message: '“{path}” is not a text file.',
    fix: 'Save the article as plain text (.txt) or Markdown (.md) and give that file.',
  },
  'input-too-large': {
    severity: 'error',
    message: '“{path}” holds {megabytes} MB; an article may hold {most} MB.',
    fix: 'Give one article, not an archive of them.',
  },
  'input-folder': {
    severity: 'error',
    message: '“{path}” is a folder.',
    fix: 'Give the path of an article in it.',
  },
  'input-unreadable': {
    severity: 'error',
    message: '“{path}” cannot be opened.',
    fix: 'Check that you may read it, or copy the article to a place of your own.',
  },
  'input-type': {
    severity: 'error',
    message: '“{path}” is of a type that is not read ({type}).',
    fix: 'Save the article as .txt or .md and give that file.',
  },
  'front-matter-invalid': {
    severity: 'error',
    message: 'The front matter cannot be read: {reason}',
    fix: 'Put the lines between the two “---” right, or take them out.',
  },
  'no-quote': {
    severity: 'note',
    message: 'The article has no quotation whose speaker is certain, so there is no quote card.',
    fix: 'Nothing to do, unless you expected one: name the speaker next to the quotation.',
  },
  'no-takeaway': {
    severity: 'note',
    message:
      'No sentence tells what to remember without repeating the headline, so there is no takeaway card.',
    fix: 'Nothing to do; add a line “takeaway:” to the front matter to set your own.',
  },
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
} as const satisfies Record<string, Message>;
