import type { Language } from './language.ts';
import { inflect, phrases, words } from './words.ts';

/** Present, preterite and imperfect of a regular verb in -ar, third person. */
const THIRD_PERSON = words('a am ou aram ava avam');

const REPORTING_IN_AR = words(
  'acrescentar acusar adiantar afirmar alegar alertar anunciar apontar argumentar assegurar avaliar ',
  'avisar brincar comemorar comentar confessar confirmar contar contestar criticar declarar denunciar ',
  'destacar detalhar enfatizar estimar exclamar explicar falar gritar indicar informar ironizar jurar ',
  'justificar lamentar lembrar mencionar murmurar narrar negar notar observar opinar ordenar perguntar ',
  'ponderar postar pregar questionar reafirmar recordar reclamar reiterar relatar rematar replicar ',
  'ressaltar ressalvar retrucar revelar salientar sinalizar sublinhar sussurrar testemunhar tuitar vaticinar',
);

const COMMON_IN_AR = words(
  'contratar inaugurar empatar condenar libertar expulsar evacuar resgatar roubar assaltar inundar ',
  'abalar preocupar atravessar cruzar estrear apresentar editar gravar cantar festejar homenagear ',
  'premiar nomear liderar mobilizar convocar protestar rejeitar vetar revogar promulgar adiar ',
  'prorrogar prolongar autorizar cobrar financiar poupar gastar destinar doar derrubar reabilitar ',
  'cultivar exportar importar fabricar testar vacinar operar ',
  'achar celebrar concordar demonstrar demitir lavrar abandonar aceitar acabar acompanhar adotar ajudar alcançar alterar ameaçar apoiar aprovar arrancar ',
  'atacar aumentar avançar baixar bloquear buscar cancelar causar chegar colocar começar comprar ',
  'conquistar continuar cortar criar custar deixar derrotar descartar disparar durar elevar eliminar ',
  'encontrar enfrentar entrar entregar enviar escapar esperar estudar evitar faltar ficar fechar firmar ',
  'funcionar ganhar gastar governar iniciar instalar investigar juntar lançar levantar levar liderar ',
  'limitar lutar mandar marcar matar melhorar mostrar mudar multar obrigar ocupar pagar parar passar ',
  'pensar plantar preparar pressionar procurar provocar publicar quebrar recuperar reforçar regressar ',
  'renovar reparar restaurar retirar salvar superar tentar terminar tomar trabalhar transformar tratar ',
  'triunfar usar viajar visitar voltar votar',
);

const OTHER_REPORTING = words(
  'diz dizem disse disseram dizia diziam escreve escrevem escreveu escreveram responde respondem ',
  'respondeu responderam adverte advertem advertiu advertiram defende defendem defendeu defenderam ',
  'admite admitem admitiu admitiram conclui concluem concluiu concluíram insiste insistem insistiu ',
  'reconhece reconhecem reconheceu promete prometem prometeu sugere sugerem sugeriu propõe propõem ',
  'propôs repete repetem repetiu prossegue prosseguiu resume resumiu garante garantem garantiu ',
  'garantiram considera consideram considerou consideraram acredita acreditam acreditou desmente ',
  'desmentiu descreve descreveu sustenta sustentam sustentou pede pedem pediu',
);

const PARTICIPLES = words(
  'dito escrito respondido advertido defendido admitido concluído insistido reconhecido prometido ',
  'sugerido proposto repetido garantido considerado desmentido descrito sustentado pedido',
);

/** Portuguese, as written in Portugal and in Brazil. */
export const portuguese: Language = {
  tag: 'pt',
  name: 'português',
  dir: 'ltr',
  elisions: [],
  capitalisesNouns: false,
  sentences: {
    neverFinal: [
      ...words(
        'sr. sra. srta. srs. dr. dra. drs. prof. profa. prof.ª d. gen. cel. cap. ten. sgt. eng. arq. ',
        'exmo. exma. mons. pe. fr. av. r. pça. tel. aprox. cf. vs. ed. dep. sen. min. gov. sto. sta. jr.',
      ).filter((word) => !['jr.', 'min.'].includes(word)),
      ...phrases('p. ex., por ex.'),
    ],
    maybeFinal: words('etc. s.a. ltda. cia. lda. jr. a.c. d.c. a.m. p.m. e.u.a. km. kg. min. máx.'),
    beforeNumber: words('n. nº. núm. p. pp. pág. págs. art. arts. vol. cap. fig. ed.'),
    starters: words(
      'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela isto isso ele ',
      'ela eles elas eu nós e ou mas porém se quando enquanto onde como em no na nos nas de do da com sem ',
      'por para desde até segundo sobre após antes depois também não já agora hoje então assim seu sua ',
      'tal dentro fora atrás debaixo acima abaixo ali lá aqui aí meu minha nosso nossa que quem qual cada todo toda todos nenhum',
    ),
    ordinalDots: false,
  },
  typography: { outer: ['“', '”'], inner: ['‘', '’'], insideMarks: '', before: {} },
  lines: {
    glued: words(
      'o a os as um uma uns umas de do da dos das em no na nos nas num numa ao aos à às por pelo pela ',
      'pelos pelas com sem para pra segundo sobre após entre desde até contra sob e ou nem mas que se me te ',
      'lhe lhes seu sua seus suas meu minha nosso nossa este esta estes estas esse essa cada muito mais ',
      'deste desta destes destas desse dessa desses dessas neste nesta nestes nestas nesse nessa daquele daquela naquele naquela ',
      'menos tão é são foi há não sr. sra. dr. dra. dom dona são santa santo cujo cuja quem onde quando como',
    ),
    leaning: [],
    forward: words('durante perante mediante conforme'),
    units: words(
      '% ‰ € $ £ r$ °c ° km m cm mm kg g t l ha km² m² km/h h min s anos ano meses mês semanas dias dia ',
      'horas minutos euros dólares reais mil milhão milhões bilhão bilhões pessoas pontos graus metros quilómetros quilômetros toneladas',
    ),
  },
  datelines: {
    months: words(
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan. ',
      'fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.',
    ),
    weekdays: words(
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje segunda terça quarta quinta sexta',
    ),
    leads: words('na no nesta neste esta este'),
    limiters: words('passado passada próximo próxima último última cada'),
    bygones: [],
    periods: words('manhã tarde noite semana mês ano verão inverno primavera outono temporada'),
    dayParts: words('passada passado'),
  },
  speech: {
    verbs: [...inflect(REPORTING_IN_AR, 'ar', THIRD_PERSON), ...OTHER_REPORTING],
    participles: [...inflect(REPORTING_IN_AR, 'ar', ['ado']), ...PARTICIPLES],
    auxiliaries: words('tem têm tinha tinham havia haviam teria'),
    reflexiveAuxiliaries: [],
    reflexives: words('se'),
    passives: words('sido foi foram é são era eram'),
    phraseEnds: words(
      'que quem cujo cuja onde quando enquanto em no na nos nas sobre após antes depois desde durante com ',
      'sem contra segundo mas ou porque ao à num numa para a por pelo pela pelos pelas hoje ontem',
    ),
    relatives: words('que quem cujo cuja onde'),
    complementisers: words('que assim como'),
    possessives: words('seu sua seus suas meu minha meus minhas nosso nossa nossos nossas'),
    clitics: words('se me te lhe lhes nos também ainda já'),
    according: phrases(
      'segundo, de acordo com, conforme, para, na opinião de, nas palavras de, no entender de',
    ).filter((phrase) => phrase !== 'para'),
    saidBy: phrases(
      'são palavras de, palavras de, palavra de, quem o diz é, quem o afirma é, quem diz isso é, quem afirma é, quem fala é',
    ),
    via: phrases(
      'citado por, citada por, citados por, citado pela, citada pela, citado pelo, citada pelo, divulgado por, divulgada por, publicado por, publicada por',
    ),
    to: phrases(
      'ao, à, aos, às, a, em, no, na, durante, nesta, neste, nessa, nesse, em entrevista ao, em entrevista à, em declarações à, em declarações ao',
    ),
    titles: words(
      'sr. sra. srta. senhor senhora dom dona d. dr. dra. doutor doutora prof. profa. professor ',
      'professora general coronel capitão padre irmã rei rainha príncipe princesa papa',
    ),
    roles: words(
      'reitor reitora vice-reitor vice-reitora comandante superintendente tesoureiro tesoureira curador curadora provedor provedora subcomandante secretário-geral coordenador-geral diretor-geral presidente-executivo ',
      'ministro ministra presidente presidenta vice-presidente secretário secretária diretor diretora ',
      'director directora chefe porta-voz prefeito prefeita autarca vereador vereadora governador ',
      'governadora deputado deputada senador senadora procurador procuradora juiz juíza desembargador ',
      'magistrado magistrada advogado advogada polícia policial agente delegado delegada comissário ',
      'bombeiro bombeira militar general coronel capitão embaixador embaixadora rei rainha príncipe ',
      'princesa papa cardeal bispo arcebispo padre pastor professor professora pesquisador ',
      'pesquisadora investigador investigadora cientista historiador historiadora sociólogo socióloga ',
      'economista analista especialista médico médica doutor doutora cirurgião enfermeiro enfermeira ',
      'psicólogo psicóloga biólogo bióloga engenheiro engenheira arquiteto arquiteta artista ator atriz ',
      'cantor cantora músico cineasta produtor produtora autor autora escritor escritora poeta ',
      'jornalista editor editora fotógrafo fotógrafa apresentador apresentadora treinador treinadora ',
      'técnico técnica jogador jogadora atacante zagueiro goleiro campeão campeã corredor ciclista ',
      'piloto fundador fundadora proprietário proprietária dono dona empregado empregada trabalhador ',
      'trabalhadora operário sindicalista representante ativista voluntário voluntária morador ',
      'moradora vizinho vizinha testemunha vítima sobrevivente passageiro motorista pai mãe irmão irmã ',
      'filho filha marido mulher esposa tio tia primo prima amigo amiga avô avó estudante aluno aluna ',
      'agricultor agricultora pescador pescadora cozinheiro cozinheira padeiro comerciante candidato ',
      'candidata líder dirigente empresário empresária astronauta físico química químico geólogo ',
      'arqueólogo arqueóloga filósofo filósofa inspetor inspetora assessor assessora gerente responsável coordenador coordenadora ',
      'parlamentar eurodeputado eurodeputada governante edil mandatário chanceler subsecretário subsecretária ',
      'vice-prefeito vice-prefeita vice-governador vice-governadora ex-presidente ex-ministro ex-ministra promotor ',
      'promotora defensor defensora perito perita tabelião jurista penalista criminalista docente pró-reitor pró-reitora ',
      'pedagogo pedagoga pediatra oncologista farmacêutico farmacêutica veterinário veterinária dentista parteira ',
      'fisioterapeuta nutricionista socorrista paramédico agrónomo agrónoma agrônomo agrônoma ambientalista ecologista ',
      'enólogo enóloga viticultor viticultora apicultor apicultora lavrador lavradora criador criadora ',
      'idealizador idealizadora organizador organizadora gestor gestora administrador administradora sócio sócia ',
      'cofundador cofundadora livreiro livreira hoteleiro hoteleira taxista camionista caminhoneiro ',
      'caminhoneira cabeleireiro cabeleireira florista artesão artesã feirante padeira chef roteirista romancista ',
      'dramaturgo dramaturga ilustrador ilustradora escultor escultora pintor pintora coreógrafo coreógrafa bailarino ',
      'bailarina guitarrista compositor compositora maestro maestrina humorista realizador realizadora encenador ',
      'encenadora nadador nadadora tenista atleta guarda-redes meio-campista ',
      'selecionador goleadora aposentado aposentada reformado reformada viúvo viúva neto neta sobrinho sobrinha cunhado ',
      'cunhada pároco frade freira rabino imã residente usuário usuária utente sargento sargenta soldado tenente ',
      'tenente-coronel subtenente major brigadeiro almirante contra-almirante escrivão escrivã',
    ),
    institutions: words(
      'governo ministério polícia prefeitura câmara procuradoria tribunal exército agência associação ',
      'ong organização sindicato federação liga clube equipa equipe time partido grupo empresa companhia ',
      'firma banco instituto universidade escola hospital laboratório observatório comissão conselho ',
      'comité comitê parlamento senado congresso onu nato otan oms unesco embaixada relatório estudo ',
      'comunicado nota jornal revista emissora fundação museu centro defesa família cooperativa',
    ),
    dropsSubject: true,
    pronouns: [
      { word: 'ele', gender: 'm', number: 'singular' },
      { word: 'ela', gender: 'f', number: 'singular' },
      { word: 'eles', gender: null, number: 'plural' },
      { word: 'elas', gender: 'f', number: 'plural' },
    ],
    determiners: words(
      'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha nosso nossa',
    ),
    particles: words('de do da dos das e em para no na van von der di la'),
    feminine: words(
      'sra. senhora dona rainha princesa mãe irmã catarina sofia carolina camila letícia larissa cláudia carmen eliana',
    ),
    masculine: words(
      'sr. senhor dom rei príncipe papa pai irmão gonçalo duarte thiago hélder amílcar luís joão rui nuno tiago',
    ),
  },
  claims: {
    hedges: phrases(
      'segundo, de acordo com, conforme, alegado, alegada, alegados, alegadas, alegadamente, suposto, ',
      'suposta, supostos, supostas, supostamente, presumível, suspeito, suspeita, suspeitos, acusado, acusada, ',
      'acusados, arguido, arguida, investigado, investigada, talvez, provavelmente, possivelmente, ',
      'aparentemente, porventura, ao que parece, possível, possíveis, provável, prováveis, potencial, ',
      'potenciais, poderá, poderão, poderia, poderiam, pode, podem, podia, deveria, deveriam, parece, parecem, ',
      'estima-se, estima, acredita, acredita-se, diz, dizem, afirma, quase, aproximadamente, ',
      'mais de, menos de, pelo menos, no mínimo, no máximo, às vezes, muitas vezes, em parte, ',
      'parcialmente, prevê, preveem, previsto, prevista, espera, esperam, tenta, tentam, planeja, planeia, pretende, pretendem, costuma',
    ),
    approximations: phrases('cerca de, perto de, por volta de, em torno de, até'),
    hedgeForms: [String.raw`\p{L}{2,}(?<![áéíóú])(?:ria|riam|ríamos)`],
    notHedges: words(
      'queria maria maioria categoria teoria história memória vitória glória diretoria secretaria livraria padaria queriam bateria galeria notória obrigatória feria padroaria melhoria auditoria parceria indústria engenharia vária própria contrária',
    ),
    negations: words(
      'não nem nunca jamais nada ninguém nenhum nenhuma sem tampouco salvo exceto excepto apenas nega negam negou rejeita rejeitam descarta impossível',
    ),
    quantities: words(
      '% ‰ € $ £ euros euro dólares dólar reais milhões milhão mil bilhões anos ano meses mês semanas ',
      'dias horas minutos km quilómetros quilômetros metros toneladas pontos graus pessoas',
    ),
    numberWords: words(
      'dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze vinte trinta quarenta cinquenta cem cento centenas mil milhares dúzia dezena dezenas metade terço quarto',
    ),
    conditions: phrases(
      'se, embora, apesar de, apesar do, apesar da, ainda que, mesmo que, a menos que, desde que, exceto, salvo, com exceção, à exceção, com a exceção, com reservas, com pena suspensa, suspensos, caso, em caso de, salvo se, contanto que, mas, porém, a não ser que, para que, sem que, mesmo se, na falta de, na falta do, na falta da, à falta de, à falta do, à falta da, à espera de, à espera do, à espera da, no papel, com a única, com o único, mais um jogo, menos um jogo, um jogo a mais, um jogo a menos',
    ),
    frames: phrases(
      'em, no, na, nos, nas, após, depois de, antes de, desde, durante, com, por, enquanto, quando, ao, à, a partir de, ',
      'nesta, neste, ontem, hoje, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, ',
      'sobre, entre, há, como, uma vez, dois, três, além de, junto, devido a, graças a, sob, perante, para',
    ),
    views: words('para entre'),
    purposes: words('para'),
    states: {
      verbs: words('é são está estão era eram estava estavam continua continuam'),
      places: words('em no na nos nas sob'),
    },
    subordinators: phrases('quando, enquanto, depois que, antes que, desde que, como'),
    trailers: phrases(
      'em particular, sobretudo, incluindo, enquanto, depois, após, antes de, durante, no âmbito, por ocasião, na sequência, ',
      'desde, num contexto, em, no, na, com, para, que, quem, cujo, cuja, onde, o que, um, uma, o, a, os, as, e, assim como, bem como, como, através de, ao',
    ),
    adjuncts: phrases(
      'após, depois de, depois do, depois da, antes de, antes do, antes da, durante, enquanto, quando, por ocasião, no âmbito, na sequência, ',
      'porque, já que, uma vez que, visto que, devido a, devido ao, devido à, graças a, graças ao, graças à, por causa, a pedido, em plena, em pleno, em vésperas, a fim de',
    ),
    reasons: phrases('porque, devido, graças, por causa, a fim de'),
    extents: phrases('antes de, antes do, antes da, durante, enquanto, quando, porque'),
    rulings: [
      '(?:acus|critic)ad[oa]s?',
      String.raw`(?:autoriz|pro[ií]b|imp[oôõ]|suprim|restabelec|levant|fech|adot|suspen)\p{L}*|obrigatóri[oa]s?`,
    ],
    restrictors: words('só apenas somente'),
    unfinished: [
      String.raw`\p{L}{2,}(?:ando|endo|indo)|sido|haver|ser|estar|muito|já|ainda|pouco|dois|três|também|assim`,
    ],
    participleForms: [String.raw`\p{L}{2,}(?:ado|ada|ados|adas|ido|ida|idos|idas)`],
    gerundForms: [String.raw`\p{L}{2,}ndo`],
    means: [],
    futures: [String.raw`\p{L}{2,}(?:rá|rão)|vai|vão`],
    pasts: [
      String.raw`foi|foram|tinha|tinham|deu|fez|disse|disseram|veio|vieram|viu|\p{L}*(?:teve|pôs|trouxe)|\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam)`,
    ],
    superlatives: ['mais|menos|primeiro|primeira|último|última|único|única|melhor|pior|recorde'],
    infinitives: [
      String.raw`(?!(?:mulher|lugar|militar|popular|familiar|escolar|similar|particular|titular|poder|qualquer|câncer|líder|dólar|hambúrguer|mar|par|bar|lar)$)\p{L}{2,}(?:ar|er|ir)`,
    ],
    adverbials: words('em com durante no na nos nas'),
    contractions: words('no na nos nas num numa do da dos das pelo pela pelos pelas ao aos à às'),
    governing: words(
      'aproveitou aproveita aproveitaram aproveitam serve servem serviu serviram servirá utilizou utiliza usou usa meio meios medida medidas ferramenta ferramentas',
    ),
    quantifiers: phrases(
      'vários, várias, muitos, muitas, alguns, algumas, cada, todos os, todas as',
    ),
    indefinites: words('um uma'),
    additions: words('e'),
    listing: words('e ou nem'),
    pointers: phrases(
      'ele, ela, eles, elas, isto, isso, aquilo, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, seu, sua, ',
      'seus, suas, o seu, a sua, os seus, as suas, lhe, lhes, tal, ali, lá, aqui, outros, outras, o outro, a outra, os dois, ambos, ',
      'ambas, o mesmo, a mesma, é, era, foi, são, nele, nela, dele, dela',
    ),
    connectives: phrases(
      'no entanto, contudo, todavia, entretanto, porém, mas, e, ou, assim, além disso, também, por outro lado, por sua vez, ',
      'por seu lado, por um lado, pelo contrário, em contrapartida, de facto, de fato, com efeito, portanto, por isso, ',
      'consequentemente, então, depois, finalmente, por fim, por exemplo, ou seja, isto é, em suma, em resumo, ao mesmo tempo, ',
      'enquanto isso, ainda assim, mesmo assim, nesse sentido, daí, logo, sim, claro, na realidade, na verdade, afinal, aliás, já',
    ),
    firstPerson: words(
      'eu me mim meu minha meus minhas nós nosso nossa nossos nossas tu te teu tua você vocês',
    ),
    auxiliaries: words(
      'é são era eram foi foram será serão seria seriam tem têm tinha tinham terá terão há está estão estava ',
      'estavam vai vão pode podem poderá poderão poderia deve devem houve',
    ),
    finiteVerbs: [
      ...words(
        'suprime suprimem amplia ampliam despede despedem prende prendem absolve absolvem fere ferem ',
        'incendeia incendeiam divide dividem une unem reúne reúnem acolhe acolhem rompe rompem ',
        'homenageia homenageiam premeia nomeia nomeiam destitui destituem substitui substituem preside ',
        'presidem dirige dirigem encabeça bloqueia bloqueiam exige exigem estende estendem proíbe ',
        'proíbem pune punem investe investem reparte repartem desenvolve desenvolvem ',
        'é são era eram foi foram será serão seria seriam tem têm tinha tinham teve tiveram terá terão há ',
        'houve haverá está estão estava estavam esteve vai vão ia irá pode podem pôde poderá poderia deve devem ',
        'devia faz fazem fez fizeram fará dá dão deu deram quer querem quis vem vêm veio vieram põe põem pôs sai ',
        'saem saiu sabe sabem vê veem viu segue seguem seguiu pede pedem pediu perde perdem perdeu perderam cai ',
        'caem caiu morre morrem morreu morreram vive vivem nasce nasceu abre abrem abriu abrirá reabre reabriu ',
        'reabrirá cumpre recebe recebem recebeu oferece oferecem decide decidem decidiu permite permitem ',
        'permitiu inclui incluem obtém obteve mantém mantêm manteve consegue conseguiu reduz reduzem reduziu ',
        'produz produzem cresce crescem cresceu sobe sobem subiu parece ocorre ocorreu acontece sofre sofreu ',
        'vende vendem vendeu bate bateu vence venceu constrói atinge atingem deteve detém soube coube expôs teme temem quis quiseram traz trouxe suspende suspendeu demite encerra encerram encerrou',
      ),
      ...inflect(COMMON_IN_AR, 'ar', THIRD_PERSON),
    ],
    finiteForms: [
      String.raw`\p{L}{2,}(?:aram|eram|iram|íram|avam|arão|erão|irão)`,
      String.raw`\p{L}{3,}(?:ará|erá|irá)`,
      String.raw`\p{L}{2,}(?:ou|iu)(?:-(?:se|lhe|lhes|o|a|os|as))?|\p{L}{3,}eu(?:-(?:se|lhe|lhes|o|a|os|as))?|\p{L}{4,}am`,
      String.raw`\p{L}{2,}(?:a|e|am|em)-(?:se|lhe|lhes)|\p{L}*(?:teve|tiveram|pôs|puseram|trouxe|trouxeram)`,
    ],
    notVerbs: words(
      'paraná jacará verão porão grão museu europeu europeus judeu ateneu coliseu apogeu pneu plebeu hebreu macabeu',
    ),
    takeawayBoxes: phrases(
      'em resumo, em síntese, pontos-chave, o essencial, o que precisa de saber, o que você precisa saber, o que saber, por que importa, ',
      'porque é importante, conclusão, em poucas palavras, em conclusão, a nossa análise, nossa análise, análise, para lembrar, resumo',
    ),
  },
  labels: {
    takeaway: 'O essencial',
    readArticle: 'Leia o artigo: ',
    citedBy: 'segundo',
    correction: 'Correção: ',
    genres: {
      news: null,
      opinion: 'Opinião',
      interview: 'Entrevista',
      transcript: 'Transcrição',
      live: 'Ao vivo',
      sponsored: 'Conteúdo patrocinado',
      release: 'Comunicado',
      obituary: 'Obituário',
    },
    alt: {
      headline: 'Título num cartão: {text}',
      quote: 'Citação num cartão, {speaker}: “{text}”',
      takeaway: '{label}, num cartão: {text}',
    },
  },
};
