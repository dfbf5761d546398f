import { words } from './words.ts';

/** Where sentences have no stops and spaces part clauses: the words that show that a sentence goes on. */
export type ClauseSpaces = {
  /** What a clause behind a space opens with that belongs to the one before it: `ซึ่ง`, `หาก`, `แต่`. */
  readonly goingOn: readonly string[];
  /** What a clause before a space ends on that wants the next one: `ว่า`, `และ`. */
  readonly wanting: readonly string[];
};

/** By language, the region left out. Without an entry a space ends no sentence. */
export const CLAUSE_SPACES: Readonly<Record<string, ClauseSpaces>> = {
  th: {
    goingOn: words(
      'ซึ่ง ที่ โดย เพื่อ และ หรือ แต่ เพราะ เนื่อง ถ้า หาก เว้นแต่ ยกเว้น นอกจาก แม้ ถึงแม้ ทั้งที่ ทั้งๆ จน กระทั่ง ' +
        'ทำให้ ส่งผล ว่า หลัง ก่อน เมื่อ ขณะ ระหว่าง พร้อม รวม เช่น ได้แก่ อาทิ คือ ใน จาก ตาม ตั้งแต่ ถึง สำหรับ ภายใต้ ' +
        'ภายใน ด้วย กับ แก่ ต่อ ของ เป็น มี ไม่ ยัง ก็ จึง จะ ได้ ให้ กว่า อย่าง เท่า ราว ประมาณ กล่าว ระบุ เผย ยืนยัน บอก อ้าง กับทั้ง ตลอด ผ่าน โดน ถูก',
    ),
    wanting: words(
      'ว่า และ หรือ แต่ คือ ได้แก่ เช่น อาทิ ที่ ซึ่ง โดย เพื่อ ของ ใน จาก กับ แก่ ต่อ ให้ เป็น เพราะ หาก ถ้า ไม่ จะ ๆ',
    ),
  },
};
