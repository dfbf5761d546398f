import { REVERSALS, type ReversalWords } from '../../languages/reversals.ts';
import { onceFor } from '../../text/once-for.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { foldWord } from '../../text/words.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { isPhraseAt } from './phrases.ts';
import type { Prose } from './prose.ts';
import { isOneOf, tokenAt, tokensIn } from './tokens.ts';

/** Words from a part's start in which what it is in is told: "in a small study". */
const LONGEST_SETTING = 5;

/**
 * Whether what trails behind a clause turns its meaning: it was undone, came
 * to nothing, was false or ended well ("…, who was later freed"), or the clause tells half
 * a verdict ("cleared the actor of rape | and convicted him of assault"). What
 * went before it ("after a court freed him") turns nothing.
 */
export function turnsMeaning(prose: Prose, kept: Span, dropped: Span): boolean {
  const words = reversalsOf(prose);
  const at = tokenAt(prose.tokens, dropped[0]);
  const first = prose.tokens[at];
  if (words === null || first === undefined || first.start >= dropped[1]) return false;
  const { claims } = prose.language;
  const opening = tokensIn(prose.tokens, dropped).slice(0, LONGEST_SETTING);
  const isLater = opening.some(({ fold }) => words.later.includes(fold));
  const isEarlier = isPhraseAt(prose, at, claims.adjuncts) && !isLater;
  if (isEarlier) {
    const comma = sliceSpan(prose.text, [first.start, dropped[1]]).search(/,\s/u);
    return comma >= 0 && has(prose, [first.start + comma, dropped[1]], words.undone);
  }
  const isJoined = isOneOf(first, claims.additions);
  const turns = [words.undone, words.outcomes].some((forms) => has(prose, dropped, forms));
  return turns || (isJoined && has(prose, kept, words.undone));
}

/**
 * Whether a part opens on a preposition and tells in what the rest holds,
 * where it does not hold everywhere: "in mice", "dans un film".
 */
export function tellsSetting(prose: Prose, part: Span): boolean {
  const words = reversalsOf(prose);
  const at = tokenAt(prose.tokens, part[0]);
  const first = prose.tokens[at];
  if (words === null || first === undefined) return false;
  const { claims, lines } = prose.language;
  const opens = isOneOf(first, lines.glued) || isPhraseAt(prose, at, claims.adjuncts);
  if (!opens) return false;
  const phrase = tokensIn(prose.tokens, part).slice(0, LONGEST_SETTING);
  return phrase.some(
    ({ start, end }) =>
      has(prose, [start, end], words.settings) && !hasFiniteVerb(prose, [first.start, start]),
  );
}

/** Whether one of the first words of an aside tells in what its subject holds: ", given to 12 mice", ", testé dans un laboratoire". */
export function holdsSetting(prose: Prose, aside: Span): boolean {
  const { settings = [] } = reversalsOf(prose) ?? {};
  const opening = tokensIn(prose.tokens, aside).slice(0, LONGEST_SETTING);
  return opening.some(({ start, end }) => has(prose, [start, end], settings));
}

function reversalsOf({ language }: Prose): ReversalWords | null {
  return REVERSALS[language.tag] ?? null;
}

function has({ text }: Prose, span: Span, forms: readonly string[]): boolean {
  return anyOf(forms).test(foldWord(sliceSpan(text, span)));
}

const anyOf = onceFor(
  (forms: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'u'),
);
