import { phrases, words } from './words.ts';

/** Small words inside the names of places, folded: Frankfurt am Main, Rio de Janeiro, Ivry sur Seine. */
export const PLACE_PARTICLES: readonly string[] = words(
  'al am an auf d da das de del della den der des di do dos du e el en et im in la las le les los of on sur the to und upon y',
);

/** Small words inside a dateline's date, folded. */
export const DATE_PARTICLES: readonly string[] = words('de del den do le of the am');

/** Words set in capitals before a dash that name no place. */
export const SHOUTED_LABELS: readonly string[] = phrases(
  'ANALYSE, ANALYSIS, ATTENTION, BREAKING, DISCLAIMER, EXPLAINER, FACTBOX, FACT CHECK, FAQ, PREVIEW, SPOILER, SPOILER ALERT, WARNING, BREAKING NEWS, COMMENT, COMMENTARY, CORRECTION, DIRECT, DOSSIER, EDITORIAL, EN DIRECT, ENQUÊTE, ENTRETIEN, EXCLUSIF, EXCLUSIVE, EXCLUSIVO, EXKLUSIV, FEATURE, INFO, INTERVIEW, KOMMENTAR, LIVE, NEWS, NOTE, OPINION, OPINIÓN, PHOTO, PHOTOS, PODCAST, PORTRAIT, RÉCIT, REPORTAGE, REVIEW, SPORT, TÉMOIGNAGE, TRIBUNE, UPDATE, URGENT, VIDÉO, VIDEO, VÍDEO, WATCH',
);
