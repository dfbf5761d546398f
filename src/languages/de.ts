import type { Language } from './language.ts';
import { phrases, words } from './words.ts';

/** Weak reporting verbs by their stems: third person present, past and participle follow one pattern. */
const WEAK_STEMS = words(
  'äußer begründ behaupt bekräftig beklag bemerk bericht bestätig beton bedauer erklär erläuter ergänz ',
  'erwähn erzähl forder fordert frag kritisier kommentier konstatier mein mahn meld prophezei sag schilder ',
  'twitter unterstreich urteil vermut versicher verkünd vermeld warn zitier resümier reagier räum spekulier ',
  'fürcht glaub hoff jubel klag lob red rechtfertig stell führ füg setz wünsch würdig dementier formulier freu wunder ärger empör',
).filter((stem) => !['fordert', 'unterstreich'].includes(stem));

const WEEKDAYS = words('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag');

/** German, with „…“ outside and the guillemets »…« understood. */
export const german: Language = {
  tag: 'de',
  name: 'Deutsch',
  dir: 'ltr',
  elisions: [],
  capitalisesNouns: true,
  isVerbSecond: true,
  sentences: {
    neverFinal: [
      ...words(
        'dr. prof. hr. fr. frl. st. dipl. ing. mag. habil. z.b. d.h. u.a. i.d.r. v.a. o.ä. s.o. s.u. ',
        'bzw. vgl. ca. evtl. ggf. inkl. exkl. zzgl. sog. bspw. max. min. mind. geb. gest. verh. abs. ',
        'art. bd. hrsg. jg. jh. kap. str. tel. zit. ebd. röm. kath. ev. dt. engl. frz. vs. gen. lt. ',
        'insb. allg. abt. vors. stellv. nr. mio. mrd. tsd. med. jur. phil. rer. nat. pol. oec.',
      ),
      ...phrases('z. b., d. h., u. a., i. d. r., v. a., s. o., o. ä., u. ä., i. a., z. t., z. z.'),
    ],
    maybeFinal: [
      ...words('usw. etc. ff. co. kg. inc. ltd. jr. sen. jun. u.s. u.s.a. v.chr. n.chr. uhr.'),
      'a. d.',
    ],
    beforeNumber: words(
      'nr. s. art. abs. bd. kap. str. jan. feb. mär. apr. jun. jul. aug. sep. sept. okt. nov. dez.',
    ),
    starters: words(
      'der die das ein eine er sie es wir ihr ich man dies diese dieser dieses doch aber und oder denn ',
      'dann danach dabei dazu dagegen damit daher deshalb trotzdem jedoch auch nur noch so wie was wer ',
      'wo wann warum wenn weil da als nach vor in im am an auf aus bei mit von vom zu zum zur für über ',
      'unter durch gegen ohne um seit während zwar schon hier jetzt nun alle viele einige mehrere kein keine ',
      'sein seine ihre unser beide jeder jede laut seitdem bisher bereits zudem außerdem dort daneben ',
      'zuletzt insgesamt zuvor später heute gestern morgen damals inzwischen dieses derzeit weitere andere',
    ),
    ordinalDots: true,
  },
  typography: { outer: ['„', '“'], inner: ['‚', '‘'], insideMarks: '', before: {} },
  lines: {
    glued: words(
      'der die das den dem des ein eine einen einem einer eines in im an am auf aus bei mit nach von vom ',
      'vor zu zum zur für über unter durch gegen ohne um seit bis und oder aber denn sondern dass ob wie als ',
      'wenn weil nicht kein keine sehr mehr so ist sind war wird hat mein dein sein ihr unser euer seine ihre ',
      'dr. prof. nr. herr frau st.',
    ),
    leaning: [],
    forward: words(
      'trotz während wegen statt gegenüber zwischen hinter neben beim ins ans laut entlang innerhalb außerhalb dieser diese dieses diesen diesem jeder jede jedes',
    ),
    units: words(
      '% ‰ € $ km m cm mm kg g t l ha km² m² km/h uhr prozent euro dollar millionen million milliarden ',
      'milliarde tausend grad meter kilometer tonnen jahre jahren tage tagen wochen stunden minuten menschen',
    ),
  },
  datelines: {
    months: words(
      'januar februar märz april mai juni juli august september oktober november dezember jänner jan. ',
      'feb. apr. jun. jul. aug. sep. sept. okt. nov. dez.',
    ),
    weekdays: [...WEEKDAYS.flatMap(withPartOfDay), ...words('gestern heute morgen abend')],
    leads: words('am'),
    limiters: words('letzten vergangenen kommenden nächsten vorigen diesen jeden letzter nächster'),
    bygones: words('letzten vergangenen vorigen'),
    periods: words(
      'woche monat jahr sommer winter frühling frühjahr herbst wochenende saison nacht abend morgen monats jahres',
    ),
    dayParts: words('morgen vormittag mittag nachmittag abend nacht früh'),
  },
  speech: {
    verbs: [
      ...WEAK_STEMS.flatMap((stem) => [
        `${stem}t`,
        `${stem}te`,
        `${stem}et`,
        `${stem}en`,
        `${stem}ten`,
        `${stem}ete`,
        `${stem}eten`,
      ]),
      ...words(
        'hieß heißt schrieb schreibt schrieben sprach spricht sprachen gab gibt bat bittet rief ruft wies ',
        'weist verwies verweist versprach verspricht unterstrich unterstreicht hob hebt bezeichnete ',
        'bezeichnet nannte nennt lautete lautet widersprach widerspricht wusste weiß dachte denkt fand ',
        'findet entgegnete entgegnet antwortete antwortet verlautbarte verlautete befürchtete befürchtet ',
        'kündigte kündigt kündigten teilte teilt teilten gestand gesteht bezog bezieht appellierte hielt hält drohte droht gaben riefen wiesen',
      ),
    ],
    separable: words(
      'gab gibt gaben wies weist wiesen verwies verweist hob hebt hielt hält fand findet kündigte kündigt kündigten teilte teilt teilten riefen ',
      'stellt stellte führt führte fügt fügte setzt setzte räumt räumte rief ruft bezog bezieht hieß heißt',
    ),
    participles: words(
      'gesagt erklärt betont mitgeteilt geschrieben geäußert kritisiert gefordert gewarnt bestätigt ',
      'berichtet erzählt angekündigt versichert behauptet bekräftigt gemeint hinzugefügt ergänzt gedroht geantwortet ',
      'entgegnet gerufen zugerufen versprochen geraten',
    ),
    auxiliaries: words('hat haben hatte hatten habe'),
    reflexiveAuxiliaries: [],
    reflexives: [],
    passives: words('wird wurde wurden worden werden'),
    phraseEnds: words(
      'der-die-das welche welcher welches dass ob wenn weil während nachdem bevor gegenüber nach vor mit bei ',
      'auf über aus durch gegen ohne um seit bis und oder aber sowie als wie ist sind war wird wurde hat hatte ',
      'im am dazu dabei darauf hierzu zu zum zur sich auch zudem weiter heute gestern',
    ).filter((word) => word !== 'der-die-das'),
    relatives: words('der die das welche welcher welches dessen deren denen'),
    complementisers: words(
      'dass ob warum weshalb wieso wörtlich folgendes so wie weiter zudem auch dazu',
    ),
    possessives: words(
      'sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere mein meine',
    ),
    clitics: words(
      'sich auch zudem weiter noch dann dazu hierzu ihm ihn ihr ihnen außerdem laut so schließlich',
    ),
    according: phrases(
      'laut, so, nach angaben von, nach angaben des, nach angaben der, nach worten von, nach den worten von, nach den worten des, nach den worten der, nach ansicht von, nach ansicht des, nach ansicht der, nach einschätzung von, zufolge, ',
      'nach auffassung von, nach auffassung des, nach auffassung der, nach meinung von, nach meinung des, nach meinung der, nach darstellung von, nach darstellung des, nach darstellung der, nach aussage von, nach aussage des, nach aussage der',
    ),
    inWords: phrases('mit den worten, mit diesen worten, mit folgenden worten, mit dem satz'),
    soWords: words('so'),
    reportedForms: words(
      'sei seien habe werde könne müsse wolle solle dürfe gebe gehe komme stehe bleibe',
    ),
    via: phrases(
      'zitiert von, zitiert vom, zitiert in, zitiert im, verbreitet von, verbreitet vom, veröffentlicht von',
    ),
    to: phrases('gegenüber, im, in, am, zu, bei, vor, auf, nach, zum, zur, mit, an, seit'),
    titles: words(
      'herr frau dr. prof. doktor professor präsident kanzler kanzlerin general oberst graf papst könig königin',
    ),
    roles: words(
      'bäuerin studentin student kellnerin kassierin winzerin wirtin rentnerin rentner nachbarin nachbar dirigentin ',
      'dirigent hausfrau ehefrau gattin hotelier coach landeshauptmann landeshauptfrau landesrat landesrätin obmann ',
      'obfrau bezirkshauptmann bezirkshauptfrau kommandant kommandantin hofrat nationalrat nationalrätin ständerat ',
      'ständerätin regierungsrat regierungsrätin landammann stadtammann goalie ratsherr brandmeister superintendentin ',
      'bestatter bestatterin bergführer bergführerin verkäuferin verteidigerin ',
      'ceo cto cfo spitzenkandidat spitzenkandidatin bevollmächtigte bevollmächtigter beigeordnete beigeordneter ',
      'linksaußen rechtsaußen torfrau torhüter torhüterin kapitänin spielführer spielführerin stürmer stürmerin ',
      'insolvenzverwalter insolvenzverwalterin landrätin stadtrat stadträtin ortsvorsteher ortsvorsteherin wehrführer ',
      'wehrführerin pfarrerin landwirtin intendantin kuratorin hebamme gewerkschafter gewerkschafterin bankangestellte ',
      'minister ministerin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ',
      'ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin ',
      'finanzminister finanzministerin verteidigungsminister verteidigungsministerin verkehrsminister ',
      'wirtschaftsminister umweltminister umweltministerin justizminister justizministerin ',
      'gesundheitsminister gesundheitsministerin regierungschef staatschef chef chefin vorsitzende ',
      'vorsitzender vorsitzenden sprecher sprecherin sprechers regierungssprecher pressesprecher ',
      'pressesprecherin polizeisprecher generalsekretär generalsekretärin sekretär staatssekretär ',
      'abgeordnete abgeordneter abgeordneten senator senatorin bürgermeister bürgermeisterin ',
      'oberbürgermeister oberbürgermeisterin landrat direktor direktorin leiter leiterin geschäftsführer ',
      'geschäftsführerin manager trainer trainerin spieler spielerin kapitän anwalt anwältin rechtsanwalt ',
      'richter richterin staatsanwalt staatsanwältin oberstaatsanwalt experte expertin forscher forscherin ',
      'wissenschaftler wissenschaftlerin professor professorin arzt ärztin historiker historikerin ökonom ',
      'ökonomin analyst autor autorin schriftsteller schriftstellerin regisseur regisseurin schauspieler ',
      'schauspielerin sänger sängerin künstler künstlerin musiker journalist journalistin redakteur ',
      'zeuge zeugin augenzeuge anwohner anwohnerin opfer vater mutter bruder schwester sohn tochter ',
      'bischof kardinal papst pfarrer botschafter botschafterin general oberst kommandeur polizist ',
      'polizistin astronaut gründer gründerin mitglied beauftragte beauftragter politiker politikerin ',
      'fraktionschef fraktionsvorsitzende fraktionsvorsitzender parteichef parteichefin ',
      'parteivorsitzende parteivorsitzender stellvertreter stellvertreterin vertreter vertreterin ',
      'generalstaatsanwalt premierminister premierministerin premier vizepräsident vizepräsidentin ',
      'kommissar kommissarin eu-kommissar bundespräsident us-präsident aktivist aktivistin landwirt ',
      'funktionär funktionärin schüler schülerin lehrer lehrerin berater beraterin seismologe seismologin moderator moderatorin gewinner gewinnerin sieger siegerin meteorologe unternehmer unternehmerin intendant kurator verteidiger ermittler hauptkommissar',
    ),
    institutions: words(
      'regierung bundesregierung ministerium außenministerium innenministerium polizei staatsanwaltschaft ',
      'gericht bundesgericht agentur nachrichtenagentur verband partei fraktion unternehmen konzern firma ',
      'bank institut universität organisation behörde amt bundesamt zeitung magazin sender kommission ',
      'eu-kommission rat parlament senat stadt verein gewerkschaft kirche stiftung un nato erklärung ',
      'mitteilung pressemitteilung bericht studie urteil sprecherin gesetzentwurf urteilsbegründung',
    ),
    pronouns: [
      { word: 'er', gender: 'm', number: 'singular' },
      { word: 'sie', gender: null, number: 'plural' },
      { word: 'sie', gender: 'f', number: 'singular' },
      { word: 'es', gender: 'n', number: 'singular' },
      { word: 'dieser', gender: 'm', number: 'singular' },
    ],
    invertsAfterQuote: true,
    pluralVerbs: 'en$',
    determiners: words(
      'der die das den dem des ein eine einen einem einer eines sein seine seiner ihr ihre ihrer dieser diese dieses',
    ),
    particles: words('von van der den de zu vom zum zur und für des im in'),
    nouns: {
      contractions: words('im am zum zur vom beim ins ans aufs fürs durchs'),
      endings: words(
        'ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse ismus ment mente ',
        'verein vereine partei parteien gesetz gesetze bahnhof hafen straße platz gebiet gebiete region ',
        'regionen stadt städte land länder stiftung krieg konferenz universität hochschule gericht ',
        'arbeit zeit zeiten jahr jahre jahren tage monate millionen milliarden prozent euro dollar ',
        'äußerung aussage aussagen angaben worte worten auskunft kritik mehrheit zahl zahlen hilfe ',
        'recht rechte frage fragen antwort antworten bericht berichte preis preise unternehmen konzern ',
      ),
      nations: words(
        'afghanisch ägyptisch albanisch algerisch amerikanisch arabisch argentinisch armenisch ',
        'aserbaidschanisch australisch bayerisch belgisch berliner bosnisch brasilianisch britisch ',
        'bulgarisch chilenisch chinesisch dänisch deutsch englisch estnisch europäisch finnisch ',
        'französisch georgisch ghanaisch griechisch hamburger hessisch indisch indonesisch irakisch ',
        'iranisch irisch isländisch israelisch italienisch japanisch jordanisch kanadisch kasachisch ',
        'kenianisch kolumbianisch kongolesisch koreanisch kroatisch kubanisch lettisch libanesisch ',
        'libysch litauisch luxemburgisch marokkanisch mazedonisch mexikanisch moldauisch mongolisch ',
        'münchner neuseeländisch niederländisch niedersächsisch nigerianisch nordkoreanisch norwegisch ',
        'österreichisch pakistanisch palästinensisch peruanisch philippinisch polnisch portugiesisch ',
        'rumänisch russisch sächsisch saudisch schottisch schwedisch schweizer senegalesisch serbisch ',
        'slowakisch slowenisch somalisch spanisch sudanesisch südafrikanisch südkoreanisch syrisch ',
        'taiwanisch thailändisch thüringisch tschechisch tunesisch türkisch ukrainisch ungarisch ',
        'venezolanisch vietnamesisch weißrussisch belarussisch walisisch wiener kölner zyprisch',
      ),
    },
    feminine: words(
      'frau kanzlerin königin andrea elisabeth gabriele heide michaela regina simone stefanie vera verena condoleezza',
    ),
    masculine: words(
      'herr könig papst kardinal christian ernst frank franz jan kai marc marco otto ed emmanuel',
    ),
  },
  claims: {
    hedges: phrases(
      'laut, zufolge, angeblich, angebliche, angeblichen, angeblicher, angebliches, vermeintlich, vermeintliche, vermeintlichen, vermeintlicher, offenbar, vermutlich, wahrscheinlich, möglicherweise, vielleicht, wohl, mutmaßlich, mutmaßliche, mutmaßlichen, ',
      'mutmaßlicher, vorläufig, zumindest, voraussichtlich, anscheinend, scheinbar, etwa, fast, beinahe, knapp, teilweise, ',
      'soll, sollen, solle, sollte, sollten, könnte, könnten, dürfte, dürften, würde, würden, wäre, wären, hätte, hätten, sei, seien, habe, könne, werde, ',
      'kann, können, scheint, scheinen, will, wollen, möglich, geplant, geplante, geplanten, sogenannte, sogenannten, verdächtigt, beschuldigt, nach angaben, nach ansicht, wonach, demnach',
    ),
    approximations: phrases('mindestens, höchstens, ungefähr, etwa, rund, bis zu'),
    hedgeForms: [],
    notHedges: [],
    negations: words(
      'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts weder ohne kaum nirgends nirgendwo keinerlei keineswegs keinesfalls nur außer',
    ),
    quantities: words(
      '% prozent euro dollar million millionen milliarde milliarden tausend jahre jahren tage tagen wochen stunden minuten menschen meter kilometer tonnen grad',
    ),
    numberWords: words(
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert hunderte tausend tausende dutzend dutzende hälfte drittel viertel',
    ),
    conditions: phrases(
      'wenn, falls, sofern, sollte, obwohl, obgleich, trotz, allerdings, aber, sondern, doch, unter der bedingung, vorausgesetzt, solange, ob, außer, ausgenommen, auf bewährung, zur bewährung, mit ausnahme, bis auf, unter vorbehalt, auf dem papier, mangels, mit der einzigen, mit dem einzigen, ein spiel mehr, ein spiel weniger, einem spiel mehr, einem spiel weniger',
    ),
    frames: phrases(
      'zum, zur, beim, vom, laut, durch, gegen, ohne, über, um, nach, vor, seit, bei, mit, in, im, am, an, auf, während, nachdem, als, wegen, angesichts, aufgrund, für, unter, zwischen, bereits, gestern, heute, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag',
    ),
    views: words('für'),
    purposes: [],
    subordinators: phrases('während, nachdem, als, bevor, seit, weil, da'),
    trailers: phrases(
      'nachdem, während, als, der, die, das, welche, wobei, wo, darunter, insbesondere, vor allem, und, sowie, um, damit, so dass, sodass, einschließlich, weil, da, denn, denen, deren, dessen',
    ),
    adjuncts: phrases('nachdem, während'),
    extents: phrases('während'),
    restrictors: words('nur erst lediglich'),
    unfinished: ['auch|nur|noch|schon|sehr|kurz|erst'],
    participleForms: [],
    gerundForms: [],
    means: [],
    closingForms: [
      String.raw`\p{L}*ge\p{L}{2,}(?:t|en)|(?:be|er|ver|ent|zer|miss|über|unter|wider|hinter|voll)\p{L}{2,}(?:t|en)|\p{L}{2,}iert|\p{L}{3,}(?:en|ern|eln)`,
    ],
    selecting: words(
      'alle allen aller beiden beide jene jenen jener diejenigen derjenige diejenige solche solchen ersten erste erster letzten letzte einzige einzigen',
    ),
    pluralForms: [String.raw`\p{L}{2,}(?:en|er|ern|eln)`],
    futures: ['wird|werden|werde|soll|sollen'],
    pasts: [],
    superlatives: [
      String.raw`erst\p{L}{1,2}|letzt\p{L}{1,2}|einzig\p{L}{1,2}|\p{L}{3,}[sß]te[nmrs]?|best\p{L}{1,2}|rekord`,
    ],
    infinitives: [String.raw`zu|\p{L}{2,}zu\p{L}{2,}(?:en|ern|eln)`],
    adverbials: [],
    quantifiers: phrases('mehrere, viele, einige, alle, jeder, jede, jedes'),
    indefinites: words('ein eine einen einem einer'),
    additions: words('und'),
    listing: words('und oder sowie'),
    pointers: phrases(
      'er, sie, es, dies, diese, dieser, dieses, diesen, diesem, sein, seine, ihr, ihre, dort, hier, damit, dabei, dazu, davon, darauf, daran, darin, dafür, dagegen, danach, ',
      'dadurch, daraus, dahinter, solche, solcher, beide, letztere, jener, jene, denen, ihm, ihn, ihnen, da, so, derselbe',
    ),
    connectives: phrases(
      'später, kurz darauf, jedoch, aber, doch, und, oder, denn, also, daher, deshalb, deswegen, darum, dennoch, trotzdem, außerdem, zudem, ferner, auch, dann, anschließend, schließlich, zuvor, danach, ',
      'allerdings, hingegen, dagegen, stattdessen, vielmehr, zum beispiel, beispielsweise, so, somit, folglich, demnach, insgesamt, im gegenteil, einerseits, andererseits, gleichzeitig, inzwischen, mittlerweile, weiterhin, weiter, unterdessen, ja, nein, nun, sonst, immerhin, ebenso, ebenfalls, dabei, nicht zuletzt',
    ),
    firstPerson: words('ich wir uns mich mir unser unsere mein meine du dich dir euch euer'),
    auxiliaries: words(
      'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen ',
      'musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte dürfte würde würden ',
      'wäre wären hätte hätten sei seien gibt gab bleibt blieb kommt kam geht ging steht stand liegt lag',
    ),
    finiteVerbs: words(
      'strich strichen fing fingen erfuhr erfuhren lud luden wich wichen glich glichen biss bissen ',
      'schrie schrien verschob verschoben bog bogen fror froren schob schoben schoss schossen goss ',
      'gossen genoss genossen kroch log nahm nahmen warb warben lenkt lenkte ',
      'macht machte nimmt nahm hält hielt lässt ließ sieht sah zeigt zeigte beginnt begann findet fand führt führte ',
      'bringt brachte stellt stellte setzt setzte bekommt bekam erhält erhielt verliert verlor gewinnt gewann stirbt ',
      'starb fällt fiel steigt stieg sinkt sank trifft traf spielt spielte lebt lebte arbeitet arbeitete braucht ',
      'brauchte fordert forderte droht drohte plant plante kündigt kündigte startet startete endet endete schließt ',
      'schloss öffnet öffnete siegt siegte schlägt schlug tritt trat zieht zog verlässt verließ kehrt kehrte ',
      'fehlt fehlte hilft half warnt warnte wirft warf weiß wusste heißt hieß gilt galt scheint schien feiert feierte ',
      'starben kamen gingen standen lagen fanden nahmen sahen hielten ließen fielen stiegen sanken trafen traten zogen verloren gewannen ',
      'befanden befindet befand erhielten schlossen schlugen brachen brach sprachen sprach verliefen verlief entfielen entfällt entfiel ',
      'griffen greift griff gelang gelingt geschah geschieht betrat betritt bestreitet bestritt verspricht versprach versprechen tragen trägt trug ',
      'treibt trieb trieben leben nutzt schätzt dient handelt bestätigt bekräftigt billigt enthält enthielt enthielten entsendet entsandte bleiben ',
      'blieben stellen nennt nannte nannten bietet bot boten wächst wuchs wuchsen fährt fuhr fuhren fliegt flog läuft lief liefen liegen stehen ',
      'gehören gehört umfasst verfügt sucht kostet dauert zählt wählt wählten lädt lud plädiert kritisiert verkauft kauft liefert ',
      'rät erfolgt erfolgen taucht tauchen bangt bremst baut bedankt hofft jagt knackt kracht prallt rast rutscht rügt schmilzt schrumpft spart steuert ',
      'streikt stürmt stürzt unterstützt verzichtet zahlt demonstrieren diskutieren investieren planen produzieren profitieren protestieren ',
      'brauchen fallen feiern gewinnen kämpfen setzen sinken steigen stimmen streiken suchen trauern verlieren zahlen ziehen ',
      'stammt stammen hängt hängen hing erlitt erlitten erleidet blickt sorgt tagt wartet regelt verlangt bedeutet entspricht entsprach entsprechen warb warben wirbt werfen warfen sterben legt verstarb ',
      'übersteigt überstieg reicht teilen besteht bestand bestanden bestehen schafft schuf schufen schätzen begegnet mag lassen unterschreibt ',
      'unterschrieb ergibt ergab ergaben erging nähert drohen gerät geriet gerieten wirkt prüft senkt hebt lockt stoppt löst sperrt räumt ',
      'rettet weitet weist wies wiesen meldet redet landet rechnet richtet leistet bittet baten bat bekennt beruht beruhen folgt folgen lehnt lehnen ',
      'machen geben gaben nehmen gehen halten finden führen fordern kündigen kommen sehen zeigen brechen sitzt saß saßen sitzen ',
      'schoss schossen schießt wusch riss rissen reißt schrieb schrieben schreibt rief riefen ruft stieß stießen schnitt schied entschied ',
      'entschieden entscheidet beschloss beschlossen beschließt beging begeht begann begannen beginnen bewarb bewirbt erschien erschienen ',
      'erscheint erschoss erhebt erhob erhoben ertrank erwarb erwirbt empfing empfängt entkam entkamen entging entließ ',
      'entlässt verbot verboten verbietet verband verbindet verschwand verschwanden verschwindet verlieh verleiht verlangen vergibt ',
      'vergab unterlag unterliegt überlebt überfiel überfielen überwies sank sprang sprangen springt lief zwang zwangen zwingt ',
      'band bindet grub lieh litt litten leidet mied schweigt schwieg schwamm stahl stahlen stritt stritten streitet wog floh flohen flieht flüchtet ',
      'klettert wandert wechselt klagt ermittelt verhandelt verteidigt kämpft gründet bildet berät ändert erwartet erreicht ',
      'käme kämen ginge gingen gäbe gäben bliebe ließe stünde stünden fände fänden bekäme',
    ),
    finiteForms: [String.raw`\p{Ll}{3,}(?:te|ten|iert)`],
    notVerbs: words(
      'gute ganze letzte erste zweite dritte vierte fünfte beste größte meisten leute heute seite minuten rechte linke alte weite breite bekannte gesamte sogenannte geplante leichte schlechte echte feste nächste höchste mitten unten hinten vorigten zweiten dritten ersten letzten besten größten',
    ),
    takeawayBoxes: phrases(
      'fazit, das wichtigste in kürze, kurz gefasst, auf einen blick, das wichtigste, zusammenfassung, tl;dr, tldr, was sie wissen müssen, darum ist das wichtig, unsere einordnung, einordnung, im überblick',
    ),
  },
  labels: {
    takeaway: 'Das bleibt',
    readArticle: 'Zum Artikel: ',
    citedBy: 'zitiert von',
    correction: 'Korrektur: ',
    genres: {
      news: null,
      opinion: 'Meinung',
      interview: 'Interview',
      transcript: 'Wortlaut',
      live: 'Live',
      sponsored: 'Anzeige',
      release: 'Pressemitteilung',
      obituary: 'Nachruf',
    },
    alt: {
      headline: 'Schlagzeile auf einer Karte: {text}',
      quote: 'Zitat auf einer Karte, {speaker}: „{text}“',
      takeaway: '{label}, auf einer Karte: {text}',
    },
  },
};

/** A weekday, and its compounds: `montag`, `montagabend`. */
function withPartOfDay(day: string): string[] {
  return [
    day,
    ...words('früh morgen vormittag mittag nachmittag abend nacht').map((part) => day + part),
  ];
}
