import type { AfterErrorHook, Payload } from 'payload'

import { readAdapter } from '../database/query.ts'
import { sqlState } from '../database/sqlState.ts'
import { givenOptions } from '../values/givenOptions.ts'
import { describeSetup } from '../values/setupProblem.ts'

/** No function or no table of that name. */
const missing: ReadonlySet<string> = new Set(['42883', '42P01'])

const noRecord = describeSetup({
  en: 'The record is not installed in this database: nothing can be saved, signed or released. As the owner of the database:',
  lines: [
    'npx payload-newsroom migrate',
    'npx payload-newsroom install   # where every migration has run before',
  ],
  zh: '这个数据库里没有安装公开档案：不能保存、签署或发布。请用数据库所有者的连接运行：',
})

/** Says at start that the record is missing. The host goes on: its own collections need none. */
export async function checkRecord(payload: Payload): Promise<void> {
  // A host that installs it itself opens its database before that, too.
  if (givenOptions(payload.config).record === false) return
  const { pool } = readAdapter(payload)
  const { rows } = await pool.query<{ is_there: boolean }>(
    "SELECT to_regclass('newsroom_key') IS NOT NULL AS is_there",
  )
  if (rows[0]?.is_there === false) payload.logger.error(noRecord)
}

/** Answers a save that met no record with what to do about it; everywhere else, a missing function stays an alarm. */
export const sayNoRecord: AfterErrorHook = async ({ error, graphqlResult, req }) => {
  if (!missing.has(sqlState(error) ?? '')) return undefined
  const { rows } = await readAdapter(req.payload).pool.query<{ is_there: boolean }>(
    "SELECT to_regclass('newsroom_key') IS NOT NULL AS is_there",
  )
  if (rows[0]?.is_there !== false) return undefined
  if (!graphqlResult) return { response: { errors: [{ message: noRecord }] }, status: 503 }
  const extensions = { name: 'APIError', statusCode: 503 }
  return { graphqlResult: { ...graphqlResult, extensions, message: noRecord } }
}
