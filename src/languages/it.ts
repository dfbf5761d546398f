import type { Language } from './language.ts';
import { inflect, phrases, words } from './words.ts';

/** Present, past and imperfect of a regular verb in -are, third person. */
const THIRD_PERSON = words('a ano ò arono ava avano');

const REPORTING_IN_ARE = words(
  'affermare annunciare argomentare assicurare attaccare citare ',
  'commentare confermare confessare contestare criticare denunciare dichiarare domandare elogiare ',
  'esclamare evidenziare gridare illustrare indicare insinuare lamentare lanciare mormorare narrare ',
  'negare notare osservare ordinare paventare precisare pronosticare raccontare ricordare ',
  'rimarcare rivelare rivendicare segnalare sottolineare spiegare stimare sussurrare testimoniare ',
  'tuonare urlare valutare invocare puntualizzare ironizzare minimizzare auspicare',
);

const COMMON_IN_ARE = words(
  'abbassare ampliare licenziare inaugurare pareggiare fermare condannare evacuare rubare rapinare ',
  'incendiare devastare preoccupare sfiorare pubblicare registrare cantare celebrare premiare ',
  'mobilitare convocare protestare rifiutare accettare approvare abrogare prorogare prolungare ',
  'vietare autorizzare obbligare multare incassare finanziare risparmiare donare ristrutturare ',
  'coltivare esportare importare sviluppare vaccinare ',
  'abbandonare accusare aiutare allagare alzare amare andare arrestare arrivare aspettare attraversare ',
  'aumentare avviare bloccare bocciare calare cambiare cancellare causare cercare cominciare comprare ',
  'conquistare consegnare costare creare crollare dedicare diventare durare entrare evitare festeggiare ',
  'firmare formare funzionare guadagnare guardare guidare indagare iniziare inaugurare lasciare ',
  'lavorare liberare limitare mancare mandare migliorare minacciare mostrare nominare occupare ospitare ',
  'pagare partecipare passare pensare portare preparare presentare provare provocare puntare recuperare ',
  'restare restaurare rilanciare rinviare ritirare ritornare salvare scappare sfidare sognare sostare sparare ',
  'sperare spostare studiare superare tagliare tentare tornare trasformare trattare trovare usare viaggiare votare',
);

const OTHER_REPORTING = words(
  'dice dicono disse dissero diceva aggiunge aggiungono aggiunse avverte avvertono avvertì chiarisce ',
  'chiariscono chiede chiedono chiese chiedeva conclude concludono concluse ammette ammettono ammise ',
  'risponde rispondono rispose scrive scrivono scrisse sostiene sostengono sosteneva sostenne insiste ',
  'insistono promette promettono promise ribadisce ribadiscono riferisce riferiscono riferì replica ',
  'replicano replicò ripete ripetono riconosce riconoscono crede credono ritiene ritengono riteneva ',
  'propone propongono smentisce smentiscono prosegue proseguono continua difende difendono descrive ',
  'suggerisce teme temono confida confidano spera sperano incalza rincara chiosa chiosò',
);

const PARTICIPLES = words(
  'detto aggiunto avvertito chiarito chiesto concluso ammesso risposto scritto sostenuto insistito ',
  'promesso ribadito riferito ripetuto riconosciuto proposto smentito proseguito difeso descritto ',
  'suggerito replicato',
);

/** Italian, with guillemets outside as its newspapers set them. */
export const italian: Language = {
  tag: 'it',
  name: 'italiano',
  dir: 'ltr',
  elisions: words(
    "l' un' d' dell' all' dall' nell' sull' coll' quell' quest' c' s' n' m' t' v' dov' com'",
  ),
  capitalisesNouns: false,
  sentences: {
    neverFinal: [
      ...words(
        'sig. sig.ra sig.na sigg. dott. dott.ssa dr. prof. prof.ssa avv. ing. arch. geom. rag. on. sen. ',
        'mons. dir. amm. gen. col. cap. mar. magg. cav. comm. rev. s. ss. v. p.za c.so st. cfr. vs. tel. ca.',
      ),
      ...phrases('p. es., ad es.'),
    ],
    maybeFinal: words('ecc. etc. s.p.a. s.r.l. a.c. d.c. jr. n.d.r. u.s.a. km. kg. min. max.'),
    beforeNumber: words(
      'n. nn. p. pp. pag. pagg. art. artt. vol. cap. fig. ed. gen. febb. sett. ott. nov. dic.',
    ),
    starters: words(
      'il lo la i gli le un uno una questo questa questi queste quel quella quello quei quelle lui lei ',
      'egli ella essi loro io noi voi e o ma però anche se quando mentre dove come in nel nella di del ',
      'della a al alla con senza per da dal dalla secondo su sul tra fra dopo prima non ora oggi così ',
      'infine poi già suo sua suoi sue mio mia nostro nostra che chi cosa quale ogni tutto tutti nessuno',
    ),
    ordinalDots: false,
  },
  typography: { outer: ['«', '»'], inner: ['“', '”'], insideMarks: '', before: {} },
  lines: {
    glued: words(
      "il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' a al allo alla ai agli ",
      "alle all' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli nelle nell' con su sul ",
      "sullo sulla sui sugli sulle sull' per tra fra e ed o od né ma che se si mi ti ci vi non più meno molto ",
      'suo sua suoi sue mio mia nostro nostra loro questo questa questi queste quel quella ogni è ha sono ',
      'hanno sig. dott. prof. on. san santa cui come quando dove',
    ),
    leaning: [],
    forward: words('dopo verso contro durante senza sotto sopra presso secondo entro oltre dietro'),
    units: words(
      '% ‰ € $ £ °c ° km m cm mm kg g t l ha km² m² km/h h min s anni anno mesi mese settimane giorni ',
      'giorno ore minuti euro dollari mila milione milioni miliardo miliardi persone punti gradi metri chilometri tonnellate',
    ),
  },
  datelines: {
    months: words(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ',
      'gen. feb. febb. mar. apr. mag. giu. lug. ago. set. sett. ott. nov. dic.',
    ),
    weekdays: words('lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi'),
    leads: [],
    limiters: words('scorso prossimo ogni'),
    bygones: words('scorso'),
    periods: words(
      'mattina sera notte settimana mese anno estate inverno primavera autunno stagione',
    ),
    dayParts: words('mattina mattino pomeriggio sera notte scorso scorsa'),
  },
  speech: {
    verbs: [...inflect(REPORTING_IN_ARE, 'are', THIRD_PERSON), ...OTHER_REPORTING],
    participles: [...inflect(REPORTING_IN_ARE, 'are', ['ato']), ...PARTICIPLES],
    auxiliaries: words('ha hanno aveva avevano avrà avranno ebbe'),
    reflexiveAuxiliaries: [],
    reflexives: words('si'),
    passives: words('stato stata stati state viene vengono venne è sono'),
    phraseEnds: words(
      'che cui dove quando mentre in nel nella su sul dopo prima durante con senza contro secondo ma o ',
      'perché al alla a per da ieri oggi',
    ),
    relatives: words('che cui dove quale quali'),
    complementisers: words('che così come'),
    possessives: words('suo sua suoi sue loro mio mia miei mie nostro nostra nostri nostre'),
    clitics: words('si mi ti ci vi gli le lo la ne anche inoltre poi così già'),
    according: phrases('secondo, a detta di, a parere di, a giudizio di, stando a, per bocca di'),
    soWords: words('così'),
    saidBy: phrases(
      'a dirlo è, a dirlo sono, a spiegarlo è, a raccontarlo è, a sostenerlo è, a confermarlo è, a ricordarlo è, ',
      "a chiederlo è, a parlare è, a lanciare l'allarme è, parola di, parole di, sono parole di",
    ),
    via: phrases(
      'citato da, citata da, citati da, ripreso da, ripresa da, riportato da, riportata da, riportate da, pubblicato da, diffuso da, citato dal, citata dal, citato dalla',
    ),
    to: phrases(
      "a, al, alla, allo, all', ai, agli, alle, in, su, durante, ai microfoni di, in un'intervista a",
    ),
    titles: words(
      'sig. sig.ra signor signora signorina dott. dott.ssa dottor dottoressa prof. prof.ssa professor ',
      'professoressa avv. ing. on. onorevole generale colonnello capitano padre suor re regina papa monsignor don',
    ),
    roles: words(
      'rettore rettrice prorettore prorettrice comandante prefetta preside vicesindaco vicesindaca commissaria tesoriere sovrintendente soprintendente dirigente capogruppo provveditore governatore curatore curatrice caposquadra ',
      'ministro ministra presidente presidentessa vicepresidente segretario segretaria direttore ',
      'direttrice capo portavoce sindaco sindaca assessore assessora consigliere consigliera deputato ',
      'deputata senatore senatrice procuratore procuratrice giudice magistrato magistrata avvocato ',
      'avvocata poliziotto poliziotta agente carabiniere questore prefetto vigile pompiere militare ',
      'generale colonnello capitano ambasciatore ambasciatrice re regina principe principessa papa ',
      'cardinale vescovo arcivescovo sacerdote parroco professore professoressa ricercatore ',
      'ricercatrice scienziato scienziata storico storica sociologo sociologa politologo economista ',
      'analista esperto esperta specialista medico dottore dottoressa chirurgo infermiere infermiera ',
      'psicologo psicologa biologo biologa ingegnere architetto architetta artista attore attrice ',
      'cantante musicista regista produttore produttrice autore autrice scrittore scrittrice poeta ',
      'giornalista redattore fotografo fotografa conduttore conduttrice allenatore allenatrice ',
      'commissario giocatore giocatrice attaccante difensore portiere centrocampista campione ',
      'campionessa corridore ciclista pilota fondatore fondatrice titolare proprietario proprietaria ',
      'dipendente lavoratore lavoratrice operaio operaia sindacalista rappresentante attivista dissidente ',
      'volontario volontaria residente vicino vicina testimone vittima superstite autista padre madre ',
      'fratello sorella figlio figlia marito moglie zio zia cugino cugina amico amica nonno nonna ',
      'studente studentessa insegnante maestro maestra agricoltore agricoltrice pescatore allevatore ',
      'cuoco cuoca panettiere commerciante candidato candidata leader imprenditore imprenditrice ',
      'astronauta fisico fisica chimico geologo archeologo archeologa filosofo filosofa ispettore ',
      'ispettrice consulente responsabile presidentessa coordinatore coordinatrice ',
      'guardasigilli premier vicepremier viceministro viceministra sottosegretario sottosegretaria governatrice pm gip ',
      'gup ct dg cavaliere commendatore maresciallo amministratore amministratrice primario primaria ostetrica ',
      'farmacista veterinario veterinaria dentista penalista notaio costruttore costruttrice fornaio fornaia barista ',
      'parrucchiere parrucchiera benzinaio tassista camionista contadino contadina viticoltore viticoltrice ',
      'bagnino soccorritore soccorritrice chef sommelier oste liutaio casalinga pensionato pensionata vedovo vedova ',
      'nipote imam rabbino soprano tenore cantautore cantautrice rapper comico sceneggiatore sceneggiatrice poetessa ',
      'fumettista scultore scultrice centravanti bomber fantino nuotatore nuotatrice schermitore schermitrice marchesa ',
      'contessa mister tecnico calciatore calciatrice parlamentare legale docente presule tenente luogotenente sergente ',
      'brigadiere vicebrigadiere appuntato ammiraglio coach',
    ),
    institutions: words(
      'governo ministero polizia comune procura tribunale corte esercito agenzia associazione ong ',
      'organizzazione sindacato federazione lega club squadra partito gruppo azienda società impresa ',
      'ditta banca istituto università scuola ospedale laboratorio osservatorio commissione consiglio ',
      'comitato parlamento senato camera regione provincia onu nato oms unesco ambasciata rapporto ',
      'studio comunicato giornale quotidiano rivista emittente fondazione museo centro difesa famiglia cooperativa',
    ),
    dropsSubject: true,
    pronouns: [
      { word: 'lui', gender: 'm', number: 'singular' },
      { word: 'egli', gender: 'm', number: 'singular' },
      { word: 'lei', gender: 'f', number: 'singular' },
      { word: 'loro', gender: null, number: 'plural' },
    ],
    determiners: words(
      "il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella quei quegli quelle dei degli delle suo sua suoi sue",
    ),
    particles: words(
      "di de del della dei degli delle dell' da dal e al alla per in la lo van von der d'",
    ),
    feminine: words('signora suor regina principessa madre sorella rosa'),
    masculine: words(
      'signor re principe papa padre fratello don carlo franco michele marco luca andrea massimo nicola',
    ),
  },
  claims: {
    hedges: phrases(
      'secondo, a detta di, stando a, presunto, presunta, presunti, presunte, forse, probabilmente, ',
      'possibilmente, verosimilmente, apparentemente, a quanto pare, pare, sembra, sembrano, sembrava, ',
      'potrebbe, potrebbero, può, possono, poteva, dovrebbe, dovrebbero, possibile, possibili, probabile, ',
      'probabili, potenziale, potenziali, eventuale, eventualmente, sospettato, sospettata, accusato, accusata, ',
      'accusati, indagato, indagata, indagati, imputato, imputata, cosiddetto, cosiddetta, circa, quasi, ',
      'all’incirca, almeno, al massimo, più di, meno di, a volte, spesso, in parte, parzialmente, stima, ',
      'stimato, stimata, dice, afferma, ritiene, spera, sperano, punta a, tenta, tentano, prova a, prevede, prevedono, previsto, prevista, vuole, vorrebbe',
    ).map((phrase) => phrase.replaceAll('’', "'")),
    approximations: phrases('intorno a, fino a, oltre'),
    hedgeForms: [String.raw`\p{L}{2,}(?:rebbe|rebbero|remmo|resti)`],
    notHedges: [],
    negations: words(
      "non né mai niente nulla nessuno nessuna nessun senza neanche nemmeno neppure tranne salvo eccetto appena nega negano smentisce smentiscono rifiuta impossibile n'",
    ),
    quantities: words(
      '% ‰ € $ £ euro dollari dollaro milioni milione miliardi miliardo mila anni anno mesi mese ',
      'settimane giorni ore minuti km chilometri metri tonnellate punti gradi persone',
    ),
    numberWords: words(
      'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici venti trenta quaranta cinquanta cento mille mila dozzina decina decine centinaio centinaia migliaio migliaia metà terzo quarto',
    ),
    conditions: phrases(
      "se, sebbene, benché, anche se, nonostante, malgrado, a meno che, a patto che, purché, qualora, nel caso, in caso di, a condizione, salvo, tranne, eccetto, ad eccezione, a eccezione, con riserva, con la condizionale, con pena sospesa, salvo che, ma, però, affinché, senza che, finché, in mancanza di, in mancanza del, in mancanza della, in assenza di, in attesa di, in attesa del, in attesa della, sulla carta, con l'unico, con l'unica, con il solo, con la sola, una partita in più, una partita in meno, una gara in più, una gara in meno",
    ),
    frames: phrases(
      'in, nel, nella, nei, nelle, dopo, prima, prima di, da, dal, dalla, durante, con, a, al, alla, ai, mentre, quando, ',
      'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, ieri, oggi, su, sul, sulla, tra, fra, sotto, ',
      'oltre a, grazie a, come, una volta, due, tre, questo, questa, di fronte, per',
    ),
    views: words('per tra fra'),
    purposes: words('per'),
    states: {
      verbs: words('è sono era erano resta restano rimane rimangono'),
      places: words('in nel nella nei nelle a al alla ai sotto'),
    },
    subordinators: phrases('quando, mentre, dopo che, prima che, da quando, come'),
    trailers: phrases(
      "in particolare, soprattutto, compreso, compresa, mentre, dopo, prima di, durante, nell'ambito, in occasione, a seguito, ",
      'dal, in un contesto, in, con, per, che, cui, dove, il che, un, una, il, la, i, gli, le, e, nonché, come, attraverso, grazie a',
    ),
    adjuncts: phrases(
      "dopo, prima di, prima del, prima della, durante, mentre, quando, in occasione, nell'ambito, a seguito, ",
      'perché, poiché, dato che, visto che, a causa, grazie a, grazie al, grazie alla, per colpa di, al termine, in vista, in piena, in pieno, in segno di',
    ),
    reasons: phrases('perché, a causa, grazie a, grazie al, grazie alla, per colpa'),
    extents: phrases('prima di, prima del, prima della, durante, mentre, quando, perché'),
    rulings: [
      '(?:accus|critic)at[oaie]',
      String.raw`(?:autorizz|viet|impon|impost|soppress|ripristin|revoc|chius|adott|sospes)\p{L}*|obbligatori[oae]`,
    ],
    restrictors: words('solo soltanto solamente'),
    unfinished: [
      String.raw`\p{L}{2,}(?:ando|endo)|stato|stata|essere|avere|già|ancora|poco|molto|due|tre|anche|così`,
    ],
    participleForms: [String.raw`\p{L}{2,}(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite)`],
    gerundForms: [String.raw`\p{L}{2,}ndo`],
    means: [],
    futures: [String.raw`\p{L}{2,}(?:rà|ranno)`],
    pasts: [
      String.raw`ha|hanno|aveva|avevano|fu|furono|\p{L}{2,}(?:ò|arono|irono|erono|ava|avano)`,
      'si è|si sono|(?:è|sono) (?:stat|mort|nat|arrivat|partit|venut|tornat|diventat|cadut|entrat|uscit|salit|rimast|passat)[oaie]',
    ],
    superlatives: [
      'più|meno|primo|prima|primi|prime|ultimo|ultima|unico|unica|migliore|peggiore|record',
    ],
    infinitives: [
      String.raw`(?!(?:mare|militare|popolare|familiare|scolare|particolare|titolare|cellulare|carcere|cantiere|quartiere|bandiere|mestiere|genere|lettere|camere|opere|lire)$)\p{L}{2,}(?:are|ere|ire)`,
    ],
    adverbials: words('in con durante dopo davanti nel nella nei nelle'),
    contractions: words(
      "del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull'",
    ),
    governing: words(
      'serve servono servì servirà usa usano mezzo mezzi misura misure strumento strumenti',
    ),
    quantifiers: phrases('diversi, diverse, molti, molte, alcuni, alcune, ogni, tutti i, tutte le'),
    indefinites: words("un uno una un'"),
    additions: words('e ed'),
    listing: words('e ed o né'),
    pointers: phrases(
      'lui, lei, egli, ella, esso, essa, essi, esse, loro, questo, questa, questi, queste, quello, quella, quelli, quelle, ciò, ',
      'suo, sua, suoi, sue, il suo, la sua, i suoi, le sue, tale, tali, qui, lì, là, altri, altre, gli altri, le altre, un altro, ',
      "un'altra, l'altro, l'altra, i due, entrambi, entrambe, lo stesso, la stessa, è, era, sono, ne, ci, vi",
    ),
    connectives: phrases(
      'tuttavia, però, ma, e, o, quindi, dunque, così, inoltre, anche, poi, infine, invece, al contrario, da parte sua, da un lato, ',
      "d'altra parte, d'altronde, del resto, infatti, in effetti, perciò, pertanto, di conseguenza, per questo, per esempio, ",
      'ad esempio, in sintesi, in breve, insomma, allo stesso tempo, nel frattempo, intanto, eppure, cioè, ovvero, sì, certo, in realtà, di fatto, a sua volta, non solo',
    ),
    firstPerson: words(
      'io me mi mio mia miei mie noi ci nostro nostra nostri nostre tu te ti tuo tua voi vi vostro vostra',
    ),
    auxiliaries: words(
      "è sono era erano fu furono sarà saranno sarebbe sarebbero ha hanno aveva avevano avrà avranno va vanno può possono potrà potrebbe potrebbero deve devono dovrà viene vengono c'è ci",
    ).filter((word) => word !== 'ci'),
    finiteVerbs: [
      ...words(
        'sopprime sopprimono assume assumono batte battono travolge travolgono assolve assolvono espelle ',
        'espellono uccide uccidono ferisce feriscono scuote scuotono divide dividono unisce uniscono ',
        'riunisce riuniscono accoglie accolgono soffre soffrono raggiunge raggiungono rompe rompono ',
        'destituisce sostituisce sostituiscono presiede presiedono dirige dirigono esige esigono ',
        'sospende sospendono punisce puniscono investe investono spende spendono abbatte abbattono ',
        'raccoglie raccolgono ',
        'è sono era erano fu furono sarà saranno sarebbe sarebbero sia ha hanno aveva avevano ebbe avrà ',
        'avranno avrebbe va vanno può possono potrà potrebbe potrebbero deve devono dovrà dovrebbe fa fanno ',
        'fece farà dà danno diede viene vengono venne verrà vuole vogliono voleva sa sanno tiene tengono ',
        'esce escono uscì prende prendono prese mette mettono mise chiude chiudono chiuse chiuderà apre aprono ',
        'aprì aprirà riapre riaprono riaprirà riaprì perde perdono perse vince vincono vinse cresce crescono crebbe ',
        'scende scendono scese sale salgono salì nasce nascono nacque muore muoiono morì vive vivono vede vedono ',
        'vide decide decidono decise permette permettono consente riceve ricevono offre offrono rimane ',
        'rimangono resta mantiene ottiene ottengono ottenne riduce riducono ridusse produce producono conduce ',
        'diventa costruisce costruiscono finisce finiscono riesce riescono riuscì colpisce colpiscono colpì ',
        'parte partono partì serve servono segue seguono succede vende vendono corre corrono difende sceglie scelse nega legge',
      ),
      ...inflect(COMMON_IN_ARE, 'are', THIRD_PERSON),
    ],
    finiteForms: [
      String.raw`\p{L}{2,}(?:arono|irono|erono|avano|evano|ivano|eranno|iranno)`,
      String.raw`\p{L}{3,}(?:erà|irà)`,
      String.raw`\p{L}{3,}[rtnlcpvug]ì|\p{L}{4,}ò`,
    ],
    notVerbs: words('piano divano'),
    takeawayBoxes: phrases(
      "in sintesi, in breve, i punti chiave, il punto, cosa sapere, da sapere, cosa c'è da sapere, perché è importante, in conclusione, la nostra analisi, l'analisi, per ricapitolare, l'essenziale",
    ),
  },
  labels: {
    takeaway: 'In sintesi',
    readArticle: 'Leggi l’articolo: ',
    citedBy: 'secondo',
    correction: 'Correzione: ',
    genres: {
      news: null,
      opinion: 'Opinione',
      interview: 'Intervista',
      transcript: 'Trascrizione',
      live: 'Diretta',
      sponsored: 'Contenuto sponsorizzato',
      release: 'Comunicato stampa',
      obituary: 'Necrologio',
    },
    alt: {
      headline: 'Titolo su una scheda: {text}',
      quote: 'Citazione su una scheda, {speaker}: «{text}»',
      takeaway: '{label}, su una scheda: {text}',
    },
  },
};
