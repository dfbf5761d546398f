import { MIDDLE_FIELDS } from '../../languages/middle-field.ts';
import { UNFINISHED } from '../../languages/unfinished-clauses.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { hasFiniteVerb } from '../prose/finite-verbs.ts';
import { hasMainVerb } from '../prose/main-verb.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import { splitInversion } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { hasForm, isOneOf, isPreposition, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/** Whether a clause ends on a word that wants another, or on the mere opening of what trails. */
export function endsLoose(prose: Prose, span: Span): boolean {
  const words = tokensIn(prose.tokens, span);
  const { lines, claims, sentences, speech } = prose.language;
  const last = words.at(-1)?.fold ?? '';
  const open = [lines.glued, sentences.starters, speech.clitics];
  const isWord = words.at(-1)?.isCapital !== true && !closesVerb(prose, words);
  if (isWord && isOneOf(last, ...open)) return true;
  const isAuxiliary = isOneOf(last, claims.auxiliaries) && !isOneOf(last, speech.verbs);
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
  if (!prose.language.isVerbSecond && isOneOf(opens, lines.glued)) return true;
  const tail = words.filter((word) => word.start > span[0] + comma);
  const first = tokenAt(prose.tokens, span[0] + comma);
  const opener = prose.tokens[first]?.fold ?? '';
  const { places } = UNFINISHED[prose.language.tag] ?? {};
  const joins =
    isOneOf(opener, claims.listing) ||
    [claims.conditions, claims.connectives].every((list) => isOneOf(opener, list));
  return (
    ((joins || isOneOf(opener, places)) && !hasFiniteVerb(prose, [span[0] + comma, span[1]])) ||
    (tail.length <= 2 && isPhraseAt(prose, first, claims.trailers)) ||
    isWithoutSpeaker(prose, first, first + tail.length)
  );
}

/** Whether the last word is a verb's particle behind a noun, and what looks like a preposition no more: "brach im Lager ein Feuer aus". */
function closesVerb({ language }: Prose, words: readonly Token[]): boolean {
  const [before, last] = words.slice(-2);
  const { particles } = MIDDLE_FIELDS[language.tag] ?? {};
  const isBehindNoun = before?.isCapital === true && language.capitalisesNouns;
  return isBehindNoun && particles?.test(last?.fold ?? '') === true;
}

/** Whether the last clause that a comma and a "but" open has no verb of its own, whatever stands behind it: ", but in May, the month when it rained". */
function opensButFrame(prose: Prose, span: Span): boolean {
  const { conditions, connectives } = prose.language.claims;
  const opener = [...sliceSpan(prose.text, span).matchAll(/,(?=\s)/gu)].findLast(({ index }) => {
    const word = prose.tokens[tokenAt(prose.tokens, span[0] + index)]?.fold ?? '';
    return [conditions, connectives].every((list) => isOneOf(word, list));
  });
  return opener !== undefined && !hasMainVerb(prose, [[span[0] + opener.index, span[1]]]);
}

/** Whether the last "that" of a clause has no verb behind it. */
function lacksVerb(prose: Prose, words: readonly Token[]): boolean {
  const that = prose.language.speech.complementisers;
  const last = words.findLast(({ fold }) => isOneOf(fold, that));
  const end = words.at(-1)?.end ?? 0;
  return last !== undefined && !hasFiniteVerb(prose, [last.start, end]);
}

/** Whether the last word is a reporting verb, and what was said was cut: "Laurent Ruquier a confié". */
function endsOnReporting({ language }: Prose, words: readonly Token[]): boolean {
  const { verbs, participles, passives } = language.speech;
  const [last, before] = [words.at(-1)?.fold ?? '', words.at(-2)?.fold ?? ''];
  const isReporting = isOneOf(last, verbs, participles);
  return isReporting && !isOneOf(before, passives);
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
  const determiners = language.speech.determiners;
  return tokens.slice(from, to).some(({ fold, isCapital }, index, words) => {
    const before = words[index - 1]?.fold ?? '';
    const isLed = isPreposition(before, language);
    return (isCapital || isOneOf(fold, determiners)) && !isLed;
  });
}

/** Whether a word wants another after it: "telling". */
function isUnfinished({ language }: Prose, word: string): boolean {
  return hasForm(word, language.claims.unfinished);
}

/** Whether a word is a participle that hangs on a noun, as in "dans un tweet rédigé": what it wanted was cut. Behind an article it is a noun, where none stands before its noun: "le communiqué". */
function isLooseParticiple(prose: Prose, word: Token | undefined, before: string): boolean {
  const { claims, speech, isVerbSecond } = prose.language;
  const mayBeNoun = isVerbSecond !== true && claims.hasBareSubjects !== true;
  const isNoun = mayBeNoun && isOneOf(before, speech.determiners);
  return isParticiple(prose, word) && !isVerbBefore(prose, before) && !isNoun;
}

/** Whether a word has the form of a past participle. */
export function isParticiple({ language }: Prose, word: Token | undefined): boolean {
  if (word === undefined || word.isCapital) return false;
  return hasForm(word, language.claims.participleForms);
}

/** Whether a word makes a verb group with the participle behind it: an auxiliary, a clitic. */
export function isVerbBefore({ language }: Prose, before: string): boolean {
  const { claims, speech } = language;
  const { verb } = splitInversion(before, language);
  if (isOneOf(verb, speech.determiners)) return false;
  return isOneOf(verb, claims.auxiliaries, speech.passives, speech.clitics);
}
