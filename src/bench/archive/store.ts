import type { Client } from 'pg'

import type { Made } from './madeDocument.ts'

/** The collections whose rows are written, and the parts of a document that are a column of another name. */
const relations = ['meeting', 'section', 'speaker', 'report', 'speech'] as const

type Row = Record<string, unknown>

type StoreInput = { client: Client; made: readonly Made[]; status?: 'draft' | 'published' }

/**
 * Writes documents into their collections, each with the version that was released. The lists of reports are written
 * too; the sittings of a meeting are in its public record alone.
 */
export async function store({ client, made, status = 'published' }: StoreInput): Promise<void> {
  for (const collection of new Set(made.map((one) => one.collection))) {
    const each = made.filter((one) => one.collection === collection)
    await insert({
      client,
      rows: each.map((one) => ({ ...toRow(one), _status: status })),
      table: collection,
    })
    await copyVersions({ client, ids: each.map(({ document }) => document.id), table: collection })
  }
  const reports = made.filter(({ collection }) => collection === 'reports')
  await insert({ client, rows: reports.flatMap(relsOf), table: 'reports_rels' })
  await insert({ client, rows: reports.flatMap(textsOf), table: 'reports_texts' })
}

function toRow({ at, document }: Made): Row {
  const print = document.print as Row | undefined
  const moment = new Date(at).toISOString()
  return {
    ...Object.fromEntries(Object.entries(document).map(([name, value]) => [snake(name), value])),
    ...Object.fromEntries(relations.map((name) => [`${name}_id`, document[name]])),
    ...(print && {
      print_date: print.date,
      print_page: print.page,
      print_page_name: print.pageName,
    }),
    created_at: moment,
    updated_at: moment,
  }
}

const snake = (name: string): string =>
  name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)

const relsOf = ({ document }: Made): Row[] =>
  (
    [
      ['bylines', 'reporters_id'],
      ['people', 'people_id'],
      ['speeches', 'speeches_id'],
      ['images', 'media_id'],
    ] as const
  ).flatMap(([path, column]) =>
    // Made as lists of ids.
    ((document[path] ?? []) as string[]).map((id, place) => ({
      [column]: id,
      order: place + 1,
      parent_id: document.id,
      path,
    })),
  )

const textsOf = ({ document }: Made): Row[] =>
  // Made as a list of words.
  ((document.keywords ?? []) as string[]).map((text, place) => ({
    order: place + 1,
    parent_id: document.id,
    path: 'keywords',
    text,
  }))

const columns = new Map<string, readonly { name: string; type: string }[]>()

async function columnsOf(client: Client, table: string) {
  const known = columns.get(table)
  if (known) return known
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
      WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [table],
  )
  columns.set(table, rows)
  return rows
}

type InsertInput = { client: Client; rows: readonly Row[]; table: string }

/** Whatever of the rows is a column; what is made by the database is left to it. */
async function insert({ client, rows, table }: InsertInput): Promise<void> {
  if (rows.length === 0) return
  const given = new Set(rows.flatMap((row) => Object.keys(row)))
  const names = (await columnsOf(client, table))
    .map(({ name }) => name)
    .filter((name) => given.has(name))
  const list = names.map((name) => `"${name}"`).join(', ')
  await client.query(
    `INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  )
}

type CopyVersionsInput = { client: Client; ids: readonly string[]; table: string }

async function copyVersions({ client, ids, table }: CopyVersionsInput): Promise<void> {
  const versions = (await columnsOf(client, `_${table}_v`)).filter(({ name }) =>
    name.startsWith('version_'),
  )
  const into = versions.map(({ name }) => `"${name}"`).join(', ')
  // The kinds of a version's choices are types of their own.
  const from = versions
    .map(({ name, type }) =>
      /enum_/u.test(type)
        ? `"${name.slice('version_'.length)}"::text::${type}`
        : `"${name.slice('version_'.length)}"`,
    )
    .join(', ')
  await client.query(
    `INSERT INTO _${table}_v (id, parent_id, ${into}, created_at, updated_at, latest)
     SELECT gen_random_uuid(), id, ${from}, created_at, updated_at, true FROM ${table} WHERE id = ANY ($1::uuid[])`,
    [ids],
  )
}
