/** Whose a picture is: `© Ouest-France`, `(Photo: …)`, `| Foto: dpa`. Worldwide. */
export const PICTURE_CREDIT =
  /[©®]\s?\p{L}|(?:^|[(|/[–—.] ?)(?:photo|foto|image|bild|picture|crédit|credit|fotografía)s?(?: by| ?:| ©)/iu;

/** The agency that a picture is from: `/ AFP`, `via Getty Images`. */
export const PICTURE_AGENCY =
  /\/ ?(?:AFP|Reuters|dpa|EPA|AP)\b|\b(?:via|par|by|[/|(]) ?(?:Getty|Shutterstock|iStock)/u;

/** Lines about the article's making, and calls to its readers, in the languages that publications use most. */
export const MAKING_LINE =
  /^(?:source|photo|photograph|image|picture|credits?|crédit|foto|bild|quelle|fuente|fonte)s?\s?[:：]|contributed (?:to this|reporting)|propos recueillis|^(?:reporting|editing|writing) by |^(?:avec|mit material von|con información de) (?:l['’])?(?:afp|dpa|ap|reuters|efe)|will update this (?:post|story|article)|this (?:post|story|article) (?:was|has been) updated|partagez cet article|abonnez-vous|inscrivez-vous|share this (?:article|story)|subscribe (?:to|now)|sign up (?:for|to)|abonnieren sie|teilen sie|suscríbe|comparte este|iscriviti|condividi/iu;

/** Words before the colon of a caption or a credit. "Video:" opens titles. */
export const CAPTION_WORDS = [
  ...[
    'photos?',
    'picture',
    'pictures',
    'image',

    'caption',
    'photo credit',
    'image credit',
  ],
  ...['photograph', 'crédits?(?: photos?)?', 'légende', 'illustration'],
  ...[
    'fotos?',
    'bild(?=: ?[^.?!]{2,40}$)',
    'bilder',
    'bildunterschrift',
    'bildnachweis',
    'grafik',
    'imagen',
    'crédito',
  ],
  ...[
    'imagem',
    'legenda',
    'didascalia',
    'beeld',

    'pie de foto',
    'ilustración',
    'getty images',
  ],
];

/** Agencies and the like that sign a picture after a dash, a slash or in brackets. */
export const PICTURE_SOURCES = [
  ...[
    'afp',
    'ap',
    'reuters',
    'dpa',
    'efe',
    'ansa',
    'epa',
    'pa',
    'pa media',
    'lusa',
    'belga',
    'keystone',
  ],
  ...[
    'getty',
    'getty images',
    'istock',
    'shutterstock',
    'unsplash',
    'imago',
    'maxppp',
    'sipa',
    'supplied',
    'handout',
    'dr',
  ],
];
