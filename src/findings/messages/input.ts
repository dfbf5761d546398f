import type { Message } from './message.ts';

/** What is read: a file, an address, a page. */
export const INPUT = {
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
  'genre-misspelt': {
    severity: 'warning',
    message: 'There is no genre “{genre}”, so cards and posts carry no label.',
    fix: 'If you meant “{nearest}”, write “genre: {nearest}” into the front matter.',
  },
  'genre-unknown': {
    severity: 'note',
    message:
      'The genre “{genre}” has no label and no rules of its own; the article counts as news.',
    fix: 'Nothing to do, unless it is one of these: {known}.',
  },
  'front-matter-unknown': {
    severity: 'note',
    message: 'Some keys of the front matter are not read: {keys}.',
    fix: 'Correct their spelling if they were meant for the cards; otherwise nothing to do.',
  },
} as const satisfies Record<string, Message>;
