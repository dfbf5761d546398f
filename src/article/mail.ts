import {
  CLOSING,
  FORWARDED_MARK,
  GREETING,
  MAIL_FIELD,
  REPLY_INTRODUCTION,
  SENT_FROM,
} from '../languages/mail.ts';

/**
 * The text of a mail without what a mail program puts around it: the fields on
 * top, "On 3 June Jeanne wrote:" with the mail quoted below it, the signature.
 * A greeting and a closing go only where the fields show that it is a mail: an
 * open letter has them, too. Takes and gives normalised text.
 */
export function unwrapMail(text: string): string {
  const lines = withoutQuotedMail(text.split('\n'));
  const fields = fieldsOnTop(lines);
  const own = withoutSignature(lines.slice(fields));
  return (fields === 0 ? own : withoutGreetings(own)).join('\n');
}

/** How many lines the fields on top take, two at the least; a forwarded mail has a line of dashes before them. */
function fieldsOnTop(lines: readonly string[]): number {
  let at = 0;
  let known = 0;
  while (at < lines.length && at < MOST_FIELD_LINES) {
    const line = lines[at] ?? '';
    const isField = MAIL_FIELD.test(line);
    if (!isField && line !== '' && !FORWARDED_MARK.test(line)) break;
    if (isField) known += 1;
    at += 1;
  }
  return known >= 2 ? at : 0;
}

const MOST_FIELD_LINES = 20;

/** From "On … wrote:" on, where every line below it is quoted. */
function withoutQuotedMail(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== '' && !line.startsWith('>'));
  const isQuoted = lines.slice(last + 1).some((line) => line.startsWith('>'));
  return isQuoted && REPLY_INTRODUCTION.test(lines[last] ?? '') ? lines.slice(0, last) : lines;
}

/** Lines and UTF-16 code units: what is more is no signature. */
const MOST_SIGNATURE_LINES = 12;

/** "-- " is what mail programs put before it (RFC 3676, 4.3); phones add a line of their own. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const mark = lines.lastIndexOf('--');
  const isSignature = mark > 0 && lines.slice(mark).filter(Boolean).length <= MOST_SIGNATURE_LINES;
  return (isSignature ? lines.slice(0, mark) : lines).filter((line) => !SENT_FROM.test(line));
}

function withoutGreetings(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '');
  const start = GREETING.test(lines[first] ?? '') ? first + 1 : 0;
  const closing = lines.findLastIndex((line) => CLOSING.test(line));
  const isLast =
    closing > start && lines.slice(closing).filter(Boolean).length <= MOST_SIGNATURE_LINES;
  return lines.slice(start, isLast ? closing : lines.length);
}
