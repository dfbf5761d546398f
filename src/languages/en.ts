import type { Language } from './language.ts';
import { phrases, words } from './words.ts';

const FEMININE_NAMES = words(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra ',
  'margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca ',
  'laura helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole samantha ',
  'katherine christine catherine virginia rachel janet maria heather diane julie joyce victoria ',
  'kelly christina joan evelyn lauren judith olivia martha cheryl megan andrea hannah jacqueline ',
  'ann jean alice kathryn gloria teresa sara janice julia grace judy theresa beverly denise marilyn ',
  'amber danielle abigail brittany rose diana natalie sophia alexis kayla charlotte lucy claire ',
  'hillary kamala melania nikki priti theresa liz nicola jane kate fiona zoe chloe isabella amelia',
);

const MASCULINE_NAMES = words(
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew ',
  'anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward ',
  'jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin ',
  'samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan ',
  'henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean ',
  'gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan ',
  'juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene ',
  'barack vladimir volodymyr boris emmanuel keir rishi tony bill joe mike jim tom tim dan ben sam ',
  'steve dave greg nick matt chris ian simon martin neil graham colin hugh oliver harry oscar leo',
);

/** English, with curly marks outside and the British and American habits both understood. */
export const english: Language = {
  tag: 'en',
  name: 'English',
  dir: 'ltr',
  elisions: [],
  capitalisesNouns: false,
  sentences: {
    neverFinal: [
      ...words(
        'mr. mrs. ms. mx. messrs. dr. prof. rev. hon. gov. sen. rep. reps. sens. gen. col. lt. sgt. cpl. ',
        'capt. cmdr. maj. adm. pres. supt. det. insp. st. mt. ft. fr. sr. br. vs. v. cf. e.g. i.e. viz. ',
        'approx. dept. univ. assn. bros. est. att. atty. asst. assoc. pvt. gens. cols. msgr. amb. sec. ',
        'f.e. btw. rs. ave. blvd. rd. hwy.',
      ).filter((word) => !['sr.', 'sec.', 'ave.', 'rd.', 'est.'].includes(word)),
      ...phrases('lt. col., lt. gov., brig. gen., maj. gen., rt. rev.'),
    ],
    maybeFinal: words(
      'etc. inc. ltd. co. corp. llc. plc. jr. sr. esq. ph.d. m.d. b.a. m.a. a.m. p.m. u.s.a. d.c. et al. ',
      'al. ave. rd. st. sec. min. hrs. in. lb. oz. mph. est. bc. a.d. b.c. b.c.e. c.e.',
    ).filter((word) => word.endsWith('.') && word !== 'in.' && word !== 'st.'),
    beforeNumber: words(
      'no. nos. p. pp. vol. fig. figs. art. ch. chap. sec. para. eq. jan. feb. mar. apr. jun. jul. aug. ',
      'sep. sept. oct. nov. dec. ca. c. rs. pt. ex. op. ver.',
    ),
    starters: words(
      'the a an he she it they we you i this that these those there here his her its their our my your ',
      'but and or so yet nor then still in on at by for from with without to as if when while after ',
      'before since because although though however meanwhile moreover what who why how where which ',
      'all no not none some many most several few each every another both one only even now today',
    ),
    ordinalDots: false,
  },
  typography: {
    outer: ['“', '”'],
    inner: ['‘', '’'],
    insideMarks: '',
    before: {},
  },
  lines: {
    glued: words(
      'a an the of in on at by for to from with without into onto over under about between among ',
      'through during before after since until against within and or nor but so yet than that which ',
      'who whose where when while if as is are was were be been has have had will would can could may ',
      'might must shall should do does did not no my your his her its our their this these those each ',
      'every very more most less mr. mrs. ms. dr. prof. mr mrs ms dr st. st gov. sen. rep. gen. no.',
    ),
    leaning: [],
    units: words(
      '% ‰ km m cm mm mi mile miles ft feet in inch inches yd yards kg g lb lbs oz t tons tonnes l ml ',
      'mph km/h am pm a.m. p.m. million billion trillion thousand hundred dollars pounds euros cents ',
      'percent per people years year months month weeks week days day hours hour minutes minute degrees',
    ),
  },
  datelines: {
    months: words(
      'january february march april may june july august september october november december jan. ',
      'feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
    ),
    weekdays: words('monday tuesday wednesday thursday friday saturday sunday yesterday today'),
  },
  speech: {
    verbs: words(
      'said says told tells added adds explained explains wrote writes asked asks replied replies ',
      'answered answers argued argues claimed claims announced announces declared declares stated ',
      'states insisted insists warned warns noted notes observed observes remarked remarks commented ',
      'comments concluded concludes continued continues recalled recalls admitted admits acknowledged ',
      'acknowledges conceded concedes confirmed confirms denied denies suggested suggests stressed ',
      'stresses emphasized emphasizes emphasised emphasises tweeted tweets posted posts shouted ',
      'shouts cried cries whispered joked jokes quipped quips lamented laments complained complains ',
      'boasted predicted predicts promised promises vowed vows pledged urged urges testified testifies ',
      'recounted recounts reiterated reiterates responded responds countered counters retorted ',
      'mused muses reflected reflects reported reports revealed reveals maintained maintains believed ',
      'believes thinks thought hoped hopes cautioned cautions advised advises agreed agrees disagreed ',
      'opined summed exclaimed exclaims interjected elaborated elaborates marvelled marveled sighed ',
      'laughed recommended tells',
    ),
    participles: words(
      'said told written added explained argued claimed announced declared stated warned noted',
    ),
    auxiliaries: words("has have had 's 've 'd"),
    reflexiveAuxiliaries: [],
    reflexives: [],
    passives: words('is was were are be been being'),
    phraseEnds: words(
      'who that which whose where when while after before since during with without under over on from but or because as by told in at adding noting referring speaking following about',
    ),
    relatives: words('who that which whose where whom'),
    complementisers: words('that how as'),
    possessives: words('his her its their our my your'),
    clitics: words('also later then has had have further previously recently'),
    according: phrases('according to, in the words of, as per'),
    via: phrases('reported by, quoted by, cited by, as quoted by, as quoted in, quoted in'),
    to: phrases('to, in, on, at, during, via, told, tells, with'),
    titles: words(
      'mr. mr mrs. mrs ms. ms miss mx dr. dr prof. prof professor sir dame lord lady rev. rev gov. gov ',
      'governor sen. sen senator rep. rep representative gen. gen general col. colonel lt. lieutenant ',
      'sgt. sergeant capt. captain maj. major adm. admiral judge justice president king queen prince ',
      'princess pope cardinal bishop archbishop imam rabbi sheikh chancellor mayor chief officer detective',
    ),
    roles: words(
      'minister president premier secretary leader chief head boss director executive manager ',
      'spokesman spokeswoman spokesperson spokesmen mayor governor senator congressman congresswoman ',
      'representative lawmaker councillor councilor councilman councilwoman member mp peer prosecutor ',
      'attorney lawyer solicitor barrister judge justice magistrate officer sheriff policeman ',
      'policewoman detective firefighter soldier general colonel captain admiral commander lieutenant ',
      'sergeant ambassador diplomat envoy chancellor king queen prince princess pope cardinal bishop ',
      'archbishop priest pastor imam rabbi professor lecturer researcher scientist historian ',
      'sociologist economist analyst expert specialist doctor physician surgeon nurse psychologist ',
      'psychiatrist epidemiologist virologist biologist climatologist meteorologist engineer ',
      'architect artist actor actress comedian singer musician director filmmaker producer author ',
      'writer novelist poet journalist reporter editor photographer presenter host coach manager ',
      'player captain champion runner cyclist goalkeeper striker midfielder defender founder ',
      'co-founder cofounder owner employee worker organiser organizer campaigner activist volunteer ',
      'resident neighbour neighbor witness victim survivor passenger driver pilot father mother ',
      'brother sister son daughter husband wife uncle aunt cousin friend parent grandfather ',
      'grandmother student pupil teacher principal farmer fisherman chef baker restaurateur ',
      'shopkeeper vice-president chairman chairwoman chair chairperson candidate nominee ceo cfo cto ',
      'investor entrepreneur billionaire astronaut astronomer physicist mathematician chemist ',
      'geologist archaeologist anthropologist philosopher columnist designer curator commissioner ',
      'inspector investigator official aide adviser advisor strategist consultant fellow scholar ',
      'veteran man woman teenager tourist customer developer programmer maintainer user fan critic ',
      'historian librarian harbourmaster superintendent trustee treasurer deputy counsel coordinator',
    ),
    institutions: words(
      'government ministry department police council court agency association organisation ',
      'organization union federation league club team party group company firm manufacturer operator ',
      'bank institute university school hospital laboratory observatory commission committee board ',
      'parliament senate congress house pentagon kremlin nato un unicef who office embassy report ',
      'study statement newspaper magazine channel network website letter foundation center centre ',
      'museum authority authorities administration military army navy force service bureau campaign ',
      'charity family lawyers officials prosecutors researchers scientists experts analysts',
    ),
    pronouns: [
      { word: 'he', gender: 'm', number: 'singular' },
      { word: 'she', gender: 'f', number: 'singular' },
      { word: 'it', gender: 'n', number: 'singular' },
      { word: 'they', gender: null, number: 'plural' },
    ],
    determiners: words('the a an his her its their our my this that these those another one'),
    particles: words('of the and de la van von der den bin al el for da dos di du le'),
    feminine: [
      ...words(
        'mrs. mrs ms. ms miss dame lady queen princess spokeswoman chairwoman congresswoman mother',
      ),
      ...FEMININE_NAMES,
    ],
    masculine: [
      ...words('mr. mr sir lord king prince pope spokesman chairman congressman father'),
      ...MASCULINE_NAMES,
    ],
  },
  claims: {
    hedges: phrases(
      'reportedly, allegedly, alleged, apparently, possibly, probably, perhaps, maybe, likely, unlikely, seemingly, supposedly, ',
      'presumably, purportedly, purported, suspected, accused, charged with, according to, said, says, believed, thought to, expected, ',
      'expects, may, might, could, would, should, can, appears, appear, appeared, seems, seem, seemed, suggests, suggest, suggested, estimated, about, ',
      'around, almost, nearly, roughly, approximately, some, partly, partially, up to, at least, at most, potential, potentially, possible, probable, ',
      'tentatively, so-called, claims, claim, claimed, sometimes, often, usually, hopes, hoped, plans, planned, aims, attempt, tries, try, tried, rumoured, rumored, in part, as many as, more than, less than, fewer than, over, under',
    ).filter((word) => word !== 'over' && word !== 'under'),
    hedgeForms: [],
    notHedges: [],
    negations: words(
      "not no never none nothing nobody neither nor cannot without n't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't ain't barely hardly scarcely rarely seldom few little except only fails failed fail denies denied deny refuses refused refuse",
    ),
    quantities: words(
      '% percent million billion trillion thousand hundred dollars pounds euros cents years year months ',
      'month weeks week days day hours hour minutes people miles km kilometres kilometers metres meters ',
      'feet tons tonnes degrees points times',
    ),
    numberWords: words(
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens million half third quarter twice',
    ),
    conditions: phrases(
      'if, unless, provided, providing, as long as, although, though, even though, even if, despite, in spite of, but, except, only if, assuming, in case, pending, subject to, whether, while',
    ),
    frames: phrases(
      'in, on, at, after, before, since, during, as, when, while, with, by, for, from, following, amid, despite, until, once, just, over, under, among, within, throughout, inside, outside, across, earlier, later, last, this, next, monday, tuesday, wednesday, thursday, friday, saturday, sunday, two, three, speaking, given, having, because, through, between, near, more than, less than',
    ),
    trailers: phrases(
      'after, before, as, when, while, who, which, where, with, including, especially, particularly, following, during, amid, in, on, at, for, since, by, from, and, a, an, the, then, so, leaving, making, marking, bringing, sparking, raising, prompting',
    ),
    adjuncts: phrases(
      'after, before, while, when, following, amid, during, since, because, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, last week, last month, last year, this week, earlier this, as part of, ahead of, days after, hours after, weeks after, in the wake of',
    ),
    unfinished: [
      String.raw`\p{L}{2,}ing|soon|shortly|just|even|only|then|early|late|day|days|hours|weeks|months|years|also|been|be|able`,
    ],
    participleForms: [String.raw`\p{L}{2,}ed`],
    listing: words('and or nor'),
    pointers: phrases(
      "he, she, it, they, this, that, these, those, his, her, its, their, him, them, it's, he's, she's, they're, that's, here, such, the former, the latter, both, another, others, the other, the same, ones, the two, all three, its, neither, either, so",
    ),
    connectives: phrases(
      'however, which is why, which, but, and, or, so, yet, still, also, then, therefore, thus, moreover, furthermore, meanwhile, instead, nevertheless, nonetheless, in addition, in contrast, by contrast, on the other hand, on the one hand, in turn, in return, for example, for instance, in fact, indeed, as a result, consequently, besides, likewise, similarly, finally, later, afterwards, otherwise, rather, that said, even so, after all, of course, in other words, in short, in particular, plus, nor, to that end, for again, hence, accordingly, at the same time, additionally, since then, not only that, as such, to be sure, well, yes, no, sure, at that point, by then, until then, now, too, only then',
    ),
    firstPerson: words("i i'm i've we we're our us my me you your"),
    auxiliaries: words(
      "is are was were has have had will would can could may might must shall should does did do isn't aren't wasn't weren't hasn't haven't won't can't don't doesn't didn't it's he's she's that's they're we're says said",
    ),
    finiteVerbs: words(
      "is are was were has have had will would can could may might must shall should do does did am isn't ",
      "aren't wasn't weren't hasn't haven't won't can't don't doesn't didn't it's he's she's that's they're ",
      "we're i'm you're says said tells told goes went gets got makes made takes took comes came gives gave ",
      'finds found thinks thought sees saw knows knew wants feels felt becomes became leaves left puts put ',
      'means meant keeps kept lets begins began seems helps shows shown showed hears heard plays runs ran ',
      'moves lives believes brings brought happens writes wrote sits sat stands stood loses lost pays paid ',
      'meets met includes continues sets set learns changes leads led understands understood watches ',
      'follows stops creates speaks spoke reads allows adds spends spent grows grew opens walks wins won ',
      'offers remembers loves considers appears buys bought waits serves dies sends sent expects builds ',
      'built stays falls fell cuts cut reaches kills remains rises rose hit hits held holds struck strikes ',
      'broke breaks drew draws threw throws chose chooses drove drives flew flies fought fights sought ',
      'seeks sold sells taught teaches hangs hung shut shot beat beats faces plans warns urges backs calls ',
      'claims denies vows seems looks needs uses tries asks works turns starts launches announces wants',
    ),
    finiteForms: [String.raw`\p{L}{2,}(?:ed)`],
    notVerbs: words(
      'red bed need speed indeed hundred breed seed feed shed sacred naked wicked aged advanced armed ',
      'united alleged so-called based embed exceed proceed succeed weed deed greed reed creed sped',
    ),
    takeawayBoxes: phrases(
      'key takeaways, key takeaway, takeaway, takeaways, the takeaway, the bottom line, bottom line, why it matters, tl;dr, tldr, in short, in brief, at a glance, what to know, what you need to know, the big picture, key points, in summary, summary, our take, our view, our analysis, what it means, what this means',
    ),
  },
  labels: {
    takeaway: 'The takeaway',
    readArticle: 'Read the article: ',
    citedBy: 'quoted by',
    correction: 'Correction: ',
    genres: {
      news: null,
      opinion: 'Opinion',
      interview: 'Interview',
      transcript: 'Transcript',
      live: 'Live',
      sponsored: 'Sponsored',
      release: 'Press release',
      obituary: 'Obituary',
    },
    alt: {
      headline: 'Headline on a card: {text}',
      quote: 'Quote on a card, {speaker}: “{text}”',
      takeaway: '{label}, on a card: {text}',
    },
  },
};
