/**
 * The keys of front matter, under the names that site builders and editors
 * give them in the languages they write in. Within an entry the first that is
 * there wins. Letter case, accents, hyphens and underscores do not count.
 */
export const FRONT_MATTER_KEYS = {
  title: ['title', 'titre', 'titel', 'título', 'titolo', 'titulo', 'otsikko', 'tittel'],
  lang: [
    ...['lang', 'language', 'locale', 'langue', 'sprache', 'idioma', 'lengua', 'lingua', 'taal'],
    ...['språk', 'sprog', 'kieli', 'język'],
  ],
  genre: ['genre', 'label', 'género', 'gênero', 'genere', 'textsorte', 'darstellungsform'],
  sponsored: [
    ...['sponsored', 'sponsorisé', 'sponsorisée', 'gesponsert', 'patrocinado', 'patrocinada'],
    ...['sponsorizzato', 'gesponsord', 'advertorial', 'publirédactionnel', 'publireportage'],
  ],
  kicker: ['kicker', 'surtitre', 'dachzeile', 'antetítulo', 'antetitulo', 'occhiello'],
  section: ['section', 'rubrique', 'ressort', 'sección', 'seção', 'sezione', 'rubriek'],
  publication: [
    ...['publication', 'site', 'site_name', 'média', 'journal', 'zeitung', 'medio'],
    ...['publicación', 'publicação', 'pubblicazione', 'testata', 'publicatie', 'publikation'],
  ],
  bylines: [
    ...['bylines', 'byline', 'authors', 'author', 'auteur', 'auteure', 'autrice', 'auteurs'],
    ...['auteures', 'autrices', 'signature', 'autor', 'autorin', 'autoren', 'autorinnen', 'autora'],
    ...['autores', 'autoras', 'autore', 'autori', 'författare', 'forfatter', 'by', 'par', 'von'],
  ],
  published: [
    ...['published', 'date', 'pubDate', 'publishDate', 'published_at', 'pubDatetime'],
    ...['datePublished', 'publié', 'publié le', 'date de publication', 'datum', 'veröffentlicht'],
    ...['erschienen', 'fecha', 'fecha de publicación', 'publicado', 'data', 'pubblicato', 'dato'],
  ],
  url: ['url', 'canonical', 'canonical_url', 'canonicalURL', 'adresse', 'lien', 'enlace'],
  image: ['image', 'cover', 'featured_image', 'imagen', 'imagem', 'immagine', 'bild', 'heroImage'],
  imageAlt: ['image_alt', 'imageAlt', 'alt', 'texte alternatif', 'alternativtext'],
  credit: ['credit', 'crédit', 'crédit photo', 'bildnachweis', 'crédito', 'créditos', 'credito'],
  focus: ['focus'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FrontMatterKey = keyof typeof FRONT_MATTER_KEYS;

/** Keys that set what is made of the article; they have one name only. */
export const SETTING_KEYS = [
  ...['slug', 'embargo', 'headline', 'quote', 'speaker', 'takeaway', 'points', 'sensitive'],
  ...['template', 'accent', 'formats', 'threads', 'article'],
];

/** Keys that site builders, note programs and newsrooms use for their own ends. */
export const OTHER_TOOLS_KEYS = [
  ...['layout', 'tag', 'tags', 'category', 'categories', 'draft', 'isDraft', 'weight', 'permalink'],
  ...['alias', 'aliases', 'featured', 'type', 'description', 'summary', 'excerpt', 'abstract'],
  ...['subtitle', 'standfirst', 'dek', 'deck', 'lead', 'lede', 'teaser', 'intro', 'chapeau'],
  ...['chapo', 'chapô', 'sous-titre', 'résumé', 'accroche', 'vorspann', 'untertitel', 'anrisstext'],
  ...['beschreibung', 'zusammenfassung', 'entradilla', 'subtítulo', 'bajada', 'resumen', 'resumo'],
  ...['descripción', 'descrição', 'sommario', 'sottotitolo', 'descrizione', 'mots-clés'],
  ...['catégorie', 'catégories', 'étiquettes', 'kategorie', 'kategorien', 'schlagwörter'],
  ...['categoría', 'categorías', 'etiquetas', 'categoria', 'brouillon'],
  ...['series', 'collection', 'collections', 'keywords', 'topics', 'topic', 'status'],
  ...['lastmod', 'updated', 'updated_at', 'updatedDate', 'modified', 'modDatetime', 'dateModified'],
  ...['lastUpdated', 'last_modified_at', 'created', 'created_at', 'expiryDate', 'time', 'timezone'],
  ...['id', 'uid', 'uuid', 'guid', 'key', 'name', 'path', 'version', 'order', 'position', 'index'],
  ...['toc', 'comments', 'math', 'katex', 'mermaid', 'sitemap', 'robots', 'noindex', 'search'],
  ...['seo', 'head', 'meta', 'menu', 'menus', 'nav', 'navigation', 'sidebar', 'sidebar_label'],
  ...['sidebar_position', 'pagination', 'pagination_next', 'pagination_prev', 'prev', 'next'],
  ...['breadcrumbs', 'hide_title', 'hide_table_of_contents', 'linkTitle', 'parent', 'children'],
  ...['thumbnail', 'thumb', 'hero', 'banner', 'header', 'footer', 'gallery', 'images', 'video'],
  ...['audio', 'icon', 'emoji', 'color', 'colour', 'theme', 'style', 'css', 'js', 'cssclass'],
  ...['cssclasses', 'class', 'classes', 'scripts', 'styles', 'params', 'data', 'resources'],
  ...['cascade', 'outputs', 'headless', 'markup', 'isCJKLanguage', 'build', 'publish', 'private'],
  ...['visibility', 'visible', 'hidden', 'pinned', 'sticky', 'share', 'social', 'related', 'feed'],
  ...[
    'rss',
    'newsletter',
    'redirect',
    'redirects',
    'redirect_from',
    'redirect_to',
    'excerpt_separator',
  ],
  ...['templateKey', 'template_key', 'templateEngineOverride', 'pageClass', 'page', 'pageType'],
  ...['readingTime', 'reading_time', 'wordcount', 'source', 'sources', 'license', 'licence'],
  ...[
    'copyright',
    'contributors',
    'contributor',
    'editor',
    'editors',
    'translator',
    'photographer',
  ],
  ...[
    'location',
    'place',
    'caption',
    'image_caption',
    'imageCaption',
    'légende',
    'bildunterschrift',
  ],
  ...['translationKey', 'translations', 'i18n', 'ref', 'references', 'bibliography', 'paywall'],
  ...['access', 'premium', 'issue', 'edition', 'volume', 'notes', 'note', 'todo', 'history'],
];

/** What such keys open with: "eleventyNavigation", "og:image", "twitter_card", "_build". */
export const OTHER_TOOLS_PREFIXES =
  /^(?:eleventy|og[:_A-Z]|twitter|hugo|jekyll|hexo|astro|[_x]-?|\$)/u;
