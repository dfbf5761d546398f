import type { Language } from './language.ts';
import { phrases, words } from './words.ts';

/** Reporting verbs: third person present, past singular, past plural, participle. */
const REPORTING = [
  'zegt zei zeiden gezegd',
  'vertelt vertelde vertelden verteld',
  'verklaart verklaarde verklaarden verklaard',
  'meldt meldde meldden gemeld',
  'schrijft schreef schreven geschreven',
  'denkt dacht dachten gedacht',
  'meent meende meenden gemeend',
  'benadrukt benadrukte benadrukten benadrukt',
  'waarschuwt waarschuwde waarschuwden gewaarschuwd',
  'antwoordt antwoordde antwoordden geantwoord',
  'reageert reageerde reageerden gereageerd',
  'vervolgt vervolgde vervolgden vervolgd',
  'bevestigt bevestigde bevestigden bevestigd',
  'ontkent ontkende ontkenden ontkend',
  'beweert beweerde beweerden beweerd',
  'betoogt betoogde betoogden betoogd',
  'concludeert concludeerde concludeerden geconcludeerd',
  'erkent erkende erkenden erkend',
  'herhaalt herhaalde herhaalden herhaald',
  'vraagt vroeg vroegen gevraagd',
  'roept riep riepen geroepen',
  'belooft beloofde beloofden beloofd',
  'hoopt hoopte hoopten gehoopt',
  'klaagt klaagde klaagden geklaagd',
  'grapt grapte grapten gegrapt',
  'verzucht verzuchtte verzuchtten verzucht',
  'bekent bekende bekenden bekend',
  'oordeelt oordeelde oordeelden geoordeeld',
  'luidt luidde luidden geluid',
  'twittert twitterde twitterden getwitterd',
].map((line) => words(line));

const WEEKDAYS = words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');

/** Dutch, with curly marks outside, single ones within. */
export const dutch: Language = {
  tag: 'nl',
  name: 'Nederlands',
  dir: 'ltr',
  elisions: [],
  capitalisesNouns: false,
  sentences: {
    neverFinal: [
      ...words(
        'dhr. mevr. mw. mr. dr. drs. ir. ing. prof. ds. kol. gen. lt. kap. st. bijv. bv. resp. incl. excl. ',
        'o.a. d.w.z. m.b.t. t.a.v. i.v.m. o.l.v. t/m vs. vgl. ca. nl. o.m. jl. tel. min. m.n. i.p.v. a.u.b.',
      ).filter((word) => !['min.', 't/m', 'jl.', 'nl.'].includes(word)),
    ],
    maybeFinal: words(
      'enz. etc. e.d. e.a. n.v. b.v. jr. sr. jl. v.chr. n.chr. chr. u. km. kg. min. max. vs.',
    ),
    beforeNumber: words(
      'nr. nrs. p. pag. blz. art. artt. vol. hfst. fig. afl. jan. feb. apr. aug. sept. okt. nov. dec.',
    ),
    starters: words(
      'de het een dit dat deze die hij zij ze wij we ik jij je u jullie er hier daar en of maar want dus ',
      'toch ook als wanneer toen terwijl omdat hoewel in op aan bij met zonder voor door van naar uit over ',
      'onder tegen tijdens sinds na volgens tot nu vandaag daarna daarom zijn haar hun mijn ons onze wie ',
      'wat waar hoe waarom elke ieder alle geen niet nog wel zo',
    ),
    ordinalDots: false,
  },
  typography: { outer: ['“', '”'], inner: ['‘', '’'], insideMarks: '', before: {} },
  lines: {
    glued: words(
      "de het een 't 'n van voor in op aan bij met zonder door naar uit over onder tegen tijdens sinds na ",
      'tot om te ten ter per en of maar want dus dat die als dan niet geen zeer meer minder zo zijn haar hun ',
      'mijn ons onze uw dit deze is was wordt heeft dhr. mevr. dr. drs. prof. mr. ir. sint st. nr. wie wiens waar hoe toen terwijl omdat',
    ),
    leaning: [],
    units: words(
      '% ‰ € $ £ °c ° km m cm mm kg g t l ha km² m² km/u u. uur min sec jaar maanden maand weken dagen dag ',
      'minuten euro dollar procent miljoen miljard duizend mensen punten graden meter kilometer ton',
    ),
  },
  datelines: {
    months: words(
      'januari februari maart april mei juni juli augustus september oktober november december jan. ',
      'feb. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec.',
    ),
    weekdays: [...WEEKDAYS.flatMap(withPartOfDay), ...words('gisteren vandaag')],
    leads: words('op'),
    periods: words(
      'ochtend avond nacht week maand jaar zomer winter lente voorjaar herfst najaar weekend seizoen',
    ),
    dayParts: words('ochtend middag namiddag avond nacht'),
  },
  speech: {
    verbs: REPORTING.flatMap((forms) => forms.slice(0, 3)),
    participles: REPORTING.flatMap((forms) => forms.slice(3)),
    auxiliaries: words('heeft hebben had hadden'),
    reflexiveAuxiliaries: [],
    reflexives: words('zich'),
    passives: words('wordt worden werd werden'),
    phraseEnds: words(
      'die dat wie waar toen terwijl tijdens na voor met zonder tegen over in op aan bij uit door tot sinds ',
      'maar of want omdat als vandaag gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag eerder later',
    ),
    relatives: words('die dat wie wiens wier waar'),
    complementisers: words('dat als zo'),
    possessives: words('zijn haar hun mijn ons onze uw jouw je'),
    clitics: words('zich ook nog toen eerder later daarover daarop vervolgens er hem haar hun'),
    according: phrases('volgens, aldus, naar eigen zeggen, in de woorden van'),
    inWords: phrases('met de woorden, met deze woorden'),
    soWords: words('zo'),
    via: phrases(
      'geciteerd door, aangehaald door, overgenomen door, gepubliceerd door, verspreid door',
    ),
    to: phrases('tegen, tegenover, aan, in, op, bij, tijdens, in gesprek met'),
    titles: words(
      'dhr. mevr. mw. meneer mevrouw dr. drs. prof. professor dokter ds. dominee ir. mr. generaal kolonel ',
      'kapitein koning koningin prins prinses paus kardinaal minister',
    ).filter((word) => word !== 'minister'),
    roles: words(
      'minister minister-president premier president vicepresident staatssecretaris voorzitter ',
      'voorzitster directeur directrice baas chef hoofd woordvoerder woordvoerster burgemeester ',
      'wethouder schepen raadslid kamerlid parlementslid senator gouverneur commissaris officier rechter ',
      'advocaat advocate politieman politievrouw agent rechercheur brandweerman brandweervrouw militair ',
      'generaal kolonel kapitein ambassadeur koning koningin prins prinses paus kardinaal bisschop ',
      'aartsbisschop priester dominee imam rabbijn hoogleraar professor docent onderzoeker ',
      'onderzoekster wetenschapper historicus historica socioloog sociologe politicoloog econoom ',
      'econome analist analiste expert deskundige specialist arts dokter huisarts chirurg verpleegkundige ',
      'psycholoog psychologe psychiater bioloog biologe ingenieur architect architecte kunstenaar ',
      'kunstenares acteur actrice zanger zangeres muzikant muzikante regisseur producent auteur ',
      'schrijver schrijfster dichter journalist journaliste redacteur hoofdredacteur fotograaf fotografe ',
      'presentator presentatrice coach trainer bondscoach speler speelster aanvaller verdediger doelman ',
      'kampioen kampioene loper wielrenner renner piloot oprichter oprichtster eigenaar eigenares ',
      'werknemer werkneemster arbeider vakbondsman vertegenwoordiger activist activiste vrijwilliger ',
      'vrijwilligster bewoner bewoonster buurman buurvrouw getuige slachtoffer overlevende passagier ',
      'chauffeur vader moeder broer zus zoon dochter man vrouw oom tante neef nicht vriend vriendin opa ',
      'oma student studente leerling leraar lerares boer boerin visser kok bakker ondernemer ',
      'onderneemster winkelier kandidaat kandidate leider lijsttrekker fractievoorzitter investeerder ',
      'astronaut natuurkundige scheikundige geoloog archeoloog archeologe filosoof filosofe inspecteur ',
      'inspectrice adviseur adviseuse manager bestuurder coördinator secretaris penningmeester',
    ),
    institutions: words(
      'regering kabinet ministerie politie gemeente gemeenteraad provincie openbaar rechtbank hof leger ',
      'agentschap vereniging ngo organisatie vakbond federatie bond club ploeg team partij groep bedrijf ',
      'onderneming firma bank instituut universiteit school ziekenhuis laboratorium commissie raad comité ',
      'parlement kamer senaat navo vn who unesco ambassade rapport onderzoek verklaring krant dagblad ',
      'tijdschrift zender omroep stichting museum centrum familie coöperatie waterschap',
    ),
    pronouns: [{ word: 'hij', gender: 'm', number: 'singular' }],
    determiners: words("de het een 't 'n dit dat deze die zijn haar hun mijn ons onze uw jouw"),
    particles: words("van de der den het 't ten ter te op aan in en voor der von di la le d'"),
    feminine: words(
      'mevr. mevrouw koningin prinses moeder zus maria anna johanna elisabeth cornelia hendrika sophie ',
      'emma julia sara lisa eva laura anouk sanne femke marieke linda monique ingrid esther petra ',
      'annemarie els greet lotte fleur iris marit willemijn saskia sigrid',
    ),
    masculine: words(
      'dhr. meneer koning prins paus vader broer jan piet peter johan johannes hendrik willem cornelis ',
      'pieter gerrit jacob daan sem lucas thomas bram lars tim tom mark marc erik frank hans henk kees ',
      'joost bart wouter jeroen maarten sander dirk ruud geert arjen koen stijn',
    ),
  },
  claims: {
    hedges: phrases(
      'volgens, aldus, naar verluidt, naar eigen zeggen, vermeend, vermeende, vermoedelijk, vermoedelijke, mogelijk, mogelijke, ',
      'waarschijnlijk, waarschijnlijke, misschien, wellicht, kennelijk, blijkbaar, schijnbaar, naar schatting, zou, zouden, kan, ',
      'kunnen, kon, konden, lijkt, lijken, leek, blijkt, verdacht, verdachte, verdachten, beschuldigd, beschuldigde, beschuldigt, ',
      'beticht, aangeklaagd, zogenaamd, zogenaamde, zogeheten, ongeveer, circa, bijna, zo’n, meer dan, minder dan, ',
      'minstens, hoogstens, ten minste, maximaal, minimaal, soms, vaak, deels, gedeeltelijk, verwacht, verwachten, hoopt, hopen, ',
      'probeert, proberen, wil, willen, van plan, plant, zegt, zeggen, beweert, vreest, potentieel, potentiële, eventueel, eventuele, moet, moeten',
    ).map((phrase) => phrase.replaceAll('’', "'")),
    approximations: phrases('rond de, ruim'),
    hedgeForms: [],
    notHedges: [],
    negations: words(
      'niet geen nooit niets niemand nergens zonder noch nauwelijks amper behalve uitgezonderd evenmin ontkent ontkende weigert weigerde onmogelijk alleen slechts weinig',
    ),
    quantities: words(
      '% ‰ € $ £ procent euro dollar miljoen miljard duizend jaar maanden maand weken dagen uur minuten ',
      'km kilometer meter ton punten graden mensen personen',
    ),
    numberWords: words(
      'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig honderd honderden duizend duizenden tiental tientallen dozijn helft derde kwart',
    ),
    conditions: phrases(
      'als, indien, tenzij, mits, hoewel, ofschoon, ook al, ondanks, zelfs als, zolang, op voorwaarde, in geval van, behalve als, maar, echter, zodat, opdat, of',
    ),
    frames: [],
    subordinators: phrases('terwijl, nadat, toen, als, voordat, sinds'),
    trailers: phrases(
      'met name, vooral, waaronder, inclusief, terwijl, nadat, na, voordat, tijdens, in het kader, naar aanleiding, sinds, in een, in, met, ',
      'voor, die, dat, wie, waar, waarbij, waardoor, waarna, wat, een, de, het, en, evenals, zoals, dankzij, aan, op',
    ),
    adjuncts: phrases('nadat, voordat, terwijl, omdat'),
    extents: phrases('voordat, terwijl'),
    unfinished: [
      'ook|nog|al|zeer|heel|erg|net|pas|kort|vlak|twee|drie|worden|zijn|hebben|om|er|zich|dag|dagen|weken|maanden|jaren|uren',
    ],
    participleForms: [],
    gerundForms: [],
    futures: ['zal|zullen|gaat|gaan|wordt|worden'],
    pasts: [],
    adverbials: [],
    quantifiers: phrases('verschillende, veel, enkele, sommige, alle, elke'),
    indefinites: words('een'),
    listing: words('en of noch'),
    pointers: phrases(
      'hij, zij, ze, hem, haar, hun, het is, het was, het gaat, dit, dat, deze, die, zijn, daar, hier, er, daarmee, daarbij, ',
      'daarvoor, daarin, daarop, hierdoor, hiermee, zo, zulke, dergelijke, anderen, de ander, de andere, beide, beiden, dezelfde, hetzelfde, laatstgenoemde',
    ),
    connectives: phrases(
      'echter, maar, en, of, dus, want, toch, ook, bovendien, daarnaast, daarentegen, verder, vervolgens, daarna, daarom, ',
      'tenslotte, ten slotte, uiteindelijk, kortom, immers, namelijk, bijvoorbeeld, zo, intussen, ondertussen, inmiddels, niettemin, ',
      'desondanks, aan de andere kant, enerzijds, anderzijds, met andere woorden, tegelijkertijd, overigens, in feite, integendeel, dan, toen, nu, ja, nee, wel, natuurlijk, op zijn beurt',
    ),
    firstPerson: words('ik mij me mijn wij we ons onze jij je jouw jullie u uw'),
    auxiliaries: words(
      'is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet moeten moest mag mogen gaat gaan blijft wil willen',
    ).filter((word) => word !== 'zijn'),
    finiteVerbs: words(
      'is was waren wordt werd werden heeft had hadden zal zullen zou zouden kan kon konden moet moest ',
      'moesten mag mocht gaat ging gingen blijft bleef bleven wil wilde komt kwam kwamen doet deed deden ',
      'krijgt kreeg kregen geeft gaf gaven neemt nam namen maakt maakte maakten staat stond stonden ligt ',
      'lag lagen zit zat zaten ziet zag zagen houdt hield hielden begint begon begonnen brengt bracht ',
      'brachten opent opende openden sluit sloot sloten heropent heropende wint won wonnen verliest verloor verloren valt viel ',
      'vielen stijgt steeg stegen daalt daalde daalden groeit groeide sterft stierf stierven overlijdt ',
      'overleed leeft leefde woont woonde werkt werkte speelt speelde loopt liep lopen rijdt reed reden ',
      'vaart voer vliegt vloog vertrekt vertrok keert keerde trekt trok trekken kiest koos kozen koopt ',
      'kocht kochten verkoopt verkocht betaalt betaalde kost kostte bouwt bouwde breekt brak helpt hielp ',
      'zoekt zocht zochten bezoekt bezocht onderzoekt onderzocht lanceert lanceerde presenteert presenteerde ',
      'investeert investeerde start startte stopt stopte verandert veranderde verbiedt verbood besluit ',
      'besloot besloten eist eiste steunt steunde plant toont toonde telt telde heet heette noemt noemde ',
      'betekent betekende ontstaat ontstond verdwijnt verdween schrapt schrapte verhoogt verhoogde ',
      'verlaagt verlaagde vermindert verdubbelt verdubbelde raakt raakte treft trof bereikt bereikte haalt haalde',
    ),
    finiteForms: [String.raw`\p{L}{3,}(?:eert|eerde|eerden)`],
    notVerbs: words('paard waard baard aard'),
    takeawayBoxes: phrases(
      'in het kort, kort samengevat, samengevat, samenvatting, wat je moet weten, dit moet je weten, de kern, waarom dit belangrijk is, conclusie, onze analyse, tot slot, om te onthouden, in één oogopslag',
    ),
  },
  labels: {
    takeaway: 'In het kort',
    readArticle: 'Lees het artikel: ',
    citedBy: 'geciteerd door',
    correction: 'Correctie: ',
    genres: {
      news: null,
      opinion: 'Opinie',
      interview: 'Interview',
      transcript: 'Transcript',
      live: 'Liveblog',
      sponsored: 'Gesponsorde inhoud',
      release: 'Persbericht',
      obituary: 'In memoriam',
    },
    alt: {
      headline: 'Kop op een kaart: {text}',
      quote: 'Citaat op een kaart, {speaker}: “{text}”',
      takeaway: '{label}, op een kaart: {text}',
    },
  },
};

/** A weekday, and its compounds: `maandag`, `maandagavond`. */
function withPartOfDay(day: string): string[] {
  return [day, ...words('ochtend middag avond nacht').map((part) => day + part)];
}
