import { describe, expect, it } from 'vitest'

import type { Language } from '../../domain/language/index.ts'
import type { Duty, Role } from '../../domain/staff/roles.ts'
import type { PanelPage } from '../fixtures/panelWalk.ts'

import { languageNames } from '../../domain/language/index.ts'
import { may, roles } from '../../domain/staff/index.ts'
import { setScene } from '../fixtures/bypass/scene.ts'
import { walkPanel } from '../fixtures/panelWalk.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/*
 * Every kind of page of the panel that links lead to, as each seat sees it: no word of the other language, no fault, no
 * link or button that leads to a refusal, nothing that stands out of a telephone's screen. The chief editor, who sees
 * most, walks in both languages; seats with other rights in one.
 */
const { database, payload } = await useNewsroom('panel_scan', {
  accounts: roles,
  review: 'threeReviews',
})
const scene = await setScene(payload)
const app = await useApp(database)
const browser = await useBrowser()
const minutes = 60_000

const reports = (['signed', 'released', 'withdrawn', 'planned', 'embargoed'] as const).map(
  (state) => `/admin/collections/reports/${scene.target(state).id}`,
)
const walks: readonly (readonly [Role, Language])[] = [
  ['chiefEditor', 'zh'],
  ['chiefEditor', 'en'],
  ['reporter', 'zh'],
  ['proofreader', 'en'],
  ['admin', 'zh'],
]

/** Pages whose form only a duty may save, and the duty. */
const saving: readonly (readonly [RegExp, Duty])[] = [
  [/^\/admin\/collections\/people\/create$/u, 'writeOwn'],
  [/^\/admin\/collections\/(?:people|reporters)\/[^/]+$/u, 'keepReference'],
  [/^\/admin\/(?:collections\/sections|globals)\/[^/]+$/u, 'keepSettings'],
]

/** Everything that people wrote or the newsroom was given, longest first. */
async function contentOf(): Promise<string[]> {
  const found = new Set<string>()
  const read = (value: unknown): void => {
    if (typeof value === 'string') for (const line of value.split('\n')) found.add(line.trim())
    else if (typeof value === 'object' && value !== null)
      for (const inside of Object.values(value)) read(inside)
  }
  for (const collection of Object.keys(payload.collections) as 'reports'[]) {
    if (collection.startsWith('payload-')) continue
    const asked = { collection, depth: 0, limit: 1000, overrideAccess: true, trash: true } as const
    read((await payload.find(asked)).docs)
    if (payload.collections[collection].config.versions as unknown)
      read((await payload.findVersions(asked)).docs)
  }
  const names = [...Object.values(languageNames), '编辑部']
  return [...found]
    .filter((each) => each !== '' && !names.includes(each))
    .toSorted((a, b) => b.length - a.length)
}

const han = /[\p{Script=Han}\u3001-\u303f\uff00-\uffef]/u
/** Addresses, names of files, codes and structured data, which no language has of its own. */
const codes = /[\d@_/:{}\\]|^\S+-\S+$|^\S+\.\S+$/u
/** Names of picture sizes in Payload's own view of a version. */
const sizes = new Set(['tiny', 'small', 'phone', 'medium', 'wide', 'large'])

/** Words of the other language that are nobody's, and times by another clock than the newsroom's. */
function foreignIn({
  content,
  language,
  words,
}: {
  content: readonly string[]
  language: Language
  words: readonly string[]
}): string[] {
  const chinese = content.filter((each) => han.test(each))
  const isForeign = (said: string): boolean => {
    if (/\d GMT(?:[+-]|$)/u.test(said)) return true
    if (Object.values<string>(languageNames).includes(said) || content.includes(said)) return false
    if (language === 'en') {
      if (!han.test(said)) return false
      return han.test(chinese.reduce((left, each) => left.replaceAll(each, ''), said))
    }
    return /[a-z]{3}/u.test(said) && !han.test(said) && !codes.test(said) && !sizes.has(said)
  }
  return words.filter(isForeign).map((said) => said.slice(0, 80))
}

/** Whether a page offers to save what this role may not. */
function isUnusable({ buttons, path }: PanelPage, role: Role): boolean {
  const duty = saving.find(([pattern]) => pattern.test(path))?.[1]
  const offers = buttons.some((name) => /^(?:Save|保存)/u.test(name))
  return offers && duty !== undefined && !may({ roles: [role] }, duty)
}

describe.each(walks)('the panel for a %s in %s', (who, language) => {
  it(
    'is whole',
    async () => {
      const content = await contentOf()
      const pages = await walkPanel({
        browser,
        faultsIn: (words) => foreignIn({ content, language, words }),
        language,
        start: ['/admin', ...reports, ...reports.map((path) => `${path}/review`)],
        url: app.url,
        who,
      })
      expect(pages.length).toBeGreaterThan(60)
      const told = (found: (page: PanelPage) => readonly string[]) =>
        pages.flatMap((page) => found(page).map((each) => `${page.path}: ${each}`))
      const faults = {
        foreign: told(({ foreign }) => foreign),
        refused: pages
          .filter(({ isRefused, status }) => isRefused || status >= 400)
          .map(({ path }) => path),
        troubles: told((page) => page.faults),
        unusable: pages.filter((page) => isUnusable(page, who)).map(({ path }) => path),
        wide: told(({ wide }) => wide),
      }
      expect(faults).toEqual({ foreign: [], refused: [], troubles: [], unusable: [], wide: [] })
    },
    3 * minutes,
  )
})
