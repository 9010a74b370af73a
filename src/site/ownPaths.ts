/** Where the drawn picture of a page is. */
export const ogPath = (path: string): string => `/og${path}.png`

/** Where other sites ask how to show a page of ours: reports, speeches and meetings can be shown. */
export const embedOf = ({
  origin,
  path = '',
}: {
  origin: string
  path?: string | undefined
}): string[] =>
  /^\/(?:meetings|reports|speeches)\/[^/]+$/u.test(path)
    ? [`/oembed?${new URLSearchParams({ format: 'json', url: origin + path }).toString()}`]
    : []

/** Where a reader is thanked. */
export const thanksPath = '/mistake/thanks'

/** Where a reader writes about a page. */
export const mistakePath = (page: string): string =>
  `/mistake?${new URLSearchParams({ page }).toString()}`
