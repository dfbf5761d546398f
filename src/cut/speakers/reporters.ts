import type { Span } from '../../text/spans.ts';
import { hasStop } from '../prose/gaps.ts';
import { isPerson, type Names } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { tokenAt } from '../prose/tokens.ts';
import { type Party, partyAt } from './party.ts';
import { personInRole } from './same-role.ts';
import { settledBy, subjectAfter, subjectBefore } from './subject.ts';

/** The only one a sentence reports something of, or from whose point of view it is told; null where there are two. */
export function soleReporter(prose: Prose, names: Names, span: Span): Party | null {
  const viewpoint = viewpointOf(prose, names, span);
  const found = viewpoint === null ? reportersIn(prose, names, span) : [viewpoint];
  const [only, ...others] = found.map((one) => personInRole(prose, names, one) ?? one);
  const last = only?.name?.words.at(-1);
  const isOne = only?.kind === 'person' && others.every((one) => one.name?.words.at(-1) === last);
  return isOne && isPerson(names, only.name) ? only : null;
}

/** The one man or woman whom a sentence reports by a pronoun alone: "…, sagt sie." */
export function solePronoun(prose: Prose, names: Names, span: Span): Party | null {
  const [only, ...others] = reportersIn(prose, names, span);
  const { number, gender } = only?.pronoun ?? {};
  const isOne = others.length === 0 && number === 'singular' && (gender === 'm' || gender === 'f');
  return isOne && only !== undefined ? only : null;
}

/**
 * Who a sentence says to have said something, in the author's words or in
 * theirs ("…, a estimé mardi la porte-parole, Anne Kermarrec", "Kermarrec
 * betonte, dass …"); pronouns and roles without a name too, so that a
 * sentence with two sources shows as such.
 */
function reportersIn(prose: Prose, names: Names, [start, end]: Span): Party[] {
  const { tokens, language, text } = prose;
  const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)];
  const found: Party[] = [];
  for (let at = from + 1; at < to; at += 1) {
    const verb = reportingAt(prose, at, to);
    if (verb === null || verb.pronoun !== null) continue;
    const isInverted =
      hasStop(prose, at) && /[,»”"“]\s*$/u.test(text.slice(start, tokens[at]?.start));
    const before = isInverted ? null : subjectBefore(prose, names, from, at);
    const isSecond = language.capitalisesNouns && before === null;
    const party =
      before ?? (isInverted || isSecond ? subjectAfter(prose, names, verb.to, to) : null);
    if (party !== null) found.push(settledBy(prose, party, verb));
    at = verb.to - 1;
  }
  return found;
}

/** Whether a reporting verb starts between two tokens. */
export function reportsWithin(prose: Prose, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reportingAt(prose, at, to) !== null) return true;
  return false;
}

/** The one a sentence names at its start behind "for" or "according to" ("Pour Eva Morel, la sentence est dure"), or null. */
export function viewpointOf(prose: Prose, names: Names, [start, end]: Span): Party | null {
  const [from, to] = [tokenAt(prose.tokens, start), tokenAt(prose.tokens, end)];
  const { according } = prose.language.speech;
  const length = phraseAt(prose, from, according);
  return length === 0 ? null : partyAt(prose, names, from + length, to);
}
