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

/** How many lines the fields on top take; a forwarded mail has a line of dashes before them. */
function fieldsOnTop(lines: readonly string[]): number {
  let at = 0;
  let known = 0;
  while (at < lines.length && at < MOST_FIELD_LINES) {
    const line = lines[at] ?? '';
    const isField = FIELD.test(line);
    if (!isField && line !== '' && !FORWARDED.test(line)) break;
    if (isField) known += 1;
    at += 1;
  }
  return known >= 2 ? at : 0;
}

const MOST_FIELD_LINES = 20;

/** The names of the fields in the languages of mail programs; two of them on top make a mail. */
const FIELD =
  /^[*_]?(?:from|to|cc|bcc|date|sent|subject|reply-to|de|à|envoyé|objet|date d'envoi|répondre à|von|an|gesendet|betreff|datum|para|enviado(?: el)?|asunto|fecha|assunto|da|a|oggetto|inviato|van|aan|onderwerp|verzonden)[*_]?\s?:[*_]?(?: |$)/iu;

const FORWARDED =
  /^(?:[-_=]{3,}.{0,60}|.{0,10}(?:forwarded message|message transféré|weitergeleitete nachricht|mensaje reenviado).{0,10}:?)$/iu;

/** From "On … wrote:" on, where every line below it is quoted. */
function withoutQuotedMail(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== '' && !line.startsWith('>'));
  const isQuoted = lines.slice(last + 1).some((line) => line.startsWith('>'));
  return isQuoted && WROTE.test(lines[last] ?? '') ? lines.slice(0, last) : lines;
}

const WROTE =
  /^.{4,200}\s(?:wrote|a écrit|schrieb(?: .{1,80})?|escribió|ha scritto|escreveu|schreef)\s?:$/iu;

/** Lines and UTF-16 code units: what is more is no signature. */
const MOST_SIGNATURE_LINES = 12;

/** "-- " is what mail programs put before it (RFC 3676, 4.3); phones add a line of their own. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const mark = lines.lastIndexOf('--');
  const isSignature = mark > 0 && lines.slice(mark).filter(Boolean).length <= MOST_SIGNATURE_LINES;
  return (isSignature ? lines.slice(0, mark) : lines).filter((line) => !SENT_FROM.test(line));
}

const SENT_FROM =
  /^(?:sent from my .{2,30}|envoyé (?:de|depuis) mon .{2,30}|von meinem .{2,30} gesendet|gesendet von .{2,40}|enviado desde mi .{2,30}|inviato da .{2,30}|get outlook for .{2,20})$/iu;

function withoutGreetings(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '');
  const start = GREETING.test(lines[first] ?? '') ? first + 1 : 0;
  const closing = lines.findLastIndex((line) => CLOSING.test(line));
  const isLast =
    closing > start && lines.slice(closing).filter(Boolean).length <= MOST_SIGNATURE_LINES;
  return lines.slice(start, isLast ? closing : lines.length);
}

const GREETING =
  /^(?:bonjour|bonsoir|salut|cher|chère|chers|madame|monsieur|hello|hi|hey|dear|good (?:morning|afternoon)|hallo|liebe|lieber|guten (?:tag|morgen)|sehr geehrte|hola|buenos días|buenas tardes|estimad[oa]s?|querid[oa]s?|ciao|olá)(?:\s[^.!?]{0,60})?[,!]?$/iu;

const CLOSING =
  /^(?:(?:bien )?cordialement|bien à (?:vous|toi)|amicalement|salutations|(?:best |kind |warm )?regards|best(?: wishes)?|yours(?: sincerely| faithfully)?|cheers|many thanks|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|liebe|herzliche) grüße|(?:un )?saludos?(?: cordial(?:es)?)?|atentamente|abrazos?)[,.!]?$/iu;
