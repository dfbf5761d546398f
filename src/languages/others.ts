import type { Labels, Language, Typography } from './language.ts';
import { neutral } from './neutral.ts';
import { words } from './words.ts';

/**
 * Languages that are cut by rules without words: whole sentences, no quote
 * by its reporting verb. What is printed is in the language all the same.
 */
type Sketch = {
  readonly tag: string;
  readonly name: string;
  readonly dir?: 'rtl';
  readonly marks: readonly [open: string, close: string, openInner: string, closeInner: string];
  readonly months?: string;
  /** Words a line does not end on, and which say nothing of what a text is about. */
  readonly glued?: string;
  /** Words a line does not start with, which say as little. */
  readonly leaning?: string;
  /** Words that point back, at a sentence's start. */
  readonly pointers?: string;
  /** A word for what to remember, the label before a link, the words before a source. */
  readonly printed: readonly [
    takeaway: string,
    readArticle: string,
    citedBy: string,
    correction: string,
  ];
  /** In the order of `GENRES` without news. */
  readonly genres: readonly [
    opinion: string,
    interview: string,
    transcript: string,
    live: string,
    sponsored: string,
    release: string,
    obituary: string,
  ];
  /** What the picture is in alt text: a headline, a quote of `{speaker}`, on a card. */
  readonly alt: readonly [headline: string, quote: string];
  readonly boxes: readonly string[];
};

const SKETCHES: readonly Sketch[] = [
  {
    tag: 'ar',
    name: 'العربية',
    dir: 'rtl',
    marks: ['«', '»', '“', '”'],
    months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    glued: 'في من إلى على عن مع بين أو أن إن لا ما لم لن قد كل هذا هذه التي الذي',
    pointers: 'هو هي هم هن هذا هذه ذلك تلك لكن كما لذلك وهو وهي وهذا وهذه ولكن',
    printed: ['الخلاصة', 'اقرأ المقال: ', 'نقلًا عن', 'تصحيح: '],
    genres: ['رأي', 'مقابلة', 'نص كامل', 'مباشر', 'محتوى مدعوم', 'بيان صحفي', 'نعي'],
    alt: ['عنوان على بطاقة: {text}', 'اقتباس على بطاقة، {speaker}: «{text}»'],
    boxes: ['الخلاصة', 'باختصار', 'أبرز النقاط', 'خلاصة القول'],
  },
  {
    tag: 'he',
    name: 'עברית',
    dir: 'rtl',
    marks: ['”', '“', '’', '‘'],
    months: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
    glued: 'של על עם את אל מן בין או כי אם לא כל זה זו אשר',
    pointers: 'הוא היא הם הן זה זו זאת אלה אבל אך לכן גם כך',
    printed: ['השורה התחתונה', 'לכתבה המלאה: ', 'לפי', 'תיקון: '],
    genres: ['דעה', 'ראיון', 'תמליל', 'עדכונים חיים', 'תוכן ממומן', 'הודעה לעיתונות', 'מודעת אבל'],
    alt: ['כותרת על כרטיס: {text}', 'ציטוט על כרטיס, {speaker}: ”{text}“'],
    boxes: ['השורה התחתונה', 'בקצרה', 'תקציר', 'עיקרי הדברים'],
  },
  {
    tag: 'ru',
    name: 'русский',
    marks: ['«', '»', '„', '“'],
    months:
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    glued:
      'в во на с со к ко о об от до из за по у при без для над под и а но или что как не ни же бы ли это этот эта эти его её их',
    pointers:
      'он она оно они его её ее их этот эта это эти тот та те там здесь тогда однако впрочем между тем но а и поэтому также при кроме так',
    printed: ['Главное', 'Читать статью: ', 'цитирует', 'Исправление: '],
    genres: [
      'Мнение',
      'Интервью',
      'Стенограмма',
      'Онлайн',
      'На правах рекламы',
      'Пресс-релиз',
      'Некролог',
    ],
    alt: ['Заголовок на карточке: {text}', 'Цитата на карточке, {speaker}: «{text}»'],
    boxes: ['главное', 'коротко', 'вкратце', 'что важно знать', 'итог', 'выводы'],
  },
  {
    tag: 'uk',
    name: 'українська',
    marks: ['«', '»', '„', '“'],
    months:
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    glued:
      'в у на з із зі до від за по при без для над під і й та а але або що як не ні же це його її їх',
    pointers:
      'він вона воно вони його її їх цей ця це ці той та ті там тут тоді однак проте втім водночас але а і тому також так',
    printed: ['Головне', 'Читати статтю: ', 'цитує', 'Виправлення: '],
    genres: ['Думка', 'Інтерв’ю', 'Стенограма', 'Наживо', 'Реклама', 'Пресреліз', 'Некролог'],
    alt: ['Заголовок на картці: {text}', 'Цитата на картці, {speaker}: «{text}»'],
    boxes: ['головне', 'коротко', 'що важливо знати', 'підсумок', 'висновки'],
  },
  {
    tag: 'pl',
    name: 'polski',
    marks: ['„', '”', '«', '»'],
    months:
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    glued:
      'w we na z ze do od za po przy bez dla nad pod o u i a ale lub albo oraz że jak nie to ten ta te jego jej ich się',
    pointers:
      'on ona ono oni one jego jej ich ten ta to te tamten tam tutaj wtedy jednak ale a i dlatego także tak ponadto',
    printed: ['Najważniejsze', 'Czytaj artykuł: ', 'według', 'Sprostowanie: '],
    genres: [
      'Opinia',
      'Wywiad',
      'Zapis rozmowy',
      'Na żywo',
      'Materiał sponsorowany',
      'Informacja prasowa',
      'Nekrolog',
    ],
    alt: ['Nagłówek na karcie: {text}', 'Cytat na karcie, {speaker}: „{text}”'],
    boxes: ['najważniejsze', 'w skrócie', 'podsumowanie', 'co warto wiedzieć', 'wnioski'],
  },
  {
    tag: 'tr',
    name: 'Türkçe',
    marks: ['“', '”', '‘', '’'],
    months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    glued: 've veya ya bir bu şu o her en çok daha ama fakat',
    leaning: 'da de ki ile için gibi kadar mi mı mu mü',
    pointers: 'o bu şu onlar bunlar şunlar onun bunun ancak ama fakat ayrıca bunun böylece oysa',
    printed: ['Özetle', 'Haberi okuyun: ', 'aktaran', 'Düzeltme: '],
    genres: [
      'Görüş',
      'Röportaj',
      'Tam metin',
      'Canlı',
      'Sponsorlu içerik',
      'Basın bülteni',
      'Vefat',
    ],
    alt: ['Kartta başlık: {text}', 'Kartta alıntı, {speaker}: “{text}”'],
    boxes: ['özetle', 'özet', 'kısaca', 'bilmeniz gerekenler', 'öne çıkanlar'],
  },
  {
    tag: 'hi',
    name: 'हिन्दी',
    marks: ['“', '”', '‘', '’'],
    months: 'जनवरी फ़रवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
    glued: 'और या कि यह वह ये वे नहीं एक इस उस',
    leaning: 'के का की को में से पर ने तक लिए साथ बाद बारे है हैं था थी थे भी तो ही',
    pointers: 'यह वह ये वे इस उस इन उन इसके उसके उनके लेकिन और हालांकि इसलिए',
    printed: ['मुख्य बात', 'पूरा लेख पढ़ें: ', 'के हवाले से', 'सुधार: '],
    genres: ['विचार', 'साक्षात्कार', 'प्रतिलेख', 'लाइव', 'प्रायोजित', 'प्रेस विज्ञप्ति', 'श्रद्धांजलि'],
    alt: ['कार्ड पर शीर्षक: {text}', 'कार्ड पर कथन, {speaker}: “{text}”'],
    boxes: ['मुख्य बातें', 'संक्षेप में', 'निष्कर्ष', 'मुख्य बिंदु'],
  },
  {
    tag: 'ja',
    name: '日本語',
    marks: ['「', '」', '『', '』'],
    pointers: '一方 しかし また さらに そのため ただし なお だが これに対し その後',
    printed: ['要点', '記事を読む：', '引用元', '訂正：'],
    genres: ['オピニオン', 'インタビュー', '書き起こし', '速報', 'PR', 'プレスリリース', '訃報'],
    alt: ['カードの見出し：{text}', 'カードの引用（{speaker}）：「{text}」'],
    boxes: ['要点', 'ポイント', 'まとめ', '要約'],
  },
  {
    tag: 'zh',
    name: '中文',
    marks: ['“', '”', '‘', '’'],
    pointers: '不过 但 但是 然而 此外 因此 同时 另外 对此 随后 所以 其中 不過 此外 同時',
    printed: ['要点', '阅读全文：', '引自', '更正：'],
    genres: ['观点', '专访', '实录', '直播', '赞助内容', '新闻稿', '讣告'],
    alt: ['卡片标题：{text}', '卡片引语（{speaker}）：“{text}”'],
    boxes: ['要点', '小结', '摘要', '总结', '核心提示', '重點', '總結'],
  },
  {
    tag: 'ko',
    name: '한국어',
    marks: ['“', '”', '‘', '’'],
    pointers:
      '그는 그녀는 이는 이것은 그것은 이에 그러나 하지만 그리고 또한 또 따라서 그래서 이들은 그들은',
    printed: ['핵심', '기사 읽기: ', '인용', '정정: '],
    genres: ['의견', '인터뷰', '전문', '실시간', '협찬', '보도자료', '부고'],
    alt: ['카드의 제목: {text}', '카드의 인용({speaker}): “{text}”'],
    boxes: ['핵심', '요약', '한눈에', '정리'],
  },
  {
    tag: 'th',
    name: 'ไทย',
    marks: ['“', '”', '‘', '’'],
    printed: ['สรุป', 'อ่านบทความ: ', 'อ้างโดย', 'แก้ไข: '],
    genres: [
      'ความคิดเห็น',
      'สัมภาษณ์',
      'ถอดความ',
      'รายงานสด',
      'เนื้อหาสนับสนุน',
      'ข่าวประชาสัมพันธ์',
      'ไว้อาลัย',
    ],
    alt: ['พาดหัวบนการ์ด: {text}', 'คำพูดบนการ์ด {speaker}: “{text}”'],
    boxes: ['สรุป', 'ประเด็นสำคัญ', 'โดยสรุป'],
  },
];

/** The languages without a file of their own whose printed words and marks are known all the same. */
export const SKETCHED: readonly Language[] = SKETCHES.map(languageOf);

function languageOf(sketch: Sketch): Language {
  const {
    tag,
    name,
    dir = 'ltr',
    months = '',
    glued = '',
    leaning = '',
    pointers = '',
    boxes,
  } = sketch;
  return {
    ...neutral,
    tag,
    name,
    dir,
    typography: typographyOf(sketch),
    lines: { ...neutral.lines, glued: words(glued), leaning: words(leaning) },
    datelines: { ...neutral.datelines, months: words(months) },
    claims: {
      ...neutral.claims,
      pointers: words(pointers),
      takeawayBoxes: [...neutral.claims.takeawayBoxes, ...boxes],
    },
    labels: labelsOf(sketch),
  };
}

function typographyOf({ marks: [open, close, openInner, closeInner] }: Sketch): Typography {
  return { ...neutral.typography, outer: [open, close], inner: [openInner, closeInner] };
}

function labelsOf({ tag, printed, genres, alt }: Sketch): Labels {
  const [takeaway, readArticle, citedBy, correction] = printed;
  const [opinion, interview, transcript, live, sponsored, release, obituary] = genres;
  return {
    takeaway,
    readArticle,
    citedBy,
    correction,
    genres: { news: null, opinion, interview, transcript, live, sponsored, release, obituary },
    alt: {
      headline: alt[0],
      quote: alt[1],
      takeaway: tag === 'ja' || tag === 'zh' ? '{label}：{text}' : '{label}: {text}',
    },
  };
}
