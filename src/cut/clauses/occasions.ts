import { SOCIAL_MEDIA } from '../../languages/outlets.ts';
import type { Span } from '../../text/spans.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { namesOutlet } from '../prose/outlet.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';

/** Words of an outlet's name at the most, with its article. */
const LONGEST_OUTLET = 5;

/**
 * Where something was said or published, right behind the verb and before who
 * said it or what: "a confirmé | sur BFMTV | que le pont…", "a publié | sur les
 * réseaux sociaux | une photo".
 */
export function occasionsOf(prose: Prose, [start, end]: Span): Span[] {
  const { tokens, language } = prose;
  const found: Span[] = [];
  if (language.isVerbSecond === true) return found;
  for (let at = tokenAt(tokens, start); (tokens[at]?.end ?? end + 1) <= end; at += 1) {
    const verb = reportingAt(prose, at, tokenAt(tokens, end));
    const to = verb === null ? null : occasionAt(prose, verb.to);
    const [before, last] = [tokens[(verb?.to ?? 0) - 1], tokens[(to ?? 0) - 1]];
    if (to === null || before === undefined || last === undefined || last.end > end) continue;
    found.push([before.end, last.end]);
    at = to - 1;
  }
  return found;
}

/** The index past the name of an outlet or network behind a preposition at a word, where who said it or what follows; else null. */
function occasionAt(prose: Prose, at: number): number | null {
  const { tokens, language } = prose;
  const social = phraseAt(prose, at, SOCIAL_MEDIA);
  const lead = phraseAt(prose, at, language.speech.to);
  if (!isRun(prose, at - 1, at) || (social === 0 && lead === 0)) return null;
  if (social > 0) return opensNext(prose, at + social) ? at + social : null;
  let to = at + lead + 1;
  while (to < at + lead + LONGEST_OUTLET && !namesOutlet(prose, at + lead, to)) to += 1;
  while (tokens[to]?.isCapital === true && !opensName(prose, to)) to += 1;
  const isNamed = namesOutlet(prose, at + lead, to) && isRun(prose, at, to);
  return isNamed && (opensName(prose, to) || opensNext(prose, to)) ? to : null;
}

/** Whether a capital opens somebody's name, and not the rest of an outlet's: behind an agency's letters, or a given name. */
function opensName({ tokens, language }: Prose, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isAgency = /^\p{Lu}{2,}$/u.test(before?.text ?? '');
  return token?.isCapital === true && (isAgency || tellsGender(token.fold, language));
}

/** Whether nothing but spaces parts the words up to one. */
function isRun({ tokens, text }: Prose, from: number, to: number): boolean {
  const gap = text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? text.length);
  return !/[^\p{L}\p{M}\p{N}\s'’+-]/u.test(gap);
}

/** Whether a word opens what was said or a noun phrase, and no name goes on. */
function opensNext({ tokens, language }: Prose, at: number): boolean {
  const { complementisers, determiners, possessives } = language.speech;
  const token = tokens[at];
  const lists = [complementisers, determiners, possessives];
  return token?.isCapital === false && isOneOf(token, ...lists);
}
