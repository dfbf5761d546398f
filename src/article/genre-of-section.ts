import { GENRES, type Genre } from './article.ts';

/** What an article is by the section it stands in or the kicker above it; null where that does not tell. */
export function genreOfSection(section: string | null): Genre | null {
  const name = (section ?? '').trim().toLowerCase().replaceAll('’', "'");
  return GENRES_OF_SECTIONS.get(name) ?? null;
}

const SECTIONS: Partial<Record<Genre, readonly string[]>> = {
  opinion: [
    ...['opinion', 'opinions', 'op-ed', 'comment', 'commentary', 'editorial', 'guest essay'],
    ...['tribune', 'tribunes', 'éditorial', 'éditoriaux', 'édito', 'point de vue', 'carte blanche'],
    ...['kommentar', 'meinung', 'leitartikel', 'gastbeitrag', 'opinión', 'tribuna', 'opinião'],
    ...[
      'kolumne',
      'gastkommentar',
      'glosse',
      'columna',
      'columna de opinión',
      'artículo de opinión',
    ],
    ...['column', 'edito', 'billet', "billet d'humeur", 'opinione', 'editoriale', 'opinie'],
  ],
  interview: ['interview', 'entretien', 'grand entretien', 'entrevista', 'intervista', 'q&a'],
  obituary: ['obituary', 'obituaries', 'nécrologie', 'disparitions', 'nachruf', 'obituario'],
  sponsored: [
    ...['sponsored', 'sponsored content', 'advertorial', 'paid content', 'partner content'],
    ...['contenu sponsorisé', 'contenu partenaire', 'publirédactionnel', 'publi-rédactionnel'],
    ...['publireportage', 'bezahlter inhalt', 'contenido patrocinado'],
  ],
  release: [
    ...['press release', 'press releases', 'communiqué de presse', 'pressemitteilung'],
    ...['nota de prensa', 'comunicado de prensa', 'comunicato stampa', 'persbericht'],
    ...['for immediate release', 'media release', 'news release', 'medienmitteilung'],
    ...['pour diffusion immédiate', 'zur sofortigen veröffentlichung', 'presseinformation'],
    ...[
      'para publicación inmediata',
      'comunicado de imprensa',
      'pressmeddelande',
      'pressemeddelelse',
    ],
  ],
};

const GENRES_OF_SECTIONS: ReadonlyMap<string, Genre> = new Map(
  GENRES.flatMap((genre) => (SECTIONS[genre] ?? []).map((section) => [section, genre] as const)),
);
