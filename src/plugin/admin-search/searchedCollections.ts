/** Collections whose documents the desk finds by their words. */
export const searchedCollections = [
  'corrections',
  'meetings',
  'people',
  'reporters',
  'reports',
  'sections',
  'speeches',
] as const

export type SearchedCollection = (typeof searchedCollections)[number]

export const isSearched = (slug: string): slug is SearchedCollection =>
  searchedCollections.some((each) => each === slug)
