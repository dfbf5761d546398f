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
} as const satisfies Record<string, Message>;
