import {
  LOWER_CASE_OUTLETS,
  OUTLET_NAMES,
  OUTLET_NOUNS,
  RELAY_WORDS,
} from '../../languages/outlets.ts';
import { wordSet } from '../../text/words.ts';
import type { Prose } from './prose.ts';

/** Whether the words from one token to before another name an agency, a paper or a programme. */
export function namesOutlet({ tokens }: Prose, from: number, to: number): boolean {
  const phrase = tokens.slice(from, to);
  const isNamed = phrase.some(
    ({ fold, isCapital }) => isCapital || wordSet(LOWER_CASE_OUTLETS).has(fold),
  );
  return (
    isNamed &&
    phrase.some(
      ({ fold, isCapital }) =>
        wordSet(OUTLET_NOUNS).has(fold) ||
        wordSet(LOWER_CASE_OUTLETS).has(fold) ||
        (isCapital && wordSet(OUTLET_NAMES).has(fold)),
    )
  );
}

/** Whether a token is a verb by which an outlet passes on what another said. */
export function isRelay({ tokens }: Prose, at: number): boolean {
  return wordSet(RELAY_WORDS).has(tokens[at]?.fold ?? '');
}
