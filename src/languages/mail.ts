/**
 * What mail programs and the writers of letters put around a text, each as a
 * whole line, in the languages that mail programs speak most.
 */

/** The names of the fields on top of a mail. */
export const MAIL_FIELD =
  /^[*_]?(?:from|to|cc|bcc|date|sent|subject|reply-to|de|à|envoyé|objet|date d'envoi|répondre à|von|an|gesendet|betreff|datum|para|enviado(?: el)?|asunto|fecha|assunto|da|a|oggetto|inviato|van|aan|onderwerp|verzonden)[*_]?\s?:[*_]?(?: |$)/iu;

/** The line above a forwarded mail, of dashes or in words. */
export const FORWARDED_MARK =
  /^(?:[-_=]{3,}.{0,60}|.{0,10}(?:forwarded message|message transféré|weitergeleitete nachricht|mensaje reenviado).{0,10}:?)$/iu;

/** The line above the mail that is replied to: `On 3 June Jeanne wrote:`. */
export const REPLY_INTRODUCTION =
  /^.{4,200}\s(?:wrote|a écrit|schrieb(?: .{1,80})?|escribió|ha scritto|escreveu|schreef)\s?:$/iu;

/** What phones and mail programs sign with. */
export const SENT_FROM =
  /^(?:sent from my .{2,30}|envoyé (?:de|depuis) mon .{2,30}|von meinem .{2,30} gesendet|gesendet von .{2,40}|enviado desde mi .{2,30}|inviato da .{2,30}|get outlook for .{2,20})$/iu;

/** A line that greets the reader of a letter. */
export const GREETING =
  /^(?:bonjour|bonsoir|salut|cher|chère|chers|madame|monsieur|hello|hi|hey|dear|good (?:morning|afternoon)|hallo|liebe|lieber|guten (?:tag|morgen)|sehr geehrte|hola|buenos días|buenas tardes|estimad[oa]s?|querid[oa]s?|ciao|olá)(?:\s[^.!?]{0,60})?[,!]?$/iu;

/** A line that closes a letter, above the name. */
export const CLOSING =
  /^(?:(?:bien )?cordialement|bien à (?:vous|toi)|amicalement|salutations|(?:best |kind |warm )?regards|best(?: wishes)?|yours(?: sincerely| faithfully)?|cheers|many thanks|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|liebe|herzliche) grüße|(?:un )?saludos?(?: cordial(?:es)?)?|atentamente|abrazos?)[,.!]?$/iu;
