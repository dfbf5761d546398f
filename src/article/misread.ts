/** Characters looked at. */
const SAMPLE = 4000;
/** Ideographs: fewer in a text that no byte-order mark calls UTF-16 prove nothing. */
const LEAST_IDEOGRAPHS = 20;
/** The share of code units whose two bytes are Latin text's. Chinese has a quarter of them. */
const MOST_LATIN = 0.75;

/**
 * Whether a text is Latin letters whose bytes were read two by two, as UTF-16
 * of the wrong byte order or of no UTF-16 at all is: "bad" becomes "戀摡".
 */
export function isMisread(text: string, encoding: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const ideographs = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isMarked = encoding.startsWith('utf-16');
  if (ideographs < (isMarked ? 1 : LEAST_IDEOGRAPHS)) return false;
  const units = sample.replaceAll(/[\s\p{Script=Hiragana}\p{Script=Katakana}]/gu, '');
  let latin = 0;
  for (let at = 0; at < units.length; at += 1) if (isLatinPair(units.charCodeAt(at))) latin += 1;
  return latin > units.length * MOST_LATIN && units.length * 2 > sample.length;
}

/** Two bytes of printable ASCII, or one with a zero after it. */
function isLatinPair(unit: number): boolean {
  const [high, low] = [unit >> 8, unit & 0xff];
  return isPrintable(high) && (low === 0 || isPrintable(low));
}

function isPrintable(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f;
}
