import { phrases, words } from './words.ts';

/**
 * Words of the names of agencies, papers and programmes, by which they are
 * told from everybody else that words are said to, folded; they count with
 * the capital they have there. Worldwide, so that a German article knows
 * Reuters and an English one the dpa.
 */
export const OUTLET_NAMES: readonly string[] = words(
  // Agencies.
  'reuters afp ap apa dpa efe ansa tass kcna xinhua sda keystone-ats belga anp lusa kyodo interfax ',
  'ukrinform unian anadolu bloomberg epd kna sid aap pti ',
  // Broadcasters.
  'bbc cnn cbs nbc abc msnbc cnbc npr pbs itv rté cbc zdf ard wdr ndr mdr swr rbb orf srf rts rtbf vrt ',
  'deutschlandfunk deutschlandradio rundfunk bayern1 n-tv rtl sat.1 welt-tv bfmtv bfm rmc lci cnews tf1 ',
  'franceinfo inter bleu rfi arte al-jazeera jazeera rai cadena rtve nos tve tf1 digi24 digi ukrinform ',
  'sky bloomberg espn dazn eurosport bein canal+ tmc c8 lcp rcf cnbc-tv18 ndtv srf3 sat1 pro7 hr-info ',
  // Papers and sites.
  'times post guardian telegraph independent journal tribune herald gazette chronicle observer ',
  'politico axios wsj nyt buzzfeed techcrunch verge wired engadget cnet zdnet recode gizmodo mashable thewrap marketwatch ',
  'rnz newshub newstalk ctv ctvnews postmedia nme pitchfork bild spiegel faz taz tagesspiegel ',
  'handelsblatt focus stern rundschau anzeiger kurier nachrichten allgemeine allgemeinen zeitung ',
  'sonntagszeitung bild-zeitung monde figaro parisien libération mediapart ouest-france minutes humanité ',
  'mundo país vanguardia corriere repubblica stampa folha público expresso volkskrant telegraaf nrc ',
  'obs express point croix equipe équipe jdd marianne huffpost huffington 20minutes parismatch ',
  'dauphiné télégramme konbini brut f.a.z. faz.net zdfheute techradar espectador clarín nación abc.es ',
  'guardian.com dagblad-noord trouw parool gazzetta messaggero avvenire fatto globo estadão ',
  'jn uol sic tsf renascença tvi g1 globonews metrópoles infobae tn télam lavanguardia.com eldiario.es rne cope telecinco ',
  'telemundo univision televisa milenio excélsior rcn ',
  'tg1 tg2 tg3 tg4 tg5 tgcom24 tgr rainews24 skytg24 adnkronos ',
);

/**
 * Outlets whose names are words or places of their own: known by the whole
 * name, with the capitals it has there, folded.
 */
export const OUTLET_TITLES: readonly string[] = phrases(
  'europe 1, sud ouest, sud radio, midi libre, ouest france, nice-matin, var-matin, paris match, la montagne, ',
  "la provence, la marseillaise, la dépêche, la dépêche du midi, la voix du nord, la charente libre, l'est républicain, ",
  "l'opinion, l'yonne républicaine, courrier picard, les echos, les échos, dernières nouvelles d'alsace, ",
  'valeurs actuelles, radio france, france culture, france 2, france 3, france 24, france télévisions, sept à huit, ',
  'bourdin direct, die zeit, die welt, die presse, der standard, neues deutschland, frankfurter rundschau, ',
  'the sun, the mirror, the namibian, the hill, the atlantic, the economist, daily mail, daily star, daily mirror, ',
  'stuff, ars technica, digital trends, business insider, the wrap, the canadian press, global news, toronto star, the age, ',
  'the hollywood reporter, new yorker, usa today, rolling stone, vanity fair, la razón, la voz de galicia, onda cero, la sexta, antena 3, ',
  'il foglio, il sole 24 ore, il giorno, la7, canale 5, rádio renascença, correio da manhã, jornal de notícias, ',
  'cnn portugal, cnn brasil, sic notícias, rádio observador, diário de notícias, jornal de negócios, zero hora, a bola, ',
  'agência brasil, o jogo, europa press, el español, el confidencial, el periódico, el universal, la jornada, el tiempo, ',
  'el comercio, la tercera, el mercurio, blu radio, radio nacional, ',
  'de tijd, de standaard, het laatste nieuws, ',
  'agence tunisienne de presse, agence marocaine de presse, agence sénégalaise de presse, agence ivoirienne de presse, ',
  'agence guinéenne de presse, agence gabonaise de presse, agence béninoise de presse, agence congolaise de presse, ',
  'agence malienne de presse, agence nigérienne de presse, agence togolaise de presse, ',
  "agence mauritanienne d'information, agence d'information du burkina",
);

/** Social networks behind their prepositions, folded: where something is published. */
export const SOCIAL_MEDIA: readonly string[] = phrases(
  'sur twitter, sur facebook, sur instagram, sur tiktok, sur youtube, sur linkedin, sur x, sur les réseaux sociaux, ',
  'en twitter, en facebook, en instagram, en tiktok, en youtube, en linkedin, en x, en redes sociales, en las redes sociales, ',
  'su twitter, su facebook, su instagram, su tiktok, su youtube, su linkedin, su x, sui social, sui social network, ',
  'no twitter, no facebook, no instagram, no tiktok, no youtube, no linkedin, no x, nas redes sociais, ',
  'on twitter, on facebook, on instagram, on tiktok, on youtube, on linkedin, on x, on social media',
);

/** The same networks by their names. */
export const SOCIAL_NETWORKS: readonly string[] = words(
  'twitter facebook instagram tiktok youtube linkedin whatsapp telegram snapchat bluesky mastodon threads reddit google',
);

/** Outlets whose own name opens on a masculine article, which French runs together with "à" and "de": "au Monde". */
export const ARTICLED_OUTLETS: readonly string[] = words(
  'monde figaro parisien point progrès télégramme dauphiné temps soir courrier canard journal quotidien',
);

/** Names that are an outlet's only right behind an article or what leads to it: "au Point", no "King's Point". */
export const LEADING_OUTLETS: readonly string[] = words('point croix equipe équipe obs');

/** Nouns for such a thing, folded. */
export const OUTLET_NOUNS: readonly string[] = words(
  'newspaper paper magazine agency broadcaster channel station website podcast radio tv ',
  'television news daily weekly quotidien hebdomadaire mensuel chaîne agence télévision presse ',
  'zeitungen heimatzeitung mediengruppe presse-agentur magazin sender agentur nachrichtenagentur presseagentur fernsehsender nachrichtenmagazin ',
  'radiosender wochenzeitung tageszeitung boulevardblatt periódico diario revista agencia giornale ',
  'quotidiano rivista agenzia jornal agência krant dagblad persbureau omroep',
);

/** Of those, the ones that many other bodies are called, too, and whose own name stands behind them, folded: "l’agence russe Tass", not "l’Agence régionale de santé de Bretagne". */
export const NAMED_AGENCIES: readonly string[] = words('agence agencia agenzia agência');

/** Verbs by which an outlet passes on what another said, and is not the one who spoke. */
export const RELAY_WORDS: readonly string[] = words(
  'rapporte rapportent rapportait rapporté relate relatent relaie relaient relayé cite citent cité ',
  'reports reported quotes quoted cites cited zitiert zitierte zitieren berichtet berichtete ',
  'berichten meldet meldete melden cita citó riporta riferisce informa informó noticia relata meldt meldde',
);

/** Outlets that write their own name in lower case. */
export const LOWER_CASE_OUTLETS: readonly string[] = words(
  'dpa epd taz franceinfo francetvinfo mediapart 20minutes',
);

/** Nouns for what is written, which says nothing itself where nobody's name goes with it ("the letter"). */
export const DOCUMENT_WORDS: readonly string[] = words(
  'letter report study statement text document website site note lettre rapport étude communiqué texte ',
  'enquête tribune pétition tract post tweet message bericht studie urteil erklärung mitteilung ',
  'pressemitteilung schreiben brief gesetzentwurf urteilsbegründung website petition carta informe ',
  'estudio comunicado lettera rapporto studio comunicato relatório estudo rapport studie brief verklaring',
);

/** Verbs by which somebody says another one's words, folded: their subject is not who is quoted. */
export const CITING_WORDS: readonly string[] = words(
  'cite citent citait citaient citant cité quote quotes quoted quoting cites cited citing recites recited ',
  'zitiert zitieren zitierte zitierten zitierend cita citan citó citaron citaba citando citato citava citò ',
  'citou citaram citeert citeren citeerde parafrasea paraphrase paraphrases',
);

/** Speech that somebody hears or remembers of another, folded: "recalled Tom Keane saying". Worldwide. */
export const SAYING_WORDS: readonly string[] = words(
  'saying say dire disant sagen decir diciendo dicendo zeggen dizer dizendo',
);

/** Nouns by which a paper names another, folded: "à nos confrères de Radio Fanal". Worldwide. */
export const COLLEAGUE_WORDS: readonly string[] = words(
  'confrères consœurs colleagues kollegen compañeros colegas colleghi collega',
);

/** Words in lower case that end an outlet's name, folded: "Le Canard enchaîné". */
export const OUTLET_TAILS: readonly string[] = words(
  'enchaîné diplomatique libre libéré républicain républicaine soir dimanche hebdo direct online',
);

/** German words that lead to whom something is said, folded, "der" left out, since it may be a genitive. */
export const HEARER_WORDS: readonly string[] = words('dem gegenüber');

/** German nouns for a talk, before "mit" and whom it is with, folded. */
export const INTERVIEW_NOUNS: readonly string[] = words('gespräch interview telefonat');

/** Participles before an outlet that go with a person, folded; "rapportés par" goes with their words. */
export const CITED_PERSON = /^(?:cit|quoted|zitiert|geciteerd)/u;

/** Words that say somebody wrote a thing or said it elsewhere than in an interview before, folded. */
export const ELSEWHERE: readonly string[] = words(
  'écrit écrivait écrivent wrote writes written schrieb schreibt geschrieben escribió scrive escreveu schreef ',
  'tweet tweeté tweeted twitter twitterte getwittert twitté facebook instagram linkedin telegram communiqué statement ',
  'mitteilung pressemitteilung brief letter lettre courrier email e-mail mail courriel conférence conference ',
  'pressekonferenz comunicado comunicato tribune discours speech rede court tribunal gericht ',
  'lendemain veille tard ensuite later afterwards danach später tags zuvor después poi dopo depois daarna',
);
