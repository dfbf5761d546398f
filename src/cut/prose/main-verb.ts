import type { Span } from '../../text/spans.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { isComma } from './gaps.ts';
import { isPhraseAt } from './phrases.ts';
import type { Prose } from './prose.ts';
import { commaBehind, isRelativePronoun } from './relative-pronouns.ts';
import { tokenAt, tokenRange } from './tokens.ts';

/**
 * Whether spans of one sentence hold a finite verb of its main clause: where
 * a relative stands before the first verb, there must be a second, or one
 * behind the comma that ends it; so must there be behind a source.
 */
export function hasMainVerb(prose: Prose, spans: readonly Span[]): boolean {
  if (prose.language.claims.finiteVerbs.length === 0) return true;
  let verbs = 0;
  let wanted = 1;
  for (const [index, span] of spans.entries()) {
    const [from, to] = tokenRange(prose.tokens, span);
    // Behind what was left out a part may open on its verb.
    for (let at = index === 0 ? from + 1 : from; at < to; at += 1) {
      if (isFiniteVerb(prose, at, at === from)) verbs += 1;
      else if (verbs === 0 && opensInset(prose, at)) at = closeOf(prose, at, span[1], to);
      else if (verbs === 0 && isRelativePronoun(prose, at)) {
        if (prose.language.capitalisesNouns) at = closeOf(prose, at, span[1], to);
        else wanted = 2;
      }
    }
  }
  return verbs >= wanted;
}

/** The last word before the comma behind what opens at a word, within what ends at an offset and before a word. */
function closeOf(prose: Prose, at: number, end: number, to: number): number {
  return Math.min(to, tokenAt(prose.tokens, commaBehind(prose, at) ?? end)) - 1;
}

/** Whether a source or a time with a verb of its own may open behind a comma: ", según adelantó El País,", ", when the bridge fell,". */
function opensInset(prose: Prose, at: number): boolean {
  const { language } = prose;
  if (!isComma(prose, at)) return false;
  const { speech, claims } = language;
  return isPhraseAt(prose, at, speech.according, claims.subordinators);
}
