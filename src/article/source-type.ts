import { decodeText } from './decode.ts';
import type { SourceType } from './source.ts';

/**
 * The type of a source: by the first bytes of documents that some save under
 * any name, else by the ending of its name, and for a name without one
 * (standard input, `README`) by what is in it. Throws what `decodeText` throws
 * where it has to look inside.
 */
export function tellSourceType(name: string, bytes: Uint8Array): SourceType {
  const head = String.fromCharCode(...bytes.subarray(0, 2000));
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
  if (signed !== undefined) return signed;
  const ending = /[^/\\]\.([A-Za-z0-9]{1,8})$/u.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? tellFromContent(name, bytes, head) : (ENDINGS[ending] ?? 'other');
}

/** The last is Microsoft's compound file: Word before 2007, and any Word document with a password. */
const SIGNATURES: readonly (readonly [signature: string, type: SourceType])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'doc'],
];

const ENDINGS: Readonly<Record<string, SourceType>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  docx: 'docx',
  odt: 'odt',
  pdf: 'pdf',
  rtf: 'rtf',
  doc: 'doc',
  pages: 'pages',
  gdoc: 'gdoc',
};

function tellFromContent(name: string, bytes: Uint8Array, head: string): SourceType {
  if (head.startsWith('PK\u0003\u0004')) return tellFromArchive(head);
  const text = decodeText({ name, bytes }, null).text.trimStart();
  if (/^<(?:!doctype html|html|head|body|article|main|div|p|h1)\b/iu.test(text)) return 'html';
  return isMarkdown(text) ? 'markdown' : 'text';
}

/** An OpenDocument's first entry is its type, uncompressed; a Word file names its folder early. */
function tellFromArchive(head: string): SourceType {
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  return head.includes('[Content_Types].xml') || head.includes('word/') ? 'docx' : 'other';
}

function isMarkdown(text: string): boolean {
  return /^(?:---|\+\+\+)[ \t]*\r?\n/u.test(text) || /^ {0,3}#{1,6}[ \t]+\S/mu.test(text);
}
