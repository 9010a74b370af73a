import { describe, expect, it } from 'vitest'

import { messagesOf } from '../messages/messages.ts'
import { withDateline } from './withDateline.ts'

describe('openText', () => {
  it.each([
    {
      html: '<p id="p1">会议在苇岸会堂举行。</p><p id="p2">会议指出。</p>',
      name: 'runs dateline and byline into the first paragraph',
      opened:
        '<p id="p1"><b>本报讯</b>（记者　桑菀宁）会议在苇岸会堂举行。</p><p id="p2">会议指出。</p>',
      dateline: '本报讯',
      signature: '记者　桑菀宁',
    },
    {
      html: '<p>会议在苇岸会堂举行。</p>',
      name: 'leaves a space where nobody signs',
      opened: '<p><b>本报苇岸1月9日电</b>　会议在苇岸会堂举行。</p>',
      dateline: '本报苇岸1月9日电',
      signature: '',
    },
    {
      html: '<figure><img src="/media/a.jpg"></figure><p>正文</p>',
      name: 'opens with a paragraph of its own where the text begins with a picture',
      opened: '<p><b>本报讯</b>　</p><figure><img src="/media/a.jpg"></figure><p>正文</p>',
      dateline: '本报讯',
      signature: '',
    },
    {
      html: '<p>正文</p>',
      name: 'changes nothing without a dateline',
      opened: '<p>正文</p>',
      dateline: undefined,
      signature: '记者　桑菀宁',
    },
    {
      html: '<pre>x</pre>',
      name: 'lets no dateline be markup',
      opened: '<p><b>&lt;script&gt;</b>（&quot;&amp;）</p><pre>x</pre>',
      dateline: '<script>',
      signature: '"&',
    },
  ])('$name', ({ dateline, html, opened, signature }) => {
    expect(withDateline({ dateline, html, signature, t: messagesOf('zh') })).toBe(opened)
  })

  it.each([
    ['PORT ELSPETH', '<p>PORT ELSPETH — The ferry sailed.</p>'],
    ['PORT ELSPETH (CNS) —', '<p>PORT ELSPETH (CNS) — The ferry sailed.</p>'],
    ['<b>', '<p>&lt;b&gt; — The ferry sailed.</p>'],
  ])('runs %s into an English paragraph in plain letters, and names nobody', (dateline, opened) => {
    const html = '<p>The ferry sailed.</p>'
    const signature = 'By Nora Tidewell'
    expect(withDateline({ dateline, html, signature, t: messagesOf('en') })).toBe(opened)
  })
})
