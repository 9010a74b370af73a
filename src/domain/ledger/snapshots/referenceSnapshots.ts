import type { z } from 'zod'

import type {
  personDocument,
  PictureDocument,
  reporterDocument,
  sectionDocument,
  siteDocument,
} from '../documents.ts'
import type { SnapshotContext } from '../related.ts'
import type {
  PersonSnapshot,
  Picture,
  PictureSnapshot,
  ReporterSnapshot,
  SectionSnapshot,
  SiteSnapshot,
} from '../snapshot.ts'

import { keyOf } from '../kinds.ts'
import { optional } from '../optional.ts'
import { pictureSizeNames } from '../pictureSizes.ts'
import { picturesOf } from '../related.ts'
import { shorten } from './textOf.ts'

/** A reporter's public profile. */
export function reporterSnapshot(
  document: z.infer<typeof reporterDocument>,
  { locale, related }: SnapshotContext,
): ReporterSnapshot {
  const { beats, biography, desk, from, id, name, photo, pinyin, pressCard, slug, to } = document
  return optional({
    beats,
    biography,
    desk,
    from,
    key: keyOf('reporters', id),
    kind: 'reporter' as const,
    name,
    path: `/reporters/${slug ?? id}`,
    photo: picturesOf(photo === undefined ? [] : [photo], related)[0],
    pinyin,
    pressCard,
    related: [],
    summary: shorten(biography ?? desk ?? '', locale.language),
    title: name,
    to,
  })
}

/** A person's public profile. Offices that have not begun are in it: an election is announced with its day. */
export function personSnapshot(
  document: z.infer<typeof personDocument>,
  { locale, related }: SnapshotContext,
): PersonSnapshot {
  const { biography, id, name, offices, photo, pinyin, slug } = document
  return optional({
    biography,
    key: keyOf('people', id),
    kind: 'person' as const,
    name,
    offices: offices.map(({ from, organisation, title, to }) =>
      optional({ from, organisation, title, to }),
    ),
    path: `/people/${slug ?? id}`,
    photo: picturesOf(photo === undefined ? [] : [photo], related)[0],
    pinyin,
    related: [],
    summary: shorten(biography ?? offices[0]?.title ?? '', locale.language),
    title: name,
  })
}

export const sectionSnapshot = (
  { description, id, name, order, slug }: z.infer<typeof sectionDocument>,
  { locale }: SnapshotContext,
): SectionSnapshot =>
  optional({
    description,
    key: keyOf('sections', id),
    kind: 'section' as const,
    order,
    path: `/sections/${slug ?? id}`,
    related: [],
    summary: shorten(description ?? '', locale.language),
    title: name,
  })

const madeSizes = (sizes: PictureDocument['sizes']) => pictureSizeNames.map((name) => sizes?.[name])

/** A picture's public files: the sizes made for readers, never the original. */
export function pictureSnapshot(document: PictureDocument): PictureSnapshot {
  const picture = toPicture(document)
  const { alt, caption, filename, id, people, sizes } = document
  return {
    files: madeSizes(sizes).flatMap((size) =>
      size?.filename === undefined
        ? []
        : [{ filename: size.filename, mimeType: size.mimeType ?? 'image/webp' }],
    ),
    key: keyOf('media', id),
    kind: 'picture',
    path: `/media/${filename.replace(/\..*$/u, '')}`,
    picture,
    related: people.map((person) => keyOf('people', person)),
    summary: caption ?? alt,
    title: alt,
  }
}

/** A picture as pages set it. A picture too small for any size is its own only size. */
export function toPicture({
  alt,
  caption,
  credit,
  filename,
  height,
  id,
  sizes,
  width,
}: PictureDocument): Picture {
  const named = madeSizes(sizes).flatMap((size) =>
    size?.filename === undefined || size.width === undefined || size.height === undefined
      ? []
      : [{ height: size.height, src: `/media/${size.filename}`, width: size.width }],
  )
  // A picture that is smaller than a size is that size too, as the same file.
  const made = named.filter(({ width: own }, place) => named[place + 1]?.width !== own)
  const largest = made.at(-1) ?? { height, src: `/media/${filename}`, width }
  return optional({
    alt,
    caption,
    credit,
    height: largest.height,
    key: keyOf('media', id),
    sizes: made,
    src: largest.src,
    width: largest.width,
  })
}

/** The site's own words. Its path is the front page's. */
export const siteSnapshot = (
  {
    contact,
    description,
    governmentTags,
    language,
    lead,
    leadMeeting,
    licences,
    motto,
    name,
    nameLatin,
    publisher,
    timeZone,
  }: z.infer<typeof siteDocument>,
  { locale }: SnapshotContext,
): SiteSnapshot =>
  optional({
    contact: optional(contact ?? {}),
    description,
    ...(governmentTags?.areOn && {
      governmentTags: optional({ siteCode: governmentTags.siteCode }),
    }),
    key: 'site-settings:site-settings',
    kind: 'site' as const,
    language,
    lead: lead.map((id) => keyOf('reports', id)),
    licences: optional(licences ?? {}),
    ...(leadMeeting && { leadMeeting: keyOf('meetings', leadMeeting) }),
    motto,
    name,
    nameLatin,
    path: '/',
    publisher,
    related: [],
    summary: shorten(description ?? '', locale.language),
    timeZone,
    title: name,
  })
