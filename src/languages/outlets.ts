import { words } from './words.ts';

/**
 * Nouns and names that tell an agency, a paper or a programme from everybody
 * else that words are said to, folded. Worldwide, so that a German article
 * knows Reuters and an English one the dpa. Names that are also common words
 * (Welt, Sun, Monde alone) count only with the capital they have there.
 */
export const OUTLET_WORDS: readonly string[] = words(
  // Agencies.
  'reuters afp ap apa dpa efe ansa tass kcna xinhua sda keystone-ats belga anp lusa kyodo interfax ',
  'ukrinform unian anadolu bloomberg epd kna sid aap pti ',
  // Broadcasters.
  'bbc cnn cbs nbc abc msnbc cnbc npr pbs itv rté cbc zdf ard wdr ndr mdr swr rbb orf srf rts rtbf vrt ',
  'deutschlandfunk deutschlandradio rundfunk bayern1 n-tv rtl sat.1 welt-tv bfmtv bfm rmc lci cnews tf1 ',
  'franceinfo inter rfi arte al-jazeera jazeera rai cadena rtve nos ',
  // Papers and sites.
  'times post guardian telegraph independent journal tribune herald gazette chronicle observer ',
  'politico axios wsj nyt buzzfeed techcrunch verge wired bild spiegel faz taz tagesspiegel ',
  'handelsblatt focus stern rundschau anzeiger kurier nachrichten allgemeine allgemeinen zeitung ',
  'sonntagszeitung bild-zeitung monde figaro parisien libération mediapart ouest-france minutes humanité ',
  'mundo país vanguardia corriere repubblica stampa folha público expresso volkskrant telegraaf nrc ',
  // What such a thing is called.
  'newspaper paper magazine agency broadcaster channel station website podcast radio tv ',
  'television news daily weekly quotidien hebdomadaire mensuel chaîne agence télévision presse ',
  'zeitungen magazin sender agentur nachrichtenagentur presseagentur fernsehsender nachrichtenmagazin ',
  'radiosender wochenzeitung tageszeitung boulevardblatt periódico diario revista agencia giornale ',
  'quotidiano rivista agenzia jornal agência krant dagblad persbureau omroep',
);

/** Verbs by which an outlet passes on what another said, and is not the one who spoke. */
export const RELAY_WORDS: readonly string[] = words(
  'rapporte rapportent rapportait rapporté relate relatent relaie relaient relayé cite citent cité ',
  'reports reported quotes quoted cites cited zitiert zitierte zitieren berichtet berichtete ',
  'berichten meldet meldete melden cita citó riporta riferisce informa informó noticia relata meldt meldde',
);

/** Outlets that write their own name in lower case. */
export const LOWER_CASE_OUTLETS: readonly string[] = words('dpa epd taz');
