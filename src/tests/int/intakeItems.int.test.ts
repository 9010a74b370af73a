import { createLocalReq } from 'payload'
import { importManuscript } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import { askPayload, signIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { payload } = await useNewsroom('intake_items', { accounts: ['editor'] })

const takeIn = async (text: string, fileName: string) => {
  const req = await createLocalReq({}, payload)
  const outcome = await importManuscript({
    bytes: Buffer.from(text),
    filedOn: '2026-01-18',
    fileName,
    req,
  })
  if (outcome.kind !== 'imported') throw new Error(`expected drafts, got ${outcome.kind}`)
  return outcome
}

const draft = (collection: 'meetings' | 'reports', id: number | string | undefined = '') =>
  payload.findByID({ id, collection, depth: 1, draft: true, overrideAccess: true })

const page = `砚湖日报
2026年1月18日 第2版 要闻
区十一届人大四次会议闭幕
本报讯（记者 傅雪筠）1月18日，砚湖区第十一届人民代表大会第四次会议在区会议中心闭幕。区委书记罗绍棠出席会议。
责编：柳知微 校对：苏木
区政协十届五次会议召开
本报讯（记者 顾南桥）1月17日，区政协十届五次会议在区影剧院召开。
区政协主席程以宁主持会议。
分享到：微信 微博`

describe('a page with two items', () => {
  it('becomes a report and a meeting each, linked with the one manuscript', async () => {
    const { manuscript, meeting, others, report } = await takeIn(page, '二版.txt')
    expect(others).toHaveLength(1)
    const [second] = others
    expect(await draft('reports', report?.id)).toMatchObject({
      bylines: [{ name: '傅雪筠' }],
      headline: '区十一届人大四次会议闭幕',
      manuscript: { id: manuscript },
      meeting: { id: meeting?.id },
      responsibleEditor: '柳知微',
    })
    expect(await draft('reports', second?.report?.id)).toMatchObject({
      bylines: [{ name: '顾南桥' }],
      headline: '区政协十届五次会议召开',
      manuscript: { id: manuscript },
      meeting: { id: second?.meeting?.id },
    })
    expect(await draft('meetings', second?.meeting?.id)).toMatchObject({ session: 5, term: 10 })
    const row = await payload.findByID({
      id: manuscript,
      collection: 'manuscripts',
      depth: 0,
      overrideAccess: true,
    })
    expect(row.documents).toHaveLength(4)
  })

  it('tells once what went into no draft', async () => {
    const { report, others } = await takeIn(`${page}\n字号：大 中 小`, '二版再送.txt')
    const [first, second] = [
      await draft('reports', report?.id),
      await draft('reports', others[0]?.report?.id),
    ]
    expect(first.deskNote).toContain('分享到：微信 微博')
    expect(second.deskNote).not.toContain('分享到')
  })
})

describe('a page of HTML', () => {
  const html = `<!DOCTYPE html><html><head><title>不是标题</title><script>alert(1)</script></head><body>
<div>首页 > 要闻 > 正文</div><h1>区十一届人大常委会第八次会议举行</h1>
<p>本报讯（记者 傅雪筠）1月18日，区十一届人大常委会第八次会议举行。<b>沈惟清</b>主持会议。</p></body></html>`

  it('is read as a browser shows it', async () => {
    const { report } = await takeIn(html, '八次会议.html')
    const made = await draft('reports', report?.id)
    expect(made).toMatchObject({
      bylines: [{ name: '傅雪筠' }],
      headline: '区十一届人大常委会第八次会议举行',
    })
    expect(JSON.stringify(made)).not.toMatch(/alert|不是标题/u)
  })

  it('is handed out to be saved, never shown', async () => {
    const { manuscript } = await takeIn(html.replace('第八次', '第九次'), '九次会议.html')
    const { filename } = await payload.findByID({
      id: manuscript,
      collection: 'manuscripts',
      depth: 0,
      overrideAccess: true,
    })
    const answer = await askPayload(payload, {
      path: `/manuscripts/file/${encodeURIComponent(filename ?? '')}`,
      token: await signIn(payload, 'editor'),
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment/u)
    expect(answer.headers.get('Content-Security-Policy')).toContain('sandbox')
  })
})

/** One name on one page: with offices that agree, and with offices that speak against each other. */
const namesakes = `砚湖日报
2026年1月18日 第3版 要闻
区教育工作会议召开
本报讯（记者 傅雪筠）1月16日，砚湖区教育工作会议召开。副区长罗晓棠出席会议并讲话，区教育局局长宁望舒出席会议。
区水务工作会议召开
本报讯（记者 傅雪筠）1月17日，砚湖区水务工作会议召开。区副区长罗晓棠出席会议并讲话，青埠镇中心小学教师宁望舒出席会议。`

describe('a name in two items', () => {
  it('is one person where the offices agree, and two where they speak against each other', async () => {
    await takeIn(namesakes, '三版.txt')
    const named = async (name: string) => {
      const where = { name: { equals: name } }
      const asked = { collection: 'people', draft: true, overrideAccess: true, where } as const
      return (await payload.find(asked)).totalDocs
    }
    expect(await named('罗晓棠')).toBe(1)
    expect(await named('宁望舒')).toBe(2)
  })
})
