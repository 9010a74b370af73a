import type { Language } from '../language/language.ts'
import type { Office } from './officesOn.ts'

/**
 * Formats an office without repetition: in English title, then body; in Chinese body, then title. Many Chinese titles repeat their body, in full, from the level of
 * its region on, or abbreviated: `临渡区水利局` and `区水利局局长` give `临渡区水利局局长`.
 */
export const formatOffice = (office: Named, language: Language): string =>
  formatters[language](office)

type Named = Pick<Office, 'organisation' | 'title'>

const formatters: Readonly<Record<Language, (office: Named) => string>> = {
  en: ({ organisation, title }) =>
    title.includes(organisation) ? title : [title, organisation].filter(Boolean).join(', '),
  zh: formatInChinese,
}

function formatInChinese({ organisation, title }: Named): string {
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

/** Shortest overlap; a single character is chance: `水利局` ends as `局长` begins. */
const leastShared = 2

/** Length of the overlap between the end of a body and the start of its title. */
function longestShared({ organisation, title }: Named): number {
  for (let length = organisation.length; length >= leastShared; length--)
    if (title.startsWith(organisation.slice(-length))) return length
  return 0
}
