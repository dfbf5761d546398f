import type { LineWords } from './language.ts';
import { words } from './words.ts';

type Kept = Pick<LineWords, 'glued' | 'leaning'>;

function kept(glued: string, leaning = ''): Kept {
  return { glued: words(glued), leaning: words(leaning) };
}

const serbian =
  'u na s sa k ka o od do iz za po pri bez nad pod kroz i a ali ili da ne se je su kao što';
const norwegian =
  'en ei et eit ein den det de i på av til fra frå med om for hos ved under over mellom mot uten utan etter før siden gjennom og eller men at som når hvor enn ikke ikkje er var har hadde min din sin hans hennes vår deres denne dette disse så mer';
const malay =
  'di ke dari pada untuk dengan oleh dalam dan atau tetapi yang bahwa tidak akan adalah';

/**
 * The words that lines keep together in languages without a file of their
 * own, by language tag: articles, prepositions and conjunctions that do not
 * end a line, postpositions and particles that do not start one.
 */
export const LINE_WORDS: Readonly<Record<string, Kept>> = {
  bg: kept(
    'в във на с със към о от до из за по при без над под през и а но или че да не се ще е са като',
  ),
  bn: kept('এই ওই সেই এবং কিন্তু যে এক', 'ও থেকে দিয়ে জন্য পর'),
  bs: kept(serbian),
  ca: kept(
    "el la els les lo un una uns unes de del dels d' l' a al als en amb per pel pels sense sobre entre des fins i o ni però que si se es em et no més molt tan és són",
  ),
  cs: kept(
    'a i o u k s v z ve ke ze se do na od po pro při za nad pod bez mezi před přes že aby ale nebo či jak než ne je jsou to ten ta',
  ),
  da: kept(
    'en et den det de i på af til fra med om for hos ved under over mellem mod uden efter før siden gennem og eller men at som der når hvor end ikke er var har havde min din sin hans hendes vores deres denne dette disse så mere',
  ),
  el: kept(
    'ο η το οι τα του της των τον την τους τις ένας μια μία ένα σε στο στη στην στον στα στους στις από με για χωρίς μετά πριν ως κατά προς και ή αλλά ότι πως που να θα δεν μην είναι',
  ),
  et: kept('ja või aga et kui ei on see'),
  eu: kept('eta edo baina ez bat', 'ere'),
  fa: kept('از به با در بر تا برای بدون که و یا اما این آن هر', 'را ها های است'),
  fi: kept('ja tai mutta että kun jos kuin ei on ovat oli joka jotka sekä eli vai'),
  hr: kept(serbian),
  hu: kept('a az egy és vagy de hogy ha mint nem ne', 'is'),
  id: kept(malay),
  is: kept('og eða en að sem í á af til frá með um fyrir við yfir undir án eftir ekki er var'),
  lt: kept('ir ar bet kad iš į su už prie po be iki ne'),
  lv: kept('un vai bet ka no uz ar par pie pēc bez līdz ne'),
  mr: kept('आणि किंवा की हा ही हे तो ती ते एक', 'च साठी मध्ये आहे आहेत'),
  ms: kept(malay),
  nb: kept(norwegian),
  ne: kept('र वा कि यो त्यो एक', 'को का की लाई ले मा बाट छ छन्'),
  nn: kept(norwegian),
  no: kept(norwegian),
  ro: kept(
    'un o unui unei al a ai ale de la în din pe cu fără pentru prin peste sub după până între către spre și sau dar că să ca nu mai cel cea cei cele este sunt',
  ),
  sk: kept(
    'a i o u k s v z vo ku zo so do na od po pre pri za nad pod bez medzi pred cez že aby ale alebo či ako než nie je sú to ten tá',
  ),
  sl: kept('v na s z k h o od do iz za po pri brez nad pod skozi in ali a da ne se je so kot ki'),
  sr: kept(
    `${serbian} у на с са к ка о од до из за по при без над под кроз и а али или да не се је су као што`,
  ),
  sv: kept(
    'en ett den det de i på av till från med om för åt hos vid under över mellan mot utan efter före sedan genom och eller men att som när där än inte är var har hade min din sin hans hennes vår deras denna detta dessa så mer',
  ),
  ur: kept(
    'اور یا کہ یہ وہ اس ان ایک',
    'کے کا کی کو میں سے پر نے تک لیے بعد ہے ہیں تھا تھی تھے بھی تو ہی',
  ),
  vi: kept(
    'và hoặc của cho với từ đến trong ngoài trên dưới ở tại về để bởi là các những một mỗi không chưa đã đang sẽ rất như mà',
  ),
};
