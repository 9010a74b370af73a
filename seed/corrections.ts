import { releaseDocuments, withdrawDocuments } from 'payload-newsroom'
import { atNoon } from 'payload-newsroom/time'

import type { User } from '../src/payload-types.ts'
import type { Ids, Seeding } from './seeding.ts'

import { toRichText } from './richText.ts'
import { findBySlug, findStaff, idOf, withRole } from './seeding.ts'
import { signAll } from './signatures.ts'

/** An error that went out, and the paper’s own correction of it. */
const correction = {
  date: '2026-11-20',
  passage: '志愿者在半小时内数到二百三十余只',
  report: '20261119-hong-zui-ou-fei-di',
  right: '二百一十余只',
  slug: '20261120-hong-zui-ou-geng-zheng',
  title: '关于红嘴鸥数量的更正',
  wrong: '二百三十余只',
} as const

/** The text as it reads corrected. */
const corrected = `
11月18日清晨，今冬第一批红嘴鸥飞抵古渡口，比去年早五天。湿地公园的观鸟志愿者在半小时内数到二百一十余只。志愿者提醒，请不要投喂面包、饼干，观鸟步道以外的滩涂是水鸟越冬保护区，请勿进入。
`

type Linked = Seeding & { readonly pictures: Ids; readonly reports: Ids }

/** What happens after publication, once: one report is corrected, one notice withdrawn. */
export async function seedCorrections(linked: Linked): Promise<void> {
  const user = withRole(await findStaff(linked.payload), 'chiefEditor')
  await correct(linked, user)
  await withdraw(linked, user)
}

async function correct(linked: Linked, user: User): Promise<void> {
  const { log, payload, pictures, reports } = linked
  const { date, report, slug, ...words } = correction
  const id = idOf(reports, report)
  const found = await findBySlug({ collection: 'corrections', payload, slug })
  if (found && (await isPublic({ event: 'released', payload, subject: `corrections:${found}` })))
    return
  // The text first: where there is a correction, its report reads corrected.
  if (!found)
    await payload.update({
      id,
      collection: 'reports',
      data: { body: toRichText(pictures, corrected) },
      draft: true,
      // The installation writes as the desk would; nobody is signed in yet.
      overrideAccess: true,
    })
  const made =
    found ??
    (
      await payload.create({
        collection: 'corrections',
        data: {
          ...words,
          date: atNoon(date),
          print: { date: atNoon(date), page: '01' },
          report: id,
          severity: 'correction',
          slug,
        },
        draft: true,
        // As above.
        overrideAccess: true,
      })
    ).id
  const documents = [
    { collection: 'reports', id },
    { collection: 'corrections', id: made },
  ] as const
  await signAll({ documents, payload })
  const outcome = await releaseDocuments({
    documents,
    payload,
    user: { ...user, collection: 'users' },
  })
  if (outcome.kind !== 'released') throw new Error(JSON.stringify(outcome))
  log('更正 1 件 · corrected')
}

async function withdraw(linked: Linked, user: User): Promise<void> {
  const { log, payload, reports } = linked
  const id = idOf(reports, '20261120-bei-tang-jie-duan-ting-shui-tong-zhi')
  if (await isPublic({ event: 'withdrawn', payload, subject: `reports:${id}` })) return
  const outcome = await withdrawDocuments({
    payload,
    user: { ...user, collection: 'users' },
    withdrawal: {
      dependents: 'detach',
      documents: [{ collection: 'reports', id }],
      notice: '供水公司通知停水时间另行安排，本报11月20日所载停水通知撤回，请以新的通知为准。',
      reason: '供水公司来函：接驳改期，原通知作废',
    },
  })
  if (outcome.kind !== 'withdrawn') throw new Error(JSON.stringify(outcome))
  log('撤稿 1 件 · withdrawn')
}

type Input = {
  event: 'released' | 'withdrawn'
  payload: Seeding['payload']
  subject: string
}

/** Whether the public record holds such an event. */
async function isPublic({ event, payload, subject }: Input): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'publications',
    // The public record is the installation's own to ask.
    overrideAccess: true,
    where: { event: { equals: event }, subject: { equals: subject } },
  })
  return totalDocs > 0
}
