import { BODY_PREPOSITIONS } from '../../languages/around-roles.ts';
import { hasStop, isComma } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { startsSentence } from '../prose/name-openers.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { mayBeRole } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';
import { withApposition } from './apposition.ts';
import { personParty } from './make-party.ts';
import { isVerb, nameAfterComma, nameAt } from './noun-phrase.ts';
import type { Party } from './party.ts';
import { roleSpan } from './role-span.ts';

/** Words of a role without its article. */
const LONGEST_OFFICE = 9;

/**
 * A role in capitals without its article that opens a sentence or stands
 * behind a verb of speech, and its bearer, a comma between them ("Leith and
 * Northside Commissioner, Ann Hill, said") or not ("Minister for Public Works
 * Ann Hill said").
 */
export function officeParty(prose: Prose, names: Names, at: number, end: number): Party | null {
  const { tokens, language } = prose;
  if (!language.possessiveS || !tokens[at]?.isCapital || !opensOffice(prose, at)) return null;
  // "Indeed Leith’s mayor": a word that the article has without its capital, too, opens no name.
  const next = tokens[at + 1];
  const isRoleNext = mayBeRole(next?.fold ?? '', language);
  if (names.common.has(tokens[at].fold) && next?.isCapital && !isRoleNext) return null;
  const to = officeEnd(prose, at, end);
  if (to === null || !namesOffice(prose, at, to)) return null;
  const isApart = hasStop(prose, to);
  const name = isApart ? nameAfterComma(prose, names, to, end) : nameAt(prose, names, to, end);
  if (name === null || (isApart && !tellsBearer(prose, name, [at, end]))) return null;
  return withApposition(prose, personParty(name, roleSpan(prose, at, at, to), at), end);
}

function opensOffice(prose: Prose, at: number): boolean {
  return startsSentence(prose, at) || isBehindVerb(prose, at);
}

/** "… says | Leith College Dean, Ann Hill". */
function isBehindVerb(prose: Prose, at: number): boolean {
  return !hasStop(prose, at) && reportingAt(prose, at - 1, at) !== null;
}

/** Past the words of a role, up to a stop or a given name that is known; null where a verb or another phrase stands among them. */
function officeEnd(prose: Prose, at: number, end: number): number | null {
  const { tokens, language } = prose;
  const { determiners, phraseEnds, particles } = language.speech;
  let to = at;
  while (to < end && to - at < LONGEST_OFFICE && (to === at || !hasStop(prose, to))) {
    if (to > at && isGivenName(prose, to)) return to;
    const isOther = isOneOf(tokens[to], determiners, phraseEnds, language.claims.auxiliaries);
    if (isVerb(prose, to, end) || (isOther && !isOneOf(tokens[to], particles))) return null;
    to += 1;
  }
  return to;
}

/** Whether a given name and a surname stand at a token. */
function isGivenName({ tokens, language }: Prose, at: number): boolean {
  const [given, surname] = tokens.slice(at, at + 2);
  return (
    given?.isCapital === true && surname?.isCapital === true && tellsGender(given.fold, language)
  );
}

/** Whether words end on a role, or hold one in capitals that a preposition completes: "Minister | for Public Works". */
function namesOffice({ tokens, language }: Prose, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ fold, isCapital }, index, { length }) => {
    const isCompleted = isCapital && isOneOf(tokens[from + index + 1], BODY_PREPOSITIONS);
    return mayBeRole(fold, language) && (isCompleted || index === length - 1);
  });
}

/** Whether a name behind a role is no item of a list: a comma or a verb of speech follows, or the verb stands before both. */
function tellsBearer(prose: Prose, { to }: Mention, [at, end]: readonly [number, number]): boolean {
  return isComma(prose, to) || isVerb(prose, to, end) || isBehindVerb(prose, at);
}
