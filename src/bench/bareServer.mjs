// @ts-check
/**
 * What Node and PostgreSQL do at their barest, to measure against: one query, one answer; no framework, no access
 * control, no rendering. Prints its port.
 *
 * `/page` looks up what a report's page looks up (the document, the cards of those it mentions and of those that mention
 * it) and answers with the HTML it was given (argument 1, a file); `/row` the same HTML after fetching that one row;
 * `/list` the ten newest reports.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import process from 'node:process'
import pg from 'pg'

const [, , htmlFile = '', documentPath = ''] = process.argv
const html = readFileSync(htmlFile)
const pool = new pg.Pool({ connectionString: process.env.DATABASE_READER_URL, max: 10 })

const row = `SELECT snapshot FROM live_documents WHERE path = $1 AND state = 'live'`
const page = `SELECT snapshot,
    (SELECT jsonb_agg(card) FROM live_documents WHERE state = 'live' AND key = ANY (asked.mentions)) AS mentioned,
    (SELECT jsonb_agg(card) FROM (SELECT card FROM live_documents WHERE state = 'live' AND mentions @> ARRAY[asked.key]
       ORDER BY sort_at DESC LIMIT 72) AS newest) AS mentioning
  FROM live_documents AS asked WHERE path = $1 AND state = 'live'`
const list = `SELECT snapshot FROM live_documents WHERE kind = 'report' AND state = 'live'
  ORDER BY sort_at DESC, path DESC LIMIT 10`

const server = createServer((req, res) => {
  void answer(req, res)
})

/**
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 */
async function answer(req, res) {
  if (req.url !== '/list') {
    const text = req.url === '/page' ? page : row
    const { rows } = await pool.query({ name: req.url, text, values: [documentPath] })
    res.statusCode = rows.length === 1 ? 200 : 404
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.end(html)
    return
  }
  const { rows } = await pool.query({ name: 'list', text: list })
  res.setHeader('Content-Type', 'application/json')
  res.end(JSON.stringify(rows))
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`)
})
process.once('SIGTERM', () => {
  process.exit(0)
})
