import { UNFINISHED } from '../../languages/unfinished-clauses.ts';
import type { Span } from '../../text/spans.ts';
import { hasFiniteVerb, isFiniteVerb } from '../prose/finite-verbs.ts';
import { commasIn, isParted } from '../prose/gaps.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isRelativeAt } from '../prose/relative-pronouns.ts';
import { isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';

/** Words before an "and" in which the relative is looked for whose verb it may join. */
const LONGEST_RELATIVE = 14;

/** Whether one half of an alternative stands in a part of a sentence, and the other was cut: "soit de la placer, | soit de l’auditionner". */
export function partsAlternative({ tokens, language }: Prose, part: Span, rest: Span): boolean {
  const { alternatives = [] } = UNFINISHED[language.tag] ?? {};
  const [kept, cut] = [part, rest].map((span) => tokensIn(tokens, span).map(({ fold }) => fold));
  return alternatives.some(([first, second]) => {
    const halves = (kept ?? []).filter((fold) => fold === first || fold === second);
    const isWhole = first === second ? halves.length > 1 : halves.includes(second);
    return halves.includes(first) && !isWhole && (cut ?? []).includes(second);
  });
}

/**
 * Whether a "that" leads to a subordinate clause and what it is said of was
 * cut: "said that when the firm announced the plan, | the works were over".
 */
export function breaksOffCondition(prose: Prose, part: Span): boolean {
  const { tokens, text, language } = prose;
  const { complementisers } = language.speech;
  const { subordinators, conditions } = language.claims;
  const from = tokenAt(tokens, part[0]);
  const index = tokensIn(tokens, part).findLastIndex(({ fold }) => isOneOf(fold, complementisers));
  const opens = isPhraseAt(prose, from + index + 1, subordinators, conditions);
  if (index < 0 || !opens) return false;
  const that = tokens[from + index]?.end ?? part[0];
  const comma = text.slice(that, part[1]).search(/,\s/u);
  return comma < 0 || !hasFiniteVerb(prose, [that + comma, part[1]]);
}

/** Whether a verb before an "and" is a relative's, with what else it tells: "who they shot | and killed". */
export function isInRelative(prose: Prose, at: number): boolean {
  for (let index = at - 1; index > at - LONGEST_RELATIVE && index > 0; index -= 1) {
    if (isRelativeAt(prose, index)) return true;
    if (isParted(prose, index)) return false;
  }
  return false;
}

/** Whether the noun before a word tells nothing without what follows: "a vital role | in the recovery". */
export function endsLight({ tokens, language }: Prose, at: number): boolean {
  const { light = [] } = UNFINISHED[language.tag] ?? {};
  return isOneOf(tokens[at - 1], light);
}

/**
 * The ends of words at which a noun still wants its complement, which stands
 * behind an aside: "a implementação | no terreno|, até ao verão|, do projeto".
 */
export function partedComplements(prose: Prose, sentence: Span): ReadonlySet<number> {
  const { tokens, language } = prose;
  const of = UNFINISHED[language.tag]?.of ?? [];
  const commas = commasIn(prose, sentence);
  const open = new Set<number>();
  for (const [index, comma] of commas.entries()) {
    const close = commas[index + 1];
    if (close === undefined || !isOneOf(tokens[tokenAt(tokens, close)], of)) continue;
    if (!opensAside(prose, [comma, close])) continue;
    let at = tokenAt(tokens, close) - 1;
    while (at > 0 && (tokens[at]?.start ?? 0) >= sentence[0] && !isFiniteVerb(prose, at)) {
      open.add(tokens[at]?.end ?? close);
      at -= 1;
    }
  }
  return open;
}

/** Whether a preposition opens what stands between two commas, with no verb and no "of" of its own. */
function opensAside(prose: Prose, part: Span): boolean {
  const { tokens, language } = prose;
  const fold = tokens[tokenAt(tokens, part[0])]?.fold ?? '';
  const { of = [] } = UNFINISHED[language.tag] ?? {};
  const others = [of, language.speech.determiners, language.claims.listing];
  const isLed =
    isOneOf(fold, language.lines.glued) ||
    isPhraseAt(prose, tokenAt(tokens, part[0]), language.claims.extents);
  return isLed && !isOneOf(fold, ...others) && !hasFiniteVerb(prose, part);
}
