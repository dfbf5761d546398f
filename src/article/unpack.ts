import { FindingError, finding } from '../findings/finding.ts';
import type { Source } from './source.ts';
import { measureZip } from './zip-size.ts';

/**
 * A Word document as the HTML that `readArticle` reads; any other source as it
 * is. Tracked deletions, comments, footnotes and pictures are left out, and
 * nothing outside the document is opened. mammoth is loaded only here. Throws
 * a FindingError where the document cannot be opened.
 */
export async function unpackSource(source: Source): Promise<Source> {
  if (source.type !== 'docx') return source;
  const size = measureZip(source.bytes, LARGEST);
  if (size === null || size.rest > LARGEST_TEXT) throw refusal('input-tangled', source);
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

/** Bytes unpacked, pictures and fonts among them: a guard of memory. */
const LARGEST = 100_000_000;
/** Bytes unpacked of all else: a long book is 5 MB of XML. */
const LARGEST_TEXT = 10_000_000;

function refusal(
  code: 'input-damaged' | 'input-tangled',
  source: Source,
  cause?: unknown,
): FindingError {
  return new FindingError(finding(code, { file: source.name }, { path: source.name }), { cause });
}
