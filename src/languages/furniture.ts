/**
 * What stands around an article wherever it was copied from, in the languages
 * that publications use most. A neutral list: a page in one language often
 * has its furniture in another. Regular expression sources, matched without
 * regard to case.
 */

/** Words that lead to another article, before a colon or at a line's end. */
export const READ_ALSO_WORDS = [
  ...['lire aussi', 'à lire aussi', 'lire également', 'à lire également', 'lire plus', 'à lire'],
  ...['lire la suite', 'voir aussi', 'à voir aussi', 'sur le même sujet', 'pour aller plus loin'],
  ...['notre dossier', 'articles? liés?', 'dans la même rubrique', 'écouter aussi', 'relire'],
  ...[
    'read more',
    'read also',
    'also read',
    'read next',
    'see also',
    'related',
    'related articles',
  ],
  ...[
    'related stories',
    'more on this story',
    'recommended',
    'you may also like',
    'further reading',
  ],
  ...['lesen sie auch', 'lesen sie mehr', 'lesen sie dazu', 'mehr zum thema', 'auch interessant'],
  ...['das könnte sie auch interessieren', 'mehr dazu', 'weiterlesen', 'siehe auch', 'zum thema'],
  ...['lee también', 'lea también', 'leer también', 'te puede interesar', 'le puede interesar'],
  ...['también te puede interesar', 'más información', 'ver también', 'noticias relacionadas'],
  ...[
    'leia também',
    'leia mais',
    'veja também',
    'leggi anche',
    'lees ook',
    'läs mer',
    'les også',
    'læs også',
  ],
];

/** Of those, the ones that nobody would open a sentence with: a title may follow without a colon. */
export const READ_ALSO_OPENERS = [
  ...['lire aussi', 'à lire aussi', 'lire également', 'à lire également', 'à voir aussi'],
  ...['read also', 'also read', 'lesen sie auch', 'lesen sie dazu', 'lee también', 'lea también'],
  ...['leia também', 'leggi anche', 'lees ook', 'les også', 'læs også'],
];

/** Lines of sites and newsletters that are there whole. */
export const BOILERPLATE = [
  ...[
    'partager',
    "partager (?:cet|l')article",
    'partager sur .{2,40}',
    'copier le lien',
    'imprimer',
  ],
  ...['la suite après (?:la|cette) publicité', 'article réservé aux abonnés', "s'abonner"],
  ...['réservé aux abonnés', 'se désabonner', 'se désinscrire', "écouter (?:cet|l')article"],
  ...['share', 'share (?:this )?(?:article|story|post)', 'share on .{2,40}', 'copy link', 'print'],
  ...['ad', 'story continues below advertisement', 'article continues (?:below|after) .{2,40}'],
  ...[
    'subscribe',
    'subscribe now',
    'sign in',
    'log in',
    'unsubscribe',
    'skip to (?:main )?content',
  ],
  ...['listen to (?:this )?article', 'save (?:this )?article', 'view comments', 'leave a comment'],
  ...['artikel teilen', 'teilen', 'drucken', 'link kopieren', 'abonnieren', 'abmelden'],
  ...['newsletter abbestellen', 'zum inhalt springen', 'artikel anhören', 'merken'],
  ...['compartir', 'compartir (?:este|el) artículo', 'copiar enlace', 'imprimir'],
  ...['suscríbete', 'suscribirse', 'darse de baja', 'cancelar (?:la )?suscripción'],
  ...[
    'publicidade',
    'compartilhar',
    'partilhar',
    'pubblicità',
    'condividi',
    'advertentie',
    'delen',
  ],
  ...[
    '(?:tous droits réservés|all rights reserved|alle rechte vorbehalten|todos los derechos reservados)',
  ],
  ...['<(?:media omitted|médias omis|medien ausgeschlossen|multimedia omitido)>'],
];

/** What stands above an advertisement within an article; above an article it says that somebody paid for that. */
export const ADVERTISEMENT = ['anzeige', 'werbung', 'advertisement', 'publicité', 'publicidad'];

/** What a line opens with that says until when nothing of the article may be published. */
export const EMBARGO_OPENERS = [
  ...[
    '(?:(?:information|document|communiqué) )?sous embargo',
    'strictly (?:under )?embargo(?:ed)?',
  ],
  ...[
    'under (?:strict )?embargo',
    'embargo(?:ed)?',
    'not for (?:publication|release) (?:before|until)',
  ],
  ...['sperrfrist', 'gesperrt', 'bajo embargo', 'sotto embargo', 'sob embargo', 'onder embargo'],
];

/** What leads from there to a time. */
export const EMBARGO_UNTIL = [
  ...["jusqu'(?:au|à)", 'until', 'till', 'to', 'bis', 'hasta', 'fino (?:al?|alle)', 'até', 'tot'],
];

/** What such lines open with, however they go on. */
export const BOILERPLATE_OPENERS = [
  ...[
    'voir (?:ce mail|cet e-?mail|ce message) dans',
    'view (?:this )?e-?mail in',
    'view (?:this )?in (?:your )?browser',
  ],
  ...[
    'e-?mail im browser',
    '(?:diese )?e-?mail (?:wird )?nicht (?:richtig )?(?:dargestellt|angezeigt)',
    'ver (?:este )?(?:correo|e-?mail) en',
  ],
  ...[
    'inscrivez-vous (?:à|gratuitement)',
    'abonnez-vous',
    'partagez (?:cet|notre) (?:article|newsletter)',
    'recevez (?:notre|chaque|gratuitement)',
    'suivez-nous',
    'retrouvez-nous sur',
  ],
  ...[
    'vous recevez (?:ce|cet) (?:mail|e-?mail|message)',
    'pour vous désinscrire',
    'si vous ne souhaitez plus recevoir',
  ],
  ...[
    'sign up (?:for|to) (?:our|the|your)',
    'subscribe to (?:our|the)',
    'follow us on',
    'you are receiving this',
    "you're receiving this",
    'to unsubscribe',
    'was this (?:e-?mail|newsletter) forwarded',
  ],
  ...[
    'melden sie sich (?:jetzt )?(?:für|zu)',
    'abonnieren sie',
    'folgen sie uns',
    'sie erhalten diese (?:e-?mail|nachricht|newsletter)',
    'newsletter abonnieren',
    'um sich abzumelden',
  ],
  ...[
    'suscríb(?:ete|ase) (?:a|al|gratis)',
    'síguenos en',
    'síganos en',
    'recib(?:es|e|iste) este (?:correo|e-?mail)',
    'para darse de baja',
    'apúntate a',
  ],
  ...[
    'assine (?:a|nossa)',
    'siga-nos',
    'iscriviti (?:alla|a)',
    'seguici su',
    'volg ons',
    'schrijf je in voor',
  ],
];

/** The numbers of pages that a document's text brings along. */
export const PAGE_NUMBERS = [
  String.raw`(?:page|seite|página|pagina|p\.) ?\d{1,4}(?: ?(?:/|of|sur|von|de|di|van) ?\d{1,4})?`,
  String.raw`[-–—] ?\d{1,4} ?[-–—]`,
  String.raw`\d{1,4} ?/ ?\d{1,4}`,
];

/** How a line of a page opens which sends readers to another article. */
export const READ_ALSO_OPENING =
  /^[^\p{L}\p{N}]{0,4}(?:lire(?: aussi| également)?\s?[:»]|lire aussi|à lire|lire également|voir aussi|read (?:more|also|next)|see also|also read|related|more:|lesen sie|lees ook|mehr zum thema|leia (?:mais|também)|lee también|te puede interesar|leggi anche|läs mer|les også|læs også)(?!\p{L})/iu;

/** Titles that a word processor gives a file, and names of files. */
export const DEFAULT_TITLE =
  /^(?:(?:new |nouveau |neues |nuevo )?(?:document|dokument|documento)(?: microsoft word)? ?\(?\d{1,3}\)?|microsoft (?:office )?word ?[-–—].*|untitled(?:[ -]?(?:document|page|\d{1,3}))?|unbenannt(?:es dokument)?|(?:document )?sans[ -]titre ?-?\d{0,3}|(?:documento )?sin título ?\d{0,3}|(?:documento )?senza titolo ?\d{0,3}|(?:documento )?sem título ?\d{0,3}|naamloos(?: document)?|[^ ]{1,80}\.(?:docx?|odt|rtf|html?|txt))$/iu;
