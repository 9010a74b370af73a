import type { PayloadRequest } from 'payload'

import { inTransaction } from 'payload-newsroom'
import { atNoon } from 'payload-newsroom/time'

import type { User } from '../src/payload-types.ts'
import type { Seeding } from './seeding.ts'

import { dayFromNow, findBySlug, findStaff, atClock, withRole } from './seeding.ts'

type Task = {
  readonly dueAt: readonly [day: number, clock: string]
  readonly isOfMeeting?: true
  readonly note?: string
  readonly role: User['roles'][number]
  readonly title: string
  readonly work: 'other' | 'photo' | 'record' | 'report' | 'speech'
}

/** Who covers tomorrow's meeting, and what else is due: one of it since yesterday. */
const tasks: readonly Task[] = [
  {
    title: '常委会会议消息',
    work: 'report',
    role: 'reporter',
    dueAt: [1, '15:00'],
    isOfMeeting: true,
    note: '人事任免名单以会议公布的为准，名单先给我看。',
  },
  {
    title: '专题询问实录',
    work: 'speech',
    role: 'editor',
    dueAt: [1, '18:00'],
    isOfMeeting: true,
  },
  { title: '会场照片', work: 'photo', role: 'reporter', dueAt: [1, '12:00'], isOfMeeting: true },
  {
    title: '菜场价格回访',
    work: 'report',
    role: 'reporter',
    dueAt: [0, '23:00'],
    note: '上次写到的三家都要去。',
  },
  { title: '古渡桥施工示意图', work: 'other', role: 'reporter', dueAt: [-1, '18:00'] },
]

const slug = 'qu-ren-da-chang-wei-hui-29'

/** The meeting that the desk prepares for, with who covers what: all of it, once. */
export async function seedAssignments({ log, payload }: Seeding): Promise<void> {
  if (await findBySlug({ collection: 'meetings', payload, slug })) return
  const staff = await findStaff(payload)
  const user = { ...withRole(staff, 'deskHead'), collection: 'users' as const }
  await inTransaction({ act: ({ req }) => giveOut({ payload, req, staff }), payload, user })
  log(`采访任务 ${tasks.length} 项 · assignments`)
}

type Input = { payload: Seeding['payload']; req: PayloadRequest; staff: readonly User[] }

async function giveOut({ payload, req, staff }: Input): Promise<void> {
  const meeting = await createMeeting(payload, req)
  for (const { dueAt, isOfMeeting, note, role, title, work } of tasks)
    await payload.create({
      collection: 'assignments',
      data: {
        ...{ note, title, work },
        account: withRole(staff, role).id,
        dueAt: onDay(dueAt),
        ...(isOfMeeting && { meeting, sitting: 'single' }),
      },
      // The installation gives out the work in the name of the desk head.
      overrideAccess: true,
      req,
    })
}

async function createMeeting(payload: Seeding['payload'], req: PayloadRequest): Promise<string> {
  const { id } = await payload.create({
    collection: 'meetings',
    data: {
      slug,
      name: '临渡区第十八届人民代表大会常务委员会第二十九次会议',
      shortName: '区十八届人大常委会第二十九次会议',
      organ: 'standingCommittee',
      region: '临渡区',
      term: 18,
      session: 29,
      startDate: atNoon(dayFromNow(1)),
      endDate: atNoon(dayFromNow(1)),
      sittings: [
        {
          key: 'single',
          phase: 'single',
          startsAt: onDay([1, '09:00']),
          endsAt: onDay([1, '11:30']),
          venue: '区人大常委会会议厅',
          agenda: '听取和审议老旧小区加装电梯情况的报告\n专题询问\n人事任免',
        },
      ],
    },
    draft: true,
    // The installation fills its own newsroom; nobody is signed in yet.
    overrideAccess: true,
    req,
  })
  return id
}

const onDay = ([day, clock]: Task['dueAt']): string => atClock(`${dayFromNow(day)} ${clock}`)
