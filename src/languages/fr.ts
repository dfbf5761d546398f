import type { Language } from './language.ts';
import { phrases, words } from './words.ts';

/** Reporting verbs in -er, whose forms follow one pattern. */
const REGULAR_VERBS = words(
  'abonder accuser affirmer ajouter alarmer alerter amuser analyser annoncer appuyer argumenter ',
  'arguer assurer asséner attaquer attester avancer avouer balayer blâmer cingler citer clamer commenter ',
  'compléter concéder condamner confesser confier confirmer conseiller considérer constater contester ',
  'corriger crier critiquer décider déclarer déclamer décréter demander dénoncer déplorer ',
  'désoler détailler développer diagnostiquer emporter encourager enchaîner énoncer enthousiasmer ',
  'énumérer épingler espérer estimer étonner évaluer évoquer exclamer exhorter exiger expliciter expliquer ',
  'exposer exprimer féliciter fustiger glisser gronder hasarder hurler illustrer implorer indigner indiquer ',
  'inquiéter insister insurger interpeller interroger inviter ironiser jubiler juger jurer justifier lâcher ',
  'lamenter lancer louer marteler mentionner militer minimiser moquer murmurer narrer nier noter nuancer ',
  'objecter observer opposer opiner ordonner parier penser persifler pester plaider plaisanter pointer ',
  'poster préciser préconiser présager proclamer prôner prononcer pronostiquer ',
  'proposer protester publier questionner raconter railler rappeler rapporter rassurer réaffirmer ',
  'réclamer recommander récapituler refuser regretter réitérer rejeter relater relativiser relever ',
  'remarquer répéter répliquer résumer rétorquer révéler saluer scander siffler ',
  'signaler signifier souhaiter souligner soupirer spéculer stipuler suggérer supplier synthétiser ',
  'tacler tempérer tempêter temporiser témoigner théoriser tonner trancher tweeter twitter vanter vitupérer',
);

/** Common verbs in -er that report nothing: what tells a sentence from a fragment. */
const COMMON_VERBS = words(
  'supprimer revendiquer raviver survoler reprocher cristalliser licencier délocaliser recruter ',
  'racheter décerner heurter dérober braquer cambrioler écrouer acquitter incarcérer expulser ',
  'confiner vacciner dépister contaminer plafonner flamber ratifier abroger promulguer geler ',
  'allouer subventionner honorer sacrer limoger révoquer remplacer parrainer saboter ',
  'dévaster ébranler écarter examiner fâcher intégrer jeter maîtriser moderniser payer pénaliser ',
  'prouver raccrocher réhabiliter réinventer sanctionner stopper supporter ',
  'abaisser abandonner aborder abriter accélérer accepter accompagner accorder accumuler acheter ',
  'achever activer adapter administrer adopter adresser affecter affronter aggraver agiter aider aimer ajuster ',
  'aligner alimenter allonger alterner amener améliorer amorcer animer anticiper appliquer apporter ',
  'apprécier approcher approuver arracher arrêter arriver aspirer assister associer assumer attacher ',
  'attirer attribuer augmenter autoriser avaler baisser balancer baser basculer bénéficier ',
  'blesser bloquer bouger bouleverser boucler boycotter briller briser brûler cacher calculer calmer ',
  'camper capituler caractériser casser causer céder célébrer centrer cesser changer chanter charger ',
  'chasser chercher chuter circuler classer coïncider collaborer combler commander commencer commercialiser ',
  'communiquer compenser compliquer comporter composer compter concentrer concerner conditionner ',
  'conjuguer consacrer conserver consister consolider constituer consulter contempler conter continuer ',
  'contrer contribuer contrôler converger coopérer coûter couper créer creuser croiser culminer cultiver ',
  'dater débarquer débarrasser débloquer déborder débuter déchirer déclencher décoller décorer ',
  'découler décrocher dédier défiler dégager dégrader déléguer demeurer démarrer démissionner démontrer ',
  'dénombrer départager dépasser dépenser déplacer déployer déposer désigner dessiner destiner détacher ',
  'détecter deviner dévoiler diffuser diminuer diriger discuter disposer disputer dissiper ',
  'distinguer distribuer diviser dominer donner doubler douter durer dynamiser échanger échapper échouer ',
  'éclairer éclater économiser écouter écraser effacer effectuer effondrer élaborer éliminer éloigner ',
  'embarquer embaucher émerger empêcher employer emprunter encadrer encourager endommager engager ',
  'enlever enregistrer enseigner entamer entourer entraîner entrer envisager envoyer ',
  'épargner épuiser équiper ériger escalader espionner essayer essouffler étaler étudier ',
  'évacuer éviter évoluer exécuter exercer exister expérimenter exploiter explorer exploser exporter ',
  'exposer fabriquer faciliter fasciner favoriser fermer fêter figurer filmer financer fixer focaliser ',
  'fonctionner fonder forcer former frapper fréquenter frôler fuser gagner garder générer gérer glaner ',
  'grimper habiter héberger hésiter ignorer illuminer imaginer impliquer importer imposer impressionner ',
  'incarner inciter incomber inaugurer influencer innover inonder installer instaurer intégrer intensifier ',
  'intéresser interpréter intituler inventer invalider investiguer isoler jeter jouer laisser libérer ',
  'lier limiter liquider livrer loger lutter manger manifester manœuvrer manquer marcher marquer ',
  'masquer mener menacer mériter mesurer miser mobiliser modifier monter montrer motiver multiplier ',
  'naviguer négocier neutraliser nommer obliger occuper opérer orchestrer organiser orienter ',
  'oser oublier pallier paralyser parler partager participer passer patienter payer peiner pencher ',
  'percer percuter perturber peser placer planer planifier plonger porter posséder pousser pratiquer ',
  'précéder préférer préparer présenter préserver presser primer priver privilégier procéder profiter ',
  'progresser projeter prolonger prospérer protéger provoquer publier puiser quitter ',
  'ramener ramasser rapprocher rassembler rater ravager réaliser rebaptiser récolter réconcilier ',
  'reculer récupérer rédiger redouter refléter regagner regarder régler régner regrouper relancer ',
  'relier remanier remarquer rembourser remonter remporter rémunérer rencontrer renforcer renoncer ',
  'rénover rentrer renverser réorganiser réparer reporter reposer représenter réserver résider résister ',
  'résonner respecter respirer ressembler rester restaurer retarder retirer retomber retourner ',
  'retracer retrouver réveiller risquer rouler ruiner sacrifier sauter sauver secouer sembler séparer ',
  'sillonner situer solliciter sombrer sonner stabiliser stagner stimuler subsister succéder ',
  'surmonter surpasser surveiller susciter suspecter tarder tenter terminer tester tirer ',
  'tolérer tomber toucher tourner tracer traîner traiter transférer transformer transporter ',
  'travailler traverser trembler tripler triompher tromper troubler trouver tuer utiliser valider valoriser ',
  'varier veiller verser violer viser visiter voler voter voyager ',
);

/** Forms that follow no pattern, or change their stem. */
const OTHER_VERB_FORMS = words(
  'dit disent disait disaient dira dirait diront écrit écrivent écrivait écrivit écrivaient admet admettent ',
  'admettait admit admirent avertit avertissait avertissent conclut concluait concluent convient ',
  'convenait convint craint craignait défend défendait défendit défendent dément démentait démentent ',
  'démentit déduit maintient maintenait maintint maintiennent poursuit poursuivait poursuivit poursuivent ',
  'prédit prédisent prédisait prétend prétendait prétendit prétendent prévient prévenait prévint ',
  'préviennent promet promettait promit promettent reconnaît reconnait reconnaissait reconnut ',
  'reconnaissent redit redisait réagit réagissait réagissent renchérit renchérissait renchérissent répond ',
  'répondait répondit répondent reprend reprenait reprit reprennent résout ressent souvient ',
  'souvenait souvinrent soutient soutenait soutint soutiennent sourit souriait traduit confie ',
  'rappelle rappellent appelle appellent martèle martèlent interpelle interpellent rejette rejettent ',
  'croit croyait croient veut voit sait attend attendait',
);

const OTHER_PARTICIPLES = words(
  'dit écrit admis averti conclu convenu craint défendu démenti déduit maintenu poursuivi prédit prétendu ',
  'prévenu promis reconnu redit réagi renchéri répondu repris ressenti souvenu soutenu souri traduit cru',
);

/** Futures of the reporting verbs, which report only behind a quotation. */
export const FRENCH_FUTURES: readonly string[] = [
  ...REGULAR_VERBS.flatMap(futureForms),
  ...words(
    'conclura concluront répondra répondront poursuivra reprendra rappellera reconnaîtra admettra renchérira avertira préviendra conviendra',
  ),
];

/** Infinitives of the reporting verbs: "et le maire d'ajouter". */
export const FRENCH_INFINITIVES: readonly string[] = [
  ...REGULAR_VERBS,
  ...words(
    'admettre avertir conclure convenir dire poursuivre prévenir reconnaître redire renchérir répondre reprendre sourire',
  ),
];

/** French as written in France. See `frenchOfCanada` for Québec's spaces. */
export const french: Language = {
  tag: 'fr',
  name: 'français',
  dir: 'ltr',
  elisions: words("l' d' qu' s' n' c' j' m' t' jusqu' lorsqu' puisqu' quoiqu'"),
  capitalisesNouns: false,
  sentences: {
    neverFinal: [
      ...words(
        'm. mm. mr. mme. mlle. mgr. me. dr. pr. st. ste. gén. col. cdt. cne. lt. sgt. cap. cf. ex. env. ',
        'bd. boul. av. pl. rte. ch. chap. éd. ed. coll. dir. hab. tél. réf. vs. c.-à-d. i.e. e.g. op. ',
        'loc. ill. trad. prés. dép. arr. rév. hon. abbé. fig. vol.',
      ),
      ...phrases('p. ex., c. à d., n. b., c.-à-d.'),
    ],
    maybeFinal: words(
      'etc. j.-c. s.a. s.a.r.l. s.a.s. s.n.c. ltd. inc. co. corp. cie. jr. sr. al. suiv. h. min. sec. ',
      'km. kg. max. a.m. p.m. u.s. u.s.a. u.e. o.n.u. n.y. d.c. r.-u. é.-u.',
    ),
    beforeNumber: words(
      'p. pp. n. no. nos. art. t. vol. chap. fig. § janv. févr. avr. juil. sept. oct. nov. déc.',
    ),
    starters: words(
      'il elle on ils elles nous vous je tu le la les un une des ce cet cette ces cela ça ceci mais et ',
      'or donc car ni puis ensuite alors enfin ainsi aussi pourtant cependant toutefois dans en sur ',
      'sous avec sans pour par depuis pendant après avant selon si quand lorsque comme son sa ses ',
      'leur leurs notre nos votre vos mon ma mes qui que quoi où aucun aucune tous tout toute toutes ',
      'chaque plusieurs certains certaines personne rien à au aux celui celle ceux',
    ),
    ordinalDots: false,
  },
  typography: {
    outer: ['«', '»'],
    inner: ['“', '”'],
    insideMarks: '\u00a0',
    before: { ';': '\u202f', '!': '\u202f', '?': '\u202f', ':': '\u00a0' },
  },
  lines: {
    glued: words(
      "le la les l' un une des du de d' à au aux en dans par pour sur sous avec sans chez vers entre ",
      'contre depuis pendant dès selon et ou ni mais or car que qui dont où si ne se me te ce cet ',
      'cette ces mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs quel quelle quels ',
      'quelles très plus moins trop aussi comme est sont a ont y n° m. mm. mme mmes mlle dr pr me st ',
      'ste saint sainte',
    ),
    leaning: [],
    forward: words('après avant malgré devant derrière parmi envers lors durant hormis sauf afin'),
    units: words(
      '% ‰ € $ £ °c ° km m cm mm kg g t l ha km² m² km/h h min s ans an jours mois semaines heures ',
      'minutes euros dollars million millions milliard milliards mille personnes points degrés mètres ',
      'kilomètres tonnes',
    ),
  },
  datelines: {
    months: words(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv. ',
      'févr. avr. juil. sept. oct. nov. déc.',
    ),
    weekdays: words(
      'lundi mardi mercredi jeudi vendredi samedi dimanche hier ce matin soir après-midi',
    ),
    leads: words('ce cet cette'),
    dayLeads: words('le'),
    monthLeads: words('en début fin courant'),
    limiters: words('chaque dernier prochain tôt tard'),
    bygones: [],
    periods: words(
      'matin soir après-midi nuit semaine mois année an été hiver printemps automne week-end saison fois-ci',
    ),
    dayParts: words('matin soir après-midi midi nuit dernier'),
  },
  speech: {
    verbs: [...REGULAR_VERBS.flatMap(finiteForms), ...OTHER_VERB_FORMS],
    participles: [
      ...REGULAR_VERBS.flatMap((verb) => agreeing(`${verb.slice(0, -2)}é`)),
      ...OTHER_PARTICIPLES.flatMap(agreeing),
    ],
    auxiliaries: words('a ont avait avaient aura auront aurait auraient eut'),
    reflexiveAuxiliaries: words('est sont était étaient'),
    reflexives: words("s' se"),
    passives: words('été être reste restent restait restaient demeure demeurent'),
    phraseEnds: words(
      "qui que qu' dont où lors dans sur après avant depuis pendant avec sans sous vers devant chez contre selon mais ou car quand lorsque alors tandis puis face par interrogé interrogée cité citée joint jointe contacté contactée invité invitée est a ont sont était avait dénonçant ajoutant",
    ),
    relatives: words(
      "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles",
    ),
    complementisers: words("que qu' ainsi ceci comme"),
    possessives: words('son sa ses leur leurs mon ma mes notre nos votre vos'),
    clitics: words(
      "se s' me m' lui leur nous vous l' le la les y en ne n' n'en ainsi également aussi alors ensuite encore toujours notamment",
    ),
    according: elided(
      "selon, d'après, pour, aux yeux de, de l'avis de, de l'aveu de, à en croire, dixit, assure-t-on chez, ",
      'selon les mots de, selon les termes de, dans les mots de',
    ),
    saidBy: elided(
      'parole de, ces mots sont de, ces mots sont ceux de, ce sont les mots de, la phrase est de, la formule est de',
    ),
    via: phrases(
      'cité par, citée par, cités par, citées par, rapporté par, rapportée par, rapportés par, rapportées par, ',
      'relayé par, relayée par, relayés par, relayées par, recueilli par, recueillie par, recueillis par, ',
      'recueillies par, interviewé par, interviewée par, diffusé par, diffusée par, diffusés par, ',
      'repris par, repris dans, reprise par, cité dans, citée dans, cités dans, publié par, publiée par, ',
      'publiés par, transmis à, accordé à, accordée à, dans les colonnes de, dans les colonnes du, au micro de',
    ),
    to: phrases(
      "à l', à la, à, au, aux, auprès de, auprès du, auprès d', devant, sur, dans, en, lors de, lors d', ",
      'interrogé par, interrogée par, contacté par, contactée par, joint par, jointe par, invité de, invitée de, invité sur, invitée sur',
    ),
    titles: words(
      'm. mm. m mme mmes mlle mlles me mes dr dr. docteur pr pr. professeur mgr monseigneur maître madame ',
      'monsieur général colonel amiral capitaine commandant lieutenant sir lady lord père frère sœur abbé ',
      'reine roi prince princesse pape cheikh ayatollah imam',
    ),
    roles: words(
      'ceo drh ministre ministres président présidente premier première secrétaire dirigeant dirigeante chef ',
      'cheffe patron patronne directeur directrice responsable responsables porte-parole maire ',
      'député députée sénateur sénatrice élu élue élus conseiller conseillère préfet préfète ',
      'procureur procureure procureur-adjoint juge magistrat magistrate avocat avocate avocats ',
      'avocates défenseur policier policière gendarme pompier militaire général colonel amiral ',
      'capitaine commandant lieutenant ambassadeur ambassadrice diplomate chancelier chancelière ',
      'roi reine prince princesse pape cardinal archevêque évêque prêtre imam rabbin professeur ',
      'professeure chercheur chercheuse chercheurs scientifique scientifiques historien historienne ',
      'historiens sociologue politologue économiste économistes analyste analystes expert experte ',
      'experts expertes spécialiste spécialistes médecin médecins docteur chirurgien chirurgienne ',
      'infirmier infirmière psychologue psychiatre épidémiologiste virologue biologiste ',
      'climatologue météorologue ingénieur ingénieure architecte artiste acteur actrice comédien ',
      'comédienne chanteur chanteuse musicien musicienne réalisateur réalisatrice cinéaste ',
      'producteur productrice auteur auteure autrice écrivain écrivaine romancier romancière poète ',
      'journaliste journalistes rédacteur rédactrice photographe animateur animatrice présentateur ',
      'présentatrice humoriste entraîneur entraîneuse sélectionneur sélectionneuse joueur joueuse ',
      'capitaine champion championne coureur cycliste navigateur navigatrice skipper attaquant ',
      'défenseur gardien buteur footballeur footballeuse fondateur fondatrice cofondateur ',
      'cofondatrice gérant gérante propriétaire employé employée salarié salariée salariés ouvrier ',
      'ouvrière syndicaliste délégué déléguée représentant représentante représentants militant ',
      'militante militants bénévole volontaire habitant habitante habitants riverain riveraine ',
      'riverains voisin voisine voisins témoin témoins victime victimes survivant survivante ',
      'passager passagère automobiliste père mère frère sœur fils fille mari femme époux épouse ',
      'oncle tante cousin cousine ami amie amis parent parents grand-père grand-mère étudiant ',
      'étudiante étudiants élève élèves enseignant enseignante enseignants instituteur institutrice ',
      'proviseur proviseure principal principale agriculteur agricultrice agriculteurs éleveur éleveuse ',
      'vigneron vigneronne viticulteur pêcheur pêcheurs cuisinier cuisinière boulanger boulangère ',
      'restaurateur restauratrice commerçant commerçante commerçants coiffeur coiffeuse chauffeur ',
      'pilote conducteur conductrice vice-président vice-présidente co-président coprésident ',
      'coprésidente candidat candidate leader numéro homme jeune trentenaire quadragénaire ',
      'quinquagénaire sexagénaire septuagénaire octogénaire adolescent adolescente milliardaire ',
      'entrepreneur entrepreneuse investisseur astronaute spationaute astrophysicien ',
      'astrophysicienne physicien physicienne mathématicien mathématicienne chimiste géologue ',
      'sismologue océanographe archéologue anthropologue philosophe essayiste éditorialiste ',
      'mannequin styliste créateur créatrice couturier conservateur conservatrice commissaire ',
      'inspecteur inspectrice enquêteur enquêteurs enquêtrice adjoint adjointe intéressé intéressée ',
      'suspect plaignant plaignante prévenu prévenue locataire retraité retraitée ',
      'vétérinaire pharmacien pharmacienne psychanalyste nutritionniste urgentiste réanimateur ',
      'infectiologue pédiatre cardiologue secouriste sauveteur sauveteurs garde alpiniste guide ',
      'pdg dg vice-procureur vice-procureure substitut greffier greffière bâtonnier bâtonnière doyen doyenne ',
      'recteur rectrice trésorier trésorière bourgmestre échevin échevine arbitre coach rappeur rappeuse ',
      'compositeur compositrice chorégraphe danseur danseuse scénariste chroniqueur chroniqueuse consultant ',
      'consultante formateur formatrice éducateur éducatrice jardinier jardinière horticulteur maraîcher ',
      'maraîchère apiculteur apicultrice ostréiculteur ostréicultrice berger bergère libraire éditeur éditrice ',
      'juriste notaire urbaniste paysagiste technicien technicienne sage-femme aide-soignant aide-soignante ',
      'kinésithérapeute blogueur blogueuse youtubeur youtubeuse influenceur influenceuse traducteur traductrice ',
      'ex-ministre ex-président ex-présidente ex-député ex-députée ex-maire ex-patron ex-premier',
    ),
    institutions: words(
      'gouvernement ministère préfecture mairie police gendarmerie parquet tribunal cour justice armée ',
      'agence association ong organisation syndicat fédération ligue club équipe parti groupe ',
      'entreprise société compagnie firme constructeur opérateur banque institut université école ',
      'hôpital chu laboratoire observatoire commission conseil comité collectif parlement sénat ',
      'assemblée élysée matignon kremlin maison-blanche pentagone onu otan oms unesco unicef ',
      'union autorité autorités direction présidence ambassade délégation rapport étude communiqué ',
      'enquête journal quotidien hebdomadaire magazine chaîne radio site texte lettre avocats ',
      'pompiers sncf ratp edf insee météo-france croix-rouge amnesty greenpeace famille défense ',
      'chancellerie diplomatie département région municipalité ville plateforme réseau géant ',
      'académie fondation centre musée festival',
    ),
    pronouns: [
      { word: 'il', gender: 'm', number: 'singular' },
      { word: 'elle', gender: 'f', number: 'singular' },
      { word: 'ils', gender: null, number: 'plural' },
      { word: 'elles', gender: 'f', number: 'plural' },
      { word: 'on', gender: null, number: 'plural' },
      { word: 'celui-ci', gender: 'm', number: 'singular' },
      { word: 'celle-ci', gender: 'f', number: 'singular' },
      { word: 'ce dernier', gender: 'm', number: 'singular' },
      { word: 'cette dernière', gender: 'f', number: 'singular' },
    ],
    invertsAfterQuote: true,
    determiners: words(
      "le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos du au aux",
    ),
    particles: words(
      "de du des d' la le les l' à au aux en et pour van von der den bin ben al el di da dos chez",
    ),
    feminine: words(
      'mme mmes mlle mlles madame reine princesse sœur mère julie claire marine charlotte florence laurence simone nancy',
    ),
    masculine: words(
      'm. mm. monsieur roi prince pape frère père abbé cardinal jean pierre stéphane emmanuel marc christian guy bill mark kim',
    ),
  },
  claims: {
    hedges: elided(
      "pour l'instant, pour l'heure, pour le moment, ",
      "selon, d'après, à en croire, aux yeux de, pourrait, pourraient, devrait, devraient, semble, semblent, ",
      'semblait, semblerait, paraît, paraissent, peut-être, sans doute, probablement, vraisemblablement, ',
      'apparemment, éventuellement, possible, possibles, possiblement, potentiellement, potentiel, ',
      'potentielle, potentiels, potentielles, probable, probables, présumé, présumée, présumés, présumées, supposé, ',
      'supposée, supposés, supposées, prétendu, prétendue, prétendus, soupçonné, soupçonnée, soupçonnés, ',
      'soupçonnées, suspecté, suspectée, accusé, accusée, accusés, accusées, mis en examen, mise en examen, ',
      'mis en cause, mise en cause, allégué, soi-disant, presque, quasi, quasiment, à peu près, ',
      "plutôt, en partie, partiellement, jusqu'à, au maximum, au minimum, parfois, souvent, ",
      'peut, peuvent, pouvait, pouvaient, risque de, risquent de, il se peut, serait, seraient, aurait, ',
      'auraient, dit, estime, affirme, assure, selon lui, selon elle, espère, compte, envisage, envisagent, ',
      'tenté, tente, prévoit, prévu, prévue, censé, censée',
    ),
    approximations: phrases("au moins, au plus, environ, près de, près d', quelque"),
    hedgeForms: [String.raw`\p{L}{2,}(?:rait|raient|rais|rions|riez)`],
    notHedges: words(
      'trait traits attrait portrait retrait extrait abstrait distrait contrait fait parfait forfait ',
      'ouvrait couvrait offrait souffrait découvrait entrait montrait rencontrait démontrait tirait ',
      'retirait attirait rentrait comparait déclarait préparait réparait séparait demeurait pleurait ',
      'mourait courait parcourait concourait durait jurait assurait figurait mesurait restaurait ',
      'instaurait inspirait respirait espérait considérait préférait récupérait opérait libérait ',
      'générait exagérait accélérait modérait tolérait délibérait adorait ignorait améliorait ',
      'explorait élaborait colorait honorait décorait déplorait dévorait implorait administrait ',
      'illustrait enregistrait filtrait livrait délivrait vibrait célébrait dépensait ',
      'ouvraient couvraient offraient souffraient découvraient entraient montraient rencontraient ',
      'démontraient tiraient retiraient attiraient déclaraient préparaient séparaient mouraient ',
      'couraient parcouraient duraient assuraient figuraient mesuraient espéraient considéraient ',
      'préféraient ignoraient livraient célébraient serrait enterrait errait désirait admirait ',
      'empirait virait barrait marrait narrait fourrait bourrait',
    ),
    negations: words(
      "ne n' n pas jamais aucun aucune aucuns rien ni non sans guère nulle faute hormis sauf excepté impossible",
    ),
    quantities: words(
      '% ‰ € $ £ euros euro dollars dollar millions million milliards milliard mille ans an jours mois ',
      'semaines heures minutes km kilomètres mètres tonnes points degrés personnes',
    ),
    numberWords: words(
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille dizaine dizaines douzaine quinzaine vingtaine trentaine centaine centaines millier milliers moitié tiers quart',
    ),
    conditions: elided(
      'à titre provisoire, à titre conservatoire, à titre exceptionnel, sur le papier, par intérim, ',
      "si, s'il, s'ils, à condition, sous réserve, à moins, bien que, quoique, même si, sauf si, tant que, ",
      "pourvu que, à supposer, au cas où, en cas de, dans l'hypothèse, faute de, sauf, hors, hormis, excepté, avec sursis, à l'exception, à l'exclusion, à une exception, à une réserve, à deux exceptions, mais, malgré, en dépit, sans que, afin que, pour que, en l'absence de, en l'absence du, avec pour seul, avec pour seule, avec comme seul, avec comme seule, un match en plus, un match en moins, un match en retard, un match de plus, un match de moins",
    ),
    frames: elided(
      "a la, a l', a ce, a cette, a son, a sa, a ses, a leur, a un, a une, a quelques, a partir, pour l'heure, pour l'instant, pour le moment, un an après, un mois après, une semaine après, un jour après, un an avant, ",
      'mi-janvier, mi-février, mi-mars, mi-avril, mi-mai, mi-juin, mi-juillet, mi-août, mi-septembre, mi-octobre, mi-novembre, mi-décembre, ',
      "tout comme, aux alentours, vers, dans, en, après, avant, depuis, pendant, lors, lors de, alors que, tandis que, au cours de, au lendemain, à l'issue, ",
      "à l'occasion, face à, avec, quelques jours, quelques mois, quelques semaines, quelques heures, quelques minutes, quelques années, quelques instants, deux, ce, cette, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, ",
      "à, au, aux, sur, sous, par, chez, dès, durant, fin, début, mi, quand, lorsque, comme, considéré, réuni, réunis, interrogé, invité, entre, hier, aujourd'hui, ce matin, le, tout en, afin de, afin d', puisque, sitôt, une fois, outre, pour",
    ),
    views: words('pour chez parmi'),
    purposes: words('pour'),
    clefts: phrases("c'est, c'était"),
    states: {
      verbs: words('est sont était étaient sera seront reste restent demeure demeurent'),
      places: words('dans en à au aux sur sous chez a'),
    },
    subordinators: elided(
      'alors que, tandis que, quand, lorsque, comme, puisque, sitôt, une fois, après que, avant que, depuis que, tout en',
    ),
    trailers: elided(
      "au premier jour, au dernier jour, en raison, à cause, grâce, face à, au sein, en hommage, en présence, en particulier, notamment, y compris, alors que, tandis que, après, avant, lors de, lors d'un, lors d'une, lors du, dans le cadre, ",
      "à l'occasion, à la suite, au cours de, au lendemain, à l'issue, depuis, pendant, dans un contexte, dans, avec, pour, ",
      "à, au, aux, sur, chez, sous, entre, vers, qui, dont, où, ce qui, ce que, une, un, le, la, les, soit, en, afin de, afin d', et ce, et, où, puis, ainsi que, comme, sur fond de, à quelques, selon",
    ).filter((word) => word !== 'selon'),
    adjuncts: elided(
      "après, avant, depuis, pendant, durant, car, puisque, parce que, quand, lorsque, au motif que, au moment où, à l'heure où, pendant que, alors même que, au sein, en hommage, au large, à bord, en raison, à cause, grâce, au profit, en présence, à proximité, non loin, à l'aide, afin d', afin de, dans l'espoir, dans le but, avec l'ambition, avec l'espoir, en vue, à la veille, au premier jour, au dernier jour, à l'âge, lors de, lors d', lors du, lors des, alors que, tandis que, à l'occasion, en marge, dans le cadre, à la suite, à la faveur, à l'initiative, à l'appel, à l'approche, à l'aube, sous les yeux, sous la houlette, sous l'égide, aux côtés de, en réaction, en réponse, en signe de, en guise de, en compagnie, en vertu, en application, en pleine, en plein, de peur de, par crainte, sous prétexte, sous l'effet, suite à, dans l'attente, par le biais, dans la foulée, dans la nuit, au cours, au lendemain, au terme, à l'issue, sur fond de, à quelques, il y a, ",
      'peu après, juste après, quelques jours après, quelques heures après, peu avant, juste avant, quelques jours avant, quelques heures avant, cette semaine, ces derniers jours, ces dernières semaines, dans les prochains jours, dans les prochaines semaines',
    ),
    reasons: phrases("en raison, à cause, grâce, suite à, afin d', afin de"),
    extents: elided(
      "avant, depuis, pendant, durant, parce que, quand, lorsque, au moment où, à l'heure où, au cours, il y a, dans la nuit, cette semaine, ces derniers jours, ces dernières semaines",
    ),
    rulings: [
      '(?:accus|soupçonn|suspect|critiqu|dénonc|qualifi)ée?s?',
      '(?:autoris|interdi|impos|supprim|rétabli|lev|ferm|adopt|réserv)(?:e|ent|é|ée|és|ées|t|te|ts|tes|s|ait|aient|a|èrent)|obligatoires?',
    ],
    restrictors: words('seulement uniquement'),
    unfinished: [
      String.raw`(?:prévu|attendu|fixé|programmé|reporté|conduit|emmené|transporté|transféré)e?s?|vouloir|pouvoir|devoir|falloir|faire|aller|dû|due|pu|voulu|su|partie|s'apprête|s'apprêtent|\p{L}+ant|ainsi|alors|et|ou|été|être|avoir|deux|trois|quelque`,
    ],
    participleForms: [
      String.raw`\p{L}{2,}(?:é|és|ée|ées|(?<![ao])is|ise|uits?|uites?)|(?:écrit|décrit|inscrit|atteint|éteint|peint|rejoint)e?s?|(?:par|ten|vend|rend|reç|surven|obten|ven|parven|interven|deven|souten|reten|mainten|conven|conn|él|batt|abatt|attend|interromp|disp|suspend|dét|répand)ue?s?|sortie?s?|issue?s?`,
    ],
    notParticiples: [
      String.raw`\p{L}+(?:tés?|is|ises?|uits?|uites?)|année|armée|journée|soirée|idée|durée|arrivée|entrée|tournée|assemblée|marché|café|côté|congé|députée?s?|employée?s?|blessée?s?|réfugiée?s?|salariée?s?|associée?s?|musée|lycée|degré|abbé|bébé|clé`,
    ],
    gerundForms: [String.raw`\p{L}{3,}ant`],
    means: words('en'),
    futures: [String.raw`\p{L}{2,}(?:[aeiudrv]ra|[eiudrv]ront)|va|vont`],
    pasts: [
      String.raw`a|ont|avait|avaient|était|étaient|fut|furent|\p{L}{2,}(?:ait|aient|èrent|irent|urent)`,
      "s' est|se sont|(?:est|sont) (?:mort|décédé|né|arrivé|parti|venu|revenu|devenu|tombé|entré|rentré|sorti|monté|descendu|resté|retourné|passé|intervenu|survenu|parvenu)e?s?",
    ],
    superlatives: [
      'plus|moins|premier|première|premiers|premières|dernier|dernière|seul|seule|seuls|seules|meilleur|meilleure|pire|record|unique',
    ],
    infinitives: [
      String.raw`(?!(?:hier|mer|fer|hiver|enfer|cher|premier|dernier|janvier|février|atelier|chantier|quartier|policier|dossier|pompier|métier|papier|courrier|calendrier|escalier|financier|particulier|entier|étranger|danger|berger|léger|passager|ouvrier|officier|conseiller|loyer|foyer|dîner|déjeuner|leader|soir|loisir|plaisir|désir|avenir|souvenir|noir|espoir|couloir|trottoir|cuir)$)\p{L}{2,}[ei]r`,
      String.raw`\p{L}*(?:[aeo]i?ndre|[mpt][eo]rdre|soudre|[mb]ettre|battre|traire|croire|boire|uire|vivre|suivre|ompre|clure|(?:n|par)aître)|être|(?:re|dé|satis)?faire|(?:dé|com|re)?plaire|(?:re|pré|inter|contre)?dire|(?:re|é|ré)?lire|(?:dé|ins|trans|pres|sous)?(?:é)?crire|rire|sourire`,
    ],
    governing: words(
      'décidé décide décident choisi choisit choisissent voulu veut veulent souhaite souhaitent entend entendent compte comptent tenté tente tentent utilisé utilise utiliser moyen moyens mesure mesures outil outils',
    ),
    adverbials: words('dans avec par devant chez'),
    contractions: words('au aux'),
    quantifiers: phrases(
      'plusieurs, certains, certaines, de nombreux, de nombreuses, chaque, la plupart, beaucoup de',
    ),
    indefinites: words('un une'),
    additions: words('et puis'),
    listing: words('et ou ni'),
    pointers: phrases(
      "il, elle, ils, elles, cela, ça, ceci, ce, c', c'est, c'était, cet, cette, ces, celui-ci, celle-ci, ceux-ci, celles-ci, celui, celle, ceux, ",
      'celles, lui, leur, leurs, son, sa, ses, le même, la même, les mêmes, ce cette dernière, ces derniers, ',
      "ces dernières, l'un, l'une, les deux, tous deux, toutes deux, ici, d'autres, l'autre, les autres, un autre, une autre, tel, telle, dernier, ici, eux",
    ),
    connectives: elided(
      'en retour, en conséquence, dans la foulée, pour y parvenir, en effet, par ailleurs, de plus, en outre, toutefois, cependant, pourtant, néanmoins, mais, et, or, donc, car, ',
      "ainsi, aussi, alors, puis, ensuite, enfin, d'abord, de son côté, de leur côté, pour sa part, pour leur part, quant à, à l'inverse, ",
      "au contraire, en revanche, par conséquent, du coup, bref, au final, finalement, d'ailleurs, de également, autrement dit, ",
      "par exemple, autre, d'une part, d'autre part, sinon, reste que, d'où, à noter, résultat, au passage, en clair, en fait, ",
      'en réalité, certes, même, malgré tout, malgré cela, dès lors, du reste, au total, là encore, une façon de, de quoi, ni, de fait, après quoi, face à cela, pour autant, à ce titre, à cet égard, dans ce contexte, dans ce cadre, pour cela, pour ce faire, preuve, oui, non, eh bien, bien sûr',
    ),
    firstPerson: words("je j' moi nous notre nos vous votre vos tu mon ma mes"),
    auxiliaries: words(
      "est sont était étaient sera seront fut furent serait seraient a ont avait avaient aura auront aurait auraient va vont n'est n'a n'ont s'est c'est doit doivent peut peuvent pourrait pourraient",
    ),
    finiteVerbs: [
      ...COMMON_VERBS.flatMap(finiteForms),
      ...words(
        'lève lèvent levait levèrent intègre intègrent jette jettent omet omettent paye payent punit ',
        'punissent raccroche régit régissent retient retiennent revend revendent satisfait préside ',
        'présida présidait ',
        'est sont était étaient sera seront serait seraient fut furent soit a ont avait avaient aura ',
        'auront aurait auraient eut ait va vont allait ira iront fait font faisait fera feront fit peut ',
        'peuvent pouvait pourra pourront pourrait pourraient doit doivent devait devra devront devrait ',
        'devraient veut veulent voulait vient viennent venait vint tient tiennent met mettent prend ',
        'prennent prit voit voient sait savent faut fallait faudra dit disent croit reste restent ',
        'devient deviennent devenait part partent sort sortent suit suivent vit vivent perd perdent ',
        'rend rendent attend attendent entend entendent permet permettent appelle appellent reçoit ',
        'reçoivent connaît connaissent paraît meurt meurent ouvre ouvrent offre offrent atteint ',
        'atteignent craint craignent rejoint obtient obtiennent revient reviennent soutient ',
        "soutiennent détient maintient contient intervient prévient promet promettent admet s'agit ",
        'remet remettent bat battent défend défendent répond répondent vend vendent dépend dépendent ',
        "rouvre rouvrent couvre couvrent découvre découvrent recouvre souffre souffrent accueille accueillent recueille recueillent dort dorment sent sentent ressent repart repartent fuit fuient parcourt valent vaut équivaut suffit suffisent exclut inclut lit élit écrit décrit inscrit interdit contredit introduit séduit construit construisent survit survivent convainc rompt interrompt combat combattent abat commet commettent soumet soumettent transmet transmettent émet émettent apprend apprennent comprend comprennent surprend entreprend reprend reprennent tend tendent étend suspend suspendent descend descendent correspond correspondent fond fondent confond mord plaint peint éteint résout boit boivent accroît perçoit conçoit prévoit prévoient revoit paraissent apparaît apparaissent disparaît disparaissent finit choisit réussit grandit vieillit agit réagit remplit établit bâtit garantit investit fournit réunit unit définit saisit subit trahit envahit ralentit franchit enrichit élargit avertit nourrit guérit surgit impose signe lance annonce dévoile relie naît plaît courent sert servent conduit conduisent produit produisent réduit détruit s'est ",
        "n'est c'est n'a n'ont",
      ),
    ],
    finiteForms: [
      String.raw`\p{L}{2,}(?:aient|èrent|irent|urent|eront|iront|issent|issait|îtra|îtront)`,
      String.raw`\p{L}{3,}(?:era|ira)`,
      String.raw`\p{L}{3,}(?:[bcdfgjklmnpqrstvwxyzéu]i?ait)`,
    ],
    notVerbs: words(
      'opéra caméra souhait retrait portrait attrait extrait parfait forfait bienfait méfait trait lait ',
      'imparfait satisfait abstrait distrait contrait choléra',
    ),
    takeawayBoxes: phrases(
      "à retenir, ce qu'il faut retenir, que retenir, en bref, en résumé, l'essentiel, décrypte, décryptage, notre analyse, ",
      "l'analyse de la rédaction, pourquoi c'est important, pourquoi ça compte, ce qu'il faut savoir, le point clé, les points clés, en clair, en conclusion, notre avis, le fait à retenir",
    ),
  },
  labels: {
    takeaway: 'À retenir',
    readArticle: 'Lire l’article\u00a0: ',
    citedBy: 'selon',
    correction: 'Correction\u00a0: ',
    genres: {
      news: null,
      opinion: 'Opinion',
      interview: 'Entretien',
      transcript: 'Verbatim',
      live: 'Direct',
      sponsored: 'Contenu sponsorisé',
      release: 'Communiqué',
      obituary: 'Disparition',
    },
    alt: {
      headline: 'Titre sur une carte\u00a0: {text}',
      quote: 'Citation sur une carte, {speaker}\u00a0: «\u00a0{text}\u00a0»',
      takeaway: '{label}, sur une carte\u00a0: {text}',
    },
  },
};

/** French of Québec: no space before `; ! ?`, the others as in France. */
export const frenchOfCanada: Language = {
  ...french,
  tag: 'fr-CA',
  typography: { ...french.typography, before: { ':': '\u00a0' } },
};

/** Phrases, those that end on a word which leans on a vowel in both its forms: `alors que`, `alors qu'`. */
function elided(...lines: readonly string[]): string[] {
  return phrases(...lines).flatMap((phrase) =>
    /(?:[ \p{L}]que| de)$/u.test(phrase) ? [phrase, `${phrase.slice(0, -1)}'`] : [phrase],
  );
}

/** Present, imperfect and simple past of a verb in -er, third person, with the stem changes of spelling. */
function finiteForms(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const strong = stem.replace(/[eé](?=[^aeiouyéèêâîôû]$)/u, 'è').replace(/y$/u, 'i');
  const soft = stem.replace(/c$/u, 'ç').replace(/g$/u, 'ge');
  return [`${strong}e`, `${strong}ent`, `${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`];
}

/** The future of a regular verb, by which local papers report: "soulignera". */
function futureForms(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const strong = stem.replace(/e(?=[^aeiouyéèêâîôû]$)/u, 'è').replace(/y$/u, 'i');
  return [...new Set([stem, strong])].flatMap((form) => [`${form}era`, `${form}eront`]);
}

/** A participle in its four forms. */
function agreeing(participle: string): string[] {
  const plural = participle.endsWith('s') ? participle : `${participle}s`;
  return [participle, `${participle}e`, plural, `${participle}es`];
}
