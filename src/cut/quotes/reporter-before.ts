import { NARRATING } from '../../languages/announcing.ts';
import { CLAUSE_OPENERS, SUBORDINATORS } from '../../languages/openings.ts';
import { RELATIVES } from '../../languages/relatives.ts';
import { RELAYED } from '../../languages/relayed.ts';
import { AND_WORDS, LIKE_WORDS } from '../../languages/works.ts';
import type { Span } from '../../text/spans.ts';
import { hasInfinitiveForm } from '../prose/finite-verbs.ts';
import { isComma } from '../prose/gaps.ts';
import type { Names } from '../prose/names.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { hasOneOf, isOneOf, tokenAt } from '../prose/tokens.ts';
import type { Party } from '../speakers/party.ts';
import { solePronoun, soleReporter } from '../speakers/reporters.ts';

/**
 * "Die Brücke müsse weg, sagt Anna Berger. „ … “", "Ann Hill says the bridge
 * must go. “ … ”": the one whom a sentence reports, and who goes on in the
 * quotation that is the next one. Where no verb forms show what is reported,
 * the sentence opens on them and says so at once. Null where the sentence
 * turns to another, to a letter, or to a question that somebody else answers.
 */
export function reporterBefore(prose: Prose, names: Names, span: Span): Party | null {
  const [from, to] = [tokenAt(prose.tokens, span[0]), tokenAt(prose.tokens, span[1])];
  if (isAnothers(prose, from, to)) return null;
  const party = soleReporter(prose, names, span) ?? solePronoun(prose, names, span);
  const isJoint = party !== null && party.to < to && isOneOf(prose.tokens[party.to], AND_WORDS);
  if (party === null || isJoint || isBelow(prose, party, to)) return null;
  // "…, sagte die Chefin, Anna Berger,": the comma that closes an apposition.
  const behind = isComma(prose, party.to) && party.name !== null ? party.to + 1 : party.to;
  const hasForms = prose.language.speech.reportedForms !== undefined;
  if (!hasForms && !(party.from === from && says(prose, behind, to))) return null;
  return staysWith(prose, behind, to) ? party : null;
}

/** Whether somebody says something right behind a token, and the sentence tells of nobody who may have answered: "says | his neighbour insulted him". */
function says(prose: Prose, at: number, to: number): boolean {
  const { tokens, language } = prose;
  const isVerb = reportingAt(prose, at, to) !== null;
  const { f, m } = RELATIVES;
  const isDenied = hasOneOf(tokens.slice(at, at + 3), language.claims.negations);
  return isVerb && !isDenied && !hasOneOf(tokens.slice(at, to), f, m);
}

/** Whether a sentence tells of a letter, a question, or of a text that somebody recalls. */
function isAnothers({ tokens, language }: Prose, from: number, to: number): boolean {
  const words = RELAYED[language.tag];
  const has = (...lists: readonly (readonly string[] | undefined)[]) =>
    hasOneOf(tokens.slice(from, to), ...lists);
  const isRecalled = has(words?.recalling) && has(words?.texts, words?.spoken);
  return isRecalled || has(words?.lines, words?.hearing, words?.asking);
}

/** "Niemand glaubt, was | Karl Brunner | sagt", "Karl Brunner | erzählt von seinem Chef": what follows need not be theirs. */
function isBelow({ tokens }: Prose, { from, to, name }: Party, end: number): boolean {
  const narrates = hasOneOf(tokens.slice(to, end), NARRATING);
  const openings = [tokens[from - 1], tokens[from], tokens[(name?.from ?? from) - 1]];
  return narrates || hasOneOf(openings, CLAUSE_OPENERS, LIKE_WORDS);
}

/** Whether every clause behind a subject tells what it says: "Anna Berger betont, | dass …", and not "…, | die sich wehrt". */
function staysWith(prose: Prose, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isComma(prose, at) && !isReportedClause(prose, at, to)) return false;
  return true;
}

/** "dass …", "er habe …", "… zu bauen", and no relative clause. */
function isReportedClause(prose: Prose, from: number, to: number): boolean {
  const { tokens, language } = prose;
  const { complementisers, reportedForms } = language.speech;
  const isThat = isOneOf(tokens[from], complementisers, SUBORDINATORS[language.tag]);
  if (isThat || isPhraseAt(prose, from, language.claims.subordinators)) return true;
  let end = from + 1;
  while (end < to && !isComma(prose, end)) end += 1;
  const words = tokens.slice(from, end);
  if (hasOneOf(words, reportedForms)) return true;
  return words.slice(-2).some((word) => hasInfinitiveForm(word, language));
}
