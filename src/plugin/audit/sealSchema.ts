/*
 * The sealing of the audit trail in the database's own words. A gesture only queues its entries, in its own
 * transaction and beside all others; afterwards `newsroom_seal_audit` takes what was committed, in the order in
 * which it became visible, and chains it. So no save ever waits for another, and yet nothing can be changed, taken
 * out or put in later without breaking the chain.
 */

/** The chain, and what waits to join it. */
export const auditTables = `
CREATE TABLE IF NOT EXISTS newsroom_audit_seals (
  position bigint PRIMARY KEY,
  entry text NOT NULL UNIQUE,
  previous_hash text NOT NULL UNIQUE,
  hash text NOT NULL UNIQUE,
  sealed_at timestamptz(3) NOT NULL
);
CREATE TABLE IF NOT EXISTS newsroom_audit_queue (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  entry text NOT NULL UNIQUE
);
-- Entries from before there were seals. Never again after the first: an entry that went round the queue is a fault.
INSERT INTO newsroom_audit_queue (entry)
  SELECT id::text FROM audit_entries
  WHERE NOT EXISTS (SELECT FROM newsroom_audit_seals) AND NOT EXISTS (SELECT FROM newsroom_audit_queue)
  ORDER BY created_at, id;
`

/** What queues an entry, and what seals. `hashOfAuditEntry` in the verification knows the same line. */
const auditFunctions = `
-- An entry is of the moment in which it is written, by the database's clock, and waits for its seal.
CREATE OR REPLACE FUNCTION newsroom_queue_audit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  NEW.created_at := clock_timestamp();
  NEW.updated_at := NEW.created_at;
  INSERT INTO newsroom_audit_queue (entry) VALUES (NEW.id::text);
  RETURN NEW;
END $$;

-- A value with its length before it: no two entries make the same line.
CREATE OR REPLACE FUNCTION newsroom_measured(p_value text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path FROM CURRENT AS $$
  SELECT coalesce(octet_length(convert_to(p_value, 'UTF8'))::text || ':' || p_value, '-')
$$;

-- Chains every committed entry that has no seal yet, in one go, one caller at a time; gives how many.
CREATE OR REPLACE FUNCTION newsroom_seal_audit() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_at timestamptz(3);
  v_position bigint;
  v_previous text;
  v_hash text;
  v_entry record;
  v_count integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('newsroom:audit-seal', 0));
  v_at := clock_timestamp();
  SELECT s.position, s.hash INTO v_position, v_previous FROM newsroom_audit_seals s ORDER BY s.position DESC LIMIT 1;
  v_position := coalesce(v_position, 0);
  v_previous := coalesce(v_previous, '-');
  FOR v_entry IN
    WITH taken AS (DELETE FROM newsroom_audit_queue q USING audit_entries e
      WHERE e.id = q.entry::ENTRY_ID RETURNING q.number, e.*)
    SELECT * FROM taken ORDER BY number
  LOOP
    v_position := v_position + 1;
    v_hash := encode(sha256(convert_to(concat_ws(E'\\n', v_previous, v_position::text, newsroom_measured(v_entry.id::text),
      newsroom_measured(v_entry.action), newsroom_measured(v_entry.subject), newsroom_measured(v_entry.title),
      newsroom_measured(v_entry.revision), newsroom_measured(v_entry.actor), newsroom_measured(v_entry.actor_name),
      newsroom_measured(v_entry.gesture), newsroom_measured(v_entry.detail::text),
      to_char(v_entry.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      to_char(v_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), 'UTF8')), 'hex');
    INSERT INTO newsroom_audit_seals (position, entry, previous_hash, hash, sealed_at)
      VALUES (v_position, v_entry.id::text, v_previous, v_hash, v_at);
    v_previous := v_hash;
    v_count := v_count + 1;
  END LOOP;
  RETURN v_count;
END $$;
REVOKE ALL ON FUNCTION newsroom_seal_audit() FROM PUBLIC;
`

/** The functions for a host whose ids are UUIDs, or numbers. */
export const auditSeals = ({ hasUuids }: { hasUuids: boolean }): string =>
  auditFunctions.replace('ENTRY_ID', hasUuids ? 'uuid' : 'integer')
