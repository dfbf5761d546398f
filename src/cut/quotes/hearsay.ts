import { ACCUSING_WORDS, HEARSAY_WORDS } from '../../languages/hearsay.ts';
import { hasStop, isComma } from '../prose/gaps.ts';
import type { Names } from '../prose/names.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { hasOneOf, isOneOf, tokenAt } from '../prose/tokens.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { isMessenger } from '../speakers/messenger.ts';
import { type Party, partyAt } from '../speakers/party.ts';
import { reportsWithin } from '../speakers/reporters.ts';
import { subjectFirst } from './subject-first.ts';
import { verbFirst } from './verb-first.ts';

/**
 * Whether the article itself does not vouch that a quotation was said: it
 * hedges ("aurait lancé Paul Morvan", "allegedly told"), or somebody else
 * than an outlet tells it of the speaker ("Anne raconte que Paul lui a dit").
 */
export function isHearsay(prose: Prose, names: Names, found: Attribution): boolean {
  return (
    isHedged(prose, found) ||
    (found.side === 'before'
      ? isInAnothersWords(prose, names, found)
      : isToldOn(prose, names, found))
  );
}

/** How far from the words that name a party a hedge of its clause may stand. */
const NEAR = 3;
const FAR = 8;

function isHedged(prose: Prose, { party, clause, side }: Attribution): boolean {
  const { tokens, language } = prose;
  const words = HEARSAY_WORDS[language.tag];
  if (words === undefined) return false;
  const start = tokenAt(tokens, clause[0]);
  const end = side === 'before' ? tokenAt(tokens, clause[1]) : party.to + FAR;
  const from = side === 'before' ? Math.max(start, clauseStart(prose, party.from)) : start;
  for (let at = from; at < Math.min(end, party.to + FAR); at += 1) {
    // "sagte Eva Moser. Der Hafen soll schließen": the next sentence hedges nothing here.
    const isBehind = at > party.to || (at === party.to && !isComma(prose, at));
    if (isBehind && hasStop(prose, at)) return false;
    if (isPhraseAt(prose, at, words)) return true;
  }
  return false;
}

/** The first of the few words before a party that no stop parts from it. */
function clauseStart(prose: Prose, party: number): number {
  let at = party;
  while (at > 0 && party - at < NEAR && !hasStop(prose, at)) at -= 1;
  return at;
}

/** "Anne Kermarrec raconte que Paul Morvan lui a dit : …", "According to the indictment, Keane wrote: …". */
function isInAnothersWords(prose: Prose, names: Names, { party, clause }: Attribution): boolean {
  const from = tokenAt(prose.tokens, clause[0]);
  if (isSourced(prose, names, from, party)) return true;
  if (party.kind === 'pronoun') return false;
  // Without a verb behind it, the one right before it is its own: "dijo Paco Ruiz: …".
  if (!reportsWithin(prose, party.to, tokenAt(prose.tokens, clause[1]))) return false;
  const isLed = isOneOf(prose.tokens[party.from - 1], prose.language.speech.complementisers);
  const end = isLed ? party.from - 1 : party.from;
  if (!isLed && hasStop(prose, end)) return false;
  for (let at = from; at < end; at += 1) {
    const verb = reportingAt(prose, at, end);
    if (verb === null || end - verb.to > (isLed ? NEAR : 0)) continue;
    const teller = partyAt(prose, names, from, at);
    return teller === null || !isMessenger(prose, teller);
  }
  return false;
}

/** Whether a clause opens on a source, "according to", that is neither the party nor an outlet. */
function isSourced(prose: Prose, names: Names, from: number, party: Party): boolean {
  const length = phraseAt(prose, from, prose.language.speech.according);
  if (length === 0 || party.from <= from + length) return false;
  const isOurs = isOneOf(prose.tokens[from + length], prose.language.speech.possessives);
  if (isOurs && prose.tokens[from]?.fold !== 'pour') return true;
  const source = partyAt(prose, names, from + length, party.from);
  const named = prose.tokens.slice(from + length, Math.min(party.from, from + length + NEAR));
  if (hasOneOf(named, ACCUSING_WORDS)) return true;
  return source !== null && !isMessenger(prose, source) && !isSame(source, party);
}

function isSame(one: Party, other: Party): boolean {
  const [last, same] = [one.name?.words.at(-1), other.name?.words.at(-1)];
  return other.kind === 'pronoun' || (last !== undefined && last === same);
}

/** "…, lui a dit Paul Morvan, assure Anne Kermarrec": another one who tells it, and is no outlet. */
function isToldOn(prose: Prose, names: Names, { party, clause }: Attribution): boolean {
  const at = Math.max(party.to, tokenAt(prose.tokens, clause[1]));
  const [before, next] = [prose.tokens[at - 1], prose.tokens[at]];
  if (before === undefined || next === undefined) return false;
  if (!isComma(prose, at)) return false;
  const end = at + FAR;
  const teller = (verbFirst(prose, names, at, end) ?? subjectFirst(prose, names, at, end))?.party;
  return teller !== undefined && !isMessenger(prose, teller) && teller.kind !== 'pronoun';
}
