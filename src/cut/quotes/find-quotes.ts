import type { Span } from '../../text/spans.ts';
import type { Quote } from '../cut.ts';
import { lineAt } from '../line.ts';
import { byScore } from '../prose/by-score.ts';
import type { Names } from '../prose/names.ts';
import { type Prose, sentenceAt } from '../prose/prose.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { isAged } from '../speakers/epithet.ts';
import type { Party } from '../speakers/party.ts';
import { resolvePronoun, type Said } from '../speakers/resolve-pronoun.ts';
import { personInRole } from '../speakers/same-role.ts';
import { nameSpeaker } from '../speakers/speaker.ts';
import { bestOf, choicesOf, isFragment, restOf } from './best-words.ts';
import { findQuotations } from './find-quotations.ts';
import { findInferredQuotes } from './inferred-quotes.ts';
import { type Scored, scoreQuote, type Topic } from './judge-quote.ts';
import { isMentioned } from './mentioned.ts';
import { isOwnVoice, isTitleOfWork } from './not-speech.ts';
import { isDescribed, isUnnamed } from './unnamed.ts';
import { findUtterances, type Utterance } from './utterance.ts';

/** Quotations with a speaker that are judged: no article has as many, and a book has no need of the rest. */
const MOST_SAID = 1000;

/** The quotations fit for a card whose speaker the article names, best first. */
export function findQuotes(topic: Topic): Quote[] {
  const { prose, names } = topic.reading;
  const said: Said[] = [];
  const scored = findInferredQuotes(topic);
  for (const utterance of findUtterances(prose, names, findQuotations(prose))) {
    if (isOwnVoice(prose, utterance.quotation) || isTitleOfWork(prose, utterance.quotation))
      continue;
    const { attribution, quotation } = utterance;
    const party = settle(prose, names, attribution, said);
    if (party === null) continue;
    if (said.length === MOST_SAID) break;
    said.push({ party, at: prose.tokens[attribution.party.from]?.start ?? quotation.outer[0] });
    const found = quoteOf(topic, utterance, party);
    if (found !== null) scored.push(found);
  }
  return scored.sort(byScore).map(({ quote }) => quote);
}

function settle(
  prose: Prose,
  names: Names,
  attribution: Attribution,
  said: readonly Said[],
): Party | null {
  const { party, clause } = attribution;
  if (party.pronoun === null)
    return personInRole(prose, names, party) ?? (isAged(prose, party) ? null : party);
  const at = prose.tokens[party.from]?.start ?? clause[0];
  return resolvePronoun(prose, names, party.pronoun, at, said);
}

/** The best that a card may print of an utterance: the whole of it, or some of its sentences. */
function quoteOf(topic: Topic, utterance: Utterance, party: Party): Scored | null {
  const { prose, names } = topic.reading;
  const { quotation, parts, attribution } = utterance;
  const { paragraph, outer } = quotation;
  const sentence = sentenceAt(paragraph, outer[1] - 1) ?? outer;
  const speaker = nameSpeaker(prose, names, { ...attribution, party }, outer, sentence);
  const whole = isFragment(prose, quotation) ? restOf(prose, parts, attribution) : parts;
  if (speaker === null || whole === null) return null;
  if (isMentioned(prose, quotation, attribution)) return null;
  if (isUnnamed(prose, speaker) && !isDescribed(prose, speaker)) return null;
  const isNamed = party === attribution.party && !attribution.isCarried;
  const confidence = isNamed ? 'explicit' : 'inferred';
  const opening = sentenceAt(paragraph, outer[0]) ?? outer;
  const end = Math.max(sentence[1], attribution.clause[1], outer[1]);
  const context: Span = [Math.min(opening[0], attribution.clause[0]), end];
  return bestOf(choicesOf(prose, whole), (spans) => {
    const line = lineAt(prose, spans, 'article', { isQuoted: true, isWhole: parts.length > 1 });
    // Nobody speaks of themselves by name: a pronoun behind such words is another's.
    if (!isNamed && speaker.name !== null && line.text.includes(speaker.name)) return null;
    return scoreQuote(topic, spans, { ...line, speaker, confidence, context });
  });
}
