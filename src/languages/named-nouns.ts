import { words } from './words.ts';

/** Nouns for bodies and places, folded, behind which their own name stands: "la région Bretagne". */
export const NAMED_NOUNS: readonly string[] = words(
  'centre port usine site zoo quartier cité tour région département canton commune ville village circonscription ',
  'paroisse église cathédrale abbaye groupe société entreprise maison librairie restaurant bar café hôtel festival ',
  'association collectif syndicat mouvement parti liste club cabinet agence compagnie chaîne radio émission magazine ',
  'zone secteur section fédération ligue union center centre station factory plant road district tower church ',
  'cathedral festival hotel group company firm association party parque grupo empresa asociación sindicato partido ',
  'plataforma colectivo gruppo azienda associazione sindacato partito comitato associação bedrijf vereniging vakbond ',
  'partij groep',
);

/** Nouns for what is called after a person, folded: "Jules Ferry" right behind one is no living one. */
export const NAMESAKE_NOUNS: readonly string[] = words(
  'lycée collège école université faculté institut campus hôpital clinique chu maternité théâtre opéra musée cinéma ',
  'salle stade gymnase piscine bibliothèque médiathèque gare aéroport parc rue avenue boulevard place pont fondation ',
  'prix school college university institute hospital clinic theatre theater museum stadium library airport park street ',
  'square bridge foundation prize award instituto universidad colegio escuela hospital teatro museo estadio fundación ',
  'premio istituto università scuola ospedale stadio fondazione universidade escola museu fundação prémio prêmio ',
  'universiteit ziekenhuis stadion stichting',
);
