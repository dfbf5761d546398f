import { articlesOf } from '../../languages/articles.ts';
import { OF_WORDS, OFFICES, POINTING_NOUNS, UNTOLD_NOUNS } from '../../languages/offices.ts';
import type { Span } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import type { Speaker } from '../cut.ts';
import { isNoun } from '../prose/capital-nouns.ts';
import { isRole } from '../prose/name-runs.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/**
 * Whether a speaker is too vague for a card: a role or an institution in which
 * nothing has a name ("the minister", "un proche de la famille", "the
 * center"), or a common noun that only a capital makes look like a name.
 */
export function isUnnamed(prose: Prose, { spans }: Speaker): boolean {
  const span = spans.name ?? spans.role;
  if (isOneOfMany(prose, spans.name) || isOfTheUntold(prose, span)) return true;
  if (prose.language.capitalisesNouns && (saysWhose(prose, span) || endsOnName(prose, span)))
    return false;
  // Every noun has a capital there, so that none in a role tells a name.
  if (spans.name === null && prose.language.capitalisesNouns) return true;
  return !hasProperName(prose, span) && !isTheOnlyOne(prose, span);
}

/** "La direction nationale du groupe", "le cousin de la jeune femme": in which nothing has a name, and which hangs on what was told before. */
function isOfTheUntold(prose: Prose, span: Span | null): boolean {
  const words = span === null ? [] : tokensIn(prose.tokens, span);
  const of = words.findIndex(({ fold }, at) => at > 0 && isOneOf(fold, OF_WORDS));
  const isPossessive = words.some(({ text }) => /\p{L}['’]s?$/u.test(text));
  if (of < 0 && !isPossessive) return false;
  const isNamed = words.some(({ isCapital }, at) => isCapital && at > 0);
  return !isNamed && words.some(({ fold }, at) => at !== of && isUntold(fold));
}

function isUntold(fold: string): boolean {
  return isOneOf(fold.replace(/['’]s?$/u, ''), UNTOLD_NOUNS);
}

/** "A Tory source": what stands behind an indefinite article is anybody. */
function isOneOfMany({ tokens, language }: Prose, name: Span | null): boolean {
  const first = name === null ? undefined : tokensIn(tokens, name)[0];
  return first !== undefined && isOneOf(first, articlesOf(language).indefinite);
}

/** "Sprecher des Senders ProSieben", "Bürgermeister von Bochum": a name behind a noun or "von", and no noun itself. */
function endsOnName(prose: Prose, span: Span | null): boolean {
  const words = span === null ? [] : tokensIn(prose.tokens, span);
  const [before, last] = [words.at(-2), words.at(-1)];
  if (before === undefined || last === undefined || words.length < 3 || !last.isCapital)
    return false;
  const isJoined = before.isCapital || before.fold === 'von';
  const isKnown =
    isNoun(prose, tokenAt(prose.tokens, last.start)) || isRole(last.fold, prose.language);
  return isJoined && !isKnown && !isCommon(prose, last, true);
}

/** "das russische Außenministerium", "der SPD-Sprecher": a nation's or a party's. */
function saysWhose({ tokens, language }: Prose, span: Span | null): boolean {
  const nations = language.speech.nouns?.nations ?? [];
  const words = span === null ? [] : tokensIn(tokens, span);
  return (
    words.length > 1 &&
    words.some(({ fold, text }) => {
      const stem = fold.replace(/(?:e|er|en|em|es)$/u, '');
      return /^\p{Lu}{2,}\d*$/u.test(text) || [stem, fold].some((one) => isOneOf(one, nations));
    })
  );
}

/** "le directeur de l’établissement": a role with a definite article that says of what; not "l’intéressé", "un cousin de". */
function isTheOnlyOne({ tokens, language }: Prose, role: Span | null): boolean {
  if (role === null) return false;
  const definite = wordSet(articlesOf(language).definite);
  const inside = tokensIn(tokens, role);
  const isLed = definite.has(inside[0]?.fold ?? '');
  const words = isLed ? inside.slice(1) : inside;
  const [first] = words;
  const article = (isLed ? inside[0] : tokens[tokenAt(tokens, role[0]) - 1])?.fold ?? '';
  if (first === undefined || !definite.has(article)) return false;
  if (isOneOf(words.map(({ fold }) => fold).join(' '), OFFICES)) return true;
  if (words.length < 3 || isOneOf(first, POINTING_NOUNS)) return false;
  return words.some(({ fold }) => isOneOf(fold, OF_WORDS));
}

function hasProperName(prose: Prose, span: Span | null): boolean {
  if (span === null) return false;
  const words = tokensIn(prose.tokens, span);
  const capitals = words.filter(
    (token, index) => token.isCapital && !isCommon(prose, token, index > 0),
  );
  return prose.language.capitalisesNouns && words.length > 1
    ? capitals.length > 0 && words.filter(({ isCapital }) => isCapital).length > 1
    : capitals.length > 0;
}

/** A role, a title, a function word; an institution's too, but where a capital inside makes it a name ("l'Académie"). */
function isCommon({ language }: Prose, { fold, text }: Token, isInside: boolean): boolean {
  if (/^\p{Lu}{2,}$/u.test(text)) return false;
  const { institutions, determiners, particles, titles } = language.speech;
  const nouns = isInside && !language.capitalisesNouns ? [] : institutions;
  const forms = [fold, fold.replace(/s$/u, '')];
  return forms.some(
    (form) => isRole(form, language) || isOneOf(form, nouns, determiners, particles, titles),
  );
}
