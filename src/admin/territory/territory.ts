/** What in the panel is the newsroom's; all else is the app's that it is a guest in. */
export type Territory = {
  /** The panel is the newsroom's and nobody else's. */
  readonly isAlone: boolean
  /** Paths of its pages in the panel, such as `/desk`. */
  readonly paths: readonly string[]
  /** Its collections and globals. */
  readonly slugs: readonly string[]
}

/** Whether a collection or global is the newsroom's affair. */
export const isOurSlug = ({ isAlone, slugs }: Territory, slug: string): boolean =>
  isAlone || slugs.includes(slug)

type Page = { readonly admin: string; readonly pathname: string; readonly territory: Territory }

/** Whether a page of the panel is one of the newsroom's. */
export function isOurPage({ admin, pathname, territory }: Page): boolean {
  if (territory.isAlone) return true
  const own = pathname.startsWith(`${admin}/`) ? pathname.slice(admin.length) : pathname
  const [, slug] = /^\/(?:collections|globals)\/([^/]+)/u.exec(own) ?? []
  if (slug !== undefined) return isOurSlug(territory, slug)
  return territory.paths.some((path) => own === path || own.startsWith(`${path}/`))
}

/** Attribute of what stands in each form of the newsroom's. */
export const formMark = 'data-newsroom-form'

/** Whether an element of an open page belongs to the newsroom: a drawer may hold somebody else's form. */
export function isOurElement(element: Element, isOnOurPage: boolean): boolean {
  const drawer = element.closest('.drawer')
  return drawer ? drawer.querySelector(`[${formMark}]`) !== null : isOnOurPage
}
