import { env } from 'node:process'

import type { Task } from '../../cli/worker/task.ts'

import { tasks as usual } from '../../cli/worker/tasks.ts'
import { readEnv } from '../env.ts'
import { collectMail } from '../inbox/collectMail.ts'

const { inbox } = readEnv(env)

/** What the worker of the reference newsroom does: all that the package has, and the mailbox where one is named. */
export const tasks: readonly Task[] = [
  ...usual,
  ...(inbox === undefined ? [] : [collectMail(inbox)]),
]
