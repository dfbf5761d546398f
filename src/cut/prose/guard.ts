import { EACH_WORDS } from '../../languages/limits.ts';
import { SPARE } from '../../languages/spare.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { hasGerundForm, hasInfinitiveForm } from './finite-verbs.ts';
import { commasIn, gapBefore } from './gaps.ts';
import { isOwnClause, isToldWithin, ownReporting } from './own-clause.ts';
import { isPhraseAt, phraseAt } from './phrases.ts';
import type { Prose } from './prose.ts';
import { isQuantity, isWrittenNumber } from './quantities.ts';
import { isRelativeAt } from './relative-pronouns.ts';
import { isOneOf, tokenRange } from './tokens.ts';
import { isLedNoun, type Loss, lossAt } from './word-loss.ts';

/** Words before what comes along in which a number is looked for that it might be of. */
const LONGEST_REACH = 60;

/** What a part of a sentence is: one that frames it at its start, an aside that tells of its subject with numbers of its own, or any. */
type Kind = 'part' | 'frame' | 'aside';

/**
 * What a sentence would lose with a part of it, or null where that part may
 * go: it holds no negation, no hedge, no condition or restriction, no
 * attribution, and no number but a date. What frames a sentence at its start
 * may hold a number written out ("Au terme de six mois d'enquête, …"), but not
 * say of each that something is so ("Dans chacun de ses ports, …"); a clause
 * with a verb of its own may hold any number, which counts nothing that stays,
 * and a hedge of that verb; so may a frame of what was done before ("Après
 * avoir perdu 35 kilos, …") and those who came along (", with two friends").
 */
export function lossOf(prose: Prose, dropped: Span, kind: Kind = 'part'): Loss | null {
  const { adjuncts, ownHedges } = prose.language.claims;
  const isFrame = kind === 'frame';
  let isApart = kind === 'aside';
  for (const part of partsOf(prose, dropped)) {
    const [from, to] = tokenRange(prose.tokens, part);
    const own = ownReporting(prose, from, to);
    const isOwn = isOwnClause(prose, part, from);
    isApart ||= isOwn || bringsAlong(prose, part, from) || (isFrame && opensDeed(prose, from));
    const mayHedge = isOwn || opensAdjunct(prose, part, from);
    let ownTo = from;
    for (let at = from; at < to; at += 1) {
      ownTo = Math.max(ownTo, at + phraseAt(prose, at, adjuncts));
      const loss = lossAt(prose, at, at < own ? at : to);
      if (loss === 'number' && isApart) continue;
      if (loss === 'attribution' && isToldWithin(prose, from, at)) continue;
      if (loss === 'attribution' && kind === 'aside' && isLedNoun(prose, at)) continue;
      if (isFrame && isOneOf(prose.tokens[at], EACH_WORDS)) return 'number';
      if (loss === null || (isFrame && isWrittenNumber(prose, at))) continue;
      const isOwnHedge =
        at === own - 1 ||
        at < ownTo ||
        (mayHedge && isOneOf(prose.tokens[at], ownHedges)) ||
        (isFrame && isInRelative(prose, from, at));
      if (loss !== 'hedge' || !isOwnHedge) return loss;
    }
    if (!isApart && /[%‰€$£]/u.test(sliceSpan(prose.text, part))) return 'number';
  }
  return null;
}

/** A part of a sentence, parted at its commas. */
function partsOf(prose: Prose, [start, end]: Span): Span[] {
  const cuts = [start, ...commasIn(prose, [start + 1, end]), end];
  return cuts.slice(1).map((to, at): Span => [cuts[at] ?? start, to]);
}

/**
 * Whether a part behind a comma opens on how many come along, where nothing is
 * counted before it that they might be of: ", with two friends".
 */
function bringsAlong(prose: Prose, part: Span, from: number): boolean {
  const { tokens, text, language } = prose;
  const company = SPARE[language.tag]?.company;
  if (text.charAt(part[0]) !== ',' || !isOneOf(tokens[from], company)) return false;
  const [number, next] = [tokens[from + 1], tokens[from + 2]];
  const isMeasure =
    isOneOf(next, language.claims.quantities) ||
    /[%‰€$£]/u.test(text.slice(number?.start, next?.start));
  if (!isQuantity(prose, from + 1) || isMeasure) return false;
  for (let at = from - 1; at > from - LONGEST_REACH && at >= 0; at -= 1) {
    if (/[.!?]/u.test(gapBefore(prose, at + 1))) return true;
    if (isQuantity(prose, at)) return false;
  }
  return true;
}

/** Whether a relative opens between two words, whose verb the second may hedge: "la liste des modèles qui concourraient". */
function isInRelative(prose: Prose, from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) if (isRelativeAt(prose, index)) return true;
  return false;
}

/** Whether a frame tells in an infinitive or a gerund what the subject did before, with its own numbers: "Après avoir perdu 35 kilos". */
function opensDeed(prose: Prose, from: number): boolean {
  const { tokens, language } = prose;
  const length = phraseAt(prose, from, language.claims.adjuncts);
  const verb = tokens[from + length];
  const isVerb = hasGerundForm(verb, language) || hasInfinitiveForm(verb, language);
  return length > 0 && verb?.isCapital === false && isVerb;
}

/** Whether a part opens on an adjunct, or behind a comma on a preposition: ", with the potential for floods". */
function opensAdjunct(prose: Prose, part: Span, from: number): boolean {
  const { adjuncts, adverbials } = prose.language.claims;
  const isBehindComma = prose.text.charAt(part[0]) === ',';
  const isLed = isBehindComma && isOneOf(prose.tokens[from], adverbials);
  return isLed || isPhraseAt(prose, from, adjuncts);
}
