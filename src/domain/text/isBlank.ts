/** Invisible characters: spaces of all kinds, controls, joiners and direction marks. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Whether a text shows nothing. */
export const isBlank = (text: string): boolean => text.replaceAll(UNSEEN, '') === ''

/** Makes one line of a text: line ends become spaces. */
export const toOneLine = (text: string): string =>
  text.replaceAll(/[ \u3000]*[\t\n\r\u2028\u2029][\t\n\r\u2028\u2029 \u3000]*/gu, ' ').trim()
