import { baseOf } from '../../languages/language-tag.ts';
import { MIDDLE_FIELDS, type MiddleField } from '../../languages/middle-field.ts';
import { isBalanced } from '../../text/balanced.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import { isNoun } from '../prose/capital-nouns.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isRole, type Mention } from '../prose/name-runs.ts';
import type { Prose } from '../prose/prose.ts';
import { type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/** UTF-16 code units before and behind a name in which it is looked for once more. */
const ELSEWHERE = 10_000;
/** Words of a role at the most. */
const LONGEST_ROLE = 9;
/** Kinds of bodies whose article in the nominative is that of others in the dative. */
const MASCULINES = /(?:konzern|sender|verein|hersteller)$/u;
/** Nouns written in capitals, which are no name. */
const ACRONYMS = /^(?:[LP]KW|SUV|KI|IT|TV|PC|DNA|RNA|USB|AKW|ARD|ZDF|[A-Z]DR)$/u;
/** Prepositions that want a genitive, which a bare name does not show. */
const GENITIVES =
  /^(?:\p{L}+halb|seitens|trotz|während|wegen|(?:an)?statt|aufgrund|infolge|anhand|mittels|zugunsten|zulasten|angesichts|hinsichtlich|namens)$/u;

/**
 * The role right before a name behind the verb, with its article, where the
 * article is of a case that the bare name stands for, too: "hat [den früheren
 * Moderator] Andreas Türck freigesprochen", not "die Frau [der Ministerin] …".
 */
export function roleWithin(prose: Prose, whole: Span, name: Mention): Span | null {
  const { tokens, text, language } = prose;
  const words = MIDDLE_FIELDS[baseOf(language)];
  const role = tokens[name.from - 1];
  if (words === undefined || role === undefined) return null;
  // A role in the accusative has an ending more: "den Präsidenten".
  const forms = [role.fold, role.fold.replace(/e?n$/u, '')];
  if (!forms.some((form) => isRole(form, language))) return null;
  const isApart = text.slice(role.end, name.span[0]) !== ' ';
  if (isApart || !isBalanced(text, [whole[0], role.start])) return null;
  let at = name.from - 2;
  while (at > name.from - LONGEST_ROLE && tokens[at]?.isCapital === false) {
    const { fold = '', start = 0, end = 0 } = tokens[at] ?? {};
    if (start <= whole[0] || !/^[ ]/u.test(text.slice(end, tokens[at + 1]?.start))) return null;
    const isLed = wordSet(language.speech.determiners).has(fold);
    const isBare = at === name.from - 2 && opensBareRole(prose, at, words);
    if (isBare) return [role.start, name.span[0]];
    const before = text.slice(tokens[at - 1]?.end, start);
    // Two names without an article between them would read as one.
    const isName = tokens[at - 1]?.isCapital === true && !isNoun(prose, at - 1);
    if (isLed && (before !== ' ' || (isName && (tokens[at - 1]?.start ?? 0) > whole[0])))
      return null;
    if (isLed)
      return words.bearers.some((one) => one.article === fold && one.role.test(role.fold))
        ? [start, name.span[0]]
        : null;
    if (!/(?:e|en|er|es|em)$/u.test(fold) || wordSet(language.lines.glued).has(fold)) return null;
    at -= 1;
  }
  return null;
}

/**
 * What kind of body bears a name that is surely one, with the article before
 * it: "an [das französische Unternehmen] Diehl/Thales". Not behind a noun,
 * whose genitive it may be ("die Chefin [der Agentur] Dapd Nord").
 */
export function kindsOf(prose: Prose, whole: Span): Span[] {
  const { tokens, text, language } = prose;
  const words = MIDDLE_FIELDS[baseOf(language)];
  if (words === undefined) return [];
  return tokensIn(tokens, whole).flatMap((kind, index): Span[] => {
    const at = tokenAt(tokens, whole[0]) + index;
    if (!kind.isCapital || !words.kinds.test(kind.fold) || !isBodyName(prose, at + 1)) return [];
    let from = at - 1;
    while (/^[^\p{Lu}].*e[nmrs]?$/u.test(tokens[from]?.text ?? '') && !isArticle(tokens[from]))
      from -= 1;
    const [before, article] = [tokens[from - 1], tokens[from]];
    if (before === undefined || !isArticle(article) || before.start < whole[0]) return [];
    const span: Span = [article?.start ?? kind.start, kind.end + 1];
    const isPlain = /^ [\p{L} -]+ $/u.test(sliceSpan(text, [before.end, span[1]]));
    return isPlain &&
      !hidesCase(prose, before, article, kind) &&
      isBalanced(text, [whole[0], span[0]])
      ? [span]
      : [];
  });
}

/** Whether a name alone would not show whose it is, or to whom something is done: "die Chefin der Agentur …", "hat der Agentur …". */
function hidesCase(prose: Prose, before: Token, article: Token | undefined, kind: Token): boolean {
  const { openers } = MIDDLE_FIELDS[baseOf(prose.language)] ?? {};
  if (!/^\p{Ll}/u.test(before.text) || GENITIVES.test(before.fold)) return true;
  if (openers?.test(before.fold) || /^(?:laut|gegenüber|neben)$/u.test(before.fold)) return false;
  return article?.fold === 'dem' || (article?.fold === 'der' && !MASCULINES.test(kind.fold));
}

function isArticle(word: Token | undefined): boolean {
  return /^(?:das|die|der|den|dem)$/u.test(word?.fold ?? '');
}

/** Whether a word opens a name that no noun can be taken for: in marks, in capitals, of two firms, or of two words that stand together elsewhere. */
function isBodyName({ tokens, text }: Prose, at: number): boolean {
  const [before, first, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || first === undefined) return false;
  const gap = text.slice(before.end, first.start);
  if (/^ ["„«»]$/u.test(gap)) return true;
  if (gap !== ' ') return false;
  if (/^\p{Lu}{2,}$/u.test(first.text)) return !ACRONYMS.test(first.text);
  const name = text.slice(first.start, next?.end);
  if (!/^\p{Lu}\S*[ /]\p{Lu}\S*$/u.test(name)) return false;
  const start = Math.max(0, first.start - ELSEWHERE);
  const around = text.slice(start, first.start + ELSEWHERE);
  return name.includes('/') || around.indexOf(name) !== around.lastIndexOf(name);
}

/** Whether a role behind a word has no article: behind a verb, or a preposition that holds none. */
function opensBareRole(prose: Prose, at: number, { openers }: MiddleField): boolean {
  const { speech, claims } = prose.language;
  const fold = prose.tokens[at]?.fold ?? '';
  if (wordSet(speech.nouns?.contractions ?? []).has(fold)) return false;
  // A participle before the role may look like a verb: "der angeklagte Arzt".
  const verbs = [claims.auxiliaries, claims.finiteVerbs, speech.verbs];
  const isVerb = verbs.some((list) => wordSet(list).has(fold));
  return openers.test(fold) || (isVerb && isFiniteVerb(prose, at));
}
