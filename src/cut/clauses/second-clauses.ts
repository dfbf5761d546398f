import { MIDDLE_FIELDS } from '../../languages/middle-field.ts';
import type { Span } from '../../text/spans.ts';
import { hasFiniteForm, hasFiniteVerb, isFiniteVerb } from '../prose/finite-verbs.ts';
import { gapBefore, isNextTo } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, type Token, tokensIn } from '../prose/tokens.ts';
import { isInRelative } from './half-told.ts';
import { isParticiple, isVerbBefore } from './loose-ends.ts';
import { opensSubject } from './subjects.ts';

/** Words of a subject at the most. */
const LONGEST_SUBJECT = 12;

/** Whether a word joins a second finite verb to the first: "and pointed", "et s’est dit". */
export function joinsVerb(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  if (!isOneOf(tokens[at], language.claims.additions)) return false;
  const clitics = language.speech.clitics;
  let next = at + 1;
  while (next < at + 3 && isOneOf(tokens[next], clitics)) next += 1;
  const verb = tokens[next];
  return (
    verb !== undefined &&
    hasFiniteForm(verb, language) &&
    !isInRelative(prose, at) &&
    !isStranded(prose, next + 1) &&
    !closesListOfVerbs(prose, at)
  );
}

/** Whether a verb stands right behind an earlier comma, so that an "and" joins the last of several: "crossed the river, burned the town | and left". */
function closesListOfVerbs(prose: Prose, at: number): boolean {
  const { tokens } = prose;
  for (let index = at - 1; index > at - LONGEST_SUBJECT && index > 1; index -= 1) {
    const gap = gapBefore(prose, index);
    if (/[.!?]/u.test(gap)) return false;
    if (gap !== ', ') continue;
    const before = tokens[Math.max(0, index - LONGEST_SUBJECT)]?.start ?? 0;
    return (
      isFiniteVerb(prose, index, true) && hasFiniteVerb(prose, [before, tokens[index]?.start ?? 0])
    );
  }
  return false;
}

/**
 * Whether a word joins a second participle to the one of the clause's verb: "a
 * été arrêté | et placé en cellule". None where another participle stands
 * between, which the "and" may join: "a visité des fermes détruites et brûlées".
 * Where the verb stands second, a second half.
 */
export function joinsParticiple(prose: Prose, at: number, part: Span): boolean {
  const { tokens, text, language } = prose;
  const [before, joint, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (language.isVerbSecond === true) return joinsHalf(prose, at, part);
  if (!isOneOf(joint, language.claims.additions)) return false;
  if (isInRelative(prose, at)) return false;
  if (!isParticiple(prose, next) || !isNextTo(prose, at)) return false;
  const first = tokens
    .slice(Math.max(1, at - LONGEST_SUBJECT), at)
    .findLastIndex((token) => isParticiple(prose, token));
  const index = Math.max(1, at - LONGEST_SUBJECT) + first;
  const isVerb = first >= 0 && isVerbBefore(prose, tokens[index - 1]?.fold ?? '');
  return isVerb && index < at - 1 && !/[,;:]/u.test(text.slice(tokens[index]?.end, before?.end));
}

/**
 * Whether a word joins a second half to a clause that its participle has
 * closed: "hat das Museum verkauft | und den Garten verpachtet", where no
 * later auxiliary serves both.
 */
function joinsHalf(prose: Prose, at: number, [start, end]: Span): boolean {
  const { tokens, text, language } = prose;
  const { claims, speech, lines } = language;
  const participles = MIDDLE_FIELDS[language.tag]?.participles;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (participles === undefined || before === undefined || next === undefined) return false;
  if (!isOneOf(tokens[at], claims.additions)) return false;
  if (before.isCapital || !participles.test(before.fold)) return false;
  const openers = [speech.determiners, lines.glued, claims.connectives, claims.pointers];
  const opens =
    next.isCapital ||
    /^\d/u.test(next.text) ||
    isOneOf(next, ...openers, claims.approximations, claims.numberWords);
  const words = tokensIn(tokens, [start, end]);
  const verb = words.find(({ fold }) => isOneOf(fold, claims.auxiliaries));
  const helps = [speech.auxiliaries, speech.passives, lines.glued];
  const isOpen = verb !== undefined && isOneOf(verb, ...helps);
  const isNear = verb !== undefined && !/[,;:]/u.test(text.slice(verb.end, before.start));
  const isShared =
    isOneOf(words.at(-1), claims.auxiliaries) ||
    /^(?:worden|sein|haben|zijn|hebben)$/u.test(words.at(-1)?.fold ?? '');
  return opens && isOpen && isNear && !isShared;
}

/** Whether a preposition wants what stands before its verb: "were shouted and cursed at". */
function isStranded(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const [token, next] = [tokens[at], tokens[at + 1]];
  const { lines, speech, claims } = language;
  if (token === undefined || !isOneOf(token, lines.glued)) return false;
  if (isOneOf(token, speech.determiners)) return false;
  const gap = gapBefore(prose, at + 1);
  return gap !== ' ' || isOneOf(next, claims.subordinators);
}

/** Whether a word joins a second main clause, with its own subject and verb: "y otras 23 personas siguen". */
export function joinsClause(prose: Prose, at: number, end: number): boolean {
  const { tokens, language } = prose;
  const { claims, speech, isVerbSecond } = language;
  if (isVerbSecond === true || claims.hasBareSubjects === true) return false;
  if (!isOneOf(tokens[at], claims.additions) || !opensSubject(prose, at + 1)) return false;
  if ([at - 1, at + 1].every((index) => /^\d/u.test(tokens[index]?.text ?? ''))) return false;
  if (isSubjectOfOther(prose, at)) return false;
  for (let next = at + 2; (tokens[next]?.start ?? end) < end; next += 1) {
    if (/[,;:]/u.test(gapBefore(prose, next))) return false;
    if (isFiniteVerb(prose, next)) return true;
    const isOther = isOneOf(tokens[next], speech.relatives, speech.complementisers, claims.listing);
    if (isOther) return false;
  }
  return false;
}

/** Whether a subordinate clause has no verb yet, so that the "and" joins its subjects: "quand les pompiers et la police les ont trouvés". */
function isSubjectOfOther(prose: Prose, at: number): boolean {
  const { subordinators, trailers } = prose.language.claims;
  const opens = ({ fold }: Token) => isOneOf(fold, subordinators) && !isOneOf(fold, trailers);
  const from = prose.tokens.slice(Math.max(0, at - LONGEST_SUBJECT), at).findLast(opens);
  const end = prose.tokens[at - 1]?.end;
  return from !== undefined && end !== undefined && !hasFiniteVerb(prose, [from.start, end]);
}
