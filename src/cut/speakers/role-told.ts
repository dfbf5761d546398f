import { LEADING_VERBS, TELLING_COPULAS } from '../../languages/around-roles.ts';
import { CONTEXT } from '../../languages/context.ts';
import type { Span } from '../../text/spans.ts';
import { isToldBefore } from '../clarity/untold.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { hasStop } from '../prose/gaps.ts';
import type { Mention } from '../prose/name-runs.ts';
import { isPerson, mentionsIn, type Names } from '../prose/names.ts';
import { type Prose, paragraphAt, sentencesUpTo } from '../prose/prose.ts';
import { pronounAt, reportingAt } from '../prose/reporting.ts';
import { isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';
import { pastTags } from './apposition.ts';
import { nounKind } from './noun-kind.ts';
import { partyAt } from './party.ts';
import { isRelative, LONGEST_ROLE, spanOf } from './phrase.ts';
import { roleSpan } from './role-span.ts';
import { isPlain, LONGEST_SINCE, pastSince } from './since.ts';

/**
 * The role that a sentence is there to tell ("Anne Morel est la présidente du
 * club", "Anne Morel, qui est la présidente du club"), or the one behind it, on the only one whom it names ("…, says Katie
 * Allen. She’s the director of the centre."). Null elsewhere.
 */
export function roleTold(prose: Prose, names: Names, mention: Mention): Span | null {
  const { tokens } = prose;
  const paragraph = paragraphAt(prose, mention.span[0]);
  if (paragraph === null) return null;
  const work = workBehind(prose, mention);
  if (work !== null) return workAt(prose, work);
  if (!hasStop(prose, mention.to) && isCopula(prose, mention.to))
    return hasStop(prose, mention.from) ? roleBehind(prose, mention.to + 1) : null;
  // "Ann Hill, who is the director of the centre, has …"
  const relative = pastTags(prose, mention.to);
  if (isRelative(prose, relative))
    return isCopula(prose, relative + 1)
      ? roleBehind(prose, relative + 2)
      : leading(prose, relative);
  const count = sentencesUpTo(paragraph, mention.span[0]);
  const [own, next] = [paragraph.sentences[count - 1], paragraph.sentences[count]];
  if (own === undefined || next === undefined) return null;
  const people = mentionsIn(names, own).filter((one) => isPerson(names, one));
  if (people.some(({ words }) => words.at(-1) !== mention.words.at(-1))) return null;
  const at = tokenAt(tokens, next[0]);
  const pointed = roleOfThis(prose, names, next);
  if (pointed !== null) return pointed;
  const [pronoun, joined] = (tokens[at]?.fold ?? '').split(/['’]/u);
  if (joined === 's' && isPersonal(prose, pronoun ?? '')) return roleBehind(prose, at + 1);
  const first = pronounAt(prose, at);
  const isOne = first !== null && isPersonal(prose, first.pronoun.word);
  return isOne && isCopula(prose, first.to) ? roleBehind(prose, first.to + 1) : null;
}

/** "… indique Paul Haas. | Ce professeur de collège | regrette …": what a sentence calls by "this" and the article has told of nobody before, or null. */
function roleOfThis(prose: Prose, names: Names, [start, end]: Span): Span | null {
  const { tokens, language } = prose;
  const { demonstratives } = CONTEXT[language.tag] ?? {};
  const opening = tokenAt(tokens, start);
  const isFramed = (token: Token, index: number) =>
    isOneOf(token, demonstratives) && hasStop(prose, opening + index);
  const at = opening + tokensIn(tokens, [start, end]).findIndex(isFramed);
  if (at < opening) return null;
  const party = partyAt(prose, names, at, tokenAt(tokens, end));
  const head = tokens[at + 1];
  if (party?.kind !== 'role' || party.role === null || head?.start !== party.role[0]) return null;
  const isSubject = !hasStop(prose, party.to) && isFiniteVerb(prose, party.to);
  return isSubject && !isToldBefore(prose, head, start) ? party.role : null;
}

/** "Ann Hill, | who runs the Harbour Café |, has …": a relative clause that tells whom or what somebody leads, or null. */
function leading(prose: Prose, from: number): Span | null {
  const { tokens, language } = prose;
  let to = from + 1;
  while (to < tokens.length && !hasStop(prose, to)) to += 1;
  const verb = language.capitalisesNouns || language.isVerbSecond ? to - 1 : from + 1;
  const isOne = isOneOf(tokens[verb], LEADING_VERBS) && to - from > 3;
  const span = spanOf(prose, from, to);
  return isOne && span[1] - span[0] <= LONGEST_ROLE ? span : null;
}

/** "Karin Seybold arbeitet seit zehn Jahren als | Ärztin": where stands what a German sentence says that somebody works as, or null. */
function workBehind(prose: Prose, { from, to }: Mention): number | null {
  const { tokens } = prose;
  if (!hasStop(prose, from) || hasStop(prose, to) || tokens[to]?.fold !== 'arbeitet') return null;
  const words = tokens.slice(to + 1, to + 2 + LONGEST_SINCE + 1);
  const as = words.findIndex(
    ({ fold }, index) => fold === 'als' && !hasStop(prose, to + 1 + index),
  );
  return as < 0 ? null : to + 2 + as;
}

/** What somebody works as, where nothing else goes on behind it. */
function workAt(prose: Prose, at: number): Span | null {
  const role = roleBehind(prose, at);
  return role !== null && isPlain(prose, at, tokenAt(prose.tokens, role[1])) ? role : null;
}

function isPersonal({ language }: Prose, pronoun: string): boolean {
  return language.speech.pronouns.some(
    ({ word, gender, number }) =>
      word === pronoun && number === 'singular' && (gender === 'f' || gender === 'm'),
  );
}

function isCopula({ tokens }: Prose, at: number): boolean {
  return isOneOf(tokens[at], TELLING_COPULAS);
}

/** The role that stands behind a copula and ends with its clause, without a verb in it. */
function roleBehind(prose: Prose, copula: number): Span | null {
  const { tokens, language } = prose;
  const from = pastSince(prose, copula);
  const head = isOneOf(tokens[from], language.speech.determiners) ? from + 1 : from;
  const isNamed = [head, head + 1].some((at) => nounKind(prose, at, head) === 'role');
  if (!isNamed || hasStop(prose, from)) return null;
  let to = head + 1;
  while (to < tokens.length && !hasStop(prose, to) && !isRelative(prose, to)) {
    const isVerb = isOneOf(tokens[to], language.claims.auxiliaries);
    if (isVerb || reportingAt(prose, to, to + 3) !== null) return null;
    to += 1;
  }
  return roleSpan(prose, from, head, to);
}
