import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Section } from '../../domain/rich-text/sections.ts'

import { personDocument } from '../../domain/ledger/documents.ts'
import { printedOfficesOn } from '../../domain/people/officesOn.ts'
import { readBlocks } from '../../domain/rich-text/readBlocks.ts'
import { findSections } from '../../domain/rich-text/sections.ts'
import { dayOf } from '../../domain/time/days.ts'

/**
 * Derives the sections of a speech from its text, keeping the anchors that readers may have linked to. Sections in a
 * request are ignored.
 */
export const keepSections: CollectionBeforeChangeHook<{
  body?: unknown
  id: string
  sections?: unknown
}> = ({ data, originalDoc }) => {
  if (data.body === undefined) return { ...data, sections: originalDoc?.sections ?? [] }
  const found = findSections(readBlocks(data.body), readSections(originalDoc?.sections))
  return {
    ...data,
    sections: found.map(({ anchor, heading, level, numeral }) => ({
      anchor,
      heading,
      level,
      numeral,
    })),
  }
}

const readSections = (value: unknown): Section[] =>
  Array.isArray(value) ? value.filter(isSection) : []

const isSection = (value: unknown): value is Section =>
  typeof value === 'object' &&
  value !== null &&
  'anchor' in value &&
  typeof value.anchor === 'string' &&
  'heading' in value &&
  typeof value.heading === 'string' &&
  'level' in value &&
  (value.level === 1 || value.level === 2)

type Spoken = { date?: null | string; id: string; office?: null | string; speaker?: unknown }

/** Fills in the office that the speaker held that day, where the desk left it to the person's profile. */
export const fillOffice: CollectionBeforeChangeHook<Spoken> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { date, office, speaker } = { ...originalDoc, ...data }
  if (office || !date || (typeof speaker !== 'string' && typeof speaker !== 'number')) return data
  const held = await officeOn({ day: dayOf(date), req, speaker })
  return held === undefined ? data : { ...data, office: held }
}

type Input = { day: string; req: PayloadRequest; speaker: number | string }

async function officeOn({ day, req, speaker }: Input): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'people',
    depth: 0,
    draft: true,
    limit: 1,
    // The speaker's offices are looked up whoever saves the speech.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: speaker } },
  })
  const person = personDocument.safeParse(docs[0])
  return person.success ? printedOfficesOn(person.data.offices, day) : undefined
}
