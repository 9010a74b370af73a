import { publicCollections } from '../../domain/ledger/kinds.ts'

/*
 * Indexes that Payload does not make: it knows rows by ids of their own type, the record by ids as text, whichever type
 * a host app has. Without them every list of a document that is saved costs a walk through all documents.
 */

const tables = [
  ...publicCollections.flatMap((slug) => {
    const table = slug.replaceAll('-', '_')
    return [table, `_${table}_v`]
  }),
  'publications',
  'releases',
  'signatures',
]

/** For every table whose rows are named by their ids as text; where ids are text they have an index as such. */
export const idIndexes = `
DO $$ DECLARE v_table text; BEGIN
  FOREACH v_table IN ARRAY ARRAY[${tables.map((table) => `'${table}'`).join(', ')}] LOOP
    IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass(quote_ident(v_table)) AND attname = 'id'
      AND atttypid NOT IN ('text'::regtype, 'varchar'::regtype))
    THEN
      EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %I ((id::text))', 'newsroom_id_' || v_table, v_table);
    END IF;
  END LOOP;
END $$;
`
