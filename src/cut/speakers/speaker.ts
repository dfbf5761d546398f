import { onceFor } from '../../text/once-for.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import type { Speaker } from '../cut.ts';
import { fullFormAt } from '../prose/full-form.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import type { Attribution } from './attribution.ts';
import { isAgedBehind } from './newcomer.ts';
import { type Party, partyAt } from './party.ts';
import { isHonorific } from './role-edges.ts';
import { roleElsewhere, wholeRole } from './role-elsewhere.ts';
import { sourceName, viaOf } from './via.ts';
import { viaBefore } from './via-before.ts';

/**
 * The speaker as the article names it: the fullest form of the name anywhere
 * in the text, the role next to the name or elsewhere, and the agency or paper
 * that reported it. Null for a party without a name or a role, such as a pronoun.
 */
export function nameSpeaker(
  prose: Prose,
  names: Names,
  attribution: Attribution,
  quotation: Span,
  sentence: Span,
): Speaker | null {
  const { party } = attribution;
  if (party.kind === 'pronoun') return null;
  const full = party.kind === 'person' ? fullNameOf(prose, names, party) : null;
  const own = party.kind === 'institution' ? fullInstitution(prose, names, party) : party.name;
  const name = withTitle(prose, full ?? own);
  const role = full === null ? party.role : roleOf(prose, names, full, party.role);
  if (name === null && role === null) return null;
  const taken = [name, role, party.name?.span ?? null, party.role];
  const via =
    viaOf(prose, attribution, quotation, sentence, taken) ??
    (full && viaBefore(prose, names, full, attribution, quotation, sentence));
  const read = (span: Span | null) => (span === null ? null : sliceSpan(prose.text, span));
  const isOver = name !== null && role !== null && name[0] < role[1] && role[0] < name[1];
  const isTitled = isOver || read(name)?.startsWith(`${read(role)} `) === true;
  return {
    name: read(name),
    // "King Charles": a title that is printed with the name is no role beside it.
    role: isTitled ? null : read(role),
    via: via === null ? null : sourceName(prose, via),
    spans: { name, role: isTitled ? null : role, via },
  };
}

/** The role beside a name, as fully as the article tells it anywhere, or the one that it gives elsewhere. */
function roleOf(prose: Prose, names: Names, full: Mention, near: Span | null): Span | null {
  return near === null ? roleElsewhere(prose, names, full) : wholeRole(prose, names, full, near);
}

/**
 * The fullest form of a person's name. A name of one word is a longer one's
 * first only where a given name, an age or a role says that this is somebody:
 * "Auchan" is not "Auchan Plateau".
 */
function fullNameOf(prose: Prose, names: Names, { name }: Party): Mention | null {
  const full = name && fullFormAt(prose, names, name);
  if (name === null || full === null || full === name || name.words.length > 1) return full;
  const [first = ''] = full.words;
  const isFirst = first === name.words[0] && full.words.at(-1) !== first;
  const isSomebody = tellsGender(first, prose.language) || isAgedBehind(prose, full.to);
  return !isFirst || isSomebody || roleElsewhere(prose, names, full) !== null ? full : name;
}

/** Longer names of institutions already looked up, by their one word. */
const institutionsOf = onceFor((_: Names) => new Map<string, Mention | null>());

/** Of an institution called by one word, the longer name that alone opens on it elsewhere: "l’Académie", "l’Académie française". */
function fullInstitution(prose: Prose, names: Names, { name }: Party): Mention | null {
  const head = name === null ? undefined : prose.tokens[name.to - 1];
  if (name === null || head === undefined || name.to - name.from > 2 || !head.isCapital)
    return name;
  const known = institutionsOf(names);
  if (!known.has(head.text)) known.set(head.text, longerNameOf(prose, names, head.text));
  return known.get(head.text) ?? name;
}

function longerNameOf(prose: Prose, names: Names, word: string): Mention | null {
  const found = new Map<string, Mention>();
  for (let at = 1; at < prose.tokens.length; at += 1) {
    if (prose.tokens[at]?.text !== word) continue;
    const party = partyAt(prose, names, at - 1, prose.tokens.length);
    const isOne = party?.kind === 'institution' && party.name?.from === at - 1;
    if (isOne && party.name && party.name.to > at + 1)
      found.set(sliceSpan(prose.text, party.name.span).toLowerCase(), party.name);
  }
  const [only, ...others] = found.values();
  return only !== undefined && others.length === 0 ? only : null;
}

/** A name of one word keeps the titles before it: "M. Dupont", "Pope Francis", "Lord Justice Hill". */
function withTitle({ tokens, language, text }: Prose, name: Mention | null): Span | null {
  if (name === null || name.words.length > 1) return name?.span ?? null;
  const [, end] = name.span;
  let [start] = name.span;
  for (let at = name.from - 1; at >= 0; at -= 1) {
    const before = tokens[at];
    if (!before?.isCapital || !isHonorific(before.fold, language)) break;
    if (!/^\.? $/u.test(text.slice(before.end, start))) break;
    start = before.start;
  }
  return [start, end];
}
