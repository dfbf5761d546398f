import type { Language } from '../../languages/language.ts';
import { FRAMES_IN_NAMES } from '../../languages/openings.ts';
import { gapBefore } from '../prose/gaps.ts';
import { isOneOf } from '../prose/tokens.ts';
import type { Opening } from './opening.ts';

/** `similairePlus`, `FRACTURÉSCet`; a name like WhatsApp opens on one capital. */
const GLUED = /^(?:\p{Ll}{3,}\p{Lu}|\p{Lu}{5,})\p{Ll}{2,}$/u;

/**
 * `MancheLes migrants`, `por el viento El presidente ha`:
 * the end of a heading or sentence and the start of the next, run together.
 */
export function hasLostBreak({ reading, indices }: Opening): boolean {
  const { tokens, language } = reading.prose;
  const isArticle = (fold: string) => isOneOf(fold, language.speech.determiners);
  return indices.some((at, index) => {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const glued = /\p{Ll}{2}(\p{Lu}\p{Ll}+)$/u.exec(token?.text ?? '')?.[1] ?? '';
    if (isArticle(glued.toLowerCase()) || GLUED.test(token?.text ?? '')) return true;
    if (index === 0 || !token?.isCapital) return false;
    const isOpener = isArticle(token.fold) && (!next?.isCapital || language.capitalisesNouns);
    const isFrame = !isArticle(token.fold) && opensFrame(token.fold, language);
    const isBehindWord = /^[\p{Ll}\d]/u.test(before?.text ?? '') && (isOpener || isFrame);
    const isBehindNoun = language.capitalisesNouns && isFrame;
    const gap = gapBefore(reading.prose, at);
    return (isBehindWord || isBehindNoun) && /^%? $/u.test(gap);
  });
}

/** Whether a word opens a frame before a main clause, and is no name of a day. */
function opensFrame(fold: string, { claims, datelines, speech }: Language): boolean {
  const isDay = isOneOf(fold, datelines.weekdays, datelines.months);
  const isFrame = isOneOf(fold, claims.frames, speech.according);
  return !isDay && isFrame && !isOneOf(fold, FRAMES_IN_NAMES);
}
