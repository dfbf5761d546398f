const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The user-perceived characters of a text: extended grapheme clusters (UAX #29). */
export function splitGraphemes(text: string): string[] {
  if (SINGLE.test(text)) return text.split('');
  return piecesOf(text).flatMap((piece) =>
    Array.from(segmenter.segment(piece), (part) => part.segment),
  );
}

/** How many user-perceived characters a text has. */
export function countGraphemes(text: string): number {
  if (SINGLE.test(text)) return text.length;
  let count = 0;
  for (const piece of piecesOf(text)) {
    for (const _ of segmenter.segment(piece)) count += 1;
  }
  return count;
}

/** Only characters that never join their neighbours: most Latin, Greek, Cyrillic, Chinese, Japanese and Korean text. It saves the segmenter's time. */
const SINGLE =
  /^[\n\x20-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u2027\u202F-\u203A\u20A0-\u20C0\u3001-\u3029\u3041-\u3096\u30A0-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]*$/u;

/** The segmenter's time grows with the square of a text's length, so a long text goes to it in pieces. */
const LONG = 1000;

/** Where no cluster can go on: after a line end, and between a space and a letter or digit that joins nothing. */
const SURE_BOUNDARY = /\n| (?=[0-9A-Za-zÀ-ɏΑ-ωА-я一-鿿])/gu;

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > LONG) {
    SURE_BOUNDARY.lastIndex = from + LONG;
    const found = SURE_BOUNDARY.exec(text);
    if (found === null) break;
    pieces.push(text.slice(from, found.index + 1));
    from = found.index + 1;
  }
  pieces.push(text.slice(from));
  return pieces;
}
