import { phrases } from './words.ts';

/**
 * Names of sections, kickers and labels that say what an article is, by
 * genre, in any language, folded.
 */
export const SECTION_NAMES = {
  opinion: phrases(
    'opinion, opinions, op-ed, comment, commentary, editorial, guest essay, column, viewpoint, ',
    "tribune, tribunes, éditorial, éditoriaux, édito, edito, point de vue, carte blanche, billet, billet d'humeur, chronique, ",
    'kommentar, meinung, leitartikel, gastbeitrag, kolumne, gastkommentar, glosse, ',
    'opinión, tribuna, columna, columna de opinión, artículo de opinión, opinião, artigo de opinião, ',
    'opinione, editoriale, commento, opinie, opiniestuk, мнение, думка, opinia, felieton, görüş',
  ),
  interview: phrases(
    'interview, entretien, grand entretien, entrevista, intervista, q&a, интервью, wywiad, röportaj, das interview, het interview',
  ),
  transcript: phrases('transcript, transcription, verbatim, transcripción, trascrizione, wortlaut'),
  live: phrases(
    'live blog, liveblog, live updates, en direct, le direct, liveticker, newsblog, newsticker, en vivo, en directo, in diretta, ao vivo, na żywo',
  ),
  obituary: phrases(
    'obituary, obituaries, in memoriam, nécrologie, disparition, disparitions, carnet noir, nachruf, nachrufe, ',
    'obituario, obituarios, necrológica, necrológicas, necrologio, obituário, necrologie, некролог, nekrolog',
  ),
  sponsored: phrases(
    'sponsored, sponsored content, advertorial, paid content, paid post, partner content, contenu sponsorisé, contenu partenaire, ',
    'publirédactionnel, publi-rédactionnel, publireportage, publi-reportage, bezahlter inhalt, contenido patrocinado, ',
    'contenuto sponsorizzato, conteúdo patrocinado, publieditorial, gesponsorde inhoud, на правах рекламы, materiał sponsorowany',
  ),
  release: phrases(
    'press release, press releases, for immediate release, media release, news release, communiqué de presse, pour diffusion immédiate, ',
    'pressemitteilung, medienmitteilung, presseinformation, zur sofortigen veröffentlichung, nota de prensa, comunicado de prensa, ',
    'para publicación inmediata, comunicato stampa, comunicado de imprensa, persbericht, pressmeddelande, pressemeddelelse, пресс-релиз, informacja prasowa',
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Sections that name no topic, folded. */
export const GENERAL_SECTIONS: readonly string[] = phrases(
  'news, latest, latest news, top news, top stories, home, homepage, home page, article, articles, blog, blogs, posts, stories, general, ',
  'uncategorized, uncategorised, actualité, actualités, actu, actus, à la une, accueil, non classé, nachrichten, aktuell, aktuelles, ',
  'startseite, allgemein, noticias, actualidad, portada, inicio, sin categoría, notizie, attualità, primo piano, senza categoria, ',
  'notícias, atualidade, início, sem categoria, nieuws, actueel, algemeen, geen categorie',
);
