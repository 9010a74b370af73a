import { Fragment } from 'react'

import type { Link } from '../queries/links.ts'

import { useMessages } from '../messages/useMessages.tsx'

/** Words that lead somewhere when that is public, and stay words when not. */
export const NamedLink = ({ link: { label, path } }: { link: Link }) =>
  path ? <a href={path}>{label}</a> : label

/** Names in a row, in the order given. */
export const NamedLinks = ({
  links,
  separator,
}: {
  links: readonly Link[]
  /** Between any two, or by the place of the second. */
  separator?: string | ((names: { count: number; place: number }) => string)
}) => {
  const t = useMessages()
  return links.map((link, place) => (
    <Fragment key={`${place} ${link.label}`}>
      {place > 0 &&
        (typeof separator === 'function'
          ? separator({ count: links.length, place })
          : (separator ?? t.list(['', ''])))}
      <NamedLink link={link} />
    </Fragment>
  ))
}
