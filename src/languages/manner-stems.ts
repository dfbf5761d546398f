import { words } from './words.ts';

/** French verbs in -er that report behind a quotation, as infinitives. */
export const FRENCH_ER = words(
  'acquiescer poser agacer apprécier approuver attrister bougonner charrier enflammer époumoner marrer rembobiner chuchoter conjurer consoler ',
  'dédramatiser embrayer emballer émerveiller esclaffer étrangler excuser exulter fulminer grincer ',
  'gausser impatienter maugréer motiver navrer offusquer philosopher ponctuer râler rager rassurer ',
  'remémorer rigoler ronchonner rouspéter ruminer savourer sermonner souffler susurrer targuer ',
  'triompher vulgariser',
);

/** Spanish verbs in -ar that do. */
export const SPANISH_AR = words(
  'acotar aconsejar afear animar avanzar chicanear chillar comparar contraatacar corroborar ',
  'cuestionar desafiar dictaminar discrepar disparar ejemplificar enumerar festejar implorar increpar ',
  'instar mascullar musitar objetar postear protestar razonar refunfuñar retar retrucar sintetizar ',
  'suplicar terciar',
);

/** Portuguese verbs in -ar that do. */
export const PORTUGUESE_AR = words(
  'aconselhar alfinetar analisar antecipar apelar arrematar assinalar atirar avançar ',
  'berrar celebrar cobrar complementar completar comunicar concordar continuar contra-atacar ',
  'corroborar cravar cutucar debochar decretar desabafar desconversar desvalorizar discordar ',
  'disparar elogiar elucidar emendar especificar exaltar exemplificar expressar festejar finalizar gracejar ',
  'indagar lançar manifestar minimizar parabenizar pontuar precisar proclamar protestar ',
  'publicar recomendar recusar reforçar reivindicar rejeitar relativizar retificar ripostar sintetizar ',
  'soltar suplicar suspirar',
);

/** Portuguese verbs that do with "se" behind them. */
export const PORTUGUESE_REFLEXIVES = words(
  'alegra alegrou congratula congratulou defende defendeu emociona emocionou indigna indignou insurge ',
  'insurgiu justifica justificou lamenta lamentou orgulha orgulhou queixa queixou recorda recordou ',
  'regozija regozijou',
).map((verb) => `${verb}-se`);

/** Italian participles that do behind "si è". */
export const ITALIAN_REFLEXIVES = words(
  'augurato chiesto compiaciuto congratulato difeso domandato giustificato lamentato rallegrato ',
  'rammaricato sfogato',
);

/** What somebody who speaks is, in Italian: "si è detto | convinto". */
export const ITALIAN_MOODS = words(
  'certo certa contento contenta convinto convinta deluso delusa dispiaciuto dispiaciuta felice ',
  'fiducioso fiduciosa orgoglioso orgogliosa ottimista preoccupato preoccupata sicuro sicura ',
  'soddisfatto soddisfatta sorpreso sorpresa',
);

/** German verbs that report behind a quotation, without their ending. */
export const GERMAN_STEMS = words(
  'analysier appellier argumentier ätz bemängel beruhig beschwer beteuer bilanzier donner erinner ',
  'feix flüster frohlock frotzel gift gratulier grins grübel hader informier jammer konkretisier konter ',
  'lach lächel läster monier murmel mutmaß orakel plädier polter präzisier ',
  'rüg scherz schimpf schmunzel schnaub schwärm seufz sinnier sorg spott staun stichel stöhn strahl ',
  'tröst unk wetter witzel zürn',
);

/** How somebody who speaks shows themselves, in German: "zeigte sich | erfreut". */
export const GERMAN_MOODS = words(
  'angetan begeistert beeindruckt besorgt bestürzt bewegt dankbar einsichtig enttäuscht erfreut ',
  'erleichtert erstaunt froh gelassen gerührt glücklich kämpferisch kritisch offen optimistisch ',
  'selbstbewusst selbstkritisch sicher skeptisch stolz traurig überglücklich überrascht überzeugt ',
  'verärgert verständnislos verwundert vorsichtig zufrieden zuversichtlich',
);

/** How somebody who speaks is, in Dutch: "toont zich | verheugd". */
export const DUTCH_MOODS = words(
  'blij bezorgd enthousiast kritisch opgelucht optimistisch positief strijdbaar teleurgesteld tevreden ',
  'trots verbaasd verheugd verrast',
);
