/** A text that is hard to set, and what stands beside it where that is hard, too. */
export type HardText = {
  readonly id: string;
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly text: string;
  readonly kicker?: string;
  readonly speaker?: string;
  readonly role?: string;
  readonly publication?: string;
};

const sentence =
  'Le conseil des îles du Nord, réuni trois heures durant dans la salle des fêtes du port, a voté la reprise des bateaux de nuit dès le 14 octobre, malgré l’avis réservé du préfet et les 3 km de jetée qui restent à réparer avant l’hiver, selon les termes du capitaine du port, Éloïse Çelik, hier soir encore.';

export const HARD_TEXTS: readonly HardText[] = [
  { id: 'one word', lang: 'fr', text: 'Victoire' },
  { id: 'one letter', lang: 'fr', text: 'Y' },
  {
    id: '60 letters',
    lang: 'de',
    text: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenantrags',
  },
  {
    id: 'long words',
    lang: 'de',
    text: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz bleibt',
  },
  { id: '280 characters', lang: 'fr', text: sentence.slice(0, 280).trimEnd() },
  { id: '140 characters', lang: 'fr', text: sentence.slice(0, 136).trimEnd() },
  {
    id: 'capitals',
    lang: 'fr',
    text: 'ÉTÉ À L’ÎLE : ÇA GÈLE À 3 H, ÂGE D’OR OU ÉPOQUE GÂCHÉE, DÉJÀ ?',
  },
  {
    id: 'descenders over accents',
    lang: 'fr',
    text: 'Gageüre à Évry : jugez, Çelik y égayé Pâques, Éphéjy âgé',
  },
  {
    id: 'title case',
    lang: 'en',
    text: 'White House Says New Shipping Rules Will Hit Small Island Firms Hardest',
  },
  {
    id: 'numbers',
    lang: 'fr',
    text: 'Le port a perdu 20 000 tonnes, soit 3,5 % en 9 mois, et 120 km de côte à 45 € le m²',
  },
  {
    id: 'scores',
    lang: 'fr',
    text: 'Brest bat Lorient 3 – 1, puis Vannes 2-0 ; Quimper cède 6-4, 3-6, 7-5',
  },
  {
    id: 'names',
    lang: 'fr',
    text: 'J. R. R. Tolkien, Ursula von der Leyen et Mme Le Goff à Port-la-Nouvelle',
  },
  {
    id: 'quotes in quotes',
    lang: 'fr',
    text: 'Il a crié « le maire a dit "enfin" hier » et puis "rien"',
  },
  {
    id: 'address',
    lang: 'fr',
    text: 'Tout est sur https://www.lequai.example/ports/ile-du-nord/2026',
  },
  { id: 'emoji', lang: 'fr', text: '🗳️👩🏽‍🌾🇫🇷 Vote 1️⃣ sur 2️⃣ : 👨‍👩‍👧‍👦🏳️‍🌈❤️ gagne 🎉🎉🎉' },
  {
    id: 'hyphens',
    lang: 'fr',
    text: 'Là-dedans, le sous\u2011marin franco-britannique va-t-il au rendez-vous ?',
  },
  {
    id: 'Vietnamese',
    lang: 'vi',
    text: 'Chuyến phà đêm trở lại các đảo phía bắc: người dân ngỡ ngàng, CHÍNH QUYỀN DÈ DẶT',
  },
  {
    id: 'Greek',
    lang: 'el',
    text: 'Τα νυχτερινά πλοία επιστρέφουν στα βόρεια νησιά ύστερα από εννέα χρόνια',
  },
  {
    id: 'Russian',
    lang: 'ru',
    text: 'Ночные паромы возвращаются на северные острова после девяти лет ожидания',
  },
  {
    id: 'Arabic',
    lang: 'ar',
    dir: 'rtl',
    text: 'ميناءُ الشَّمالِ يُعيدُ فتحَ خطِّ العبّاراتِ الليليِّ بعدَ 9 سنواتٍ (2017–2026)',
  },
  {
    id: 'Persian',
    lang: 'fa',
    dir: 'rtl',
    text: 'بندر شمالی پس از ۹ سال قایق‌های شبانه را به جزیره‌ها بازمی‌گرداند',
  },
  {
    id: 'Urdu',
    lang: 'ur',
    dir: 'rtl',
    text: 'شمالی جزیروں کے لیے رات کی کشتیاں نو سال بعد واپس آ گئیں',
  },
  {
    id: 'Hebrew',
    lang: 'he',
    dir: 'rtl',
    text: 'מעבורות הלילה חוזרות לאיים הצפוניים אחרי 9 שנים (מאז 2017), ב-3 קווים',
  },
  {
    id: 'mixed directions',
    lang: 'he',
    dir: 'rtl',
    text: 'הספר The Night Ferry (2017) יצא ב-3 שפות: English, עברית ו-Français',
  },
  {
    id: 'Hebrew in English',
    lang: 'en',
    text: 'The island paper האי הצפוני (1931) returns after 9 years',
  },
  { id: 'Hindi', lang: 'hi', text: 'नौ साल बाद उत्तरी द्वीपों के लिए रात की नौकाएँ फिर शुरू, 3 मार्ग खुले' },
  { id: 'Bengali', lang: 'bn', text: 'নয় বছর পর উত্তরের দ্বীপপুঞ্জে রাতের ফেরি আবার চালু হচ্ছে' },
  { id: 'Tamil', lang: 'ta', text: 'ஒன்பது ஆண்டுகளுக்குப் பிறகு வடக்குத் தீவுகளுக்கு இரவுப் படகுகள்' },
  {
    id: 'Thai',
    lang: 'th',
    text: 'เรือข้ามฟากกลางคืนกลับมาให้บริการหมู่เกาะทางเหนืออีกครั้งหลังผ่านไปเก้าปี ที่นี่ทั้งสิ้น',
  },
  {
    id: 'Japanese',
    lang: 'ja',
    text: '夜のフェリーが九年ぶりに北の島々へ戻る。「信じられない」と住民。',
  },
  { id: 'uncovered', lang: 'fr', text: 'Le vent tourne ⟶ au nord ᚠ' },
  {
    id: 'German compounds',
    lang: 'de',
    text: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung gilt ab Montag',
  },
  {
    id: 'Dutch compounds',
    lang: 'nl',
    text: 'Arbeidsongeschiktheidsverzekeringsmaatschappij verhoogt premies in ’s-Hertogenbosch',
  },
  {
    id: 'Finnish compounds',
    lang: 'fi',
    text: 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas valmistui Jyväskylässä',
  },
  {
    id: 'Turkish compounds',
    lang: 'tr',
    text: 'Çekoslovakyalılaştıramadıklarımızdanmışsınızcasına İstanbul’da, IĞDIR’da ve ŞIRNAK’ta',
  },
  {
    id: 'Hungarian compounds',
    lang: 'hu',
    text: 'Árvíztűrő tükörfúrógép: megszentségteleníthetetlenségeskedéseitekért felelnek a városok',
  },
  {
    id: 'Swedish',
    lang: 'sv',
    text: 'Nattfärjan är tillbaka och går från Göteborg till öarna i norr efter nio år utan båt',
  },
  {
    id: 'Polish capitals',
    lang: 'pl',
    text: 'ŻÓŁĆ I GĘŚL: ŁÓDŹ ŻĄDA ŹRÓDEŁ, ŚWIĘTO ĆWIERĆWIECZA W GDYNI',
  },
  {
    id: 'Czech capitals',
    lang: 'cs',
    text: 'PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ ÚPĚL ĎÁBELSKÉ ÓDY, ŤUHÝK V ŇADRECH HLEDÁ KLÍČ',
  },
  {
    id: 'Vietnamese capitals',
    lang: 'vi',
    text: 'ĐƯỜNG SẮT CAO TỐC BẮC – NAM: QUỐC HỘI BẤM NÚT, NGƯỜI DÂN Ở ĐỒNG THÁP VẪN ĐỢI',
  },
  {
    id: 'Icelandic',
    lang: 'is',
    text: 'Næturferjan siglir á ný til eyjanna í norðri: ÞÚ ERT HÉR, Æðey og Ólafsfjörður',
  },
  {
    id: 'Greek accents',
    lang: 'el',
    text: 'Ἀρχὴ πάντων, ᾧ ἄνδρες Ἀθηναῖοι, ᾄδει ὁ ῥήτωρ· ΫΑΛΟΣ, ΐ ΰ',
  },
  {
    id: 'Ukrainian',
    lang: 'uk',
    text: 'Нічні пороми повертаються до північних островів: ґанок, їжак і Єва чекають 9 років',
  },
  {
    id: 'Kazakh',
    lang: 'kk',
    text: 'Солтүстік аралдарға түнгі паром қайта қатынайды: әлем, өңір, ұлт, һәм ғасыр',
  },
  { id: 'Georgian', lang: 'ka', text: 'ღამის ბორანი ჩრდილოეთ კუნძულებზე ბრუნდება' },
  { id: 'Armenian', lang: 'hy', text: 'Գիշերային լաստանավը վերադառնում է հյուսիսային կղզիներ' },
  { id: 'Amharic', lang: 'am', text: 'የሌሊት ጀልባዎች ወደ ሰሜናዊ ደሴቶች ተመለሱ' },
  { id: 'Khmer', lang: 'km', text: 'សាឡាងពេលយប់ត្រឡប់មកកោះខាងជើងវិញ' },
  { id: 'Burmese', lang: 'my', text: 'ညကူးတို့သင်္ဘောများ မြောက်ပိုင်းကျွန်းများသို့ ပြန်လာသည်' },
  { id: 'Telugu', lang: 'te', text: 'రాత్రి పడవలు ఉత్తర దీవులకు తిరిగి వచ్చాయి' },
  { id: 'Gujarati', lang: 'gu', text: 'રાત્રિ ફેરી ઉત્તર ટાપુઓ પર પાછી ફરી' },
  {
    id: 'Hindi conjuncts',
    lang: 'hi',
    text: 'राष्ट्रीय सङ्ग्रहालय के अध्यक्ष ने कहा कि द्वितीय विश्वयुद्ध की स्मृतियाँ क्षुद्र नहीं हैं, श्रद्धा से भरी हैं',
  },
  {
    id: 'Marathi',
    lang: 'mr',
    text: 'उत्तरेकडील बेटांसाठी रात्रीच्या होड्या नऊ वर्षांनी पुन्हा सुरू, ₹ 45 भाडे',
  },
  {
    id: 'Bengali marks',
    lang: 'bn',
    text: 'রাষ্ট্রপতি বললেন, “দৌড়ঝাঁপ নয়, স্বাস্থ্যসেবা চাই” — ৯ বছর পর ক্ষুব্ধ মৎস্যজীবীরা',
  },
  {
    id: 'Tamil marks',
    lang: 'ta',
    text: 'ஸ்ரீலங்கா கௌரவத் தூதர்: “கொழும்பு–தூத்துக்குடி படகுப் போக்குவரத்து மீண்டும்” என்றார்',
  },
  {
    id: 'Arabic and Latin',
    lang: 'ar',
    dir: 'rtl',
    text: 'أعلنت Google و«OpenAI» زيادةً بنسبة 12.5% إلى 3.2 مليار دولار (2026)',
  },
  {
    id: 'Arabic telephone',
    lang: 'ar',
    dir: 'rtl',
    text: 'اتصلوا بالرقم ‎+33 1 44 55 66 77 قبل 15/10/2026، أو info@lequai.example',
  },
  {
    id: 'Arabic with all marks',
    lang: 'ar',
    dir: 'rtl',
    text: 'قَالَ: «إِنَّ ٱلْمِينَاءَ لَنْ يُغْلَقَ أَبَدًا، بِإِذْنِ ٱللَّهِ» ثُمَّ سَكَتَ',
  },
  {
    id: 'Pashto and Kurdish',
    lang: 'ps',
    dir: 'rtl',
    text: 'ښځې او ماشومان د شپې بېړۍ ته راستانه شول؛ ڕۆژنامەی کوردی دەڵێ',
  },
  {
    id: 'Persian numbers',
    lang: 'fa',
    dir: 'rtl',
    text: 'افزایش ۱۲٫۵٪ قیمت‌ها؛ iPhone 17 به ۹۵٬۰۰۰٬۰۰۰ تومان رسید، می‌گویند',
  },
  {
    id: 'Hebrew telephone',
    lang: 'he',
    dir: 'rtl',
    text: 'טלפון 03-1234567, מחיר 45.90 ₪ (כולל 17% מע״מ) ב-AliExpress.com [עד 31/12]',
  },
  { id: 'Hebrew points', lang: 'he', dir: 'rtl', text: 'שָׁלוֹם עֲלֵיכֶם, אָמַר הַקַּבַּרְנִיט: „הָאֳנִיּוֹת שָׁבוֹת”' },
  {
    id: 'Yiddish',
    lang: 'yi',
    dir: 'rtl',
    text: 'די נאַכט־שיף קומט צוריק צו די צפֿון־אינדזלען, זאָגט דער קאַפּיטאַן',
  },
  {
    id: 'Arabic in French',
    lang: 'fr',
    text: 'Le journal « النهار » (Beyrouth) et la revue עלמה paraissent le 3 mai',
  },
  {
    id: 'bidi controls',
    lang: 'fr',
    text: 'Le port \u2067שלום (3)\u2069 rouvre \u202eà l’envers\u202c et \u200fביחד\u200e ici',
  },
  {
    id: 'currency',
    lang: 'en',
    text: 'Fares rise to $1,200.50, €45, £3.2bn, ¥10 000, ₹1,00,000, ₺45, ₩900, ₦5, ₿2 and CHF 5',
  },
  {
    id: 'telephone',
    lang: 'fr',
    text: 'Appelez le 01 44 55 66 77 ou le +33 6 12 34 56 78, du lundi au 31/12/2026 à 18 h 30',
  },
  {
    id: 'address without breaks',
    lang: 'fr',
    text: `Tout est sur https://lequai.example/${'a1b2c3d4'.repeat(9)}`,
  },
  {
    id: 'mail',
    lang: 'en',
    text: 'Write to harbour-master-and-night-ferries@north-islands-shipping.example or @lequai #NightFerries',
  },
  {
    id: 'marks at line starts',
    lang: 'fr',
    text: '«\u00a0Non\u00a0», dit-il, «\u00a0c’est “trop”\u00a0»\u202f: «\u00a0Ah\u202f! Vraiment\u202f?\u202f» et l’on rit\u202f; «\u00a0assez\u202f!\u00a0»',
  },
  {
    id: 'no-break spaces',
    lang: 'fr',
    text: 'Soit\u00a01\u202f234\u202f567,89\u00a0€\u00a0par\u00a0habitant\u00a0et\u00a0par\u00a0an, dit\u00a0la\u00a0ville',
  },
  {
    id: 'wide spaces',
    lang: 'fr',
    text: '  Le   port\tde\tnuit \u2003 rouvre\u3000demain \n matin  ',
  },
  {
    id: 'joined emoji',
    lang: 'fr',
    text: '👩‍❤️‍💋‍👨 et 🧑🏿‍🤝‍🧑🏻 sous la 🏴‍☠️ : 🐻‍❄️ 👁️‍🗨️ ⛹🏾‍♀️ 👨🏻‍🦽‍➡️ 🧑‍🧑‍🧒‍🧒 🐦‍🔥',
  },
  { id: 'keycaps', lang: 'fr', text: 'Tapez #️⃣ puis *️⃣ 0️⃣ 9️⃣ et 🔟, ou 1⃣ sans plus' },
  { id: 'flags', lang: 'en', text: 'From 🏴󠁧󠁢󠁥󠁮󠁧󠁿 to 🏴󠁧󠁢󠁳󠁣󠁴󠁿, 🏴󠁧󠁢󠁷󠁬󠁳󠁿 and 🇪🇺 🇺🇳 🇹🇼 🏳️‍⚧️ by night ferry' },
  { id: 'flag without picture', lang: 'en', text: 'Ferries leave 🏴󠁵󠁳󠁴󠁸󠁿 for the north' },
  { id: 'half a flag', lang: 'en', text: 'Ferries 🇫 leave 🏽 for \ufe0f the \u200d north' },
  { id: 'emoji as text', lang: 'en', text: 'Call ☎︎ or ✔︎ or ❤︎ or ❤ ☀ ✈ © ® ™ ↔ ▶ at night' },
  { id: 'emoji alone', lang: 'en', text: '🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉' },
  { id: 'new emoji', lang: 'en', text: 'The crew 🫪 was baffled by the 🫍 at sea' },
  {
    id: 'soft hyphens',
    lang: 'de',
    text: 'Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschafts\u00adkapitän: Nacht\u00adfähre kommt',
  },
  {
    id: 'joiners',
    lang: 'en',
    text: 'The\u2060 ferry\u200bline\u200b runs\u200c at \u2060night\u2060 and\u200d day, \ufeffalways \u034fon time',
  },
  {
    id: 'lone marks',
    lang: 'fr',
    text: '\u0301Le signe \u0301 seul, \u064b ou \u093f ou \u0e34 ou ◌́ fait peur',
  },
  {
    id: 'decomposed',
    lang: 'fr',
    text: 'E\u0301te\u0301 a\u0300 l’i\u0302le, c\u0327a ge\u0300le : e\u0302tre ou\u0300\u202f? Pa\u0302ques, nai\u0308f, coe\u0301quipier',
  },
  {
    id: 'stacked marks',
    lang: 'vi',
    text: 'Nguye\u0302\u0303n ơ\u0309 Hue\u0302\u0301, tie\u0302\u0301ng Vie\u0323\u0302t đe\u0323p',
  },
  { id: 'Zalgo', lang: 'en', text: 'Z̸̛̺͓̈́a̵͕̎̓l̶̢̈́̚g̷͙̃͝o̶̧̐ comes to the H̵̡̛̪̀a̶̧͂r̸̯̾b̷̰̈o̷͖͝u̵̱̇r̷͚̅' },
  { id: 'letters for sums', lang: 'en', text: '𝐁𝐨𝐥𝐝 𝕯𝖗𝖊𝖆𝖒 and 𝓢𝓬𝓻𝓲𝓹𝓽 𝟙𝟚𝟛 ⓐⓑⓒ ＦＵＬＬ' },
  {
    id: 'raised and lowered',
    lang: 'fr',
    text: 'CO₂ : 12 m², 10⁻⁶, le 1ᵉʳ et le XXIᵉ siècle, x² + y³ = zⁿ, ½ ⅓ ⅞, H₂SO₄',
  },
  {
    id: 'signs',
    lang: 'fr',
    text: '№ 5, § 3, ¶ 4, † ‡ • … ‰ ª º ¿ ¡ ← → ↑ ↓ ⇒ ≠ ≤ ∞ √ ✓ ✗ ★ ☆ ◆ ■',
  },
  {
    id: 'odd characters',
    lang: 'en',
    text: 'A \ufffd and a \ue000 and \u0007 and \u0000 and \ud83d end',
  },
  {
    id: 'Japanese marks',
    lang: 'ja',
    text: '「ちょっと待って！」――きゃりー氏、ヴァイオリン（四千五百円）を『買った』……と、東京・大阪間ゞ々ー',
  },
  {
    id: 'Japanese and Latin',
    lang: 'ja',
    text: 'iPhone17発売、価格は12万4800円から。Apple社のCEOが東京でPRした第3世代モデル',
  },
  {
    id: 'small kana',
    lang: 'ja',
    text: 'キャッチャーがシュートをキャッチし、ファンはワッショイッとジャンプした',
  },
  {
    id: 'Chinese',
    lang: 'zh',
    text: '夜间渡轮九年后重返北方岛屿，居民：“我们简直不敢相信”——票价45元，每周3班（2026年起）。',
  },
  {
    id: 'Chinese of Taiwan',
    lang: 'zh-TW',
    text: '夜間渡輪九年後重返北方島嶼，居民：「我們簡直不敢相信」——票價45元，每週3班',
  },
  {
    id: 'Korean',
    lang: 'ko',
    text: '야간 여객선이 9년 만에 북쪽 섬으로 돌아온다: 주민들 “믿을 수 없다” 요금은 4만5천원',
  },
  {
    id: 'Korean without spaces',
    lang: 'ko',
    text: '아버지가방에들어가신다는띄어쓰기없는긴문장이카드에들어가야한다',
  },
  {
    id: 'Thai without spaces',
    lang: 'th',
    text: 'กรมอุตุนิยมวิทยาประกาศเตือนพายุฤดูร้อนบริเวณประเทศไทยตอนบนน้ำท่วมฉับพลันที่ปีนี้ผู้ใหญ่รู้',
  },
  { id: 'Thai marks', lang: 'th', text: 'ปู่ย่าเป็นผู้กู้ที่ดิน ซื้อน้ำปลา 3 ขวด ฯลฯ เฮ้ย! กี่บาทจ๊ะ ๆ' },
  {
    id: 'glue all along',
    lang: 'fr',
    text: 'De la part de ceux qui ne sont ni pour ni contre, et de ceux qui le sont',
  },
  { id: 'short words', lang: 'en', text: 'It is as if it is to be or not to be, so be it, is it' },
  {
    id: 'names with hyphens',
    lang: 'fr',
    text: 'À Valmorel-sur-Loue, Jean-Philippe et Marie-Ange Saint-Exupéry-Lefèvre fêtent Neuilly-sur-Seine',
  },
  {
    id: 'initials and titles',
    lang: 'en',
    text: 'Dr. J. F. Kennedy Jr. met Mr. U. S. Grant of St. Paul, Minn., at 9 a.m. on No. 5 W. 4th St.',
  },
  { id: 'widest letters', lang: 'en', text: 'WWWWWWWWWWWWWWWWWWWWWWWW MMMMMMMMMMMM' },
  {
    id: 'reaching letters',
    lang: 'en',
    text: 'fjord Jfj Qj ƒ ſ ∫ (Wf) "Tj" AVAWA LTLYL f? f) fï f’ Y.',
  },
  { id: 'marks alone', lang: 'fr', text: '… ?! — !' },
  { id: 'digits alone', lang: 'en', text: '3,141,592,653,589,793,238,462,643,383,279' },
  {
    id: 'long beside it',
    lang: 'fr',
    text: 'Les bateaux de nuit reviennent sur les îles du Nord',
    kicker: 'Transports maritimes et fluviaux internationaux',
    speaker: 'Marie-Charlotte Lefebvre-Desmoulins de La Tour',
    role: 'directrice générale adjointe chargée des transports maritimes et de la continuité territoriale',
    publication: 'Le Courrier des Îles du Nord et de la Côte',
  },
  {
    id: 'Arabic beside it',
    lang: 'ar',
    dir: 'rtl',
    text: 'عودة السفن الليلية إلى جزر الشمال',
    kicker: 'النقل البحري',
    speaker: 'الدكتورة ليلى المُهندس',
    role: 'مديرة ميناء الشَّمال',
    publication: 'صحيفة الرَّصيف',
  },
  {
    id: 'Thai beside it',
    lang: 'th',
    text: 'เรือกลับมาแล้ว',
    kicker: 'คมนาคมทางน้ำ',
    speaker: 'กัปตันสมหญิง ผู้กล้าหาญ',
    role: 'ผู้อำนวยการท่าเรือฝั่งเหนือ',
    publication: 'หนังสือพิมพ์ท่าเรือ',
  },
  {
    id: 'more soft hyphens',
    lang: 'de',
    text: 'Kraftfahrzeug\u00adhaftpflicht\u00adversicherungs\u00adgesellschaften erhöhen zum 1.\u00a0Januar die Beiträge um 12\u00a0%',
  },
  {
    id: 'Persian joiners',
    lang: 'fa',
    dir: 'rtl',
    text: 'می‌خواهیم کتاب‌خانه‌هایمان را نگه‌داریم؛ خانه‌ای که نمی‌شود به‌راحتی ساختش',
  },
  {
    id: 'Urdu and Latin',
    lang: 'ur',
    dir: 'rtl',
    text: 'Samsung اور iPhone 17 Pro کی قیمت 4,99,999 روپے، 25% ڈیوٹی کے بعد (PTA)',
  },
  {
    id: 'Hebrew initials',
    lang: 'he',
    dir: 'rtl',
    text: 'דובר צה״ל: „מנכ״ל משרד רה״מ אמר ‘לא’ לח״כ” – כך ב־ynet, 12.3.2026',
  },
  {
    id: 'long Thai',
    lang: 'th',
    text: 'คณะรัฐมนตรีมีมติเห็นชอบร่างพระราชบัญญัติงบประมาณรายจ่ายประจำปีงบประมาณพุทธศักราชสองพันห้าร้อยเจ็ดสิบตามที่สำนักงบประมาณเสนอโดยให้กระทรวงการคลังดำเนินการต่อไป',
  },
  {
    id: 'Vietnamese capitals stacked',
    lang: 'vi',
    text: 'NGHỊ QUYẾT MỚI: THUẾ ĐIỆN, NƯỚC ẤM ẨM ƯỚT Ở HUẾ, ĐỂ LẠI NỖI ÁM ẢNH CHO NGƯỜI NGHÈO ỐM YẾU',
  },
  {
    id: 'family at the line end',
    lang: 'en',
    text: 'The island welcomes every family 👨‍👩‍👧‍👦 and each crew 👩🏽‍✈️👨🏿‍🚒 home 🏠🇳🇴🇫🇴🇮🇸 at last 5️⃣0️⃣',
  },
  { id: 'sums', lang: 'en', text: '𝔽𝕠𝕣 𝑥 ∈ ℝ, 𝒇(𝑥) = ∑ 𝑎ₙ𝑥ⁿ ≤ ∂𝑦/∂𝑡 ⊕ ∇²𝜑 ≈ 3.14' },
  {
    id: 'more Zalgo',
    lang: 'en',
    text: `N${'\u0301\u0323\u0302\u0331\u0308'.repeat(8)}ight ferr${'\u0336\u0347\u0352'.repeat(12)}ies return`,
  },
  {
    id: 'address of 120 characters',
    lang: 'en',
    text: 'See https://www.north-islands-shipping.example/timetables/2026/winter/night-ferries?from=port&to=isle&day=saturday#prices now',
  },
  {
    id: 'line separators',
    lang: 'fr',
    text: 'Le port\u2028rouvre\u2029demain\tmatin\u000b,\u000c après\u0085neuf ans',
  },
  {
    id: 'prices held together',
    lang: 'fr',
    text: 'Le budget passe de 1\u202f234\u00a0567,50\u00a0€ à 2,5\u00a0milliards\u00a0d’€, soit\u00a0+\u00a012,5\u00a0% ou CHF\u00a03’500.–',
  },
  {
    id: 'Turkish capitals',
    lang: 'tr',
    text: 'İSTANBUL’DA IŞIKLAR SÖNDÜ: ÇİĞLİ, IĞDIR VE ŞİŞLİ’DE İŞÇİLER GREVDE, KIYIDA SİS VAR',
  },
  {
    id: 'Greek capitals',
    lang: 'el',
    text: 'ΤΑ ΝΥΧΤΕΡΙΝΑ ΠΛΟΙΑ ΕΠΙΣΤΡΕΦΟΥΝ: ΜΑΪΟΣ, ΠΡΑΫΝΣΗ, Ή ΟΧΙ; «ΠΟΤΕ ΞΑΝΑ», ΛΕΝΕ ΟΙ ΨΑΡΑΔΕΣ',
  },
  {
    id: 'capital sharp s',
    lang: 'de',
    text: 'GROẞE STRAẞE GESPERRT: AUẞENMAẞE DER FÄHRE ÜBERSCHREITEN HÖCHSTMAẞ, SO DER KAPITÄN „NIE“',
  },
  {
    id: 'Kannada and Malayalam',
    lang: 'ml',
    text: 'രാത്രി ബോട്ടുകൾ ദ്വീപുകളിലേക്ക് ಮರಳಿ',
  },
  {
    id: 'Korean and Latin',
    lang: 'ko',
    text: '삼성전자 3분기 영업이익 12조1661억원…“AI·HBM 수요가 이끌어” 전년比 32.5%↑',
  },
  {
    id: 'katakana all along',
    lang: 'ja',
    text: 'インターナショナルコンベンションセンターマネージャーアシスタントディレクター募集',
  },
  {
    id: 'Chinese all along',
    lang: 'zh',
    text: '全国人民代表大会常务委员会关于授权国务院在自由贸易试验区暂时调整适用有关法律规定的决定',
  },
  {
    id: 'long words beside it',
    lang: 'de',
    text: 'Die Nachtfähre kommt zurück',
    kicker: 'Verkehrsinfrastrukturfinanzierungsgesellschaft',
    speaker: 'Annegret Kramp-Karrenbauer-Schwarzenberger-Hohenlohe',
    role: 'Verkehrsinfrastrukturfinanzierungsgesellschaftsvorsitzende',
    publication: 'Donaudampfschifffahrtsgesellschaftszeitung',
  },
];
