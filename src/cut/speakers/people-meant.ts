import type { Gender } from '../../languages/language.ts';
import { isWithin, type Span } from '../../text/spans.ts';
import { fullFormAt } from '../prose/full-form.ts';
import type { Mention } from '../prose/name-runs.ts';
import { isPerson, mentionsIn, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { personParty } from './make-party.ts';
import type { Party } from './party.ts';
import { genderOf } from './party-gender.ts';

/** Whether somebody may be meant by a pronoun of a gender; one of whom none is told may. */
export function agrees(prose: Prose, names: Names, party: Party, gender: Gender | null): boolean {
  if (party.kind !== 'person') return false;
  const told = toldGender(prose, names, party);
  return told === null || gender === null || told === gender;
}

/** The gender that a party tells: by its words, or by the given name the article has for it. */
export function toldGender(prose: Prose, names: Names, party: Party): Gender | null {
  return genderOf(prose, party, party.name && fullFormAt(prose, names, party.name));
}

/** People a span names who could be of that gender. */
export function peopleIn(prose: Prose, names: Names, span: Span, gender: Gender | null): Mention[] {
  return mentionsIn(names, span).filter((mention) => {
    if (!isPerson(names, mention)) return false;
    const told = toldGender(prose, names, personParty(mention, null));
    if (told !== null && gender !== null) return told === gender;
    const full = fullFormAt(prose, names, mention) ?? mention;
    return mention.words.length === 2 || full !== mention;
  });
}

/** Whether nobody else whom a pronoun of that gender might mean is named in a span. */
export function isOnlyChoice(
  prose: Prose,
  names: Names,
  span: Span,
  party: Party,
  gender: Gender | null,
): boolean {
  const last = party.name?.words.at(-1);
  return peopleIn(prose, names, span, gender).every(
    (mention) =>
      mention.words.at(-1) === last ||
      isOwner(prose, mention) ||
      isBodyOf(prose, names, party, mention),
  );
}

/** "Anwar’s daughter": whose somebody or something is, beside the subject. */
function isOwner({ text }: Prose, { span }: Mention): boolean {
  return (
    /['’]s$|^['’]s\b/u.test(text.slice(span[1] - 2, span[1])) ||
    /^['’]s\b/u.test(text.slice(span[1]))
  );
}

/** "Anne Brennan, head of Dining Services": a name within the role that tells nobody's gender is the body's. */
function isBodyOf(prose: Prose, names: Names, { role }: Party, mention: Mention): boolean {
  if (role === null || !isWithin(mention.span, role)) return false;
  return toldGender(prose, names, personParty(mention, null)) === null;
}
