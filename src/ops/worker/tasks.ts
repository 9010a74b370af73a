import type { Task } from 'payload-newsroom/commands'

import { env } from 'node:process'
import { tasks as usual } from 'payload-newsroom/commands'

import { readEnv } from '../env.ts'
import { collectMail } from '../inbox/collectMail.ts'

const { inbox } = readEnv(env)

/** What the worker of the reference newsroom does: all that the package has, and the mailbox where one is named. */
export const tasks: readonly Task[] = [
  ...usual,
  ...(inbox === undefined ? [] : [collectMail(inbox)]),
]
