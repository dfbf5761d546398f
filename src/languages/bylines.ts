/**
 * Lines that tell who wrote an article and when, in the languages that
 * publications use most. A neutral list: a page in one language often has its
 * furniture in another. Regular expression sources, matched without regard to
 * case.
 */

/** Words between which and a name nothing stands: a line of both is a byline. */
export const BYLINE_WORDS = [
  ...['by', 'written by', 'reported by', 'words by', 'par', 'propos recueillis par', 'écrit par'],
  ...['von', 'ein bericht von', 'por', 'escrito por', 'a cura di', 'door', 'af', 'av'],
  ...['texte', 'text', 'texto', 'testo', 'tekst', 'auteur', 'author', 'autor', 'autorin', 'autore'],
];

/** What may follow the names: where from, and the agency whose words were used. Names of agencies and places are open, so a capital is asked for. */
export const BYLINE_TAILS = [
  String.raw`\((?:avec|with|mit|con) [^()]{2,40}\)`,
  String.raw`(?:avec|with|mit|con) (?:l'|la )?\p{Lu}{2,8}`,
  String.raw`(?:à|in|aus|en|at) \p{Lu}[\p{L}'-]{1,30}`,
  String.raw`(?:envoyée? spéciale?|correspondante?|staff writer|special correspondent|redaktion)(?: (?:à|in|aus|en) \p{Lu}[\p{L}'-]{1,30})?`,
];

/** Lines that thank those who helped. */
export const CONTRIBUTORS = [
  '.{4,150} contributed (?:to this (?:report|story|article)|(?:additional )?reporting)(?: from .{2,40})?\\.?',
  '\\(?(?:additional )?reporting by .{4,100}(?:[;,] ?(?:writing|editing) by .{4,60})?\\)?',
  '\\(?(?:avec la (?:contribution|collaboration) de|mitarbeit ?:|con la colaboración de|ha collaborato) .{4,100}\\)?',
];

/** Words that a line which tells when an article was published or changed opens with. */
export const DATE_WORDS = [
  ...['published', 'first published', 'posted', 'updated', 'last updated', 'last modified'],
  ...['publié', 'mis à jour', 'modifié', 'dernière mise à jour', 'posté', 'mise à jour'],
  ...['veröffentlicht', 'erschienen', 'aktualisiert', 'zuletzt aktualisiert', 'stand'],
  ...['publicado', 'actualizado', 'última actualización', 'atualizado', 'última atualização'],
  ...['pubblicato', 'aggiornato', 'gepubliceerd', 'bijgewerkt', 'laatst bijgewerkt'],
];

/** Words that stand in such a line beside numbers and the names of months and days. */
export const DATE_FILLERS = [
  ...[
    'le',
    'à',
    'et',
    'on',
    'at',
    'am',
    'pm',
    'a.m',
    'p.m',
    'and',
    'the',
    'of',
    'um',
    'uhr',
    'vom',
  ],
  ...['el', 'a', 'las', 'la', 'de', 'del', 'y', 'em', 'às', 'e', 'il', 'alle', 'ore', 'op', 'om'],
  ...[
    'h',
    'min',
    'utc',
    'gmt',
    'bst',
    'est',
    'edt',
    'et',
    'pst',
    'pdt',
    'cet',
    'cest',
    'mez',
    'mesz',
  ],
  ...['hora', 'horas', 'hrs', 'st', 'nd', 'rd', 'th', 'er', 'uur', 'den', 'der'],
];

/** Lines that say how long reading takes. */
export const READING_TIME = [
  String.raw`(?:temps de lecture|durée de lecture|lecture)(?: estimée?)?\s?:? ?(?:environ )?\d{1,3} ?(?:min\.?|minutes?|mn)`,
  String.raw`\d{1,3} ?(?:min\.?|minutes?|mn) de lecture`,
  String.raw`(?:estimated )?(?:reading|read) time:? ?(?:about )?\d{1,3} ?(?:min\.?|mins|minutes?)`,
  String.raw`\d{1,3}[ -]?(?:min\.?|mins|minutes?) read`,
  String.raw`(?:lesezeit|lesedauer):? ?(?:ca\. ?)?\d{1,3} ?(?:min\.?|minuten?)`,
  String.raw`\d{1,3} ?(?:min\.?|minuten?) (?:lesezeit|lesedauer)`,
  String.raw`(?:tiempo de lectura|tempo de leitura|tempo di lettura|leestijd):? ?\d{1,3} ?(?:min\.?|minut[oieas]+n?|mins)`,
  String.raw`(?:lectura de )?\d{1,3} ?(?:min\.?|minutos) de (?:lectura|leitura)`,
];
