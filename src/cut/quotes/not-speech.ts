import { OWNERS } from '../../languages/announcing.ts';
import type { Language } from '../../languages/language.ts';
import { RELAYED } from '../../languages/relayed.ts';
import { SIGN_WORDS, WORK_WORDS } from '../../languages/works.ts';
import { foldWord } from '../../text/words.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import type { Quotation } from './find-quotations.ts';

/** Whether a quotation is the publication's own voice: what stands in a labelled box is nobody's speech. */
export function isOwnVoice({ text, language }: Prose, { block, outer }: Quotation): boolean {
  if (block.kind === 'callout') return true;
  const line = text.slice(Math.max(block.span[0], outer[0] - 80), outer[0]);
  const label = foldWord(line);
  return (
    /[:：]\s*\S{0,4}\s*$/u.test(line) &&
    language.claims.takeawayBoxes.some(
      (words) => label.includes(words) && !isOwned(label, words, language),
    )
  );
}

/** "Sein Fazit:", "Das Fazit von Trainer Paul Haas:": what sums up is told, in German, to be somebody's. */
function isOwned(label: string, words: string, language: Language): boolean {
  if (!language.capitalisesNouns) return false;
  const [before = '', behind = ''] = label.split(words);
  const [possessive, of] = [before.trimEnd().split(/\s/u).at(-1), behind.trim().split(/\s/u)[0]];
  const { of: ofWords = [], ofThe = [] } = RELAYED[language.tag] ?? {};
  return isOneOf(possessive, Object.keys(OWNERS)) || isOneOf(of, ofWords, ofThe);
}

/** Whether a quotation is a title or a text on a wall: a word for one stands right before its mark. */
export function isTitleOfWork({ text, tokens }: Prose, { outer }: Quotation): boolean {
  const before = tokens[tokenAt(tokens, outer[0]) - 1];
  const gap = text.slice(before?.end ?? 0, outer[0]).trim();
  return (
    (gap === '' && isOneOf(before, WORK_WORDS)) || (gap === ':' && isOneOf(before, SIGN_WORDS))
  );
}
