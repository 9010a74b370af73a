import { APIError } from 'payload'

import type { Asked } from '../http/endpoint.ts'

import { languageOf } from '../../domain/language/index.ts'
import { isDatabaseAway } from '../database/isDatabaseAway.ts'
import { isFilesAway } from '../files/fileStore.ts'
import { answer, refuse } from '../http/endpoint.ts'
import { ManuscriptProblem } from '../manuscripts/ManuscriptProblem.ts'

/**
 * Lets an endpoint of the desk tell why a manuscript cannot be read now, 409, or 429 while too many others are. What the
 * words or the database say plainly goes on; what nobody foresaw is logged, has written nothing, and is told so.
 */
export const tellProblems =
  <Input>(handle: (asked: Asked<Input>) => Promise<Response>) =>
  async (asked: Asked<Input>): Promise<Response> => {
    try {
      return await handle(asked)
    } catch (error) {
      const { i18n, payload } = asked.req
      if (error instanceof ManuscriptProblem) {
        const message = error[languageOf(i18n.language)]
        return answer({ errors: [{ message }] }, error.key === 'busy' ? 429 : 409)
      }
      if (error instanceof APIError || isDatabaseAway(error) || isFilesAway(error)) throw error
      payload.logger.error({ err: error, msg: 'intake: fault' })
      return refuse(asked.req, [{ reason: 'manuscript.fault' }])
    }
  }
