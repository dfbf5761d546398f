import type { Language } from './language.ts';
import { inflect, phrases, words } from './words.ts';

/** Present, preterite and imperfect of a regular verb in -ar, third person. */
const THIRD_PERSON = words('a an ó aron aba aban');

/** Reporting verbs in -ar without a change of stem. */
const REPORTING_IN_AR = words(
  'aclarar admirar afirmar agregar anunciar apuntar argumentar asegurar avisar bromear celebrar ',
  'comentar confirmar contestar criticar declarar denunciar destacar detallar ',
  'enfatizar estimar exclamar explicar exhortar expresar gritar indicar informar ironizar ',
  'jurar lamentar matizar mencionar murmurar narrar observar opinar ordenar ',
  'precisar preguntar proclamar pronosticar puntualizar ratificar reaccionar reclamar recalcar ',
  'reiterar relatar remarcar replicar resaltar revelar señalar sentenciar ',
  'subrayar susurrar valorar zanjar adelantar alertar alegar acusar',
);

const COMMON_IN_AR = words(
  'contratar inaugurar aplastar arrestar condenar liberar expulsar evacuar rescatar robar asaltar ',
  'incendiar inundar azotar preocupar superar editar cantar bailar festejar homenajear premiar ',
  'nombrar cesar relevar convocar bloquear protestar vetar derogar promulgar aplazar prorrogar ',
  'prolongar autorizar sancionar cobrar financiar ahorrar gastar destinar derribar rehabilitar ',
  'cultivar exportar importar fabricar desarrollar ensayar operar ',
  'abandonar aceptar acabar aguantar alcanzar amenazar apoyar arrancar arrasar aumentar ',
  'avanzar calcular celebrar citar compartir complicar felicitar fundar movilizar reclamar ayudar bajar buscar cambiar causar comprar confiar conquistar crear cruzar ',
  'dejar derrotar descartar detectar disparar durar elevar eliminar empatar encabezar encarar ',
  'enfrentar entregar entrar enviar escapar esperar estrenar estudiar evitar fichar firmar frenar ganar ',
  'golpear impulsar iniciar instalar intentar investigar lanzar levantar limitar liderar llamar ',
  'llegar llevar lograr luchar mandar marcar matar mejorar multar necesitar ocupar otorgar pactar ',
  'pagar paralizar pasar plantear preparar presentar prestar provocar publicar quedar rebajar ',
  'rechazar recortar recuperar regresar reparar restaurar retirar retrasar ',
  'rozar sacar salvar sumar sustentar tomar trabajar trasladar tratar triunfar usar viajar votar',
);

const OTHER_REPORTING = words(
  'dice dicen dijo dijeron decía decían añade añaden añadió añadieron cuenta cuentan contó contaron ',
  'responde responden respondió respondieron escribe escriben escribió escribieron sostiene sostienen ',
  'sostuvo sostuvieron advierte advierten advirtió advirtieron insiste insisten insistió insistieron ',
  'reconoce reconocen reconoció reconocieron admite admiten admitió admitieron concluye concluyen ',
  'concluyó concluyeron considera consideran consideró consideraron cree creen promete prometen ',
  'prometió prometieron sugiere sugieren sugirió sugirieron propone proponen propuso propusieron ',
  'reprocha reprochó recuerda recuerdan recordó recordaron niega niegan negó negaron confiesa confiesan ',
  'repite repiten repitió repitieron prosigue prosiguió resume resumió defiende defienden defendió ',
  'defendieron exige exigen exigió exigieron desmiente desmintió describe describió tuitea tuiteó ',
  'apostilla apostilló asevera aseveró espeta espetó arguye arguyó remacha remachó rememora rememoró',
);

const PARTICIPLES = words(
  'dicho añadido contado respondido escrito sostenido advertido insistido reconocido admitido concluido ',
  'considerado prometido sugerido propuesto recordado negado confesado repetido resumido defendido ',
  'exigido desmentido descrito',
);

/** Spanish, with guillemets outside as its academies ask. */
export const spanish: Language = {
  tag: 'es',
  name: 'español',
  dir: 'ltr',
  elisions: [],
  capitalisesNouns: false,
  sentences: {
    neverFinal: [
      ...words(
        'sr. sra. srta. sres. dr. dra. prof. profa. d. dña. da. gral. cnel. cap. ing. lic. arq. mons. ',
        'fr. rvdo. excmo. mt. ilmo. pdte. av. avda. c. pza. pl. ctra. aprox. cf. vs. ej. tel. dpto. gob. sta. sto. fco. mª.',
      ),
      ...phrases('p. ej., p. e., ee. uu.'),
    ],
    maybeFinal: words(
      'etc. s.a. s.l. cía. ltda. jr. ee.uu. uu. ss. a.c. d.c. a.m. p.m. ud. uds. vd. vds. km. kg. min. máx.',
    ),
    beforeNumber: words(
      'n. no. n°. núm. nº. pág. págs. párr. párrs. p. pp. art. arts. vol. cap. fig. ed. ext. t. ene. feb. mar. abr. ',
      'may. jun. jul. ago. sep. sept. oct. nov. dic. lun. mié. jue. vie. sáb. dom.',
    ),
    starters: words(
      'el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella él ella ',
      'ellos ellas yo nosotros y o pero sino aunque porque si cuando mientras donde como en de a con ',
      'sin por para desde hasta según sobre tras entre también además sin no ni ya así entonces luego ',
      'después antes ahora hoy tal dentro fuera detrás debajo encima delante enfrente abajo arriba allí allá aquí ahí su sus mi mis nuestro nuestra que qué quién cuál cada todo toda todos',
    ),
    ordinalDots: false,
  },
  typography: { outer: ['«', '»'], inner: ['“', '”'], insideMarks: '', before: {} },
  lines: {
    glued: words(
      'el la los las lo un una unos unas de del a al en con sin por para según sobre tras entre desde ',
      'hasta hacia contra ante bajo y e o u ni pero que si se me te le les nos su sus mi mis tu tus ',
      'nuestro nuestra este esta estos estas ese esa cada muy más menos tan es son fue ha han no sr. ',
      'sra. dr. dra. don doña san santa cuyo cuya quien donde cuando como',
    ),
    leaning: [],
    forward: words('durante mediante excepto salvo'),
    units: words(
      '% ‰ € $ £ °c ° km m cm mm kg g t l ha km² m² km/h h min s años año meses mes semanas días día ',
      'horas minutos euros dólares pesos mil millón millones billones personas puntos grados metros kilómetros toneladas',
    ),
  },
  datelines: {
    months: words(
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre ',
      'diciembre ene. feb. mar. abr. jun. jul. ago. sept. oct. nov. dic.',
    ),
    weekdays: words('lunes martes miércoles jueves viernes sábado domingo ayer hoy'),
    leads: words('el este esta'),
    dayLeads: words('el'),
    monthLeads: words('en'),
    limiters: words('pasado próximo cada último este'),
    bygones: words('pasado'),
    periods: words('mañana tarde noche semana mes año verano invierno primavera otoño temporada'),
    dayParts: words('pasado'),
  },
  speech: {
    verbs: [...inflect(REPORTING_IN_AR, 'ar', THIRD_PERSON), ...OTHER_REPORTING],
    participles: [...inflect(REPORTING_IN_AR, 'ar', ['ado']), ...PARTICIPLES],
    auxiliaries: words('ha han había habían hubo'),
    reflexiveAuxiliaries: [],
    reflexives: words('se'),
    passives: words('sido fue fueron es son era eran'),
    phraseEnds: words(
      'que quien quienes cuyo cuya donde cuando mientras en sobre tras antes después desde durante con ',
      'sin ante contra según pero o porque al por para y a hoy ayer',
    ),
    relatives: words('que quien quienes cuyo cuya donde'),
    complementisers: words('que así como'),
    possessives: words('su sus mi mis tu tus nuestro nuestra nuestros nuestras'),
    clitics: words('se me te le les lo la nos también además así ya'),
    according: phrases(
      'según, de acuerdo con, a juicio de, en opinión de, en palabras de, a decir de',
    ),
    saidBy: phrases(
      'son palabras de, palabras de, palabra de, lo dice, quien lo dice es, quien habla es, quien así habla es, quien así se expresa es',
    ),
    via: phrases(
      'citado por, citada por, citados por, recogido por, recogida por, recogidas por, según recoge, ',
      'citado en, publicado por, publicada por, difundido por, difundida por',
    ),
    to: phrases(
      'a la, a los, a las, al, a, ante, durante, en declaraciones a, en una entrevista con, en una entrevista a, en',
    ),
    titles: words(
      'sr. sra. srta. señor señora señorita don doña d. dña. dr. dra. doctor doctora prof. profesor ',
      'profesora general coronel capitán padre sor rey reina príncipe princesa papa monseñor',
    ),
    roles: words(
      'rector rectora vicerrector vicerrectora decano decana comandante comandanta subdirector subdirectora subdelegado subdelegada coordinador coordinadora tesorero tesorera catedrático catedrática archivero bibliotecario bibliotecaria teniente intendente gobernador gobernadora edil ',
      'ministro ministra ministros presidente presidenta vicepresidente vicepresidenta secretario ',
      'secretaria director directora jefe jefa portavoz alcalde alcaldesa concejal concejala consejero ',
      'consejera diputado diputada senador senadora fiscal juez jueza magistrado magistrada abogado ',
      'abogada policía agente comisario guardia bombero bombera militar general coronel capitán ',
      'embajador embajadora rey reina príncipe princesa papa cardenal obispo arzobispo sacerdote ',
      'profesor profesora investigador investigadora científico científica historiador historiadora ',
      'sociólogo socióloga politólogo economista analista experto experta especialista médico médica ',
      'doctor doctora cirujano enfermero enfermera psicólogo psicóloga biólogo bióloga ingeniero ',
      'ingeniera arquitecto arquitecta artista actor actriz cantante músico director cineasta ',
      'productor autor autora escritor escritora poeta periodista redactor redactora fotógrafo ',
      'fotógrafa presentador presentadora entrenador entrenadora seleccionador jugador jugadora ',
      'delantero defensa portero centrocampista campeón campeona corredor ciclista piloto fundador ',
      'fundadora cofundador propietario propietaria empleado empleada trabajador trabajadora obrero ',
      'sindicalista delegado delegada representante activista disidente voluntario voluntaria vecino vecina ',
      'testigo víctima superviviente pasajero conductor conductora padre madre hermano hermana hijo ',
      'hija marido mujer esposo esposa tío tía primo prima amigo amiga abuelo abuela estudiante ',
      'alumno alumna maestro maestra agricultor agricultora ganadero ganadera pescador pescadora ',
      'cocinero cocinera panadero panadera comerciante candidato candidata líder dirigente ',
      'empresario empresaria inversor astronauta físico física químico geólogo arqueólogo arqueóloga ',
      'filósofo filósofa comisaria inspector inspectora asesor asesora gerente responsable patrón patrona ',
      'dt técnico técnica estratega adiestrador adiestradora preparador preparadora regidor regidora mandatario ',
      'mandataria canciller viceministro viceministra subsecretario subsecretaria parlamentario parlamentaria ',
      'eurodiputado eurodiputada legislador legisladora congresista síndico síndica letrado letrada penalista ',
      'notario perito docente pedagogo pedagoga pediatra oncólogo oncóloga facultativo facultativa ',
      'farmacéutico farmacéutica veterinario veterinaria dentista matrona comadrona enólogo enóloga agrónomo ',
      'agrónoma ambientalista ecologista bodeguero bodeguera viticultor viticultora apicultor apicultora hostelero ',
      'hostelera librero librera camarero camarera chef peluquero peluquera taxista camionero camionera carnicero ',
      'carnicera frutero frutera florista artesano artesana constructor constructora promotor promotora impulsor ',
      'impulsora creador creadora ideólogo ideóloga gestor gestora administrador administradora ',
      'organizador organizadora socio socia cofundadora inversora guionista novelista dramaturgo dramaturga ',
      'ilustrador ilustradora escultor escultora pintor pintora coreógrafo coreógrafa bailarín bailarina guitarrista ',
      'cantautor cantautora tenor soprano humorista productora nadador nadadora tenista atleta ',
      'guardameta arquero arquera mediocampista zaguero goleador goleadora capitana jubilado jubilada ',
      'viudo viuda nieto nieta sobrino sobrina cuñado cuñada párroco fraile monja rabino imán socorrista rescatista ',
      'paramédico paramédica damnificado damnificada residente usuario usuaria lugareño lugareña ',
      'sargento sargenta subteniente subinspector subinspectora almirante contralmirante',
    ),
    institutions: words(
      'gobierno ministerio policía ayuntamiento generalitat junta diputación fiscalía tribunal juzgado ',
      'ejército agencia asociación ong organización sindicato federación liga club equipo partido grupo ',
      'empresa compañía firma constructora banco instituto universidad escuela hospital laboratorio ',
      'observatorio comisión consejo comité parlamento senado congreso onu otan oms unesco embajada ',
      'informe estudio comunicado diario periódico revista cadena emisora fundación museo centro ',
      'defensa familia cooperativa cofradía plataforma colectivo',
    ),
    dropsSubject: true,
    pronouns: [
      { word: 'él', gender: 'm', number: 'singular' },
      { word: 'ella', gender: 'f', number: 'singular' },
      { word: 'ellos', gender: null, number: 'plural' },
      { word: 'ellas', gender: 'f', number: 'plural' },
    ],
    determiners: words(
      'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus nuestro nuestra nuestros nuestras',
    ),
    particles: words('de del la las los el y e para en van von der da dos'),
    feminine: words(
      'sra. señora doña dña. reina princesa madre hermana carmen rosa pilar mercedes sofía clara dolores consuelo',
    ),
    masculine: words('sr. señor don rey príncipe papa padre hermano diego ángel'),
  },
  claims: {
    hedges: phrases(
      'según, de acuerdo con, a juicio de, presunto, presunta, presuntos, presuntas, presuntamente, ',
      'supuesto, supuesta, supuestos, supuestas, supuestamente, al parecer, por lo visto, aparentemente, ',
      'quizá, quizás, tal vez, acaso, probablemente, posiblemente, seguramente, probable, probables, ',
      'posible, posibles, potencial, potenciales, podría, podrían, puede, pueden, podía, podían, debería, ',
      'deberían, parece, parecen, parecía, sospechoso, sospechosa, acusado, acusada, acusados, acusadas, ',
      'investigado, investigada, imputado, imputada, se cree, se estima, estima, calcula, asegura, afirma, ',
      'dice, dicen, casi, aproximadamente, más de, menos de, ',
      'al menos, como mínimo, como máximo, a veces, a menudo, en parte, parcialmente, prevé, prevén, ',
      'previsto, prevista, espera, esperan, intenta, intentan, planea, planean, pretende, pretenden, suele, suelen',
    ),
    approximations: phrases('unos, unas, cerca de, alrededor de, en torno a, hasta'),
    hedgeForms: [String.raw`\p{L}{2,}(?:ría|rían|ríamos)`],
    notHedges: words(
      'quería querían había abría cubría descubría sufría ofrecía moría ocurría corría recorría maría ría garantía mayoría alcaldía librería panadería ingeniería minería ganadería pradería tubería batería teoría categoría auditoría',
    ),
    negations: words(
      'no ni nunca jamás nada nadie ningún ninguna ninguno sin tampoco salvo excepto apenas niega niegan negó rechaza rechazan descarta imposible',
    ),
    quantities: words(
      '% ‰ € $ £ euros euro dólares dólar pesos millones millón mil billones años año meses mes semanas ',
      'días horas minutos km kilómetros metros toneladas puntos grados personas',
    ),
    numberWords: words(
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta cien ciento cientos mil miles docena docenas decena decenas centenar centenares mitad tercio cuarto',
    ),
    conditions: phrases(
      'si, aunque, a pesar de, pese a, salvo, excepto, con excepción, a excepción, con la excepción, con reservas, en suspenso, suspendida, salvo que, a menos que, siempre que, en caso de, en el caso de, con tal de, a no ser que, pero, sin embargo, a condición de, mientras no, para que, sin que, incluso si, a falta de, a falta del, a la espera de, a la espera del, sobre el papel, con la única, con el único, con la sola, un partido más, un partido menos, un partido de más, un partido de menos',
    ),
    frames: phrases(
      'en, tras, después de, antes de, desde, durante, con, por, mientras, cuando, a, al, ante, bajo, ',
      'este, esta, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, ayer, hoy, ',
      'según avanza, sobre, entre, hace, como, una vez, dos, tres, además de, junto a, debido a, gracias a, reunido, reunidos, para',
    ),
    views: words('para entre'),
    purposes: words('para'),
    states: {
      verbs: words('es son está están era eran estaba estaban sigue siguen'),
      places: words('en a al bajo entre'),
    },
    subordinators: phrases('cuando, mientras, después de que, antes de que, desde que, como, tras'),
    trailers: phrases(
      'en particular, sobre todo, incluido, incluida, mientras, después, tras, antes de, durante, en el marco, ',
      'con motivo de, a raíz de, desde, en un contexto, en, con, para, que, quien, cuyo, cuya, donde, lo que, ',
      'un, una, el, la, los, las, y, así como, como, a través de, al, por',
    ),
    adjuncts: phrases(
      'tras, después de, después del, antes de, antes del, durante, mientras, cuando, con motivo de, en el marco, a raíz de, ',
      'porque, ya que, puesto que, dado que, debido a, debido al, gracias a, gracias al, a causa de, a causa del, por culpa de, ',
      'a petición de, al término, en medio de, en plena, en pleno, en vísperas, con el fin de, con el objetivo de, en apoyo',
    ),
    reasons: phrases(
      'porque, debido a, debido al, gracias a, gracias al, a causa, por culpa, con el fin',
    ),
    extents: phrases('antes de, antes del, durante, mientras, cuando, porque'),
    rulings: [
      '(?:acus|critic|señal)ad[oa]s?',
      String.raw`(?:autoriz|proh[ií]b|impon|impus|suprim|restablec|levant|cierr|cerr|adopt|suspend)\p{L}*|obligatori[oa]s?`,
    ],
    restrictors: words('solo sólo solamente únicamente'),
    unfinished: [
      String.raw`\p{L}{2,}(?:ando|iendo)|sido|haber|ser|estar|muy|ya|aún|poco|dos|tres|también|así`,
    ],
    participleForms: [String.raw`\p{L}{2,}(?:ado|ada|ados|adas|ido|ida|idos|idas)`],
    gerundForms: [String.raw`\p{L}{2,}ndo`],
    means: [],
    futures: [String.raw`\p{L}{2,}(?:rá|rán)|va|van`],
    pasts: [
      String.raw`ha|han|había|habían|fue|fueron|dio|vio|dijo|dijeron|hizo|hicieron|vino|vinieron|\p{L}*(?:tuv|pus|duj|traj)(?:o|ieron|eron)|\p{L}{2,}(?:ó|aron|ieron|aba|aban)`,
    ],
    superlatives: ['más|menos|primer|primero|primera|último|última|único|única|mejor|peor|récord'],
    infinitives: [
      String.raw`(?!(?:ayer|mujer|lugar|taller|hogar|militar|azúcar|celular|popular|familiar|escolar|similar|particular|titular|poder|primer|tercer|alquiler|líder|cáncer|bar|mar|par)$)\p{L}{2,}(?:ar|er|ir)`,
    ],
    adverbials: words('en con durante ante tras'),
    quantifiers: phrases(
      'varios, varias, muchos, muchas, algunos, algunas, cada, todos los, todas las',
    ),
    indefinites: words('un una'),
    contractions: words('al del'),
    governing: words(
      'aprovechó aprovecha aprovecharon aprovechan sirve sirven sirvió sirvieron servirá utilizó utiliza usó usa medio medios medida medidas herramienta herramientas',
    ),
    additions: words('y e'),
    listing: words('y e o u ni'),
    pointers: phrases(
      'él, ella, ello, ellos, ellas, esto, eso, aquello, este, esta, estos, estas, ese, esa, esos, esas, aquel, ',
      'aquella, su, sus, le, les, lo, dicho, dicha, tal, allí, ahí, aquí, otros, otras, el otro, la otra, los dos, ',
      'ambos, ambas, el mismo, la misma, es, era, fue, son',
    ),
    connectives: phrases(
      'sin embargo, no obstante, pero, y, o, así, así pues, además, también, por otra parte, por su parte, por otro lado, ',
      'por un lado, en cambio, por el contrario, de hecho, en efecto, por tanto, por lo tanto, por ello, por eso, en consecuencia, ',
      'entonces, luego, después, finalmente, por último, por ejemplo, es decir, en definitiva, en resumen, asimismo, ',
      'a su vez, mientras tanto, con todo, aun así, ahora bien, en este sentido, al mismo tiempo, de ahí, sino, sí, claro, en realidad, incluso',
    ),
    firstPerson: words(
      'yo me mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras tú te tu tus usted',
    ),
    auxiliaries: words(
      'es son era eran fue fueron será serán sería serían ha han había habían habrá habrán está están estaba ',
      'estaban va van puede pueden podrá podrán podría podrían debe deben hay hubo sigue siguen',
    ),
    finiteVerbs: [
      ...words(
        'suprime suprimen amplía amplían detiene detienen absuelve absuelven hiere hieren sacude sacuden ',
        'divide dividen une unen reúne reúnen acoge acogen atraviesa atraviesan rompe rompen destituye ',
        'destituyen sustituye sustituyen preside presiden extiende extienden prohíbe prohíben obliga ',
        'obligan invierte invierten reparte reparten ',
        'es son era eran fue fueron será serán sería serían ha han había habían habrá habrán habría está ',
        'están estaba estaban estuvo va van iba irá puede pueden pudo podrá podría podrían debe deben debía hay hubo ',
        'habrá tiene tienen tenía tuvo tendrá hace hacen hizo hicieron hará da dan dio dieron quiere quieren ',
        'quiso viene vienen vino vuelve vuelven volvió volverá pone ponen puso sale salen salió sabe saben ve ven ',
        'vio sigue siguen siguió pide piden pidió piensa pierde pierden perdió cae caen cayó muere mueren murió ',
        'vive viven vivió nace nació abre abren abrió abrirá reabre reabrirá cierra cierran cumple cumplen ',
        'cumplió recibe reciben recibió ofrece ofrecen ofreció decide deciden decidió permite permiten ',
        'permitió pretende pretenden exige incluye incluyen obtiene obtuvo mantiene mantienen mantuvo consigue ',
        'consiguió convierte convirtió reduce reducen redujo produce producen produjo crece crecen creció ',
        'sube suben subió subirá parece parecen aparece apareció ocurre ocurrió sucede sufre sufren sufrió vende ',
        'venden vendió bate batió vence venció comienza comienzan empieza empiezan cuesta cuestan muestra muestran encuentra encuentran ',
        'aprueba aprueban prueba cuenta juega juegan despide despidió destruye destruyó construye construyó continúa continúan asiente coincide coinciden dirige suspende suspendió dimite dimitió ',
      ),
      ...inflect(COMMON_IN_AR, 'ar', THIRD_PERSON),
    ],
    finiteForms: [
      String.raw`\p{L}{2,}(?:aron|ieron|aban|arán|erán|irán)`,
      String.raw`\p{L}{3,}(?:ará|erá|irá)`,
      String.raw`\p{L}{2,}ó|\p{L}{4,}(?<!á\p{L}*)an|\p{L}*(?:tuv|pus|duj|traj|dij)(?:o|ieron|eron)`,
    ],
    notVerbs: words(
      'además barón jamás varón dominó capó rondó buró champó plató paletó landó chapó',
    ),
    takeawayBoxes: phrases(
      'en resumen, en síntesis, las claves, la clave, claves, lo esencial, qué hay que saber, lo que hay que saber, lo que debes saber, ',
      'por qué importa, conclusión, para recordar, en pocas palabras, en breve, análisis, nuestro análisis, en conclusión',
    ),
  },
  labels: {
    takeaway: 'La clave',
    readArticle: 'Lea el artículo: ',
    citedBy: 'según',
    correction: 'Corrección: ',
    genres: {
      news: null,
      opinion: 'Opinión',
      interview: 'Entrevista',
      transcript: 'Transcripción',
      live: 'En directo',
      sponsored: 'Contenido patrocinado',
      release: 'Comunicado',
      obituary: 'Obituario',
    },
    alt: {
      headline: 'Titular en una tarjeta: {text}',
      quote: 'Cita en una tarjeta, {speaker}: «{text}»',
      takeaway: '{label}, en una tarjeta: {text}',
    },
  },
};
