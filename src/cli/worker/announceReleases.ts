import type { Lanes } from '../../plugin/webhooks/deliver.ts'
import type { Task } from './task.ts'

import { callHostHooks } from '../../plugin/host-hooks/callHostHooks.ts'
import { deliver } from '../../plugin/webhooks/deliver.ts'
import { enqueueDeliveries } from '../../plugin/webhooks/enqueueDeliveries.ts'
import { pingHub } from '../../plugin/webhooks/pingHub.ts'

const lanes: Lanes = new Map()

/** Takes what went out from the outbox, and makes a delivery of it for everybody who is to be told. */
export const announceReleases: Task = {
  everyMs: 1000,
  name: '对外告知 announcements',
  run: async ({ payload, signal }) => {
    while (!signal.aborted && (await enqueueDeliveries(payload)) > 0);
  },
}

/** Hands it to webhooks. A receiver that does not answer keeps neither the next round nor the others waiting. */
export const deliverAnnouncements: Task = {
  everyMs: 1000,
  name: '网络回调 webhooks',
  run: async ({ payload, signal }) => {
    if (!signal.aborted) await deliver(lanes, payload)
    if (signal.aborted) await Promise.all(lanes.values())
  },
}

/** In a task of its own: a hub that does not answer keeps no webhook waiting. */
export const notifyHub: Task = {
  everyMs: 1000,
  name: 'WebSub',
  run: async ({ payload, signal }) => {
    while (!signal.aborted && (await pingHub(payload)) > 0);
  },
}

/** Calls the host's own code: in a task of its own, for it may hang. */
export const callHost: Task = {
  everyMs: 1000,
  name: '宿主代码 host hooks',
  run: async ({ payload, signal }) => {
    while (!signal.aborted && (await callHostHooks({ payload })) > 0);
  },
}
