import { mailNotifications } from 'payload-newsroom'

import type { Task } from './task.ts'

/** Sends by e-mail what people were told in the panel, where mail is set up. */
export const mailPendingNotifications: Task = {
  everyMs: 15_000,
  name: '通知邮件 mail of notices',
  run: async ({ payload }) => {
    await mailNotifications(payload)
  },
}
