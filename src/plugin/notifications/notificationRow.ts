import { z } from 'zod'

export const notificationRow = z.object({
  actor_name: z.string().nullish(),
  at: z.string(),
  id: z.string(),
  kind: z.string(),
  read_at: z.unknown(),
  subject: z.string().nullish(),
  title: z.string(),
  vars: z.record(z.string(), z.string()).nullish().catch({}),
})

export type NotificationRow = z.infer<typeof notificationRow>
