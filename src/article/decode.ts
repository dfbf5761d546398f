import { FindingError, finding } from '../findings/finding.ts';

/** Text and the encoding it was read from, by its WHATWG name. */
export type Decoded = { readonly text: string; readonly encoding: string };

/**
 * Bytes as text: by byte-order mark, else UTF-8. Throws a FindingError where
 * there is nothing in them, or no text.
 */
export function decodeText(
  source: { readonly name: string; readonly bytes: Uint8Array },
  _declared: string | null,
): Decoded {
  const { name, bytes } = source;
  const where = { file: name };
  if (bytes.length === 0) throw new FindingError(finding('input-empty', where, { path: name }));
  const encoding = markedEncoding(bytes) ?? 'utf-8';
  if (encoding === 'utf-8' && isBinary(bytes)) {
    throw new FindingError(finding('input-binary', where, { path: name }));
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch (cause) {
    throw new FindingError(finding('input-encoding', where, { path: name }), { cause });
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** A zero byte, or more control characters than a text file has. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 64_000);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && !TEXT_CONTROLS.has(byte)) controls += 1;
  }
  return controls > sample.length / 20;
}

/** Tab, line feed, vertical tab, form feed, carriage return, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 27]);
