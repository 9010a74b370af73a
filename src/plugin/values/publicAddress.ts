import type { Payload } from 'payload'

import type { PageCollection } from '../../domain/ledger/kinds.ts'
import type { ReleasedText } from '../../domain/ledger/releasedText.ts'
import type { Card, Picture } from '../../domain/ledger/snapshot.ts'

import { isSearched, publicCollections } from '../../domain/ledger/kinds.ts'
import { withAddresses } from '../../domain/syndication/withAddresses.ts'
import { escapeHtml } from '../../domain/text/escapeHtml.ts'
import { givenOptions } from './givenOptions.ts'
import { SetupProblem } from './setupProblem.ts'
import { showValue } from './showValue.ts'

/** A page for readers, as the newsroom names it. */
export type PublicPage = {
  readonly collection: PageCollection
  /** `/reports/20260109-bi-mu`, where `payload-newsroom/site` has the page. */
  readonly path: string
  /** Its slug; the id of a document without one. */
  readonly slug: string
}

/**
 * Where the page is in the host's site: a path, or an address that begins with `https://`. Undefined where it is at the
 * newsroom's own path.
 */
export type PathOf = (page: PublicPage) => string | undefined

/** Where a host serves a released picture: a path, or an address that begins with `https://`. */
export type PictureUrl = (picture: { readonly filename: string }) => string

type Options = { readonly pathOf?: PathOf; readonly pictureUrl?: PictureUrl }
type Host = Pick<Payload, 'config' | 'logger'>

/**
 * The address of a page as the outside is told it. The record keeps the newsroom's own paths, which no option changes:
 * this is the one place where they become a host's.
 */
export function publicPath(path: string, { config, logger }: Host): string {
  const page = readPath(path)
  const { pathOf } = optionsOf(config)
  return (page && pathOf && safely({ ask: () => pathOf(page), logger, name: 'pathOf' })) ?? path
}

/** The address of a picture as the outside is told it. */
export function publicPicture(path: string, { config, logger }: Host): string {
  const [, filename] = /^\/media\/([^/?#]+)$/u.exec(path) ?? []
  const { pictureUrl } = optionsOf(config)
  if (filename === undefined || !pictureUrl) return path
  return safely({ ask: () => pictureUrl({ filename }), logger, name: 'pictureUrl' }) ?? path
}

/** The card of a document with the host's addresses. */
export const publicCard = ({ path, picture, section, ...card }: Card, host: Host): Card => ({
  ...card,
  path: publicPath(path, host),
  ...(picture && { picture: withSources(picture, host) }),
  ...(section && { section: { ...section, path: publicPath(section.path, host) } }),
})

const withSources = ({ sizes, src, ...picture }: Picture, host: Host): Picture => ({
  ...picture,
  sizes: sizes.map((size) => ({ ...size, src: publicPicture(size.src, host) })),
  src: publicPicture(src, host),
})

/** A released text whose pictures and links lead to the host's addresses. */
export function publicText(text: ReleasedText, host: Host): ReleasedText {
  const { pathOf, pictureUrl } = optionsOf(host.config)
  if (!pathOf && !pictureUrl) return text
  const moved = (html: string): string =>
    withAddresses({ html, move: (address) => moveAddress(address, host) })
  return {
    ...text,
    html: moved(text.html),
    sections: text.sections.map((section) => ({ ...section, html: moved(section.html) })),
  }
}

/** An address in HTML, where it is escaped; `/reports/a#s1` keeps its place in the page. */
function moveAddress(address: string, host: Host): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? []
  const moved = publicPath(publicPicture(path, host), host)
  return moved === path ? address : escapeHtml(moved) + rest
}

function readPath(path: string): PublicPage | undefined {
  const [, collection, slug] = /^\/([a-z-]+)\/([^/?#]+)$/u.exec(path) ?? []
  return slug !== undefined && isSearched(collection) ? { collection, path, slug } : undefined
}

/** The options, as the plugin stored them. */
const optionsOf = (config: Parameters<typeof givenOptions>[0]): Options => givenOptions(config)

type Asked = {
  readonly ask: () => unknown
  readonly logger: Pick<Payload['logger'], 'error'>
  readonly name: keyof Options
}

/** The answer of the host's own code; an error of it spoils no answer of the newsroom's. */
function safely({ ask, logger, name }: Asked): string | undefined {
  try {
    const answer = ask()
    if (answer === undefined || isAddress(answer)) return answer
    logger.error(`${name}: no address: ${showValue(answer)}`)
  } catch (error) {
    logger.error(`${name}: ${String(error).slice(0, 300)}`)
  }
  return undefined
}

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?:\/(?!\/)|https?:\/\/[^/])/u.test(value) &&
  !/[\p{Cc}\s"'<>\\^`{|}]/u.test(value)

/**
 * Ends the start where the host's own code gives no addresses, asked once for a page of each kind and a picture.
 *
 * @throws {SetupProblem} which option, what it gave, and what to write
 */
export function refuseOddAddresses({ pathOf, pictureUrl }: Options): void {
  for (const collection of publicCollections.filter(isSearched)) {
    const slug = '20260109-example'
    const page = { collection, path: `/${collection}/${slug}`, slug }
    if (pathOf !== undefined)
      refuseOdd({
        ask: () => pathOf(page),
        isOptional: true,
        line: "pathOf: ({ collection, slug }) => (collection === 'reports' ? `/news/${slug}` : undefined),",
        name: `pathOf({ collection: '${collection}', slug: '${slug}' })`,
      })
  }
  if (pictureUrl !== undefined)
    refuseOdd({
      ask: () => pictureUrl({ filename: 'example.webp' }),
      isOptional: false,
      line: 'pictureUrl: ({ filename }) => `https://pictures.example.org/${filename}`,',
      name: "pictureUrl({ filename: 'example.webp' })",
    })
}

type Trial = {
  readonly ask: () => unknown
  readonly isOptional: boolean
  readonly line: string
  readonly name: string
}

function refuseOdd({ ask, isOptional, line, name }: Trial): void {
  const answer = outcomeOf(ask)
  if (isAddress(answer) || (isOptional && answer === undefined)) return
  throw new SetupProblem({
    en: `The option ${name} gives ${String(answer)}. Give a path that begins with “/”, or an address that begins with “https://”, at once and without spaces:`,
    lines: [line],
    zh: `选项 ${name} 给出的是 ${String(answer)}。请直接给出以“/”开头的路径或以“https://”开头的网址，中间没有空格：`,
  })
}

function outcomeOf(ask: () => unknown): unknown {
  try {
    return ask()
  } catch (error) {
    return error
  }
}
