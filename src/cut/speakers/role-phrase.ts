import { ROLE_EDGES } from '../../languages/around-roles.ts';
import { mannerWordsOf } from '../../languages/manner.ts';
import { RELAYED } from '../../languages/relayed.ts';
import { AND_WORDS } from '../../languages/works.ts';
import { hasStop } from '../prose/gaps.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';

/** Whether a noun phrase can start at a token: a role that is cut short ("leader" of "union leader") is none. */
export function opensPhrase(prose: Prose, at: number): boolean {
  const { speech, claims } = prose.language;
  const { determiners, complementisers, phraseEnds } = speech;
  const [before, first] = [prose.tokens[at - 1], prose.tokens[at]];
  if (isOneOf(before, speech.possessives) || isInName(prose, at) || isInVerb(prose, at))
    return false;
  // "der Anwalt und | Dissident Paul Haas": the second of two roles.
  const isSecond =
    isOneOf(before, AND_WORDS) && isRole(prose.tokens[at - 2]?.fold ?? '', prose.language);
  if (isSecond) return false;
  // A weak adjective keeps its article, so that the phrase opens on that.
  const isWeak = prose.language.capitalisesNouns && !first?.isCapital;
  if (isWeak && isOneOf(before, determiners)) return false;
  if (hasStop(prose, at) || isOneOf(first, determiners) || opensRun(prose, at)) return true;
  // "schlug Bürgermeister Paul Haas Alarm": where nouns have capitals, none is a verb.
  const verbs = prose.language.capitalisesNouns ? [claims.finiteVerbs, claims.auxiliaries] : [];
  const edges = [determiners, complementisers, phraseEnds, ROLE_EDGES, claims.frames, AND_WORDS];
  // "what Northbank director Ann Hill calls"
  const isLed = isOneOf(before, ...edges, ...verbs, RELAYED[prose.language.tag]?.questions);
  return isLed || reportingAt(prose, at - 1, at) !== null;
}

/** "met en | garde | Anne Morel": a noun that is the last of the words which stand for a verb. */
function isInVerb(prose: Prose, at: number): boolean {
  const { groups } = mannerWordsOf(prose.language);
  return [1, 2, 3].some((back) => phraseAt(prose, at - back, groups) > back);
}

/** "Democratic Party for the People leader Tom Keane": what a preposition joins to another capital before it goes on with a name. */
function isInName(prose: Prose, from: number): boolean {
  const { tokens, language } = prose;
  const { determiners, particles } = language.speech;
  const isArticle = (index: number) => isOneOf(tokens[index], determiners);
  const head = isArticle(from) ? from + 1 : from;
  if (!tokens[head]?.isCapital || language.capitalisesNouns) return false;
  const at = isArticle(head - 1) ? head - 2 : head - 1;
  const isJoint = isOneOf(tokens[at], particles, ROLE_EDGES);
  return isJoint && !hasStop(prose, at) && tokens[at - 1]?.isCapital === true;
}

/** "thanked by Irish President Anne Brennan": the first capital behind a preposition or a verb, and not behind "former". */
function opensRun(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token?.isCapital || before?.isCapital !== false || language.capitalisesNouns) return false;
  // "disgraced" and "retired" look like verbs, so that only verbs that are known count.
  return isOneOf(before, language.lines.glued, language.claims.finiteVerbs);
}
