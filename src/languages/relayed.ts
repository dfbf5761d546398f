import { phrases, words } from './words.ts';

/**
 * For telling that the words behind "Anne Morel … :" are another's, which she
 * received, read, heard, recalled, or is only said to have said. All folded.
 */
export type RelayedWords = {
  /** Nouns for a few words that people pass on: `lettre`, `tweet`, `slogan`. */
  readonly lines: readonly string[];
  /** Nouns for longer speech and writing, which people also answer and comment on: `propos`, `report`. */
  readonly texts: readonly string[];
  /** "Words", which people also find and choose, where it is not told whose: `mots`. */
  readonly spoken: readonly string[];
  /** Verbs of getting and finding such a thing: `reçu`, `bekam`. */
  readonly receiving: readonly string[];
  /** Verbs behind such a noun by which it holds what follows: `steht` in "ein Schild, auf dem steht". */
  readonly standing?: readonly string[];
  /** Verbs of reading and hearing, whose subject has not said what follows: `lit`, `ouviu`. */
  readonly hearing: readonly string[];
  /** Verbs by which somebody brings back what another said, where it is told whose: `rappelle`. */
  readonly recalling: readonly string[];
  /** "With": behind a verb of speech, what it is said in: `par` in "répond par une phrase de". */
  readonly means: readonly string[];
  /** "What" that opens a clause which stands for words: `ce que` in "se rappelle ce que disait sa mère". */
  readonly what: readonly string[];
  /** Verbs of denying what is told: "ce que conteste Anne Morel". */
  readonly denying: readonly string[];
  /** Verbs by which somebody is said to have said it: `accusé` in "accusé d'avoir dit". */
  readonly alleging: readonly string[];
  /** Verbs before an infinitive of what somebody is told, and those infinitives: `s'est vu` … `répondre`. */
  readonly getting: readonly string[];
  readonly told: readonly string[];
  /** Verbs of asking; of those, the ones that are never a request: `demandé`, `interrogé`. */
  readonly asking: readonly string[];
  readonly interviewing: readonly string[];
  /** Words that open an indirect question: `pourquoi`, `ob`. */
  readonly questions: readonly string[];
  /** "Of" before an owner's name or article, and in one with an article: `de`, `du`. */
  readonly of: readonly string[];
  readonly ofThe: readonly string[];
  /** Behind "of", what tells when or which, and no owner: `fin` in "le mot de la fin". */
  readonly ownerless: readonly string[];
};

/** By language, the region left out. */
export const RELAYED: Readonly<Record<string, RelayedWords>> = {
  fr: {
    lines: words(
      'lettre lettres message messages sms texto textos mail mails courriel courriels e-mail ',
      'e-mails tweet tweets phrase phrases slogan slogans devise proverbe poème pancarte ',
      'banderole graffiti graffitis inscription menace menaces insulte insultes',
    ),
    texts: words(
      'mot discours réponse réponses conseil conseils avertissement ',
      'promesse rapport article étude communiqué déclaration déclarations extrait extraits ',
      'courrier verdict citation témoignage question',
    ),
    spoken: words('mots paroles propos'),
    receiving: words(
      'reçu reçue reçus reçoit recevait reçut reçoivent découvert découvre découvrait ',
      'découvrit trouvé trouve trouva ouvert ouvre ouvrait ouvrit retweeté retweete voit vu ',
      'vue appris apprise',
    ),
    hearing: words(
      'lu lue lus lit lisait lut relu relue relit relisait entendu entendue entend entendait ',
      'entendit écouté écoute écoutait écouta apprend apprit apprenait',
    ),
    recalling: words(
      'rappelle rappelait rappela rappelé rappellent souvient souvenait souvenu reprend ',
      'reprenait reprit repris répète répétait répéta répété évoque évoquait évoqua évoqué ',
      'mentionne oublie oublié oubliera oubliait garde gardé gardait retient retenu partage ',
      'partagé montre montré brandit retweeté',
    ),
    means: words('avec par'),
    what: phrases("ce que, ce qu', ce qui"),
    denying: words(
      'conteste contestent contestait contesté dément démentent démentait démenti nie nient ',
      'niait nié réfute réfutent récuse rejette refuse',
    ),
    alleging: words(
      'accuse accusait accusa accusé accusée accusés soupçonne soupçonné soupçonnée suspecté ',
      'suspectée reproche reprochait',
    ),
    getting: words('fait faite fit vu vue voit vit laissé'),
    told: words(
      'dire répondre rétorquer répliquer rappeler reprocher insulter traiter menacer ',
      'conseiller rabrouer sermonner huer siffler interpeller apostropher demander opposer ',
      'signifier crier',
    ),
    asking: words(
      'demandé demande demandait demanda interrogé interroge questionné questionne interviewé',
    ),
    interviewing: words('interrogé questionné interviewé'),
    questions: words('pourquoi comment combien si ce quand où quel quelle qui'),
    of: words("de d'"),
    ofThe: words('du des'),
    ownerless: words('fin jour soir semaine moment année'),
  },
  en: {
    lines: words(
      'card cards letter letters message messages text texts email emails note notes tweet tweets slogan ',
      'slogans motto proverb saying banner placard sign graffiti voicemail threat threats ',
      'poem',
    ),
    texts: words(
      'answer reply advice warning promise report article statement remarks speech ',
      'verdict passage excerpt testimony line lines quote phrase',
    ),
    spoken: words('words'),
    receiving: words('received receives got gets found finds opened opens retweeted saw sees'),
    standing: words('reads read'),
    hearing: words('heard hears overheard overhears read'),
    recalling: words(
      'recalls recalled remembers remembered repeats repeated mentions mentioned evoked ',
      'shared shares shows showed',
    ),
    means: words('with'),
    what: phrases('what'),
    denying: words('denies denied disputes disputed rejects rejected'),
    alleging: words('accuses accused accusing suspected alleged charged'),
    getting: [],
    told: [],
    asking: words('asked asks questioned interviewed'),
    interviewing: words('questioned interviewed'),
    questions: words('why whether how if what where when who'),
    of: words('of from by'),
    ofThe: [],
    ownerless: words('day week moment year end'),
  },
  de: {
    lines: words(
      'brief briefe briefes briefen nachricht nachrichten sms mail mails e-mail e-mails ',
      'leitspruch motto spruch zettel drohbrief drohbriefe schild plakat plakate transparent ',
      'banner t-shirt gedicht drohung drohungen tweet',
    ),
    texts: words(
      'antwort antworten satz sätze satzes warnung versprechen gutachten bericht ',
      'berichts artikel urteil erklärung rede zitat aussage auszug post posts ratschlag rat ',
      'grundsatz zeilen',
    ),
    spoken: words('worte worten'),
    receiving: words(
      'erhielt erhält erhalten bekam bekommt bekommen fand findet gefunden entdeckte entdeckt ',
      'öffnet öffnete',
    ),
    standing: words('steht stand'),
    hearing: words('las liest gelesen verlas vernahm anhören'),
    recalling: words(
      'erinnert erinnerte erinnern wiederholt wiederholte erwähnt erwähnte verweist verwies ',
      'zeigt zeigte teilte',
    ),
    means: words('mit'),
    what: phrases('was'),
    denying: words('bestreitet bestritt dementiert zurückweist'),
    alleging: words('beschuldigt beschuldigte verdächtigt wirft warf vorgeworfen'),
    getting: [],
    told: [],
    asking: words('fragt fragte fragten gefragt wissen hakt hakte erkundigt erkundigte'),
    interviewing: [],
    questions: words('warum wieso weshalb was wie ob wann wo wer welche welcher welches'),
    of: words('von'),
    ofThe: words('des der eines einer seines seiner ihres ihrer meines meiner vom'),
    ownerless: words('tages woche stunde jahres abends'),
  },
  es: {
    lines: words(
      'carta cartas mensaje mensajes sms correo correos tuit tuits frase frases lema refrán ',
      'versos pintada pintadas pancarta audio amenaza amenazas nota',
    ),
    texts: words(
      'respuesta consejo consejos advertencia promesa informe artículo declaración ',
      'declaraciones discurso sentencia',
    ),
    spoken: words('palabras'),
    receiving: words(
      'recibió recibe recibido recibía encontró encuentra encontrado halló descubrió abrió ',
      'retuiteó apareció',
    ),
    hearing: words('leyó lee leía leído oyó oye oía escuchó escucha escuchaba escuchado recitó'),
    recalling: words(
      'recuerda recordó recordaba recordado evoca evocó menciona mencionó repite repitió ',
      'reprodujo reproduce comparte compartió compartido muestra mostró',
    ),
    means: words('con'),
    what: phrases('lo que'),
    denying: words('niega negó desmiente desmintió rechaza'),
    alleging: words('acusa acusó acusaba acusado acusada sospechoso'),
    getting: [],
    told: [],
    asking: words('preguntó pregunta preguntaba preguntado'),
    interviewing: [],
    questions: words('qué cómo cuándo dónde quién si'),
    of: words('de'),
    ofThe: words('del'),
    ownerless: words('día semana noche año fin'),
  },
  it: {
    lines: words(
      'lettera lettere messaggio messaggi sms mail tweet frase frasi slogan motto proverbio ',
      'striscione scritta minaccia minacce biglietto versi',
    ),
    texts: words(
      'risposta consiglio avvertimento promessa rapporto articolo dichiarazione ',
      'dichiarazioni discorso sentenza post',
    ),
    spoken: words('parole'),
    receiving: words(
      'ricevuto riceve ricevette ricevuta trovato trova trovata scoperto ritwittato',
    ),
    hearing: words('letto legge leggeva lesse ascoltato ascolta ascoltava udito'),
    recalling: words(
      'ricorda ricordò ricordava ricordato ripete ripeteva ripetuto evoca evocato riprende ',
      'ripreso condivide condiviso mostra mostrato',
    ),
    means: words('con'),
    what: phrases('quello che, ciò che'),
    denying: words('nega negato smentisce smentito contesta'),
    alleging: words('accusa accusò accusato accusata sospettato sospettata'),
    getting: words('sentito sentita sente visto vista'),
    told: words('dire rispondere rimproverare urlare gridare chiedere'),
    asking: words('chiesto chiede chiedeva chiese domandato intervistato'),
    interviewing: words('intervistato'),
    questions: words('perché se come quando dove cosa chi'),
    of: words('di da'),
    ofThe: words("del dello della dell' dei degli delle dal dalla dalle dai"),
    ownerless: words('giorno sera settimana anno fine'),
  },
  pt: {
    lines: words(
      'carta cartas mensagem mensagens sms e-mail tweet frase frases lema provérbio faixa ',
      'cartaz pichação ameaça ameaças bilhete versos',
    ),
    texts: words(
      'resposta conselho conselhos aviso promessa relatório artigo declaração ',
      'declarações discurso sentença escutas post',
    ),
    spoken: words('palavras'),
    receiving: words(
      'recebeu recebe recebido recebida recebia encontrou encontra descobriu abriu apareceu',
    ),
    hearing: words('leu lê lia lido ouviu ouve ouvia ouvido escutou recitou'),
    recalling: words(
      'lembra lembrou lembrava lembrado recorda recordou evocou mencionou repete repetiu ',
      'reproduziu compartilhou partilhou mostrou',
    ),
    means: words('com'),
    what: phrases('o que'),
    denying: words('desmente desmentiu nega negou contesta'),
    alleging: words(
      'acusa acusou acusava acusado acusada suspeito suspeita desmente desmentiu nega negou',
    ),
    getting: [],
    told: [],
    asking: words('perguntou pergunta perguntava perguntado'),
    interviewing: [],
    questions: words('porque se como quando onde quem quê qual'),
    of: words('de'),
    ofThe: words('do da dos das'),
    ownerless: words('dia semana noite ano fim'),
  },
  nl: {
    lines: words(
      'brief brieven bericht berichten sms mail mails tweet leus spreuk motto spandoek ',
      'dreigbrief bedreiging briefje',
    ),
    texts: words(
      'antwoord raad waarschuwing belofte rapport artikel verklaring toespraak vonnis ',
      'zin uitspraak',
    ),
    spoken: words('woorden'),
    receiving: words('kreeg krijgt gekregen ontving ontvangt ontvangen gevonden opende'),
    standing: words('staat stond'),
    hearing: words('las leest gelezen hoorde gehoord voorgelezen'),
    recalling: words(
      'herinnert herinnerde herhaalt herhaalde noemt noemde verwijst verwees toont toonde ',
      'deelde',
    ),
    means: words('met'),
    what: phrases('wat'),
    denying: words('ontkent ontkende'),
    alleging: words('beschuldigt beschuldigde'),
    getting: [],
    told: [],
    asking: words('vroeg vraagt gevraagd'),
    interviewing: [],
    questions: words('waarom of wat hoe wanneer waar wie'),
    of: words('van'),
    ofThe: [],
    ownerless: words('dag week jaar avond'),
  },
};
