import { PART_PHRASES, SPEECH_OCCASIONS } from '../../languages/around-roles.ts';
import { hasGerundForm } from '../prose/finite-verbs.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasForm, isOneOf } from '../prose/tokens.ts';
import { isAfterParticle } from './phrase.ts';

/** Whether words tell where, when or how somebody speaks, and no more of who they are: "le maire | en marge du sommet", "hier soir", "en souriant"; "journaliste à La Tribune" is a role. */
export function isOccasion(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined || first.isCapital || isAfterParticle(prose, at)) return false;
  // "la ministre nommée lundi": the day of the participle.
  const isOwn = hasForm(tokens[at - 1]?.fold ?? '', language.claims.participleForms);
  const isDay = !isOwn && isOneOf(first, language.datelines.weekdays);
  const isMeanwhile = isOneOf(first, language.claims.means) && hasGerundForm(next, language);
  const length = phraseAt(prose, at, SPEECH_OCCASIONS) || phraseAt(prose, at, PART_PHRASES);
  const isPhrase = length > 0 && tokens.slice(at, at + length).every((word) => !word.isCapital);
  return isDay || isMeanwhile || isPhrase;
}
