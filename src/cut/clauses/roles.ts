import { isBalanced } from '../../text/balanced.ts';
import { type Span, sliceSpan, trimSpan } from '../../text/spans.ts';
import type { Reading } from '../clarity/opening.ts';
import { hasFiniteVerb, isFiniteVerb, opensVerb } from '../prose/finite-verbs.ts';
import { isNextTo } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { lossOf } from '../prose/guard.ts';
import type { Mention } from '../prose/name-runs.ts';
import { isFullName, mentionsIn } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isRole } from '../prose/role-words.ts';
import { hasOneOf, isOneOf, tokenAt } from '../prose/tokens.ts';
import { isEnough, isOwnRole } from './own-role.ts';
import { roleWithin } from './role-within.ts';

/** Words of a role at the most. */
const LONGEST_ROLE = 9;

/** The roles of a sentence that may go before a full name, and the names that may go behind a role that says enough. */
export type Bearers = { readonly roles: readonly Span[]; readonly names: readonly Span[] };

/**
 * A person told by role and name can do with one of the two. Only where the
 * role is surely the bearer's own, and not that of whom it belongs to ("la
 * fille du maire Jean Morvan").
 */
export function bearersOf({ prose, names }: Reading, whole: Span): Bearers {
  const full = mentionsIn(names, whole).filter(
    (mention) => mention.words.length > 1 && isFullName(names, mention),
  );
  const found = full.filter(({ words }) => tellsGender(words[0], prose.language));
  const inner = full.flatMap((mention) => {
    const role = roleWithin(prose, whole, mention);
    return role === null ? [] : [role];
  });
  const both = found.flatMap((mention) => {
    const role = roleBefore(prose, whole, mention);
    return role === null ? [] : [{ role, mention }];
  });
  return {
    roles: [
      ...[
        ...both.map(({ role, mention }): Span => [role[0], mention.span[0]]),
        ...inner,
        ...found.flatMap((mention) => roleOfObject(prose, whole, mention)),
      ].filter((role) => lossOf(prose, role) === null),
      ...found.flatMap((mention) => roleApart(prose, whole, mention)),
    ],
    names: both
      .filter(({ role }) => isEnough(prose, role))
      .map(({ role, mention }): Span => [role[1], mention.span[1]]),
  };
}

/** The role that stands right before a name and opens its clause, or the attribution behind its verb. */
function roleBefore(prose: Prose, whole: Span, mention: Mention): Span | null {
  const { tokens, text } = prose;
  const [start] = mention.span;
  const isApposed = isLastBehindComma(prose, whole, mention);
  const before = text.slice(whole[0], isApposed ? start - ', '.length : start);
  const comma = before.lastIndexOf(', ');
  const from = tokenAt(tokens, whole[0] + comma + 1);
  const verb = reportingAt(prose, from, Math.min(from + 5, mention.from));
  const opens = comma >= 0 && verb !== null && verb.pronoun === null ? verb.to : from;
  const role = trimSpan(text, [tokens[opens]?.start ?? start, whole[0] + before.length]);
  const count = mention.from - opens;
  if (count < 1 || count > LONGEST_ROLE || !/^[\p{L}\p{M}'’ -]+$/u.test(sliceSpan(text, role)))
    return null;
  if (hasFiniteVerb(prose, role) || isRelativeArticle(prose, opens, comma >= 0 && verb === null))
    return null;
  return isOwnRole(prose, opens, mention.from) ? role : null;
}

/**
 * The role right before a name behind a verb or a preposition, with its
 * article: "accuse [le leader du Parti breton] Jean Morvan", "to impeach
 * [South Korean President] Yoon Suk Yeol". None behind a "de", which the name
 * might change ("d’Odile"), and none where the verb comes second.
 */
function roleOfObject(prose: Prose, whole: Span, { from: to, span }: Mention): Span[] {
  const { tokens, text, language } = prose;
  const { speech, lines, isVerbSecond } = language;
  if (isVerbSecond === true || !isBalanced(text, [whole[0], span[0]])) return [];
  const first = tokenAt(tokens, whole[0]);
  for (let from = to - 1; from > first && from >= to - LONGEST_ROLE; from -= 1) {
    const [before, token] = [tokens[from - 1], tokens[from]];
    if (before === undefined || token === undefined) return [];
    if (!isNextTo(prose, from + 1) && !token.fold.endsWith("'")) return [];
    const isArticle = isOneOf(token, speech.determiners) && !token.isCapital;
    const isLed = isOneOf(before, lines.glued) && !isOneOf(before, speech.particles);
    const opens =
      isNextTo(prose, from) &&
      !before.isCapital &&
      !isOneOf(before, speech.determiners) &&
      (isLed || isFiniteVerb(prose, from - 1) || isFiniteVerb(prose, from - 2));
    if (opens && isArticle !== language.claims.hasBareSubjects && isOwnRole(prose, from, to))
      return [[token.start, span[0]]];
    const isInner = hasOneOf([before, token], speech.particles);
    if (isArticle && !isInner) return [];
  }
  return [];
}

/** Whether what looks like a role's article is a relative, where the verb closes its clause: "die Frage, die Moderator Anders zuspitzt". */
function isRelativeArticle(
  { tokens, language }: Prose,
  at: number,
  isBehindComma: boolean,
): boolean {
  const isRelative = isOneOf(tokens[at], language.speech.relatives);
  return language.isVerbSecond === true && isBehindComma && isRelative;
}

/**
 * The role of a subject named between commas, and the comma behind the name:
 * "La maire de Brest, | Anne Morvan|, | ferme…". None where another person
 * stands in it, whose name it might be.
 */
function roleApart(prose: Prose, whole: Span, mention: Mention): Span[] {
  const { text, tokens } = prose;
  const [start, end] = mention.span;
  if (text.slice(start - 2, start) !== ', ' || text[end] !== ',') return [];
  if (!opensVerb(prose, tokenAt(tokens, end))) return [];
  const comma = text.slice(whole[0], start - 2).lastIndexOf(', ');
  const role = trimSpan(text, [comma < 0 ? whole[0] : whole[0] + comma + 1, start - 2]);
  const from = tokenAt(tokens, role[0]);
  const isPlain = /^[\p{L}\p{M}'’ -]+$/u.test(sliceSpan(text, role));
  const isSubject = isPlain && !hasFiniteVerb(prose, role) && lossOf(prose, role) === null;
  if (!isSubject || !isOnePerson(prose, from, mention)) return [];
  return [
    [role[0], start],
    [end, end + 1],
  ];
}

/** Whether a definite noun phrase opens on a role, and no other comes behind what says of what. */
function isOnePerson({ tokens, language }: Prose, from: number, { from: to }: Mention): boolean {
  const { speech, claims } = language;
  const first = tokens[from]?.fold ?? '';
  const isDefinite = isOneOf(first, speech.determiners) && !isOneOf(first, claims.indefinites);
  const words = tokens.slice(from + 1, to);
  const role = words.findIndex(({ fold }) => isRole(fold, language));
  const lead = words.findIndex(({ fold }) => isOneOf(fold, speech.particles, speech.possessives));
  if (!isDefinite || role < 0 || role > 1) return false;
  return lead < 0 || (role < lead && !words.slice(lead).some(({ fold }) => isRole(fold, language)));
}

/** Whether a name stands behind a comma and closes its sentence: ", a annoncé la maire, Odile Varenne." */
function isLastBehindComma({ text }: Prose, whole: Span, { span }: Mention): boolean {
  return (
    text.slice(span[0] - 2, span[0]) === ', ' && /^[.!?…]?$/u.test(text.slice(span[1], whole[1]))
  );
}
