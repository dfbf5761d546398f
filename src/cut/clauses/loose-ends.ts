import { baseOf } from '../../languages/language-tag.ts';
import { MIDDLE_FIELDS } from '../../languages/middle-field.ts';
import { UNFINISHED } from '../../languages/unfinished-clauses.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { wholeWord, wordSet } from '../../text/words.ts';
import { hasFiniteVerb, hasMainVerb } from '../prose/finite-verbs.ts';
import { splitInversion } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt, reportingAt } from '../prose/reporting.ts';
import { isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/** Whether a clause ends on a word that wants another, or on the mere opening of what trails. */
export function endsLoose(prose: Prose, span: Span): boolean {
  const words = tokensIn(prose.tokens, span);
  const { lines, claims, sentences, speech } = prose.language;
  const last = words.at(-1)?.fold ?? '';
  const open = [lines.glued, sentences.starters, speech.clitics];
  const isWord = words.at(-1)?.isCapital !== true && !closesVerb(prose, words);
  if (isWord && open.some((list) => wordSet(list).has(last))) return true;
  const isAuxiliary = wordSet(claims.auxiliaries).has(last) && !wordSet(speech.verbs).has(last);
  if (isWord && (isAuxiliary || isUnfinished(prose, last))) return true;
  const hasVerb = hasFiniteVerb(prose, [span[0], words.at(-1)?.start ?? span[1]]);
  if (hasVerb && isLooseParticiple(prose, words.at(-1), words.at(-2)?.fold ?? '')) return true;
  const colon = sliceSpan(prose.text, span).lastIndexOf(':');
  if (colon >= 0 && !hasFiniteVerb(prose, [span[0] + colon, span[1]])) return true;
  if (lacksVerb(prose, words)) return true;
  if (opensButFrame(prose, span)) return true;
  const comma = sliceSpan(prose.text, span).lastIndexOf(',');
  if (comma < 0) return endsOnReporting(prose, words);
  const opens = words.findLast(({ end }) => end <= span[0] + comma)?.fold ?? '';
  if (!prose.language.isVerbSecond && wordSet(lines.glued).has(opens)) return true;
  const tail = words.filter((word) => word.start > span[0] + comma);
  const first = tokenAt(prose.tokens, span[0] + comma);
  const opener = prose.tokens[first]?.fold ?? '';
  const { places } = UNFINISHED[baseOf(prose.language)] ?? {};
  const joins =
    wordSet(claims.listing).has(opener) ||
    [claims.conditions, claims.connectives].every((list) => wordSet(list).has(opener));
  return (
    ((joins || isOneOf(opener, places)) && !hasFiniteVerb(prose, [span[0] + comma, span[1]])) ||
    (tail.length <= 2 && phraseAt(prose, first, claims.trailers) > 0) ||
    isWithoutSpeaker(prose, first, first + tail.length)
  );
}

/** Whether the last word is a verb's particle behind a noun, and what looks like a preposition no more: "brach im Lager ein Feuer aus". */
function closesVerb({ language }: Prose, words: readonly Token[]): boolean {
  const [before, last] = words.slice(-2);
  const { particles } = MIDDLE_FIELDS[baseOf(language)] ?? {};
  const isBehindNoun = before?.isCapital === true && language.capitalisesNouns;
  return isBehindNoun && particles?.test(last?.fold ?? '') === true;
}

/** Whether the last clause that a comma and a "but" open has no verb of its own, whatever stands behind it: ", but in May, the month when it rained". */
function opensButFrame(prose: Prose, span: Span): boolean {
  const { conditions, connectives } = prose.language.claims;
  const opener = [...sliceSpan(prose.text, span).matchAll(/,(?=\s)/gu)].findLast(({ index }) => {
    const word = prose.tokens[tokenAt(prose.tokens, span[0] + index)]?.fold ?? '';
    return [conditions, connectives].every((list) => wordSet(list).has(word));
  });
  return opener !== undefined && !hasMainVerb(prose, [[span[0] + opener.index, span[1]]]);
}

/** Whether the last "that" of a clause has no verb behind it. */
function lacksVerb(prose: Prose, words: readonly Token[]): boolean {
  const that = wordSet(prose.language.speech.complementisers);
  const last = words.findLast(({ fold }) => that.has(fold));
  const end = words.at(-1)?.end ?? 0;
  return last !== undefined && !hasFiniteVerb(prose, [last.start, end]);
}

/** Whether the last word is a reporting verb, and what was said was cut: "Laurent Ruquier a confié". */
function endsOnReporting({ language }: Prose, words: readonly Token[]): boolean {
  const { verbs, participles, passives } = language.speech;
  const [last, before] = [words.at(-1)?.fold ?? '', words.at(-2)?.fold ?? ''];
  const isReporting = [verbs, participles].some((list) => wordSet(list).has(last));
  return isReporting && !wordSet(passives).has(before);
}

/** Whether an attribution ends on its verb, before whoever said it: ", a estimé". */
function isWithoutSpeaker(prose: Prose, from: number, to: number): boolean {
  const reporting = reportingAt(prose, from, to);
  if (reporting !== null) return reporting.pronoun === null && !namesOne(prose, reporting.to, to);
  const first = prose.tokens[from];
  return to - from <= 2 && first !== undefined && isUnfinished(prose, first.fold);
}

/** Whether a noun phrase stands between two words, not behind a preposition: "la maire" and not "sur une radio". */
function namesOne({ tokens, language }: Prose, from: number, to: number): boolean {
  const determiners = wordSet(language.speech.determiners);
  const glued = wordSet(language.lines.glued);
  return tokens.slice(from, to).some(({ fold, isCapital }, index, words) => {
    const before = words[index - 1]?.fold ?? '';
    const isLed = glued.has(before) && !determiners.has(before);
    return (isCapital || determiners.has(fold)) && !isLed;
  });
}

/** Whether a word wants another after it: "telling". */
function isUnfinished({ language }: Prose, word: string): boolean {
  return language.claims.unfinished.some((form) => wholeWord(form).test(word));
}

/** Whether a word is a participle that hangs on a noun, as in "dans un tweet rédigé": what it wanted was cut. Behind an article it is a noun, where none stands before its noun: "le communiqué". */
function isLooseParticiple(prose: Prose, word: Token | undefined, before: string): boolean {
  const { claims, speech, isVerbSecond } = prose.language;
  const mayBeNoun = isVerbSecond !== true && claims.hasBareSubjects !== true;
  const isNoun = mayBeNoun && wordSet(speech.determiners).has(before);
  return isParticiple(prose, word) && !isVerbBefore(prose, before) && !isNoun;
}

/** Whether a word has the form of a past participle. */
export function isParticiple({ language }: Prose, word: Token | undefined): boolean {
  if (word === undefined || word.isCapital) return false;
  return language.claims.participleForms.some((form) => wholeWord(form).test(word.fold));
}

/** Whether a word makes a verb group with the participle behind it: an auxiliary, a clitic. */
export function isVerbBefore({ language }: Prose, before: string): boolean {
  const { claims, speech } = language;
  const { verb } = splitInversion(before, language);
  if (wordSet(speech.determiners).has(verb)) return false;
  return [claims.auxiliaries, speech.passives, speech.clitics].some((list) =>
    wordSet(list).has(verb),
  );
}
