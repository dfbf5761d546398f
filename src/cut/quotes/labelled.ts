import {
  BEFORE_SPEAKERS,
  SAME_WORDS,
  SPEECH_NOUNS,
  WITH_WORDS,
} from '../../languages/announcing.ts';
import { articlesOf } from '../../languages/articles.ts';
import { RELAYED } from '../../languages/relayed.ts';
import { isComma } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { isFullName, type Names } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';
import type { Found } from '../speakers/attribution.ts';
import { type Party, partyAt } from '../speakers/party.ts';
import { reportsWithin } from '../speakers/reporters.ts';

/** The words before a quotation, in token indices, and what joins them to it: a colon, a comma or nothing. */
export type Lead = { readonly from: number; readonly to: number; readonly joint: string };

/** "Selon Jean Dupont, « … »" and "Jean Dupont : « … »". */
export function labelled(prose: Prose, names: Names, { from, to, joint }: Lead): Found | null {
  const { according: sources, saidBy = [] } = prose.language.speech;
  const according = phraseAt(prose, from, sources) || phraseAt(prose, from, saidBy);
  const opener = according || phraseAt(prose, from, BEFORE_SPEAKERS);
  const start = opener > 0 ? from + opener : pastSpeechNoun(prose, from);
  const party = partyAt(prose, names, start, to);
  if (party === null || party.kind === 'pronoun') return null;
  const isWhole = party.to === to;
  if (according > 0 && (isWhole || isComma(prose, party.to)))
    // "Selon son avocat, M. Dupont a déclaré": a reporting verb after the source names another one.
    return isWhole || !reportsWithin(prose, party.to, to) ? { party, isDirect: isWhole, to } : null;
  const isName = party.kind === 'person' && isToldInFull(names, party);
  const isLabel = isWhole ? joint === ':' : isTagged(prose, party, to);
  return isName && isLabel ? { party, isDirect: true, to } : null;
}

/** A name of two words or more, one the article has in full elsewhere ("Morel :"), or one behind a role ("Mayor Hill:"). */
function isToldInFull(names: Names, { name, role }: Party): boolean {
  if (name === null) return false;
  const full = names.byWord.get(name.words[0]?.toLowerCase() ?? '') ?? [];
  const isKnown = name.words.length > 1 || full.some((one) => isFullName(names, one));
  return isKnown || (role !== null && role[1] <= name.span[0]);
}

/** "Anne Morel (PS) :": a name that is known for one, or of whom a role is told, and nothing but brackets behind it. */
function isTagged({ text, tokens, language }: Prose, { name, to }: Party, end: number): boolean {
  const tag = text.slice(tokens[to - 1]?.end ?? 0, (tokens[end - 1]?.end ?? 0) + 3);
  const isSomebody =
    tellsGender(name?.words[0], language) || isRole(tokens[to]?.fold ?? '', language);
  return isSomebody && TAG.test(tag);
}

const TAG = /^\s\([^()]{1,120}\)\s?:/u;

/** Past "Réaction de", "Même constat chez": what is said, before whose it is. */
function pastSpeechNoun({ tokens, language }: Prose, from: number): number {
  const { of = [], ofThe = [] } = RELAYED[language.tag] ?? {};
  const { determiners } = language.speech;
  // "Dura la replica di": where the verb is left out, an adjective comes first.
  const start = isOneOf(tokens[from + 1], articlesOf(language).definite) ? from + 1 : from;
  const noun = isOneOf(tokens[start], determiners, SAME_WORDS) ? start + 1 : start;
  const isOf = isOneOf(tokens[noun + 1], of, ofThe, WITH_WORDS);
  return isOf && isOneOf(tokens[noun], SPEECH_NOUNS) ? noun + 2 : from;
}
