import { CITING_WORDS } from '../../languages/outlets.ts';
import type { Span } from '../../text/spans.ts';
import { isFullName, mentionsIn, type Names } from '../prose/names.ts';
import { type Prose, sentenceAt } from '../prose/prose.ts';
import { isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { type Attribution, type Found, LONGEST_CLAUSE } from '../speakers/attribution.ts';
import { announced } from './announced.ts';
import { reported } from './clause-before.ts';
import type { Quotation } from './find-quotations.ts';
import { fromWhom } from './from-whom.ts';
import { type Lead, labelled } from './labelled.ts';
import { narrated } from './narrated.ts';
import { byOwnNoun } from './own-noun.ts';
import { type Announcement, isRelayed } from './relayed.ts';
import { isSaidTo } from './spoken-to.ts';

/** "Le ministre a déclaré : « … »", "Smith said, “…”", "Selon le maire, « … »". */
export function attributeBefore(
  prose: Prose,
  names: Names,
  { outer, inner, paragraph }: Quotation,
  previous: Quotation | null,
): Attribution | null {
  const sentence = sentenceAt(paragraph, outer[0]);
  if (sentence === null) return null;
  const start = Math.max(sentence[0], endOfSpeech(prose, previous), outer[0] - LONGEST_CLAUSE);
  const [from, to] = [tokenAt(prose.tokens, start), tokenAt(prose.tokens, outer[0])];
  const last = prose.tokens[to - 1];
  if (last === undefined || from >= to) return null;
  const joint = prose.text.slice(last.end, outer[0]).trim();
  if (!/^(?:\)?\s?:|,|)$/u.test(joint) || citesAnother(prose, names, from, to)) return null;
  const lead: Lead = { from, to, joint };
  const opening = prose.tokens[from]?.start ?? start;
  const found =
    labelled(prose, names, lead) ??
    (joint === ':' ? narrated(prose, names, from, to) : null) ??
    reported(prose, names, lead) ??
    (opening === sentence[0] ? announcedBy(prose, names, lead) : null);
  if (found === null || isRelayed(prose, announcementOf(lead, found, inner))) return null;
  if (isSaidTo(prose, names, [from, to], found.party)) return null;
  return { ...found, clause: [opening, outer[0]], side: 'before' };
}

/** Whom a sentence that ends on a colon, and not on brackets alone, announces without a verb of speech. */
function announcedBy(prose: Prose, names: Names, { from, to, joint }: Lead): Found | null {
  const sender = joint.endsWith(':') ? fromWhom(prose, names, from, to) : null;
  if (sender !== null || joint !== ':') return sender;
  return byOwnNoun(prose, from, to) ?? announced(prose, names, from, to);
}

function announcementOf({ from, to }: Lead, { party, verb }: Found, inner: Span): Announcement {
  return { start: from, from: verb?.from ?? party.to, to, verbEnd: verb?.to ?? null, inner };
}

/** "Ann Hill, quoting Tom Keane, said": the words are another's. */
function citesAnother({ tokens }: Prose, names: Names, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ fold, end }, index) => {
    const behind = tokens[Math.min(to, from + index + 1 + FARTHEST_CITED)];
    const span: Span = [end, behind?.start ?? end];
    return (
      isOneOf(fold, CITING_WORDS) && mentionsIn(names, span).some((one) => isFullName(names, one))
    );
  });
}

/** Tokens behind a verb of citing within which the name of the one stands who is cited. */
const FARTHEST_CITED = 4;

/** Where the quotation before this one ends; a name or a title in marks stands in nobody's way. */
function endOfSpeech({ tokens }: Prose, previous: Quotation | null): number {
  if (previous === null || tokensIn(tokens, previous.inner).length < 6) return 0;
  return previous.outer[1];
}
