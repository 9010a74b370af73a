import { Client } from 'pg'

/** Works in a session of its own as the owner of the database; what the session holds is let go when it ends. */
export async function asOwner<Result>(
  url: string,
  work: (session: Client) => Promise<Result>,
): Promise<Result> {
  const session = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // The server may go while the session is idle.
  session.on('error', () => undefined)
  try {
    await session.connect()
    return await work(session)
  } finally {
    await session.end()
  }
}
