import type { Duty } from './roles.ts'

import { languageOf } from '../language/language.ts'

/** What each duty lets somebody do, in Chinese and in English: in invitations, beside roles and in `docs/reference`. */
export const dutyLabels: Readonly<Record<Duty, readonly [string, string]>> = {
  assign: ['分派采写任务', 'say who covers what'],
  discard: [
    '把从未发布的稿件移入回收站，清除误收的来稿',
    'move to the trash what was never released, erase manuscripts taken in by mistake',
  ],
  edit: ['修改任何人的稿件', 'edit anybody’s texts'],
  file: ['上传来稿和图片', 'file manuscripts and pictures'],
  keepAccounts: ['管理账号', 'manage accounts'],
  keepReference: ['维护人物和记者资料', 'keep people and reporters up to date'],
  keepSettings: ['管理网站设置和栏目', 'manage the settings of the site and its sections'],
  keepWebhooks: ['管理推送的接收方', 'manage receivers of webhooks'],
  release: ['发布、撤稿和恢复公开', 'release, withdraw and restore'],
  writeOwn: ['写稿，修改自己的稿件', 'write texts and edit their own'],
}

/** What a duty lets somebody do, in a language of the panel. */
export const dutyLabel = (duty: Duty, language: string): string =>
  dutyLabels[duty][languageOf(language) === 'zh' ? 0 : 1]
