/** A text that is hard to set. */
export type HardText = {
  readonly id: string;
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly text: string;
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
];
