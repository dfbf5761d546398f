import { ARTICLE_GENDERS } from '../../languages/articles.ts';
import type { Gender, Pronoun } from '../../languages/language.ts';
import { isInside, type Span } from '../../text/spans.ts';
import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { tokenAt } from '../prose/tokens.ts';
import { isDead } from './dead.ts';
import { DROPPED } from './make-party.ts';
import { hasNewcomer } from './newcomer.ts';
import type { Party } from './party.ts';
import { agrees, isOnlyChoice, peopleIn, toldGender } from './people-meant.ts';
import { soleReporter } from './reporters.ts';
import {
  isAboutAnother,
  isAboutAThing,
  isReportBefore,
  paragraphOf,
  sentencesBefore,
  subjectOf,
} from './told-before.ts';

/** Someone who was named as the source of an earlier quotation, and where. */
export type Said = { readonly party: Party; readonly at: number };

/** How many of them back who spoke without a name is followed. */
const NEAREST = 2;
/** How many quotations back. */
const FARTHEST_SAID = 12;

/**
 * The party a pronoun stands for: the last named subject or speaker of its
 * gender in the sentences before, or else who spoke last, told by a role.
 * Null where two people could be meant, or the pronoun is plural.
 */
export function resolvePronoun(
  prose: Prose,
  names: Names,
  pronoun: Pronoun,
  at: number,
  said: readonly Said[],
): Party | null {
  const { number, gender } = pronoun;
  const isSomebody = gender !== 'n' && (gender !== null || pronoun === DROPPED);
  if (number !== 'singular' || !isSomebody) return null;
  return personMeant(prose, names, gender, at, said) ?? roleMeant(prose, names, gender, at, said);
}

/** Who spoke last, told by a role and no name ("said a council spokesman. “…,” | he added"), with nobody named since. */
function roleMeant(
  prose: Prose,
  names: Names,
  gender: Gender | null,
  at: number,
  said: readonly Said[],
): Party | null {
  const last = said.at(-1);
  const from = sentencesBefore(prose, at)
    .slice(0, NEAREST)
    .find(([start]) => last !== undefined && last.at >= start)?.[0];
  if (last?.party.kind !== 'role' || from === undefined) return null;
  const told = toldGender(prose, names, last.party) ?? articleGender(prose, last.party);
  const isOfGender = told === null || gender === null || told === gender;
  return isOfGender && peopleIn(prose, names, [from, at], gender).length === 0 ? last.party : null;
}

/** The gender that the article before a role tells: "une porte-parole". */
function articleGender({ tokens, language }: Prose, { role }: Party): Gender | null {
  const before = tokens[tokenAt(tokens, role?.[0] ?? 0) - 1];
  return ARTICLE_GENDERS[language.tag]?.[before?.fold ?? ''] ?? null;
}

function personMeant(
  prose: Prose,
  names: Names,
  gender: Gender | null,
  at: number,
  said: readonly Said[],
): Party | null {
  for (const sentence of sentencesBefore(prose, at)) {
    const span: Span = [sentence[0], Math.min(sentence[1], at)];
    if (isAboutAThing(prose, names, span)) return null;
    const speakers = said
      .slice(-FARTHEST_SAID)
      .filter((one) => isInside(one.at, span))
      .map((one) => one.party);
    if (isAboutAnother(prose, names, span, gender)) return null;
    const subject = subjectOf(prose, names, span) ?? soleReporter(prose, names, span);
    if (subject !== null && isDead(prose, subject)) return null;
    const party = [...speakers.reverse(), ...(subject ? [subject] : [])].find((one) =>
      agrees(prose, names, one, gender),
    );
    if (party) {
      // Further away, the name, the title or the role has to tell the gender, unless the sentence right before is theirs.
      const paragraph = paragraphOf(prose, span);
      const isFar = at > paragraph[1];
      const isTold = toldGender(prose, names, party) === gender;
      if (isFar && !isTold && !(party === subject && isReportBefore(prose, span, at))) return null;
      return isOnlyChoice(prose, names, isFar ? paragraph : span, party, gender) ? party : null;
    }
    if (peopleIn(prose, names, span, gender).length > 0) return null;
    if (hasNewcomer(prose, names, span, gender)) return null;
  }
  return null;
}
