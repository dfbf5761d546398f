import { FindingError, finding } from '../findings/finding.ts';
import type { Source } from './source.ts';

/**
 * A Word document as the HTML that `readArticle` reads; any other source as it
 * is. Tracked deletions, comments, footnotes and pictures are left out, and
 * nothing outside the document is opened. mammoth is loaded only here. Throws
 * a FindingError where the document cannot be opened.
 */
export async function unpackSource(source: Source): Promise<Source> {
  if (source.type !== 'docx') return source;
  if (unpackedSize(source.bytes) > LARGEST) throw refusal('input-tangled', source);
  try {
    const { default: mammoth } = await import('mammoth');
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const options = { styleMap: STYLES, convertImage, externalFileAccess: false };
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(source.bytes) }, options);
    const page = `<!doctype html><html><head><meta charset="utf-8"></head><body>${value}</body></html>`;
    return { ...source, type: 'html', bytes: new TextEncoder().encode(page) };
  } catch (cause) {
    throw refusal('input-damaged', source, cause);
  }
}

/** Word's own styles as the elements they are on a page. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
];

/** Bytes. A long book is 5 MB of XML. */
const LARGEST = 100_000_000;

/** What a zip says its files measure, in bytes: the sum over its central directory. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === CENTRAL_ENTRY) {
      size += view.getUint32(at + 24, true);
    }
  }
  return size;
}

/** "PK" 1 2: APPNOTE.TXT of PKWARE, 4.3.12; the size unpacked is 24 bytes further. */
const CENTRAL_ENTRY = 0x02014b50;

function refusal(
  code: 'input-damaged' | 'input-tangled',
  source: Source,
  cause?: unknown,
): FindingError {
  return new FindingError(finding(code, { file: source.name }, { path: source.name }), { cause });
}
