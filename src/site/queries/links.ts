import type { Card, PersonReference, Picture, Reference } from 'payload-newsroom/ledger'

/** A label, with a path where its document is public. */
export type Link = { readonly label: string; readonly path?: string }

export type PersonLink = Link & { readonly office?: string }

/** The live documents around a page, by key: links are drawn to these and to nothing else. */
export type LiveLinks = ReadonlyMap<string, string>

export const toLiveLinks = (cards: readonly Pick<Card, 'key' | 'path'>[]): LiveLinks =>
  new Map(cards.map(({ key, path }) => [key, path]))

/** Resolves a reference; without a path where its document is not public. */
export function toLink(links: LiveLinks, reference: Reference): Link {
  const path = reference.key ? links.get(reference.key) : undefined
  return { label: reference.label, ...(path && { path }) }
}

export const toLinks = (links: LiveLinks, references: readonly Reference[]): Link[] =>
  references.map((reference) => toLink(links, reference))

export function toPersonLinks(
  links: LiveLinks,
  references: readonly PersonReference[],
): PersonLink[] {
  return references.map((reference) => ({
    ...toLink(links, reference),
    ...(reference.office && { office: reference.office }),
  }))
}

/** A picture as a page draws it: the largest as fallback, every size for the browser to choose from. */
export type PictureView = {
  readonly alt: string
  readonly caption?: string
  readonly credit?: string
  readonly height: number
  readonly src: string
  readonly srcSet?: string
  readonly width: number
}

export function toPictureView({
  alt,
  caption,
  credit,
  height,
  sizes,
  src,
  width,
}: Picture): PictureView {
  const all = sizes.some((size) => size.src === src) ? sizes : [...sizes, { src, width }]
  const srcSet = all.map((size) => `${size.src} ${size.width}w`).join(', ')
  return {
    alt,
    height,
    src,
    width,
    ...(caption && { caption }),
    ...(credit && { credit }),
    ...(all.length > 1 && { srcSet }),
  }
}
