import { OWN_NOUN_VERBS, OWN_NOUNS, OWNERS } from '../../languages/announcing.ts';
import { AND_WORDS } from '../../languages/works.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf } from '../prose/tokens.ts';
import type { Found } from '../speakers/attribution.ts';
import { pronounParty } from '../speakers/make-party.ts';

/** "Sein Fazit: „ … “", "Ihr Rat lautet: „ … “": a German possessive and what is somebody's own to say stand for them. Takes token indices. */
export function byOwnNoun(prose: Prose, from: number, to: number): Found | null {
  const { tokens, language } = prose;
  const [possessive, noun, verb] = tokens.slice(from, to);
  const owner = OWNERS[possessive?.fold ?? ''];
  const isOne = to - from === 2 || (to - from === 3 && isOneOf(verb, OWN_NOUN_VERBS));
  if (!language.capitalisesNouns || owner === undefined || !isOne) return null;
  const pronoun = language.speech.pronouns.find(
    ({ word, gender, number }) => word === owner && gender !== null && number === 'singular',
  );
  if (pronoun === undefined || !isOneOf(noun, OWN_NOUNS)) return null;
  if (pronoun.gender === 'f' && hasSeveral(prose, from)) return null;
  return { party: pronounParty(pronoun, from, to), isDirect: false, to };
}

/** "Eva Thoma und Karl Brunner …. Ihr Rat:": behind several, "ihr" is theirs. */
function hasSeveral({ tokens, text }: Prose, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - FARTHEST_OWNER), at);
  const start = before.findLastIndex(
    ({ end }, index) => index < before.length - 1 && /^[.!?…]/u.test(text.slice(end, end + 1)),
  );
  return hasOneOf(before.slice(start + 1), AND_WORDS);
}

/** Words before a possessive in which its owner is looked for. */
const FARTHEST_OWNER = 40;
