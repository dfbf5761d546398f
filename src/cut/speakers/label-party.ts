import { speakersOf } from '../../article/turn-labels.ts';
import { SIGNING_LEADS } from '../../languages/announcing.ts';
import { NAMELESS_TURNS } from '../../languages/voices.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import type { Names } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import type { Attribution } from './attribution.ts';
import { onePartName } from './make-party.ts';
import { partyAt } from './party.ts';

/** Who a label names: the line below a block quotation, or what opens a turn of an interview. Null for a label that names nobody. */
export function attributeByLabel(prose: Prose, names: Names, written: Span): Attribution | null {
  const label = spelledOut(prose, written);
  const { tokens } = prose;
  const start = tokenAt(tokens, label[0]);
  const [from, to] = [start + phraseAt(prose, start, SIGNING_LEADS), tokenAt(tokens, label[1])];
  const first = tokens[from];
  if (first === undefined || from >= to || first.text.length < 3) return null;
  if (isOneOf(first, NAMELESS_TURNS)) return null;
  // Where nouns have capitals, too, a label of one word still is a name.
  const isOneWord = to - from === 1 && first.isCapital;
  const party = partyAt(prose, names, from, to) ?? (isOneWord ? onePartName(prose, from) : null);
  if (party === null || party.kind === 'pronoun') return null;
  return { party, clause: label, side: 'before', isDirect: true };
}

/** UTF-16 code units: "J.-M. D. L." */
const LONGEST_INITIALS = 12;

/** Where a label that is initials, "M. K.", stands in full above another turn; itself where it does not. */
function spelledOut({ article, text }: Prose, label: Span): Span {
  if (label[1] - label[0] > LONGEST_INITIALS) return label;
  const labels = article.blocks.flatMap((block) => (block.label === null ? [] : [block.label]));
  const speakers = speakersOf(labels.map((span) => sliceSpan(text, span)));
  const full = speakers.get(sliceSpan(text, label));
  return labels.find((span) => sliceSpan(text, span) === full) ?? label;
}
