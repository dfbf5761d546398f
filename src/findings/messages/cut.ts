import type { Message } from './message.ts';

/** What is cut: genre, quotes, lines of the editor. */
export const CUT = {
  'headline-long': {
    severity: 'note',
    message: 'The headline is too long to be read at a glance: {count} characters.',
    fix: 'Write a shorter one (“headline:” in the front matter), or take another: --pick headline=2.',
  },
  'headline-leans': {
    severity: 'note',
    message: 'The headline may need something that only the article tells.',
    fix: 'Read it alone; write your own (“headline:” in the front matter), or take another: --pick headline=2.',
  },
  'headline-below-lead': {
    severity: 'note',
    message:
      'The headline is not from the first sentence of the article, so it may be a side matter.',
    fix: 'Read it alone; write your own (“headline:” in the front matter), or take another: --pick headline=2.',
  },
  'quote-leans': {
    severity: 'note',
    message: 'The quote “{opening} …” may need something that only the article tells.',
    fix: 'Read it alone; set another, or none (“quote:” in the front matter){next}.',
  },
  'no-quote': {
    severity: 'note',
    message: 'The article has no quotation whose speaker is certain, so there is no quote card.',
    fix: 'Nothing to do, unless you expected one: name the speaker next to the quotation.',
  },
  sensitive: {
    severity: 'warning',
    message:
      'The article touches on matter that needs care (“{words}”), so there is no quote card until somebody has looked.',
    fix: 'Read who is quoted on what; then put “sensitive: reviewed” into the front matter or the .cut.yaml.',
  },
  'sponsored-unlabelled': {
    severity: 'error',
    message: 'The article says “{words}”, but cards and posts would carry no such label.',
    fix: 'Put “genre: sponsored” into the front matter.',
  },
  'partner-named': {
    severity: 'warning',
    message: 'The article names a partner: “{words}”. Cards and posts carry no such label.',
    fix: 'If the partner paid for it, put “genre: sponsored” into the front matter.',
  },
  'quote-not-verbatim': {
    severity: 'error',
    message:
      'The quote set by hand is not in the article word for word: “{quote}”. Nearest to it is “{nearest}”.',
    fix: 'Copy the words from the article, or take the line “quote:” out; left empty, it asks for no quote card.',
  },
  'quote-foreign': {
    severity: 'error',
    message: 'The quote set by hand is nowhere in the article: “{quote}”.',
    fix: 'Copy the words from the article, or take the line “quote:” out; left empty, it asks for no quote card.',
  },
  'quote-unmarked': {
    severity: 'warning',
    message: 'The quote set by hand stands in no quotation marks in the article.',
    fix: 'Check that somebody said it; else take the line “quote:” out, or set it as “takeaway:”.',
  },
  'quote-unnamed': {
    severity: 'warning',
    message: 'It is not certain who said the quote set by hand, so its card names nobody.',
    fix: 'Add a line “speaker:” below it.',
  },
  'speaker-doubted': {
    severity: 'warning',
    message:
      'The quote is set under the name “{speaker}”, but the article seems to give it to “{found}”.',
    fix: 'Put the line “speaker:” right; if it is right, nothing to do.',
  },
  'speaker-foreign': {
    severity: 'warning',
    message: 'The speaker set by hand, “{speaker}”, is nowhere in the article.',
    fix: 'Correct the spelling; if it is right, nothing to do.',
  },
  'no-takeaway': {
    severity: 'note',
    message:
      'No sentence tells what to remember without repeating the headline, so there is no takeaway card.',
    fix: 'Nothing to do; add a line “takeaway:” to the front matter to set your own.',
  },
  'section-unknown': {
    severity: 'error',
    message: 'No heading has “{heading}” in it.',
    fix: 'Give a part of one of these: {known}.',
  },
  'live-first-entry': {
    severity: 'note',
    message: 'Only the first entry of the live article was cut: “{entry}”',
    fix: 'Pick another with --only and a part of its heading.',
  },
  'pick-missing': {
    severity: 'error',
    message: 'There is no {kind} number {asked}; there are {count}.',
    fix: 'Look at the candidates with “pullquote cut --save”, or leave the pick out.',
  },
  embargo: {
    severity: 'warning',
    message: 'The article is under embargo until {until}.',
    fix: 'Publish nothing of it before.',
  },
  'embargo-told': {
    severity: 'warning',
    message: 'The article says that it is under embargo: “{line}”.',
    fix: 'Publish nothing of it before.',
  },
  'cut-file-invalid': {
    severity: 'error',
    message: '{path}, line {line}, cannot be read: {reason}.',
    fix: 'Put the line right, or delete the file to start again.',
  },
  'cut-file-exists': {
    severity: 'error',
    message: '{path} exists already; it was not overwritten.',
    fix: 'Delete it, or run the command with --force.',
  },
  'cut-file-homeless': {
    severity: 'error',
    message: 'A cut is saved beside its article, and this article has no file.',
    fix: 'Save the article to a file first.',
  },
  'cut-file-stale': {
    severity: 'warning',
    message: 'The article has changed since {path} was written.',
    fix: 'Check the lines in it, then set its “article:” to {hash}.',
  },
} as const satisfies Record<string, Message>;
