/**
 * Normalised text without what a chat or a mail put around it: the time and
 * name before a message, stars and underscores for bold and italics, the
 * angle brackets of a text that is quoted throughout.
 */
export function cleanPasted(text: string): string {
  return unquote(text)
    .replaceAll(MESSAGE, '')
    .replaceAll(STARRED, '$1')
    .replaceAll(UNDERSCORED, '$1');
}

/** "[12/06 14:32] Jeanne: ", "12/06/2026, 14:32 - Jeanne: ", "[2026-06-12, 2:32 PM] Jeanne: ". */
const MESSAGE =
  /^\[?\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?,? \d{1,2}[:h.]\d{2}(?::\d{2})?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?\]?(?: [-–])? [^:\n]{1,40}: /gmu;

const STARRED = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{0,300}[^\s*])\*(?![\p{L}\p{N}*])/gu;
const UNDERSCORED = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{0,300}[^\s_])_(?![\p{L}\p{N}_])/gu;

/** A forwarded text has its mark on every line; one or two such lines are something else. */
function unquote(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  const isQuoted = lines.length > 1 && lines.every((line) => line.startsWith('>'));
  return isQuoted ? text.replaceAll(/^(?:> ?)+/gmu, '') : text;
}
