/**
 * The worker of the reference newsroom, beside the web servers. Runs until SIGTERM or SIGINT; started by `npm start` and,
 * in production, as a service of its own.
 */
import { work } from 'payload-newsroom/commands'

import { endProcess } from './endProcess.mjs'
import { openNewsroom } from './prepare/openNewsroom.ts'
import { tasks } from './worker/tasks.ts'

await work({ open: openNewsroom, tasks })
await endProcess()
