import { wordSet } from '../../text/words.ts';
import { hasFiniteForm, isFiniteVerb } from '../prose/finite-verbs.ts';
import type { Prose } from '../prose/prose.ts';
import { opensSubject } from './clause-starts.ts';

/** Whether a word joins a second finite verb to the first: "and pointed", "et s’est dit". */
export function joinsVerb(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  if (!wordSet(language.claims.additions).has(tokens[at]?.fold ?? '')) return false;
  const clitics = wordSet(language.speech.clitics);
  let next = at + 1;
  while (next < at + 3 && clitics.has(tokens[next]?.fold ?? '')) next += 1;
  const verb = tokens[next];
  return verb !== undefined && hasFiniteForm(verb, language) && !isStranded(prose, next + 1);
}

/** Whether a preposition wants what stands before its verb: "were shouted and cursed at". */
function isStranded({ tokens, text, language }: Prose, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const { lines, speech, claims } = language;
  if (token === undefined || !wordSet(lines.glued).has(token.fold)) return false;
  if (wordSet(speech.determiners).has(token.fold)) return false;
  const gap = text.slice(token.end, next?.start);
  return gap !== ' ' || wordSet(claims.subordinators).has(next?.fold ?? '');
}

/** Whether a word joins a second main clause, with its own subject and verb: "y otras 23 personas siguen". */
export function joinsClause(prose: Prose, at: number, end: number): boolean {
  const { tokens, language } = prose;
  const { claims, speech, isVerbSecond } = language;
  if (isVerbSecond === true || claims.hasBareSubjects === true) return false;
  if (!wordSet(claims.additions).has(tokens[at]?.fold ?? '') || !opensSubject(prose, at + 1))
    return false;
  if ([at - 1, at + 1].every((index) => /^\d/u.test(tokens[index]?.text ?? ''))) return false;
  for (let next = at + 2; (tokens[next]?.start ?? end) < end; next += 1) {
    if (/[,;:]/u.test(prose.text.slice(tokens[next - 1]?.end, tokens[next]?.start))) return false;
    if (isFiniteVerb(prose, next)) return true;
    const isOther = [speech.relatives, speech.complementisers, claims.listing].some((list) =>
      wordSet(list).has(tokens[next]?.fold ?? ''),
    );
    if (isOther) return false;
  }
  return false;
}
