/** What a release is called by: its texts, in the order in which people think of them. */
const texts = ['corrections', 'reports', 'speeches', 'meetings'] as const

/**
 * What people call a release: the titles of its texts, reports before the meeting that they are about. Whoever is named
 * and shown in them goes out along, and says nothing of what it was; a release of theirs alone is called by them.
 */
export function releaseTitle(
  documents: readonly { readonly subject: string; readonly title: string }[],
): string {
  const called = texts.flatMap((slug) =>
    documents.filter(({ subject }) => subject.startsWith(`${slug}:`)),
  )
  return (called.length > 0 ? called : documents)
    .map(({ title }) => title)
    .join('；')
    .slice(0, 300)
}
