import { describe, expect, it } from 'vitest'

import { threeReviews } from '../../domain/review/plan.ts'
import { composeLink } from './mails.ts'

const given = {
  link: 'https://news.example/admin/set-password',
  name: 'Ada Finch',
  plan: threeReviews,
  roles: ['proofreader', 'reporter'],
} as const
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

describe('a letter with a link', () => {
  it('is in the newsroom’s language first, and names the link once', () => {
    const { subject, text } = composeLink({ ...given, language: 'en', purpose: 'invite' })
    expect(subject).toBe('Your newsroom account 编辑部账号：请设置密码')
    expect(linesOf(text)[0]).toBe('Hello Ada Finch,')
    expect(text.indexOf('The newsroom has made')).toBeLessThan(text.indexOf('编辑部为您'))
    expect(text.split(given.link)).toHaveLength(2)
  })

  it('says in an invitation what each role may do, in both languages', () => {
    const { text } = composeLink({ ...given, language: 'zh', purpose: 'invite' })
    expect(linesOf(text).slice(3, 7)).toEqual([
      '您在编辑部可以做的事：',
      '校对：修改任何人的稿件；签署“一校”、“二校”、“诵读”、“三校”',
      '记者：上传来稿和图片；写稿，修改自己的稿件',
      '若不认识这封邮件，不必理会。',
    ])
    expect(text).toContain(
      'Reporter: file manuscripts and pictures; write texts and edit their own\n\nIf',
    )
  })

  it('stays as it was for a newsroom in Chinese', () => {
    const { subject, text } = composeLink({ ...given, language: 'zh', purpose: 'reset' })
    expect(subject).toBe('重设密码 Set a new password')
    expect(text).toBe(`Ada Finch，您好：

有人请求为您的编辑部账号重设密码。请点开下面的链接，1 小时内有效，只能用一次。

${given.link}

若不是您本人要求，不必理会，密码不会改变。

Hello Ada Finch,

Somebody asked for a new password of your newsroom account. Open the link above to set it. It works once, for 1 hour.

If it was not you, do nothing: your password stays as it is.
`)
  })
})
