import type { PayloadRequest } from 'payload'

import { inTransaction } from 'payload-newsroom'
import { atNoon } from 'payload-newsroom/time'

import type { User } from '../src/payload-types.ts'
import type { SeedTask } from './content.ts'
import type { Seeding } from './seeding.ts'

import { dayFromNow, findBySlug, findStaff, atClock, withRole } from './seeding.ts'

/** The meeting that the desk prepares for, with who covers what: all of it, once. */
export async function seedAssignments(seeding: Seeding): Promise<void> {
  const { content, log, payload } = seeding
  const { slug } = content.comingMeeting
  if (await findBySlug({ collection: 'meetings', payload, slug })) return
  const staff = await findStaff(payload)
  const user = { ...withRole(staff, 'deskHead'), collection: 'users' as const }
  await inTransaction({ act: ({ req }) => giveOut({ req, seeding, staff }), payload, user })
  log({
    en: `${content.tasks.length} assignments`,
    zh: `采访任务 ${content.tasks.length} 项`,
  })
}

type Input = { req: PayloadRequest; seeding: Seeding; staff: readonly User[] }

async function giveOut({ req, seeding, staff }: Input): Promise<void> {
  const { content, payload } = seeding
  const meeting = await createMeeting(seeding, req)
  for (const { dueAt, isOfMeeting, note, role, title, work } of content.tasks)
    await payload.create({
      collection: 'assignments',
      data: {
        ...{ note, title, work },
        account: withRole(staff, role).id,
        dueAt: onDay(seeding, dueAt),
        ...(isOfMeeting && { meeting, sitting: 'single' }),
      },
      // The installation gives out the work in the name of the desk head.
      overrideAccess: true,
      req,
    })
}

async function createMeeting(seeding: Seeding, req: PayloadRequest): Promise<string> {
  const { sitting, ...meeting } = seeding.content.comingMeeting
  const tomorrow = atNoon(dayFromNow(seeding, 1))
  const { payload } = seeding
  const { id } = await payload.create({
    collection: 'meetings',
    data: {
      ...meeting,
      endDate: tomorrow,
      sittings: [
        {
          ...sitting,
          endsAt: onDay(seeding, [1, sitting.endsAt]),
          key: 'single',
          phase: 'single',
          startsAt: onDay(seeding, [1, sitting.startsAt]),
        },
      ],
      startDate: tomorrow,
    },
    draft: true,
    // The installation fills its own newsroom; nobody is signed in yet.
    overrideAccess: true,
    req,
  })
  return id
}

const onDay = (seeding: Seeding, [day, clock]: SeedTask['dueAt']): string =>
  atClock(seeding, `${dayFromNow(seeding, day)} ${clock}`)
