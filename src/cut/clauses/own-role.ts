import type { Language } from '../../languages/language.ts';
import { BARE_ADJECTIVES, OFFICES } from '../../languages/offices.ts';
import { UNFINISHED } from '../../languages/unfinished-clauses.ts';
import { LIKE_WORDS } from '../../languages/works.ts';
import type { Span } from '../../text/spans.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/**
 * Whether words are one role and nobody else's: it comes last and nothing in
 * it says whose, or first and what follows names a place or a body.
 */
export function isOwnRole({ tokens, language }: Prose, from: number, to: number): boolean {
  const { speech, lines, capitalisesNouns } = language;
  const words = tokens.slice(from, to);
  const isDeterminer = (at: number) => isOneOf(words[at], speech.determiners);
  const head = isDeterminer(0) ? 1 : 0;
  const roles = words.flatMap(({ fold }, at) => (isRole(fold, language) ? [at] : []));
  const [role] = roles;
  const leads = (at: number) =>
    isOneOf(
      words[at],
      ...[speech.determiners, speech.particles, speech.possessives, speech.clitics],
      ...[lines.glued, LIKE_WORDS],
    );
  if (role === undefined || leads(words.length - 1)) return false;
  if (!areAdjectives(words.slice(head, role), language, head > 0)) return false;
  const indices = words.map((_, at) => at).slice(head);
  if (roles.includes(words.length - 1)) return !indices.some(leads);
  if (capitalisesNouns || roles.length > 1 || role > head + 1) return false;
  return indices.every((at) => {
    if (at <= role) return !leads(at);
    if (!leads(at - 1) || leads(at)) return true;
    const { fold = '', isCapital = false } = words[at] ?? {};
    return isCapital || isOneOf(fold, speech.institutions);
  });
}

/** "Dat laat | burgemeester Karel Loon weten": where a role needs no article, a word before it that is no adjective is a verb. */
function areAdjectives(words: readonly Token[], { tag }: Language, isLed: boolean): boolean {
  const bare = BARE_ADJECTIVES[tag];
  return words.every(
    ({ fold, isCapital }) =>
      bare === undefined || isCapital || bare.test(fold) || (isLed && fold.endsWith('e')),
  );
}

/**
 * Whether a role tells who it is without the name: a definite one, and what it
 * is of ("le maire de Brest"), or an office that only one holds. A description
 * that many fit ("the Norwegian striker") wants the name.
 */
export function isEnough(prose: Prose, role: Span): boolean {
  const { tokens, language } = prose;
  const { determiners } = language.speech;
  const from = tokenAt(tokens, role[0]);
  const [first, ...words] = tokensIn(tokens, role);
  if (!isOneOf(first, determiners) || isOneOf(first, language.claims.indefinites)) return false;
  const isTwo = words.some(
    (word, index) =>
      isOneOf(word, language.claims.listing) && isRole(words[index + 1]?.fold ?? '', language),
  );
  if (isTwo) return false;
  const { of = [] } = UNFINISHED[language.tag] ?? {};
  const owners = language.capitalisesNouns ? [determiners, language.speech.particles] : [of];
  return words.some(
    (word, index) =>
      (index > 0 && index < words.length - 1 && isOneOf(word, ...owners)) ||
      isPhraseAt(prose, from + 1 + index, OFFICES),
  );
}
