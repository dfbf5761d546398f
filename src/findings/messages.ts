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
  'input-none': {
    severity: 'error',
    message: 'No article was found for “{input}”.',
    fix: 'Articles end in .txt, .md, .html or .docx; check the spelling.',
  },
  'input-unreadable': {
    severity: 'error',
    message: '“{path}” cannot be opened.',
    fix: 'Check that you may read it, or copy the article to a place of your own.',
  },
  'input-type': {
    severity: 'error',
    message: '“{path}” is of a type that is not read ({type}).',
    fix: 'Save the article as .docx, .txt or .md and give that file.',
  },
  'input-encoding': {
    severity: 'error',
    message: 'The characters of “{path}” could not be read.',
    fix: 'Open it in your editor and save it as UTF-8.',
  },
  'input-damaged': {
    severity: 'error',
    message: '“{path}” is not a Word document, or is damaged.',
    fix: 'Open it in Word, save it again as .docx, and give that file.',
  },
  'input-pdf': {
    severity: 'error',
    message: '“{path}” is a PDF, which holds lines on pages and no paragraphs.',
    fix: 'Give the document the PDF was made from, or copy the article’s text into a .txt file.',
  },
  'input-odt': {
    severity: 'error',
    message: '“{path}” is an OpenDocument text, which is not read.',
    fix: 'Save it as .docx (File, Save as) and give that file.',
  },
  'input-rtf': {
    severity: 'error',
    message: '“{path}” is a Rich Text document, which is not read.',
    fix: 'Open it in Word, Pages or LibreOffice, save it as .docx, and give that file.',
  },
  'input-doc': {
    severity: 'error',
    message: '“{path}” is an old Word document (.doc), or one with a password.',
    fix: 'Open it in Word or LibreOffice, save it as .docx without a password, and give that file.',
  },
  'input-pages': {
    severity: 'error',
    message: '“{path}” is a Pages document, which is not read.',
    fix: 'In Pages choose File, Export To, Word, and give the .docx file.',
  },
  'input-gdoc': {
    severity: 'error',
    message: '“{path}” is only a link to a document on Google’s servers.',
    fix: 'In Google Docs choose File, Download, Microsoft Word, and give the .docx file.',
  },
  'address-invalid': {
    severity: 'error',
    message: '“{path}” is no address of a page, or leads to one that is none.',
    fix: 'Give the whole address, with https:// before it.',
  },
  'address-private': {
    severity: 'error',
    message: '“{path}” leads into a private network, which is not asked unless you say so.',
    fix: 'If that is your own server, add --allow-private.',
  },
  'address-unreachable': {
    severity: 'error',
    message: '“{path}” cannot be reached ({reason}).',
    fix: 'Check the address and your connection, or save the page and give the file.',
  },
  'address-slow': {
    severity: 'error',
    message: '“{path}” did not answer within {seconds} seconds.',
    fix: 'Try again, or save the page from your browser and give the file.',
  },
  'address-redirects': {
    severity: 'error',
    message: '“{path}” leads on more than {most} times.',
    fix: 'Open it in your browser and give the address it ends at.',
  },
  'address-not-found': {
    severity: 'error',
    message: 'There is no page at “{path}” (status {status}).',
    fix: 'Check the address; a draft may need its preview address.',
  },
  'address-server-error': {
    severity: 'error',
    message: 'The server of “{path}” is in trouble (status {status}).',
    fix: 'Try again later, or save the page from your browser and give the file.',
  },
  'address-login': {
    severity: 'error',
    message: '“{path}” asks for a login.',
    fix: 'Open it in your browser, save the page as .html and give that file.',
  },
  'address-type': {
    severity: 'error',
    message: '“{path}” is no page but of the type {type}.',
    fix: 'Download it, and give the file if it is a .docx, .txt or .md.',
  },
  'page-thin': {
    severity: 'warning',
    message: 'Little on “{path}” looks like an article; its paragraphs were read as one.',
    fix: 'Check the address or the file: it may be a list, a login or a page that needs scripts.',
  },
  'language-doubted': {
    severity: 'warning',
    message: 'The article declares its language as {declared}, but reads like {found}.',
    fix: 'If it is {found}, add --lang {found} or put “lang: {found}” into the front matter.',
  },
  'encoding-guessed': {
    severity: 'note',
    message: '“{path}” does not say in which encoding it is; it was read as {encoding}.',
    fix: 'If accents or marks look wrong, save the file as UTF-8.',
  },
  'input-tangled': {
    severity: 'error',
    message: '“{path}” is nested too deep, or in too many pieces, to be an article.',
    fix: 'Save the text of the article on its own, as .txt or .md, and give that file.',
  },
  'code-left-out': {
    severity: 'note',
    message: 'Code blocks are not part of the text.',
    fix: 'Nothing to do, unless the article needs them: write what they show in words.',
  },
  'site-code-left-out': {
    severity: 'note',
    message: 'Shortcodes, imports and other site code are not part of the text.',
    fix: 'Nothing to do, unless the article needs what they show: write it in words.',
  },
  'table-left-out': {
    severity: 'note',
    message: 'Tables are not part of the text.',
    fix: 'Nothing to do, unless the article needs them: write what they show in words.',
  },
  'front-matter-invalid': {
    severity: 'error',
    message: 'The front matter cannot be read: {reason}',
    fix: 'Put the lines between the two “---” right, or take them out.',
  },
  'front-matter-unknown': {
    severity: 'note',
    message: 'Some keys of the front matter are not read: {keys}.',
    fix: 'Correct their spelling if they were meant for the cards; otherwise nothing to do.',
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
    fix: 'Copy the words from the article, or take the line “quote:” out.',
  },
  'quote-foreign': {
    severity: 'error',
    message: 'The quote set by hand is nowhere in the article: “{quote}”.',
    fix: 'Copy the words from the article, or take the line “quote:” out.',
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
  'template-file-missing': {
    severity: 'error',
    message: 'The template “{name}” has no file {file}.',
    fix: 'Add {file} to its folder, or choose another template.',
  },
  'template-broken': {
    severity: 'error',
    message: '{file} cannot be read: {reason}',
    fix: 'Put the file right, or choose another template.',
  },
  'template-root': {
    severity: 'error',
    message: 'The body of {file} holds {count} elements.',
    fix: 'Put everything in one element: it is the card.',
  },
  'template-slot-missing': {
    severity: 'error',
    message: '{file} has no place for the {slot}.',
    fix: 'Add an element with data-slot="{slot}"; what an article is, and who said a quote, must be on the card.',
  },
  'template-slot-unknown': {
    severity: 'error',
    message: 'Line {line} of {file} has the slot “{slot}”, which there is not.',
    fix: 'Use one of these: {slots}.',
  },
  'template-fit-missing': {
    severity: 'error',
    message: 'The {slot} in {file} has no data-fit.',
    fix: 'Say the smallest and largest size and the most lines: data-fit="44 112 4".',
  },
  'template-fit': {
    severity: 'error',
    message: 'Line {line} of {file} has data-fit="{fit}".',
    fix: 'Give three numbers: the smallest size, the largest, the most lines.',
  },
  'template-tag-open': {
    severity: 'error',
    message: 'Line {line} of {file} opens <{tag}> and does not close it.',
    fix: 'Write </{tag}> where it ends.',
  },
  'template-script': {
    severity: 'error',
    message: 'Line {line} of {file} holds code; a template runs none.',
    fix: 'Take the script or the “on…” attribute out.',
  },
  'template-inline-style': {
    severity: 'error',
    message: 'Line {line} of {file} has a style attribute, which is not drawn.',
    fix: 'Move it to style.css.',
  },
  'template-address': {
    severity: 'error',
    message: 'Line {line} of {file} points to “{what}”; nothing is fetched while drawing.',
    fix: 'Put the picture into the file as a data: address.',
  },
  'template-css': {
    severity: 'warning',
    message: 'Line {line} of {file} is not valid CSS: {what}',
    fix: 'Correct it; as it is, it has no effect.',
  },
  'template-css-undrawn': {
    severity: 'warning',
    message: 'Line {line} of {file} uses {what}, which is not drawn on cards.',
    fix: 'Do without it, or expect the card to look different from the browser.',
  },
  'font-package-missing': {
    severity: 'error',
    message: 'The faces for “{characters}” are in {package}, which is not installed.',
    fix: 'Run: npm install {package}',
  },
  'template-exists': {
    severity: 'error',
    message: '{path} exists already; nothing in it was changed.',
    fix: 'Give another name, or delete it first.',
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
  'card-replaced': {
    severity: 'warning',
    message: '{path} is not the card that was published.',
    fix: 'Replace it wherever it was published.',
  },
  'pick-missing': {
    severity: 'error',
    message: 'There is no {kind} number {asked}; there are {count}.',
    fix: 'Look at the candidates with “pullquote cut --save”, or leave the pick out.',
  },
  'config-exists': {
    severity: 'error',
    message: '{path} exists already; it was not overwritten.',
    fix: 'Change it, or delete it to start again.',
  },
  embargo: {
    severity: 'warning',
    message: 'The article is under embargo until {until}.',
    fix: 'Publish nothing of it before.',
  },
  'config-invalid': {
    severity: 'error',
    message: '{path}, line {line}: {reason}.',
    fix: 'Put the line right, or take it out.',
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
  'quote-gone': {
    severity: 'error',
    message: 'The quote is no longer in the article: “{text}”',
    fix: 'Do not publish the quote card; run “pullquote make” again.',
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
  'jpeg-encoder-missing': {
    severity: 'error',
    message: 'Cards cannot be drawn as JPEG: the package that writes it is not installed.',
    fix: 'Run “npm install sharp”, or leave --type jpeg out.',
  },
} as const satisfies Record<string, Message>;
