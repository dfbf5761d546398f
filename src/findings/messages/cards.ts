import type { Message } from './message.ts';

/** What is drawn: faces, texts, pictures, contrast. */
export const CARDS = {
  'font-package-missing': {
    severity: 'error',
    message: 'The faces for “{characters}” are in {package}, which is not installed.',
    fix: 'Run: npm install {package}',
  },
  'font-lacks': {
    severity: 'note',
    message: 'The {family} face has no “{characters}”; words with these are set in another face.',
    fix: 'Nothing to do, unless you have a file of the face that has them.',
  },
  'character-uncovered': {
    severity: 'error',
    message: 'No face has “{character}” ({codes}), so the card would show a box in its place.',
    fix: 'Replace the character, or take it out of the line.',
  },
  'script-uncovered': {
    severity: 'error',
    message:
      'No face has {count} of the characters, such as {characters}, so the card would show boxes in their place.',
    fix: 'Name font files that have the script under “fonts” in pullquote.config.yaml, or leave the line out.',
  },
  'emoji-uncovered': {
    severity: 'error',
    message: 'There is no picture for the emoji “{character}”.',
    fix: 'Use an older emoji, or take it out of the line.',
  },
  'card-text-too-long': {
    severity: 'error',
    message: 'The {kind} does not fit {formats}, and there is no shorter one.',
    fix: 'Shorten it, or leave those formats out.',
  },
  'card-text-shortened': {
    severity: 'note',
    message: 'The {kind} did not fit {formats}, so a shorter one is used in all formats and posts.',
    fix: 'Nothing to do; choose another with --pick, or write your own.',
  },
  'card-small-text-long': {
    severity: 'warning',
    message: 'The {slot} needs more lines than the card has room for: “{text}”.',
    fix: 'Shorten it in the front matter.',
  },
  'picture-remote': {
    severity: 'warning',
    message: 'The picture “{path}” is not on this machine, and none is fetched.',
    fix: 'Save it beside the article and put its file name in its place.',
  },
  'picture-missing': {
    severity: 'warning',
    message: 'There is no picture “{path}”.',
    fix: 'Check the spelling; the path counts from the folder of the file that names it.',
  },
  'picture-outside': {
    severity: 'warning',
    message: 'The picture “{path}” lies outside “{folder}”, so it was not opened.',
    fix: 'Copy it into that folder, or a folder in it.',
  },
  'picture-heavy': {
    severity: 'warning',
    message: 'The picture “{path}” holds more than {most} MB.',
    fix: 'Save a smaller copy; 2,000 px across are enough.',
  },
  'picture-type': {
    severity: 'warning',
    message: '“{path}” is no picture of a type that is read.',
    fix: 'Save it as JPEG, PNG, WebP or AVIF.',
  },
  'logo-type': {
    severity: 'warning',
    message: 'The logo “{path}” is neither SVG nor PNG.',
    fix: 'Save it as one of these.',
  },
  'logo-text': {
    severity: 'warning',
    message: 'The logo “{path}” holds text, which is drawn only where its face is installed.',
    fix: 'Convert its text to outlines in your drawing program, and save it again.',
  },
  'logo-size': {
    severity: 'warning',
    message: 'The logo “{path}” does not say how large it is.',
    fix: 'Give its <svg> a viewBox.',
  },
  'photo-credit-missing': {
    severity: 'error',
    message: 'It is not known whose picture “{path}” is, so no card shows it.',
    fix: 'Add a line “credit:” to the front matter.',
  },
  'photo-decoder-missing': {
    severity: 'warning',
    message:
      'The picture “{path}” cannot be shown: the package that opens pictures is not installed.',
    fix: 'Run: npm install sharp',
  },
  'photo-huge': {
    severity: 'warning',
    message: 'The picture “{path}” is too large to open: {width} × {height} px.',
    fix: 'Save a smaller copy; 2,000 px across are enough.',
  },
  'photo-small': {
    severity: 'warning',
    message: 'The picture “{path}” is too small for a card: {width} × {height} px.',
    fix: 'Use one of at least {least} px on its shorter side.',
  },
  'photo-broken': {
    severity: 'warning',
    message: 'The picture “{path}” is damaged.',
    fix: 'Open it in a picture program and save it again.',
  },
  'card-ink-changed': {
    severity: 'note',
    message: 'The {slot} would be hard to read in {ink} on {ground}, so it is set in {other}.',
    fix: 'Nothing to do; choose colours that differ more in lightness to keep yours.',
  },
  'card-contrast-low': {
    severity: 'warning',
    message:
      'The {slot} is hard to read: {ink} on {ground} has a contrast of {contrast}:1, and {least}:1 is needed.',
    fix: 'Make one of the two colours darker or lighter in pullquote.config.yaml or the template.',
  },
  'jpeg-encoder-missing': {
    severity: 'error',
    message: 'Cards cannot be drawn as JPEG: the package that writes it is not installed.',
    fix: 'Run “npm install sharp”, or leave --type jpeg out.',
  },
} as const satisfies Record<string, Message>;
