import type { Span } from '../../text/spans.ts';
import { wholeWord, wordSet } from '../../text/words.ts';
import { hasFiniteForm, hasFiniteVerb, isFiniteVerb } from '../prose/finite-verbs.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt, reportingAt } from '../prose/reporting.ts';
import { tokenAt, tokensIn } from '../prose/tokens.ts';
import { leadsToAnd, opensPurpose, opensSubject } from './clause-starts.ts';
import { datesOf, tellsOfPast } from './dates.ts';
import { isParticiple, isVerbBefore } from './loose-ends.ts';

/** At most this many ends of one sentence are tried. */
const MOST_ENDS = 14;
/** Words before a relative in which the article of its noun is looked for. */
const LONGEST_NOUN = 6;
/** Words between a verb's auxiliary and its participle. */
const LONGEST_ASIDE = 12;
/** UTF-16 code units of a quoted name at the most. */
const LONGEST_NAME = 60;

/**
 * Where a clause may end: at the sentence's end; before a comma and what
 * trails after it; before a second verb ("… and pointed to billions"); before
 * an adjunct; and, where nothing is denied, before the relative of something
 * new ("a donor | who was later given a pass") or a past event's place.
 */
export function endsOf(prose: Prose, [start, end]: Span, from: number): number[] {
  const ends = [end];
  const { text, tokens, language } = prose;
  const dates = new Set(datesOf(prose, [start, end]).map(([opens]) => opens));
  const denies = wordSet(language.claims.negations);
  let isDenied = tokensIn(tokens, [start, from]).some(({ fold }) => denies.has(fold));
  for (let at = tokenAt(tokens, from) + 3; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined || token.start >= end) break;
    isDenied ||= [before, tokens[at - 2], tokens[at - 3]].some((word) =>
      denies.has(word?.fold ?? ''),
    );
    const gap = text.slice(before.end, token.start);
    const closes = before.end + (/^["»”)]*/u.exec(gap)?.[0].length ?? 0);
    const rest = text.slice(closes, token.start);
    const trails = /^,\s/u.test(rest) && (dates.has(before.end) || !goesOn(prose, at, end));
    const mayGo = rest === ' ' && mayEndBefore(prose, at, [from, before.end], end, isDenied);
    if (
      /^\s?[;–—]\s/u.test(rest) ||
      trails ||
      mayGo ||
      joinsVerb(prose, at) ||
      joinsClause(prose, at, end)
    )
      ends.push(closes);
  }
  return ends.slice(0, MOST_ENDS);
}

/** Whether a part of a sentence can do without what opens at the word behind it. */
function mayEndBefore(
  prose: Prose,
  at: number,
  part: Span,
  end: number,
  isDenied: boolean,
): boolean {
  const { adjuncts, extents } = prose.language.claims;
  const length = phraseAt(prose, at, adjuncts);
  const hasMore = (prose.tokens[at + length]?.start ?? end) < end;
  if (length > 0 && hasMore && !isBareVerb(prose, at - 1)) {
    const isLimit = phraseAt(prose, at, extents) > 0;
    return !isLimit || (!isDenied && tellsOfPast(prose, part));
  }
  if (isDenied) return false;
  if (opensPurpose(prose, at) || opensMeans(prose, at)) return !isBareVerb(prose, at - 1);
  return opensRelative(prose, at) || (opensAdverbial(prose, at) && tellsOfPast(prose, part));
}

/** Whether a word opens by what means something was done: "en engageant une procédure", "by closing the pier". */
function opensMeans({ tokens, language }: Prose, at: number): boolean {
  const { means, gerundForms } = language.claims;
  if (!wordSet(means).has(tokens[at]?.fold ?? '')) return false;
  const next = tokens[at + 1]?.fold ?? '';
  return gerundForms.some((form) => wholeWord(form).test(next));
}

/** Whether a word is a verb that wants what follows: "comes | after", and not "been arrested | after". */
function isBareVerb(prose: Prose, at: number): boolean {
  return isFiniteVerb(prose, at) && !isVerbBefore(prose, prose.tokens[at - 1]?.fold ?? '');
}

/** Whether a preposition opens what an event can do without, behind a noun: "shared a photo | on his platform". */
function opensAdverbial(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const before = tokens[at - 1];
  if (!wordSet(language.claims.adverbials).has(tokens[at]?.fold ?? '')) return false;
  const isVerb = isParticiple(prose, before) && isVerbBefore(prose, tokens[at - 2]?.fold ?? '');
  return (
    !isVerb &&
    !isFiniteVerb(prose, at - 1) &&
    !wordSet(language.lines.glued).has(before?.fold ?? '')
  );
}

/** Whether a relative opens at a word and tells more of what an indefinite article made new. */
function opensRelative(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { relatives, complementisers, determiners, possessives } = language.speech;
  const fold = tokens[at]?.fold ?? '';
  const others = [complementisers, determiners];
  const isRelative =
    wordSet(relatives).has(fold) && !others.some((list) => wordSet(list).has(fold));
  const isParticipial = opensGerund(prose, at) || opensParticiple(prose, at);
  if (!isRelative && !isParticipial) return false;
  if (isParticipial && isNamed(prose, at - 1)) return true;
  for (let index = at - 1; index > at - LONGEST_NOUN; index -= 1) {
    const word = tokens[index]?.fold ?? '';
    if (wordSet(language.claims.indefinites).has(word)) return true;
    if (wordSet(determiners).has(word) || wordSet(possessives).has(word)) return false;
  }
  return false;
}

/** Whether a past participle stands before a preposition and makes no verb with what is before it: "un tweet rédigé à Lyon". */
function opensParticiple(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const next = tokens[at + 1]?.fold ?? '';
  const { notParticiples } = language.claims;
  return (
    notParticiples !== undefined &&
    !notParticiples.some((form) => wholeWord(form).test(tokens[at]?.fold ?? '')) &&
    isParticiple(prose, tokens[at]) &&
    !isVerbBefore(prose, tokens[at - 1]?.fold ?? '') &&
    wordSet(language.lines.glued).has(next) &&
    !wordSet(language.speech.determiners).has(next)
  );
}

/** Whether a noun is told by its name, so that what follows tells more of it and not which: a capital, a quotation. */
function isNamed({ tokens, text, language }: Prose, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  if (token.isCapital && !language.capitalisesNouns) return true;
  const closes = /^["»”]/u.test(text.slice(token.end, next.start));
  const opened = text.slice(Math.max(0, token.start - LONGEST_NAME), token.end);
  return closes && /["«“]\s?\p{Lu}[^"«“]*$/u.test(opened);
}

/** Whether a present participle stands before its object, and not before a noun of its own: "wearing a suit". */
function opensGerund({ tokens, language }: Prose, at: number): boolean {
  const [word, next] = [tokens[at]?.fold ?? '', tokens[at + 1]];
  if (!language.claims.gerundForms.some((form) => wholeWord(form).test(word))) return false;
  const { determiners, possessives } = language.speech;
  return [determiners, possessives].some((list) => wordSet(list).has(next?.fold ?? ''));
}

/** Whether a word joins a second finite verb to the first: "and pointed", "et s’est dit". */
function joinsVerb(prose: Prose, at: number): boolean {
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
function joinsClause(prose: Prose, at: number, end: number): boolean {
  const { tokens, language } = prose;
  const { claims, speech, isVerbSecond } = language;
  if (isVerbSecond === true || claims.hasBareSubjects === true) return false;
  if (!wordSet(claims.additions).has(tokens[at]?.fold ?? '') || !opensSubject(prose, at + 1))
    return false;
  if ([at - 1, at + 1].every((index) => /^\d/u.test(tokens[index]?.text ?? ''))) return false;
  for (let next = at + 2; (tokens[next]?.start ?? end) < end; next += 1) {
    if (isFiniteVerb(prose, next)) return true;
    const isOther = [speech.relatives, speech.complementisers, claims.listing].some((list) =>
      wordSet(list).has(tokens[next]?.fold ?? ''),
    );
    if (isOther || /[,;:]/u.test(prose.text.slice(tokens[next - 1]?.end, tokens[next]?.start)))
      return false;
  }
  return false;
}

/**
 * Whether the clause goes on behind a comma: with one more item of a list,
 * with what was said (", dass …") or was to be done (", das Zitat zu
 * prüfen"), or, past an aside, with the rest of the clause.
 */
function goesOn(prose: Prose, at: number, end: number): boolean {
  const { text, tokens, language } = prose;
  if (wordSet(language.speech.complementisers).has(tokens[at]?.fold ?? '')) return true;
  if (isPartedVerb(prose, at)) return true;
  const from = tokens[at]?.start ?? end;
  const comma = text.slice(from, end).search(/[,;:]/u);
  const item: Span = [from, comma < 0 ? end : from + comma];
  const hasVerb = hasFiniteVerb(prose, language.isVerbSecond ? withoutLast(prose, item) : item);
  if (!opensTrailer(prose, at))
    return !hasVerb || !opensSubject(prose, at) || leadsToAnd(prose, at, end) || isSaid(prose, at);
  if (isSaid(prose, at) || isPending(prose, at, end) || resumes(prose, item[1], end)) return true;
  return isListItem(prose, at, item, end) && !hasVerb;
}

/** Whether a participle stands behind the aside that parts it from its auxiliary: "ont, tous les quatre, été tués". */
function isPartedVerb(prose: Prose, at: number): boolean {
  const { text, tokens, language } = prose;
  if (!isParticiple(prose, tokens[at])) return false;
  const from = Math.max(1, at - LONGEST_ASIDE);
  return tokens.slice(from, at).some(({ fold, end }) => {
    const isAuxiliary = wordSet(language.claims.auxiliaries).has(fold);
    return isAuxiliary && /^,/u.test(text.slice(end, end + 1));
  });
}

/** A span without its last word: where verbs close clauses, one there is no sign of a clause of its own. */
function withoutLast({ tokens }: Prose, span: Span): Span {
  return [span[0], tokensIn(tokens, span).at(-1)?.start ?? span[1]];
}

/** Whether a comma stands behind a reporting verb's clause: what follows is what was said. */
function isSaid(prose: Prose, at: number): boolean {
  const { verbs, complementisers } = prose.language.speech;
  if (prose.language.isVerbSecond !== true) return false;
  for (let index = at - 1; index > at - LONGEST_NOUN && index >= 0; index -= 1) {
    const fold = prose.tokens[index]?.fold ?? '';
    if (wordSet(complementisers).has(fold)) return false;
    if (wordSet(verbs).has(fold)) return true;
  }
  return false;
}

/** Whether an article opens what is to be done, with the mark of an infinitive behind it: ", das Zitat zu prüfen". */
function isPending(prose: Prose, at: number, end: number): boolean {
  const { speech, claims, isVerbSecond } = prose.language;
  if (!isVerbSecond || !wordSet(speech.determiners).has(prose.tokens[at]?.fold ?? '')) return false;
  return tokensIn(prose.tokens, [prose.tokens[at]?.start ?? end, end]).some(({ fold }) =>
    claims.infinitives.some((form) => wholeWord(form).test(fold)),
  );
}

/** Whether a verb stands at a word, or behind a clitic there: ", qui part en mai, se dit". */
function resumesWithVerb(prose: Prose, at: number): boolean {
  const isLed = wordSet(prose.language.speech.clitics).has(prose.tokens[at]?.fold ?? '');
  return isFiniteVerb(prose, isLed ? at + 1 : at, true) && reportingAt(prose, at, at + 4) === null;
}

/** Whether the clause that an aside broke off goes on behind the comma that closes it. */
function resumes(prose: Prose, comma: number, end: number): boolean {
  if (comma >= end || prose.text[comma] !== ',') return false;
  const next = tokenAt(prose.tokens, comma);
  if (prose.language.isVerbSecond !== true) return resumesWithVerb(prose, next);
  const { listing, conditions } = prose.language.claims;
  const opensMore =
    opensTrailer(prose, next) ||
    [listing, conditions, prose.language.speech.according].some(
      (list) => phraseAt(prose, next, list) > 0,
    );
  return !opensMore && reportingAt(prose, next, next + LONGEST_NOUN) === null;
}

/**
 * Whether words behind a comma are one of a list's items: a noun phrase
 * before an "and", or a phrase of place before another one like it ("à Lyon
 * et à Nantes").
 */
function isListItem(prose: Prose, at: number, item: Span, end: number): boolean {
  const { tokens, language } = prose;
  const listed = wordSet(language.claims.listing);
  const [opener, ...words] = tokensIn(tokens, item).map(({ fold }) => fold);
  if (opener === undefined || listed.has(opener)) return opener !== undefined;
  const isOpen =
    wordSet(language.speech.determiners).has(opener) || isParticiple(prose, tokens[at]);
  if (isOpen) return leadsToAnd(prose, at, end);
  return words.some((word, at) => listed.has(word) && words[at + 1] === opener);
}

/** Whether a word opens what may be left out behind a comma: one of the language's, or a participle. */
function opensTrailer(prose: Prose, at: number): boolean {
  const { trailers, gerundForms } = prose.language.claims;
  const fold = prose.tokens[at]?.fold ?? '';
  return (
    phraseAt(prose, at, trailers) > 0 ||
    isParticiple(prose, prose.tokens[at]) ||
    gerundForms.some((form) => wholeWord(form).test(fold))
  );
}
