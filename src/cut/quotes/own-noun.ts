import { OWN_NOUNS } from '../../languages/relayed.ts';
import { AND_WORDS } from '../../languages/works.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';
import type { Found } from '../speakers/attribution.ts';
import { pronounParty } from '../speakers/make-party.ts';

/** "Sein Fazit: „ … “", "Ihr Rat lautet: „ … “": a German possessive and what is somebody's own to say stand for them. Takes token indices. */
export function byOwnNoun(prose: Prose, from: number, to: number): Found | null {
  const { tokens, language } = prose;
  const [possessive, noun, verb] = tokens.slice(from, to);
  const owner = OWNERS.find(([words]) => words.test(possessive?.fold ?? ''))?.[1];
  const isOne = to - from === 2 || (to - from === 3 && isOneOf(verb, ['lautet', 'lautete', 'ist']));
  if (!language.capitalisesNouns || owner === undefined || !isOne) return null;
  const pronoun = language.speech.pronouns.find(
    ({ word, gender, number }) => word === owner && gender !== null && number === 'singular',
  );
  if (pronoun === undefined || !isOneOf(noun, OWN_NOUNS)) return null;
  if (owner === 'sie' && hasSeveral(prose, from)) return null;
  return { party: pronounParty(pronoun, from, to), isDirect: false, to };
}

const OWNERS: readonly (readonly [RegExp, string])[] = [
  [/^seine?$/u, 'er'],
  [/^ihre?$/u, 'sie'],
];

/** "Eva Thoma und Karl Brunner …. Ihr Rat:": behind several, "ihr" is theirs. */
function hasSeveral({ tokens, text }: Prose, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - FARTHEST_OWNER), at);
  const start = before.findLastIndex(
    ({ end }, index) => index < before.length - 1 && /^[.!?…]/u.test(text.slice(end, end + 1)),
  );
  return before.slice(start + 1).some((word) => isOneOf(word, AND_WORDS));
}

/** Words before a possessive in which its owner is looked for. */
const FARTHEST_OWNER = 40;
