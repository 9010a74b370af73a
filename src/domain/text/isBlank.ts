/** What leaves no mark on paper: spaces of all kinds, controls, what only joins or directs others. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Whether nobody could see anything of a text. */
export const isBlank = (text: string): boolean => text.replaceAll(UNSEEN, '') === ''

/** A text in one line: what ends a line becomes a space. */
export const toOneLine = (text: string): string =>
  text.replaceAll(/[ \u3000]*[\t\n\r\u2028\u2029][\t\n\r\u2028\u2029 \u3000]*/gu, ' ').trim()
