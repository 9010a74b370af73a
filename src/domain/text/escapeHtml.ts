import { fitText } from './fitText.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}

/** Escapes text for an element or an attribute of HTML or XML, and drops the characters that XML cannot hold. */
export const escapeHtml = (text: string): string =>
  fitText(text).replace(/["&'<>]/gu, (character) => ESCAPES[character] ?? character)
