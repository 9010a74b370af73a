import { Client } from 'pg'

/** A session of its own as the owner; what it holds is let go when it ends. */
export async function openOwner(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // The server may go while the session is idle.
  client.on('error', () => undefined)
  await client.connect()
  return client
}
