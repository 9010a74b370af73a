import type { Office } from './officesOn.ts'

/**
 * An office as it is said: body, then title, and nothing twice. Many titles name their body again, in full, from the
 * level of its region on, or abbreviated: `临渡区水利局` and `区水利局局长` are `临渡区水利局局长`.
 */
export function formatOffice({
  organisation,
  title,
}: Pick<Office, 'organisation' | 'title'>): string {
  const shared = longestShared({ organisation, title })
  if (shared > 0) return organisation.slice(0, -shared) + title
  const [, region] = regionOf.exec(organisation) ?? []
  if (region === undefined) return organisation + title
  if (title.startsWith(region)) return title
  const [level = '', body] = title
  const isAbbreviated = region.endsWith(level) && body !== undefined && organisation.includes(body)
  return isAbbreviated ? region + title.slice(1) : organisation + title
}

const regionOf = /^(?:中共|政协)?(.{2,}?[省市州县区旗镇乡])/u

/** A single character is chance: `水利局` ends as `局长` begins. */
const leastShared = 2

/** How many of the last characters of a body its title begins with. */
function longestShared({ organisation, title }: Pick<Office, 'organisation' | 'title'>): number {
  for (let length = organisation.length; length >= leastShared; length--)
    if (title.startsWith(organisation.slice(-length))) return length
  return 0
}
