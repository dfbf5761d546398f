import { phrases, words } from './words.ts';

/** Small words inside the names of places, folded: Frankfurt am Main, Rio de Janeiro, Ivry sur Seine. */
export const PLACE_PARTICLES: readonly string[] = words(
  'al am an auf d da das de del della den der des di do dos du e el en et im in la las le les los of on sur the to und upon y',
);

/** Small words inside a dateline's date, folded. */
export const DATE_PARTICLES: readonly string[] = words('de del den do le of the am');

/** Agencies that sign what they send before its first word, in brackets or behind the place, folded. */
export const DATELINE_AGENCIES: readonly string[] = phrases(
  'adnkronos, aap, afp, agência brasil, agência lusa, agi, ansa, anp, ap, apa, askanews, ats, belga, dpa, efe, epd, europa press, italpress, kna, lapresse, lusa, pa media, reuters, sda, telam, télam, xinhua',
);

/** Words set in capitals before a dash that name no place. */
export const SHOUTED_LABELS: readonly string[] = phrases(
  'ANALYSE, ANALYSIS, ATTENTION, BREAKING, DISCLAIMER, EXPLAINER, FACTBOX, FACT CHECK, FAQ, PREVIEW, SPOILER, SPOILER ALERT, WARNING, BREAKING NEWS, COMMENT, COMMENTARY, CORRECTION, DIRECT, DOSSIER, EDITORIAL, EN DIRECT, ENQUÊTE, ENTRETIEN, EXCLUSIF, EXCLUSIVE, EXCLUSIVO, EXKLUSIV, FEATURE, INFO, INTERVIEW, KOMMENTAR, LIVE, NEWS, NOTE, OPINION, OPINIÓN, PHOTO, PHOTOS, PODCAST, PORTRAIT, RÉCIT, REPORTAGE, REVIEW, SPORT, TÉMOIGNAGE, TRIBUNE, UPDATE, URGENT, VIDÉO, VIDEO, VÍDEO, WATCH',
);

/** Cities that open a dateline without capitals, a date or an agency, as their papers write them: "Zürich – Die Stadt hat …". */
export const DATELINE_CITIES: readonly string[] = phrases(
  'Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Bregenz, Eisenstadt, St. Pölten, Wels, Villach, Zürich, Bern, Basel, Luzern, Genf, St. Gallen, Winterthur, Chur, Lugano, Zug, Aarau, Vaduz, Bozen, ',
  'Berlin, Hamburg, München, Köln, Frankfurt, Frankfurt am Main, Stuttgart, Düsseldorf, Leipzig, Dortmund, Essen, Bremen, Dresden, Hannover, Nürnberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Mannheim, Karlsruhe, Augsburg, Wiesbaden, Kiel, Lübeck, Erfurt, Mainz, Rostock, Kassel, Saarbrücken, Potsdam, Magdeburg, Halle, Schwerin, Freiburg, Ulm, Regensburg, Würzburg, Straßburg, Luxemburg, ',
  'Paris, Lyon, Marseille, Toulouse, Lille, Nantes, Bordeaux, Strasbourg, Rennes, Montpellier, Nice, Grenoble, Bruxelles, Genève, Lausanne, Montréal, Québec, Ottawa, ',
  'London, Dublin, Belfast, Edinburgh, Cardiff, Manchester, Washington, Moscow, Kyiv, Kiev, Brussels, Geneva, New Delhi, Beijing, Tokyo, Jerusalem, Nairobi, Johannesburg, Canberra, Sydney, ',
  'Brüssel, Rom, Moskau, Kiew, Peking, Warschau, Prag, Budapest, Ankara, Istanbul, Teheran, Kairo, Athen, Madrid, Barcelona, Sevilla, Valencia, Bogotá, Lima, Quito, Santiago, Buenos Aires, Montevideo, Caracas, La Habana, Asunción, Roma, Milano, Torino, Napoli, Palermo, Bologna, Firenze, Venezia, Genova, ',
  'Lisboa, Porto, Coimbra, Braga, Brasília, São Paulo, Rio de Janeiro, Luanda, Maputo, Amsterdam, Rotterdam, Den Haag, Utrecht, Brussel, Antwerpen, Gent',
);
