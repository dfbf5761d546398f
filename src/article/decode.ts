import { analyse } from 'chardet';
import { FindingError, finding } from '../findings/finding.ts';
import { isMisread } from './misread.ts';

/** Text and the encoding it was read from, by its WHATWG name. */
export type Decoded = {
  readonly text: string;
  readonly encoding: string;
  /** Whether nothing said what the encoding is, and the bytes are no UTF-8. */
  readonly isGuessed: boolean;
};

type Bytes = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Bytes as text. In this order: a byte-order mark, valid UTF-8 (what is, and
 * has a letter beyond ASCII in it, is nothing else), the encoding declared (a
 * WHATWG label), what the bytes look like. Throws a FindingError where there
 * is nothing in them, or no text, or one whose letters were read in pairs.
 */
export function decodeText(source: Bytes, declared: string | null): Decoded {
  const decoded = decodeBytes(source, declared);
  if (isMisread(decoded.text, decoded.encoding)) throw refusal('input-encoding', source);
  return decoded;
}

function decodeBytes(source: Bytes, declared: string | null): Decoded {
  const { bytes } = source;
  if (bytes.length === 0) throw refusal('input-empty', source);
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return decodeOrRefuse(source, marked, false);
  if (isBinary(bytes)) throw refusal('input-binary', source);
  if (!bytes.includes(ESCAPE)) {
    const text = decodeStrictly(bytes, 'utf-8');
    if (text !== null) return { text, encoding: 'utf-8', isGuessed: false };
  }
  const told = declared === null ? null : decodeStrictly(bytes, declared);
  if (declared !== null && told !== null) {
    return { text: told, encoding: new TextDecoder(declared).encoding, isGuessed: false };
  }
  return decodeOrRefuse(source, guessEncoding(bytes), true);
}

/** The encoding an HTML page declares in its first bytes, by whatever label it uses; null where it declares none. */
export function declaredInHtml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const found = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/iu.exec(head);
  return found?.[1] ?? /^<\?xml[^>]{0,100}?encoding=["']([\w:.-]{2,40})/iu.exec(head)?.[1] ?? null;
}

/** The escape character, by which ISO-2022-JP switches between its seven-bit sets. */
const ESCAPE = 0x1b;

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in a text with spaces and line ends, every other byte is often zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros: [even: number, odd: number] = [0, 0];
  const sample = bytes.subarray(0, 4096);
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  if (bytes.length % 2 === 1 || Math.max(even, odd) < sample.length / 20) return null;
  if (even * 20 < odd) return 'utf-16le';
  return odd * 20 < even ? 'utf-16be' : null;
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
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, ESCAPE]);

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return mendWindows1252(decoder.decode(bytes), decoder.encoding);
  } catch {
    return null;
  }
}

/**
 * Node 20 reads windows-1252 as Latin 1 (nodejs/node issue 56542): what should
 * be a curly mark or a dash comes out as a control character.
 */
function mendWindows1252(text: string, encoding: string): string {
  if (encoding !== 'windows-1252') return text;
  return text.replaceAll(/[\u0080-\u009f]/gu, (control) => {
    return WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80);
  });
}

/** 0x80 to 0x9F, as https://encoding.spec.whatwg.org/index-windows-1252.txt has them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What a few bytes that are no characters of the encoding may cost: above it, the encoding is another. */
const MOST_LOST = 0.01;

function decodeOrRefuse(source: Bytes, encoding: string, isGuessed: boolean): Decoded {
  const text = mendWindows1252(new TextDecoder(encoding).decode(source.bytes), encoding);
  const lost = text.match(/\ufffd/gu)?.length ?? 0;
  if (lost > text.length * MOST_LOST) throw refusal('input-encoding', source);
  return { text, encoding, isGuessed };
}

/** Above this many bytes a guess gets no better. */
const SAMPLE = 64_000;
/** Of 100: below it, chardet has found nothing, and Western is the likeliest. */
const LEAST_CONFIDENCE = 15;

function guessEncoding(bytes: Uint8Array): string {
  const guesses = analyse(bytes.subarray(0, SAMPLE)).filter(
    (guess) => guess.confidence >= LEAST_CONFIDENCE && isDecodable(guess.name),
  );
  const best =
    guesses.find((guess) => !/^(?:ASCII|UTF-)/u.test(guess.name))?.name ?? 'windows-1252';
  if (best === 'ISO-8859-1') return isLatin9(bytes) ? 'iso-8859-15' : 'windows-1252';
  return new TextDecoder(MODERN[best] ?? best).encoding;
}

/** Hebrew and Turkish text without a mark is Windows' wherever the two could be either. */
const MODERN: Readonly<Record<string, string>> = {
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
};

function isDecodable(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** Latin 9 is Latin 1 with € for ¤ and œ Œ for ½ ¼: told by a letter before the fraction, a number before the sign. */
function isLatin9(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  return /\p{L}[\u00bc\u00bd]\p{L}|\b[\u00bc\u00bd]\p{Ll}|\d ?\u00a4/u.test(text);
}

function refusal(
  code: 'input-empty' | 'input-binary' | 'input-encoding',
  source: Bytes,
): FindingError {
  return new FindingError(finding(code, { file: source.name }, { path: source.name }));
}
