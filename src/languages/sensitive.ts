import { phrases } from './words.ts';

/** Words that tell matter which needs a person's judgement before a quote of it is put on a card. */
export type SensitiveWords = {
  /** One of these is enough, wherever it stands: suicide, sexual violence. */
  readonly always: readonly string[];
  /** Presumption, where a person is named in the same sentence: `mis en examen`, `charged with`. */
  readonly suspects: readonly string[];
  /** A victim or a minor, where `harm` is in the same paragraph. */
  readonly vulnerable: readonly string[];
  readonly harm: readonly string[];
  /** Ways to tell somebody's age, its number in a group: `fille de 12 ans`. Regular expression sources, matched on folded text. */
  readonly ages: readonly string[];
};

/** By language, the region left out. A language without an entry has no gate of its own. */
export const SENSITIVE: Readonly<Record<string, SensitiveWords>> = {
  fr: {
    always: phrases(
      "suicide, suicides, suicidé, suicidée, suicider, suicidaire, suicidaires, s'est donné la mort, mis fin à ses jours, mettre fin à ses jours, viol, viols, violée, violées, violeur, violeurs, ",
      'agression sexuelle, agressions sexuelles, agressé sexuellement, agressée sexuellement, abus sexuels, abus sexuel, violences sexuelles, violence sexuelle, harcèlement sexuel, ',
      'attouchements, inceste, incestes, incestueux, pédophile, pédophiles, pédophilie, pédocriminel, pédocriminalité, pédopornographie, féminicide, infanticide',
    ),
    suspects: phrases(
      'mis en examen, mise en examen, mis en cause, mise en cause, soupçonné, soupçonnée, présumé, présumée, suspecté, suspectée, suspect, ',
      'accusé de, accusée de, inculpé, inculpée, placé en garde à vue, placée en garde à vue, en garde à vue, en détention provisoire, écroué, écrouée',
    ),
    vulnerable: phrases(
      'la victime, victime présumée, sa victime, ses victimes, mineur, mineure, mineurs, mineures, fillette, garçonnet, adolescent, adolescente, collégien, collégienne, nourrisson, bébé',
    ),
    harm: phrases(
      'meurtre, assassinat, homicide, agression, agressé, agressée, poignardé, poignardée, violences conjugales, maltraitance, maltraité, maltraitée, enlèvement, séquestré, séquestrée, tué, tuée, roué de coups, harcèlement, harcelé, harcelée, prostitution',
    ),
    ages: [
      String.raw`(?:garçon|fille|enfant|fils|jeune|élève|lycéenne?|collégien(?:ne)?|gamine?|adolescente?) de (\d{1,2}) ans`,
      String.raw`âgée?s? de (\d{1,2}) ans`,
    ],
  },
  en: {
    always: phrases(
      'suicide, suicides, suicidal, took his own life, took her own life, killed himself, killed herself, rape, raped, rapes, rapist, sexual assault, sexually assaulted, ',
      'sexual abuse, sexually abused, sexual violence, sexual harassment, molested, incest, paedophile, paedophilia, pedophile, pedophilia, child abuse, femicide, infanticide',
    ),
    suspects: phrases(
      'charged with, accused of, alleged, allegedly, suspected of, indicted, arraigned, pleaded not guilty, in custody, on suspicion of, suspect',
    ),
    vulnerable: phrases(
      'the victim, alleged victim, his victim, her victim, underage, minor, minors, year-old boy, year-old girl, toddler, teenager, schoolgirl, schoolboy',
    ),
    harm: phrases(
      'murder, murdered, manslaughter, homicide, stabbed, stabbing, strangled, assault, assaulted, abused, kidnapped, abducted, trafficked, domestic violence, shot dead, beaten',
    ),
    ages: [String.raw`(\d{1,2})[ -]years?[ -]old`, String.raw`aged (\d{1,2})`],
  },
  de: {
    always: phrases(
      'suizid, suizide, suizidal, suizidgefahr, selbstmord, selbstmorde, selbsttötung, nahm sich das leben, das leben genommen, vergewaltigung, vergewaltigungen, vergewaltigt, vergewaltigte, sexueller missbrauch, ',
      'sexuellen missbrauchs, sexuell missbraucht, sexuelle gewalt, sexualisierte gewalt, sexuelle nötigung, sexuelle belästigung, kindesmissbrauch, kindesmissbrauchs, inzest, pädophil, pädophile, pädophilie, kinderpornografie, kinderpornographie, femizid',
    ),
    suspects: phrases(
      'mutmaßlich, mutmaßliche, mutmaßlicher, mutmaßlichen, tatverdächtig, tatverdächtige, tatverdächtiger, verdächtigt, beschuldigt, angeklagt, untersuchungshaft, festgenommen, unter verdacht',
    ),
    vulnerable: phrases(
      'das opfer, seinem opfer, seine opfer, minderjährig, minderjährige, minderjährigen, minderjähriger, kleinkind, säugling, jugendlicher, jugendliche, schülerin, schüler',
    ),
    harm: phrases(
      'mord, ermordet, totschlag, tötungsdelikt, erstochen, messerstiche, erwürgt, misshandelt, misshandlung, entführt, entführung, häusliche gewalt, erschossen, verprügelt',
    ),
    ages: [String.raw`(\d{1,2})-?jährige[rnms]?`, String.raw`(\d{1,2}) jahre alt`],
  },
  es: {
    always: phrases(
      'suicidio, suicidios, se suicidó, se quitó la vida, violación, violaciones, violada, violador, agresión sexual, agresiones sexuales, abuso sexual, abusos sexuales, violencia sexual, acoso sexual, incesto, pedofilia, pederasta, pederastia, feminicidio',
    ),
    suspects: phrases(
      'presunto, presunta, imputado, imputada, investigado por, investigada por, acusado de, acusada de, sospechoso, sospechosa, detenido por, detenida por, prisión provisional',
    ),
    vulnerable: phrases('la víctima, su víctima, menor, menores, niña, niño, adolescente, bebé'),
    harm: phrases(
      'asesinato, asesinada, asesinado, homicidio, apuñalada, apuñalado, maltrato, secuestro, secuestrada, violencia machista, violencia de género, agresión',
    ),
    ages: [String.raw`(?:niñ[oa]|chic[oa]|joven|hij[oa]|alumn[oa]) de (\d{1,2}) años`],
  },
  it: {
    always: phrases(
      'suicidio, suicidi, si è suicidato, si è suicidata, si è tolto la vita, si è tolta la vita, stupro, stupri, stuprata, violenza sessuale, violenze sessuali, abuso sessuale, abusi sessuali, molestie sessuali, incesto, pedofilo, pedofilia, femminicidio',
    ),
    suspects: phrases(
      'presunto, presunta, indagato, indagata, imputato, imputata, accusato di, accusata di, sospettato, sospettata, arrestato per, custodia cautelare',
    ),
    vulnerable: phrases('la vittima, minorenne, minorenni, bambina, bambino, neonato, adolescente'),
    harm: phrases(
      'omicidio, assassinio, uccisa, ucciso, accoltellata, accoltellato, maltrattamenti, rapimento, aggressione, violenza domestica',
    ),
    ages: [
      String.raw`(?:ragazz[oa]|bambin[oa]|figli[oa]|giovane|alunn[oa]) di (\d{1,2}) anni`,
      String.raw`(\d{1,2})enne`,
    ],
  },
  pt: {
    always: phrases(
      'suicídio, suicídios, suicidou-se, se suicidou, violação, estupro, estupros, estuprada, abuso sexual, abusos sexuais, agressão sexual, violência sexual, assédio sexual, incesto, pedofilia, pedófilo, feminicídio',
    ),
    suspects: phrases(
      'alegado, alegada, suposto, suposta, arguido, arguida, acusado de, acusada de, suspeito, suspeita de, indiciado, prisão preventiva',
    ),
    vulnerable: phrases('a vítima, menor, menores, criança, bebé, bebê, adolescente'),
    harm: phrases(
      'homicídio, assassinato, assassinada, assassinado, esfaqueada, esfaqueado, maus-tratos, sequestro, rapto, violência doméstica, agressão',
    ),
    ages: [
      String.raw`(?:menin[oa]|jovem|rapaz|rapariga|filh[oa]|criança|alun[oa]) de (\d{1,2}) anos`,
    ],
  },
  nl: {
    always: phrases(
      'zelfmoord, zelfmoorden, suïcide, zelfdoding, van het leven beroofd, verkrachting, verkrachtingen, verkracht, aanranding, aangerand, seksueel misbruik, seksueel geweld, seksuele intimidatie, kindermisbruik, incest, pedofiel, pedofilie, kinderporno, femicide',
    ),
    suspects: phrases(
      'verdachte, verdacht van, vermoedelijke, vermeende, aangeklaagd, beschuldigd van, aangehouden, voorarrest',
    ),
    vulnerable: phrases(
      'het slachtoffer, minderjarige, minderjarig, peuter, baby, tiener, scholier',
    ),
    harm: phrases(
      'moord, vermoord, doodslag, doodgestoken, neergestoken, mishandeld, mishandeling, ontvoerd, ontvoering, huiselijk geweld',
    ),
    ages: [String.raw`(\d{1,2})-jarige?`],
  },
};

/**
 * What a short line says of an article that somebody paid for, in any
 * language, folded.
 */
export const PAID_LINES: readonly string[] = phrases(
  'contenu sponsorisé, article sponsorisé, contenu partenaire, publi-rédactionnel, publirédactionnel, publireportage, publi-reportage, contenu de marque, ',
  'sponsored content, sponsored post, sponsored by, paid post, paid content, paid partnership, partner content, advertorial, brought to you by, paid for by, ',
  'bezahlter inhalt, gesponserter inhalt, gesponsert von, werbung, anzeige, sponsored, ',
  'this article was paid for by, this article is sponsored, this article was sponsored, this post is sponsored, this content was paid for by, this content is sponsored, ',
  'cet article est sponsorisé, cet article a été financé par, article sponsorisé par, ce contenu a été proposé par, dieser artikel wurde bezahlt von, dieser beitrag wurde gesponsert, dieser artikel wird gesponsert, ',
  'este artículo está patrocinado, questo articolo è sponsorizzato, este artigo é patrocinado, dit artikel is gesponsord, ',
  'contenido patrocinado, patrocinado por, contenuto sponsorizzato, sponsorizzato da, conteúdo patrocinado, gesponsorde inhoud, gesponsord door',
);

/** Words inside such a line that say who helped, and perhaps paid, folded. */
export const PARTNER_WORDS: readonly string[] = phrases(
  'en partenariat avec, proposé par, offert par, in partnership with, in collaboration with, in association with, ',
  'in zusammenarbeit mit, in kooperation mit, ein angebot von, präsentiert von, en colaboración con, ofrecido por, ',
  'in collaborazione con, offerto da, em parceria com, oferecido por, in samenwerking met, aangeboden door, ',
  'совместно с, при поддержке, we współpracy z',
);

/** How a sentence opens that tells of the article it stands in, folded. */
export const ARTICLE_ITSELF: readonly string[] = phrases(
  'cet article, ce contenu, ce dossier, this article, this content, this story, this post, dieser artikel, dieser beitrag, dieser inhalt, ',
  'este artículo, este contenido, este artigo, este conteúdo, questo articolo, questo contenuto, dit artikel, deze inhoud',
);
