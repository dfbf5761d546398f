import { FRENCH_FUTURES, FRENCH_INFINITIVES } from './french-verbs.ts';
import type { Language } from './language.ts';
import {
  DUTCH_MOODS,
  FRENCH_ER,
  GERMAN_MOODS,
  GERMAN_STEMS,
  ITALIAN_MOODS,
  ITALIAN_REFLEXIVES,
  PORTUGUESE_AR,
  PORTUGUESE_REFLEXIVES,
  SPANISH_AR,
} from './manner-stems.ts';
import { inflect, phrases, words } from './words.ts';

/**
 * What reports only right behind a quotation that opens its sentence ("« … »,
 * savoure Anne Morel"), since elsewhere it tells how somebody feels or what
 * they do. All folded.
 */
export type MannerWords = {
  /** Finite forms: `savoure`, `beamed`, `schmunzelt`. */
  readonly verbs: readonly string[];
  /** Past participles, behind the auxiliaries of reporting verbs: `savouré`. */
  readonly participles: readonly string[];
  /** Whole groups of words that stand for a verb: `a fait savoir`, `pointed out`. */
  readonly groups: readonly string[];
  /** What an infinitive of speech stands behind, and those infinitives: `a tenu à` … `préciser`. */
  readonly leads: readonly string[];
  readonly infinitives: readonly string[];
  /** "Of" before such an infinitive that stands for a verb: `d'` in "et le maire d'ajouter". */
  readonly narrating?: readonly string[];
  /** What opens such a clause: `et` in "et d'ajouter", `avant`. */
  readonly going?: readonly string[];
  /** Verbs that report with what closes their clause: `zeigte sich` … `zufrieden`. */
  readonly framed: readonly {
    readonly opens: readonly string[];
    readonly closes: readonly string[];
  }[];
};

const NONE: MannerWords = {
  verbs: [],
  participles: [],
  groups: [],
  leads: [],
  infinitives: [],
  framed: [],
};

/** By language, the region left out. */
const MANNER: Readonly<Record<string, MannerWords>> = {
  fr: {
    verbs: [
      ...inflect(FRENCH_ER, 'er', words('e ent ait aient a èrent era')),
      ...FRENCH_FUTURES,
      ...words(
        'agaçait agaça agaçaient enrage enrageait émeut émeuvent émouvait grommelle grommelait plaint ',
        'plaignait plaignent rage rageait rit riait rient réjouit réjouissait réjouissent réjouirent ',
        'satisfait satisfaisait enorgueillit enorgueillissait rebondit rebondissait chuchote maugrée ',
        'rouspète exulte garantit garantissait garantissent applaudit applaudissait décrypte décryptait décryptent certifie certifiait ',
        'certifient éructe éructait',
      ),
    ],
    participles: [
      ...inflect(FRENCH_ER, 'er', words('é ée és ées')),
      ...words(
        'réjoui réjouie réjouis réjouies ému émue plaint plainte plaints enragé grommelé ri applaudi ',
        'rebondi certifié décrypté félicité enorgueilli enorgueillie',
      ),
    ],
    groups: [
      ...prefixed(
        phrases('fait, faisait, fit, font, a fait, ont fait, avait fait'),
        words('savoir valoir remarquer observer'),
      ),
      ...prefixed(
        phrases('laisse, laissait, a laissé, avait laissé, ont laissé'),
        words('entendre'),
      ),
      ...prefixed(
        phrases('met, mettait, mit, mettent, a mis, ont mis, avait mis'),
        phrases('en garde, en avant'),
      ),
    ],
    leads: phrases(
      "devait, a tenu à, tient à, tenait à, ont tenu à, a voulu, a souhaité, a fini par, finit par, finissait par, s'est empressé de, s'est empressée de, s'empresse de, n'a pas manqué de, a pris soin de, prend soin de, aime à, aimait à, a coutume de, avait coutume de, se plaît à, se plaisait à",
    ),
    infinitives: FRENCH_INFINITIVES,
    narrating: words("d' de"),
    going: words('et puis avant'),
    framed: [],
  },
  en: {
    ...NONE,
    verbs: words(
      'allowed asserted barked beamed beams begged bellowed bemoaned blasted boasts bragged cheered ',
      'chuckled chuckles concurred concurs confessed confided confides contended contends counseled ',
      'counselled crowed deadpanned demanded echoed exulted feels felt figured fumed fumes gasped griped ',
      'grinned grins groaned grumbled guessed gushed gushes hinted jested laughs marvels moaned nodded ',
      'objected offered pleaded pleads posited proclaimed protested raved reckoned reckons rejoiced ',
      'remembered remembers reminisced roared ruminated scoffed screamed shared shares shrugged shrugs ',
      'sighs smiled smiles snapped sobbed speculated summarised summarized surmised teased theorized ',
      'thundered ventured vented volunteered wept wondered wonders yelled yells affirmed clarified growled',
    ),
    groups: phrases(
      'chimed in, fired back, pointed out, points out, shot back, went on, goes on, piped up, summed up, sums up, went on to say, went on to add, went on to explain, was quick to add, hit back',
    ),
  },
  de: {
    ...NONE,
    verbs: [
      ...GERMAN_STEMS.flatMap((stem) => [`${stem}t`, `${stem}te`, `${stem}en`, `${stem}ten`]),
      ...words(
        'empfahl empfiehlt riet rät verriet verrät spottet spottete erinnern gluckst gluckste grübelt ',
        'beschreibt beschrieb verteidigt verteidigte brummt brummte knurrt knurrte raunt raunte stöhnt stöhnte ',
        'trösteten tröstet tröstete ätzt ätzte unkte unkt',
      ),
    ],
    participles: words('bilanziert geschwärmt geschimpft gescherzt verraten analysiert präzisiert'),
    groups: phrases(
      'lautet das fazit von, lautete das fazit von, so das fazit von, heißt es von, hieß es von, so die bilanz von, so das resümee von, so die überzeugung von, wehrt sich, wehrte sich',
    ),
    framed: [
      {
        opens: phrases(
          'zeigte sich, zeigt sich, zeigten sich, gab sich, gibt sich, ist sich, war sich, ist, war, äußerte sich, äußert sich',
        ),
        closes: GERMAN_MOODS,
      },
      { opens: words('fasst fasste'), closes: words('zusammen') },
      { opens: words('fährt fuhr'), closes: words('fort') },
      { opens: words('pflichtet pflichtete'), closes: words('bei') },
      { opens: words('stimmt stimmte'), closes: words('zu') },
      { opens: words('merkt merkte'), closes: words('an') },
      { opens: words('legt legte'), closes: words('nach') },
      { opens: words('blickt blickte'), closes: words('voraus zurück') },
      { opens: words('zieht zog'), closes: words('bilanz') },
      { opens: words('macht machte'), closes: words('deutlich klar') },
      { opens: words('schiebt schob'), closes: words('nach hinterher') },
      { opens: words('wirft warf'), closes: words('ein') },
      { opens: words('winkt winkte wiegelt wiegelte wehrt wehrte'), closes: words('ab') },
      { opens: words('rechnet rechnete'), closes: words('vor') },
      { opens: words('nimmt nahm'), closes: words('schutz') },
      {
        opens: phrases('lässt, ließ, lässt sich, ließ sich'),
        closes: words('wissen ausrichten mitteilen verlauten zitieren'),
      },
      { opens: phrases('steht für, stand für, ist für, war für'), closes: words('fest klar') },
      { opens: phrases('bringt es, brachte es'), closes: words('punkt') },
    ],
  },
  es: {
    ...NONE,
    verbs: [
      ...inflect(SPANISH_AR, 'ar', words('a an ó aron aba')),
      ...words(
        'abunda abundó agradece agradeció agradecieron ahonda ahondó alaba alabó alegra alegró analiza ',
        'analizó aplaude aplaudió augura auguró censura censuró cierra cerró clama clamó comunica comunicó ',
        'confesó confesaron continuó continúa continuaba continuaban desgrana desgranó desliza deslizó desvela desveló elogia elogió ',
        'enorgullece evoca evocó expone exponen expuso expusieron felicita felicitó garantiza garantizó incide ',
        'incidió justifica justificó manifestó manifestaron manifiesta manifiestan pide piden pidió pidieron ',
        'plantea planteó predijo queja quejó rebate rebatió recrimina recriminó reflexiona reflexionó refuta ',
        'refutó reivindica reivindicó remata remató repuso ríe rió rio sincera sinceró sonríe sonrió suspira ',
        'suspiró transmite transmitió vaticina vaticinó confía confió asume asumió amenaza amenazó ',
        'arremete arremetió concede concedió concedieron esgrime esgrimió inquiere inquirió interviene ',
        'intervino mantiene mantienen mantuvo predice presume presumió publicó recomienda recomendó refiere ',
        'refirió refirieron',
      ),
    ],
    participles: words(
      'agradecido analizado expuesto manifestado reflexionado garantizado planteado reivindicado ',
      'justificado rematado transmitido vaticinado',
    ),
    groups: [
      ...phrases(
        'se muestra convencido, se muestra convencida, se mostró convencido, se mostró convencida',
      ),
      ...prefixed(
        words(
          'comienza comenzó empieza empezó arranca arrancó continúa continuó sigue siguió prosigue prosiguió ',
          'termina terminó acaba acabó finaliza finalizó concluye concluyó cierra cerró',
        ),
        words(
          'diciendo contando explicando señalando afirmando comentando relatando añadiendo asegurando',
        ),
      ),
    ],
    leads: phrases('quiso, ha querido, no dudó en, no duda en'),
    infinitives: words(
      'aclarar agradecer añadir destacar explicar insistir matizar precisar recalcar recordar remarcar ',
      'resaltar señalar subrayar',
    ),
  },
  it: {
    ...NONE,
    verbs: words(
      'ammonisce ammonì analizza applaude augura avvisa celebra compiace congratula difende esordisce ',
      'esordì esorta esulta festeggia gioisce giustifica insorge plaude ragiona rallegra rammarica ',
      'rassicura ribatte ribatté ride riflette rievoca rilancia ringrazia sbotta sbuffa scherza scherzava ',
      'sfoga sorride sospira svela giura giurò accusa accusò garantisce garantì frena affonda punge protesta sentenzia ',
      'twitta posta scandisce borbotta ipotizza azzarda chiude indigna',
    ),
    participles: words(
      'ammonito analizzato celebrato chiosato confidato continuato esordito esortato esultato rassicurato ',
      'ribattuto riflettuto rilanciato ringraziato scherzato sospirato svelato giurato accusato garantito sentenziato',
    ),
    groups: [
      ...prefixed(
        phrases('si è, si era'),
        ITALIAN_REFLEXIVES.flatMap((form) => [form, feminine(form)]),
      ),
      ...prefixed(
        phrases('si dice, si è detto, si è detta, si dichiara, si mostra'),
        ITALIAN_MOODS,
      ),
      ...phrases(
        "è sbottato, è sbottata, mette in guardia, ha messo in guardia, gli fa eco, le fa eco, fa eco, gli ha fatto eco, le ha fatto eco, rincara la dose, ha rincarato la dose, lancia l'allarme, ha lanciato l'allarme, punta il dito, mette le mani avanti, fa sapere, ha fatto sapere, fa notare, ha fatto notare, taglia corto, ha tagliato corto, queste le parole di, queste le prime parole di, sono le parole di, sono le prime parole di, queste le dichiarazioni di, le parole di",
      ),
    ],
    leads: phrases('ha tenuto a, tiene a, ci tiene a, ci ha tenuto a, ha voluto'),
    infinitives: words(
      'aggiungere chiarire precisare puntualizzare ribadire ricordare ringraziare sottolineare spiegare ',
      'evidenziare rimarcare',
    ),
  },
  pt: {
    ...NONE,
    verbs: [
      ...inflect(PORTUGUESE_AR, 'ar', words('a am ou aram ava')),
      ...PORTUGUESE_REFLEXIVES,
      ...words(
        'agradece agradeceu contrapôs confidencia confidenciou esclarece esclareceu esclareceram exige ',
        'exigiu frisa frisou frisaram realça realçou rebate rebateu refere referiu referem referiram ',
        'reflete refletiu relembra relembrou retorque retorquiu ri riu sentencia sentenciou sorri sorriu ',
        'vinca vincou assume assumiu corrige corrigiu expõe expôs prevê previu reage reagiu reagiram',
      ),
    ],
    participles: words('referido frisado esclarecido realçado desabafado'),
    groups: prefixed(
      words(
        'começa começou continua continuou segue seguiu prossegue prosseguiu termina terminou acaba acabou ',
        'finaliza finalizou conclui concluiu encerra encerrou',
      ),
      words('dizendo contando explicando afirmando comentando relatando acrescentando garantindo'),
    ),
    leads: phrases('fez questão de, faz questão de, quis, não deixou de'),
    infinitives: words(
      'acrescentar agradecer destacar frisar lembrar realçar ressaltar salientar sublinhar',
    ),
  },
  nl: {
    ...NONE,
    verbs: words(
      'adviseert adviseerde analyseert analyseerde baalt baalde beaamt beaamde beklaagt beklaagde bepleit ',
      'bepleitte betreurt betreurde briest brieste bromt bromde constateert constateerde droomt droomde ',
      'filosofeert filosofeerde fluistert fluisterde foetert foeterde fulmineert fulmineerde geniet genoot ',
      'glimlacht glimlachte glundert glunderde herinnert herinnerde jubelt jubelde juicht juichte knikt ',
      'knikte lacht lachte looft loofde mijmert mijmerde moppert mopperde nuanceert nuanceerde onderstreept ',
      'onderstreepte pleit pleitte prees prijst relativeert relativeerde schampert schamperde schetst ',
      'schetste schreeuwt schreeuwde sneert sneerde snauwt snauwde sombert somberde sputtert sputterde ',
      'stamelt stamelde stelt stelde treurt treurde verbaast verbaasde verdedigt verdedigde verduidelijkt ',
      'verduidelijkte verheugt verheugde verkondigt verkondigde verwacht verwachtte verzekert verzekerde ',
      'vindt vond voorspelde voorspelt vreest vreesde weet wist zucht zuchtte besluit besloot repliceert repliceerde ',
      'preciseert preciseerde suggereert suggereerde getuigt getuigde countert counterde pareert pareerde sakkert ',
      'sakkerde plaagt plaagde grinnikt grinnikte tiert tierde protesteert protesteerde sust suste oppert opperde ',
      'bezweert bezwoer garandeert garandeerde peinst peinsde smaalt smaalde spot spotte monkelt monkelde hekelt ',
      'hekelde tweette',
    ),
    groups: prefixed(phrases('klinkt het, klonk het, luidt het, luidde het'), ['bij']),
    framed: [
      { opens: words('legt legde'), closes: words('uit') },
      { opens: words('voegt voegde'), closes: words('toe') },
      { opens: words('licht lichtte'), closes: words('toe') },
      { opens: words('geeft gaf'), closes: words('toe aan') },
      { opens: words('merkt merkte somt somde'), closes: words('op') },
      { opens: words('vat vatte'), closes: words('samen') },
      { opens: words('werpt wierp'), closes: words('tegen') },
      { opens: words('kondigt kondigde stipt stipte vult vulde'), closes: words('aan') },
      { opens: words('blikt blikte kijkt keek'), closes: words('terug vooruit') },
      { opens: words('haalt haalde'), closes: words('uit') },
      { opens: words('laat liet'), closes: words('weten') },
      { opens: words('maakt maakte'), closes: words('bekend duidelijk') },
      { opens: words('vraagt vroeg'), closes: words('af') },
      { opens: words('is was toont toonde'), closes: DUTCH_MOODS },
    ],
  },
};

/** A language's words for it; none where no list is kept. */
export function mannerWordsOf({ tag }: Language): MannerWords {
  return MANNER[tag] ?? NONE;
}

/** Every opening with every ending, behind others. */
function prefixed(openings: readonly string[], endings: readonly string[]): string[] {
  return openings.flatMap((opening) => endings.map((end) => `${opening} ${end}`));
}

/** The feminine of an Italian participle. */
function feminine(participle: string): string {
  return participle.replace(/o$/u, 'a');
}
