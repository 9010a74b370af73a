import { describe, expect, it } from 'vitest'

import type { ReportSnapshot, SpeechSnapshot } from './snapshot.ts'

import { withoutReferences } from './withoutReferences.ts'

const picture = {
  alt: '渡口',
  height: 300,
  key: 'media:p',
  sizes: [],
  src: '/media/du-kou.webp',
  width: 480,
}

const report: ReportSnapshot = {
  bodyHtml:
    '<p>开工。</p><figure><img src="/media/du-kou.webp" alt="渡口"></figure><figure><img src="/media/qiao.webp"></figure>',
  bylines: [{ key: 'reporters:r', label: '昝若溪' }],
  correspondents: [],
  date: '2026-01-09',
  genre: 'news',
  key: 'reports:1',
  keywords: ['渡口'],
  kind: 'report',
  meeting: { key: 'meetings:m', label: '第四次会议' },
  path: '/reports/1',
  people: [{ key: 'people:a', label: '逄远舟' }],
  photographers: [],
  pictures: [picture],
  related: ['meetings:m', 'speeches:s', 'reporters:r', 'people:a'],
  sitting: '闭幕会',
  speeches: [{ key: 'speeches:s', label: '在闭幕会上的讲话' }],
  subheads: [],
  summary: '开工。',
  title: '渡口开工',
}

const gone = (...keys: string[]) => ({ keys: new Set(keys), sources: [] })

describe('withoutReferences', () => {
  it('leaves no title and no key of a text that is withdrawn', () => {
    const left = withoutReferences(report, gone('speeches:s', 'meetings:m'))
    expect(left.speeches).toEqual([])
    expect(left).not.toHaveProperty('meeting')
    expect(left).not.toHaveProperty('sitting')
    expect(left.related).toEqual(['reporters:r', 'people:a'])
  })

  it('keeps the name that was printed when a profile is withdrawn', () => {
    const left = withoutReferences(report, gone('people:a', 'reporters:r'))
    expect(left.people).toEqual([{ label: '逄远舟' }])
    expect(left.bylines).toEqual([{ label: '昝若溪' }])
    expect(left.sitting).toBe('闭幕会')
  })

  it('takes a picture out of the list and out of the text', () => {
    const left = withoutReferences(report, {
      keys: new Set(['media:p']),
      sources: ['/media/du-kou.webp'],
    })
    expect(left.pictures).toEqual([])
    expect(left.bodyHtml).toBe('<p>开工。</p><figure><img src="/media/qiao.webp"></figure>')
  })

  it('keeps a part that must be there, and the document’s own key', () => {
    const speech: SpeechSnapshot = {
      bodyHtml: '<p>各位代表</p>',
      characters: 4,
      completeness: 'full',
      date: '2026-01-09',
      key: 'speeches:s',
      kind: 'speech',
      path: '/speeches/s',
      pictures: [],
      related: ['people:a'],
      sections: [],
      speaker: { key: 'people:a', label: '逄远舟', office: '区委书记' },
      summary: '',
      title: '讲话',
    }
    expect(withoutReferences(speech, gone('people:a', 'speeches:s'))).toEqual({
      ...speech,
      related: [],
      speaker: { label: '逄远舟', office: '区委书记' },
    })
  })

  it('changes nothing when nothing is gone', () => {
    expect(withoutReferences(report, gone('speeches:other'))).toEqual(report)
  })
})
