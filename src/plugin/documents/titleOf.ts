/** What people call a document, whatever its collection: its headline, title, name or alternative text. */
export const titleOf = (document: Readonly<Record<string, unknown>>): string | undefined =>
  [document.headline, document.title, document.name, document.alt].find(
    (words): words is string => typeof words === 'string' && words !== '',
  )
