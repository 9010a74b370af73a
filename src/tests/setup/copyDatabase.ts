import { query } from '../../ops/postgres.mjs'

/**
 * Fills a database, made anew, with all that another one on the same server holds, but not with its rights: as
 * `pg_dump` and `pg_restore --no-owner --no-privileges` do. Those must be at least as new as the server, and on many a
 * machine are not.
 *
 * @param server - its superuser's address
 */
export async function copyDatabase({
  from,
  server,
  to,
}: {
  from: string
  server: string
  to: string
}): Promise<void> {
  await query({ text: `drop database if exists "${to}" with (force)`, url: server })
  // A template must have nobody in it; a dump would not mind.
  await query({
    text: 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
    url: server,
    values: [from],
  })
  await query({ text: `create database "${to}" template "${from}"`, url: server })
  const copy = new URL(server)
  copy.pathname = `/${to}`
  await query({
    text: `set allow_system_table_mods = on;
      update pg_class set relacl = null where relnamespace = 'public'::regnamespace;
      update pg_attribute set attacl = null
        where attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace);
      update pg_proc set proacl = null where pronamespace = 'public'::regnamespace;
      revoke all on schema public from public;
      update pg_namespace set nspacl = null where nspname = 'public'`,
    url: copy.toString(),
  })
}
