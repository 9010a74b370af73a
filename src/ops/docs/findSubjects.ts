import { z } from 'zod'

/** What the pictures show: found in whatever newsroom is running, so that no name stands in this script. */
export type Subjects = {
  /** Admin path of the board of the meeting. */
  readonly board: string
  /** Admin path of a draft report. */
  readonly draft: string
  /** Paths on the public site. */
  readonly meeting: string
  readonly person: string
  readonly report: string
  readonly section: string
  readonly speech: string
}

export type SignIn = {
  readonly email: string
  readonly password: string
}

const id = z.union([z.string(), z.number()])
const named = z.object({ slug: z.string() })
const decisions = z.object({ adopted: z.array(z.unknown()).nullish() })
const meeting = named.extend({ id, sittings: z.array(decisions).nullish() })
type Meeting = z.infer<typeof meeting>
const reports = z.object({
  docs: z.array(
    z.object({
      meeting: meeting.nullish(),
      section: named.nullish(),
      slug: z.string(),
      speeches: z.array(named.extend({ speaker: named.nullish() })).nullish(),
    }),
  ),
})
const withIds = z.object({ docs: z.array(z.object({ id })) })
const drafts = z.object({
  docs: z.array(
    z.object({ baseVersion: z.string(), id, meeting: z.unknown(), section: z.unknown() }),
  ),
})

/** The fullest package of a report with its meeting and speech, and a report that is still a draft. */
export async function findSubjects(chief: SignIn, url: string): Promise<Subjects> {
  const { docs } = reports.parse(await readJson(`${url}/api/reports?sort=-date&limit=100&depth=2`))
  const packages = docs.filter(({ meeting, speeches }) => meeting && speeches?.length)
  // The fullest record shows most.
  const [found] = packages.toSorted((a, b) => weigh(b.meeting) - weigh(a.meeting))
  const speech = found?.speeches?.[0]
  if (!found?.meeting || !found.section || !speech?.speaker)
    throw new Error('no report with a meeting and a speech is public')
  return {
    board: `/admin/collections/meetings/${found.meeting.id}/board`,
    draft: await findDraft(chief, url),
    meeting: `/meetings/${found.meeting.slug}`,
    person: `/people/${speech.speaker.slug}`,
    report: `/reports/${found.slug}`,
    section: `/sections/${found.section.slug}`,
    speech: `/speeches/${speech.slug}`,
  }
}

const weigh = (meeting: Meeting | null | undefined): number =>
  (meeting?.sittings ?? []).reduce((sum, { adopted }) => sum + (adopted?.length ?? 0), 0)

/** A draft with a meeting, if there is one: with its section set, it is ready to go out. */
async function findDraft(chief: SignIn, url: string): Promise<string> {
  const signedIn = await fetch(`${url}/api/users/login`, {
    body: JSON.stringify(chief),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  const { token } = z.object({ token: z.string() }).parse(await signedIn.json())
  const headers = { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' }
  const mine = await fetch(
    `${url}/api/reports?draft=true&where[_status][equals]=draft&sort=-updatedAt&limit=50&depth=0`,
    { headers },
  )
  const { docs } = drafts.parse(await mine.json())
  const draft = docs.find(({ meeting }) => Boolean(meeting)) ?? docs[0]
  if (!draft) throw new Error('there is no draft report')
  if (!draft.section) {
    const [section] = withIds.parse(await readJson(`${url}/api/sections?sort=order&limit=1`)).docs
    await fetch(`${url}/api/reports/${draft.id}?draft=true`, {
      body: JSON.stringify({ section: section?.id }),
      headers: { ...headers, 'If-Match': `"${draft.baseVersion}"` },
      method: 'PATCH',
    })
  }
  return `/admin/collections/reports/${draft.id}`
}

const readJson = async (address: string): Promise<unknown> => (await fetch(address)).json()
