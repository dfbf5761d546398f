import { AND_WORDS } from '../../languages/works.ts';
import type { Span } from '../../text/spans.ts';
import { hasFiniteVerb } from '../prose/finite-verbs.ts';
import { isPerson, type Names } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import type { Found } from '../speakers/attribution.ts';
import { partyAt } from '../speakers/party.ts';
import { settledBy } from '../speakers/subject.ts';

/**
 * Whose words a quotation is called, whatever the verb: "Mit den Worten „…“
 * eröffnete Anne Morel das Fest", "„…“, mit diesen Worten trat sie zurück",
 * "„…“, so beschreibt ihn der Trainer Paul Haas", "“…”. Così Carlo Nordi". Null where nothing says so. `start` is where the quotation's mark
 * stands, `from` and `to` are the tokens behind it.
 */
export function inTheseWords(
  prose: Prose,
  names: Names,
  start: number,
  from: number,
  to: number,
): Found | null {
  const { inWords = [], soWords = [] } = prose.language.speech;
  const behind = Math.max(phraseAt(prose, from, inWords), phraseAt(prose, from, soWords));
  if (behind > 0)
    return (
      subjectOfAnyVerb(prose, names, from + behind, to) ??
      withoutVerb(prose, names, from + behind, to)
    );
  return isLedByWords(prose, start, inWords) ? subjectOfAnyVerb(prose, names, from, to) : null;
}

/** Whether "mit den Worten" stands right before an offset. */
function isLedByWords(prose: Prose, offset: number, phrases: readonly string[]): boolean {
  const end = tokenAt(prose.tokens, offset);
  if (!/^:?\s*$/u.test(prose.text.slice(prose.tokens[end - 1]?.end ?? 0, offset))) return false;
  for (let at = Math.max(0, end - 4); at < end; at += 1)
    if (at + phraseAt(prose, at, phrases) === end) return true;
  return false;
}

/** The subject right behind a verb, a short object between them or not ("beschreibt ihn der Trainer"). */
function subjectOfAnyVerb(prose: Prose, names: Names, at: number, to: number): Found | null {
  const { tokens, language } = prose;
  const { passives, clitics, determiners } = language.speech;
  const verb = tokens[at];
  if (verb === undefined || at + 1 >= to || verb.isCapital) return null;
  const isOther = isOneOf(verb, passives, determiners, language.claims.frames);
  if (isOther) return null;
  const from = isOneOf(tokens[at + 1], clitics) ? at + 2 : at + 1;
  const party = partyAt(prose, names, from, to);
  if (party === null) return null;
  const settled = settledBy(prose, party, { from: at, to: at + 1, pronoun: null });
  return { party: settled, isDirect: true, to: party.to };
}

/** "“…”. Così Carlo Nordi, sindaco di Lodi, al termine della seduta.": somebody, and no verb but in a relative that ends the sentence. */
export function withoutVerb(prose: Prose, names: Names, at: number, to: number): Found | null {
  const { tokens, text, language } = prose;
  const party = language.isVerbSecond ? null : partyAt(prose, names, at, to);
  if (party?.kind !== 'person' || isOneOf(tokens[party.to], AND_WORDS)) return null;
  if (party.role === null && !isPerson(names, party.name)) return null;
  let end = party.to;
  while (end < to && !isOneOf(tokens[end], language.speech.relatives)) end += 1;
  const rest = text.slice(tokens[end]?.start ?? 0, tokens[to - 1]?.end);
  const isClosed = end < to && rest.includes(', ');
  const span: Span = [tokens[party.to - 1]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  return isClosed || hasFiniteVerb(prose, span) ? null : { party, isDirect: true, to: party.to };
}
