/**
 * The source's text as an article holds it: NFC, lines ended by LF and trimmed,
 * tabs and runs of spaces folded to one, blank lines too, presentation
 * ligatures spelled out, two single quotation marks for a double one set as
 * that. Left out are characters nobody sees: control and
 * zero-width characters, soft hyphens, bidirectional embeddings, lone
 * surrogates. Joiners stay where a script or an emoji needs them, non-breaking
 * spaces stay everywhere.
 */
export function normaliseText(raw: string): string {
  return foldSpaces(stripUnseen(endLines(raw)))
    .replaceAll(DOUBLED_MARKS, '"$1"')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

/** ‘’Words’’ or ''words'' in one paragraph; a site's own clean-up may have made a guillemet of the first pair. */
const DOUBLED_MARKS =
  /(?<![\p{L}\p{N}])(?:[‘’']{2}|»)(?=[\p{L}\p{N}¿¡…])((?:(?!\n\n)[^«»"“”]){0,2000}?\S)[’']{2}(?![\p{L}\p{N}])/gu;

/** The same for text that is to stand on one line. */
export function normaliseLine(raw: string): string {
  return foldSpaces(normaliseText(raw).replaceAll('\n', ' ')).trim();
}

function endLines(raw: string): string {
  return raw
    .replaceAll(/\r\n?|[\v\u0085\u2028]/gu, '\n')
    .replaceAll(/[\f\u2029]/gu, '\n\n')
    .replaceAll(/\n[ \t\n]*\n/gu, '\n\n');
}

function stripUnseen(text: string): string {
  const hasRightToLeft = RIGHT_TO_LEFT.test(text);
  return text
    .replaceAll(/(?![\n\t])\p{Cc}|\p{Cs}|[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/gu, '')
    .replaceAll(/[\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u115f\u1160\u3164]/gu, '')
    .replaceAll(hasRightToLeft ? NOTHING : /[\u061c\u200e\u200f]/gu, '')
    .replaceAll(
      /(?<![\u0590-\u1cff\u2190-\u2bff\ua800-\uffef\u{1f000}-\u{1faff}])[\u200c\u200d]/gu,
      '',
    )
    .replaceAll(/(\u{1f3f4}[\u{e0020}-\u{e007f}]+)|[\u{e0001}-\u{e007f}]/gu, '$1')
    .replaceAll(/[\uf0a7\uf0b7]/gu, '•')
    .replaceAll(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'));
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const NOTHING = /(?!)/gu;

/** A run with an ordinary space in it becomes one; a run of non-breaking ones stays so. */
function foldSpaces(text: string): string {
  return text.replaceAll(/[ \t\u00a0]{2,}|\t/gu, (run) => (/[ \t]/u.test(run) ? ' ' : '\u00a0'));
}
