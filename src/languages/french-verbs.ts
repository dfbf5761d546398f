import { words } from './words.ts';

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

/** The third person of the reporting verbs, present and past. */
export const FRENCH_REPORTING: readonly string[] = [
  ...REGULAR_VERBS.flatMap(finiteForms),
  ...OTHER_VERB_FORMS,
];

/** Their participles, in gender and number. */
export const FRENCH_PARTICIPLES: readonly string[] = [
  ...REGULAR_VERBS.flatMap((verb) => agreeing(`${verb.slice(0, -2)}é`)),
  ...OTHER_PARTICIPLES.flatMap(agreeing),
];

/** The third person of common verbs that report nothing. */
export const FRENCH_COMMON_FORMS: readonly string[] = COMMON_VERBS.flatMap(finiteForms);

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
