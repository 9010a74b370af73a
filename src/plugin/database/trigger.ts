import { literal, quote } from './ownerSql.ts'

/** Trigger of the newsroom. */
export type Trigger = {
  readonly args: readonly string[]
  /** Columns whose update fires it; any, if absent. */
  readonly columns?: readonly string[]
  readonly event: string
  /** Fires at the end of the transaction. */
  readonly isDeferred?: true
  readonly level: 'ROW' | 'STATEMENT'
  readonly name: string
  readonly table: string
  readonly what: string
}

/** Makes a trigger; by default it fires for each row and calls the function of its own name. */
export const trigger = ({
  name,
  ...rest
}: Partial<Trigger> & Pick<Trigger, 'event' | 'name' | 'table'>): Trigger => ({
  args: [],
  level: 'ROW',
  name,
  what: name,
  ...rest,
})

/** Idempotent statement that installs a trigger. */
export function installTrigger(trigger: Trigger): string {
  const { args, columns = [], event, isDeferred, level, name, table, what } = trigger
  const when = columns.length > 0 ? `${event} OF ${columns.map(quote).join(', ')}` : event
  const rest = `FOR EACH ${level} EXECUTE FUNCTION ${what}(${args.map(literal).join(', ')})`
  if (!isDeferred) return `CREATE OR REPLACE TRIGGER ${name} ${when} ON ${quote(table)} ${rest}`
  // PostgreSQL has no CREATE OR REPLACE for constraint triggers.
  return `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = ${literal(name)} AND tgrelid = ${literal(quote(table))}::regclass) THEN
      CREATE CONSTRAINT TRIGGER ${name} ${when} ON ${quote(table)} DEFERRABLE INITIALLY DEFERRED ${rest};
    END IF;
  END $$`
}
