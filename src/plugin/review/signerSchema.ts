/*
 * Who may sign, in the database's own words: the last line behind `maySign`. It reads what cannot be talked away: every
 * revision of the text, every state of the profiles in its byline, and what was signed and released today.
 */
export const signers = `
-- The day of an instant by the newsroom's clock.
CREATE OR REPLACE FUNCTION newsroom_day(p_at timestamptz) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT (p_at AT TIME ZONE coalesce((SELECT s.time_zone FROM site_settings s LIMIT 1), 'Asia/Shanghai'))::date
$$;

-- The accounts whose text a document is, or was in any revision since readers were last given it, that one included:
-- whoever began it, and whoever is or ever was linked to a reporter it credits. A return begins a new round, and makes
-- nobody's text another's; nor does a copy, whose first entry in the trail names the authors of what was copied.
CREATE OR REPLACE FUNCTION newsroom_authors(p_subject text) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_table text := replace(split_part(p_subject, ':', 1), '-', '_');
  v_id text := substr(p_subject, strpos(p_subject, ':') + 1);
  v_since timestamptz;
  v_authors text[];
  v_linked text[] := '{}';
BEGIN
  EXECUTE format('SELECT v.updated_at FROM %I v WHERE v.id::text = $1', '_' || v_table || '_v') INTO v_since
    USING (SELECT e.revision FROM publications e WHERE e.subject = p_subject
      AND e.event IN ('released', 'corrected', 'restored')
      AND e.transaction IS DISTINCT FROM pg_current_xact_id_if_assigned()::text ORDER BY e.sequence DESC LIMIT 1);
  v_since := coalesce(v_since, '-infinity');
  EXECUTE format('SELECT array_agg(d.created_by) || array_agg(v.version_created_by) FROM %I d
    LEFT JOIN %I v ON v.parent_id = d.id AND v.updated_at >= $2 WHERE d.id::text = $1', v_table, '_' || v_table || '_v')
    INTO v_authors USING v_id, v_since;
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass(quote_ident('_' || v_table || '_v_rels'))
    AND attname = 'reporters_id') THEN
    EXECUTE format('SELECT array_agg(r.version_account_id::text) FROM %I d
      JOIN %I v ON v.parent_id = d.id AND v.updated_at >= $2 JOIN %I l ON l.parent_id = v.id
      JOIN _reporters_v r ON r.parent_id = l.reporters_id WHERE d.id::text = $1',
      v_table, '_' || v_table || '_v', '_' || v_table || '_v_rels') INTO v_linked USING v_id, v_since;
  END IF;
  RETURN ARRAY(SELECT author FROM unnest(v_authors || v_linked) author WHERE author <> ''
    UNION SELECT jsonb_array_elements_text(a.detail->'copiedFrom'->'authors') FROM audit_entries a
      WHERE a.subject = p_subject AND a.action = 'create' AND jsonb_typeof(a.detail->'copiedFrom'->'authors') = 'array');
END $$;

-- Who signed or released something today, and in whose name a deputy signed. Taking something back from readers is
-- everybody's right at any time, and what was planned was done when it was planned.
CREATE OR REPLACE FUNCTION newsroom_acts_today() RETURNS TABLE (person text, by_deputy boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT s.person::text, false FROM signatures s WHERE s.created_at > now() - interval '2 days'
    AND s.verdict IN ('pass', 'return', 'urgent') AND newsroom_day(s.signed_at) = newsroom_day(now())
  UNION SELECT s.stands_in_for::text, true FROM signatures s WHERE s.created_at > now() - interval '2 days'
    AND s.stands_in_for IS NOT NULL AND newsroom_day(s.signed_at) = newsroom_day(now())
  UNION SELECT r.released_by::text, false FROM releases r WHERE r.created_at > now() - interval '2 days'
    AND r.act <> 'withdrawal' AND newsroom_day(r.created_at) = newsroom_day(now())
$$;

-- Whoever acts for themselves and whoever acts in their name wait for each other: neither misses what the other does.
CREATE OR REPLACE FUNCTION newsroom_hold_person(p_person text, p_by_deputy boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_key bigint := hashtextextended('newsroom:person:' || p_person, 0);
BEGIN
  IF p_by_deputy THEN PERFORM pg_advisory_xact_lock(v_key); ELSE PERFORM pg_advisory_xact_lock_shared(v_key); END IF;
END $$;

-- A deputy signs for somebody who is away today, who named them, in a role that both the stage and theirs allow, and who
-- has signed and released nothing today.
CREATE OR REPLACE FUNCTION newsroom_demand_deputy(p jsonb, p_stand_ins jsonb) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_stands boolean := false;
BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'absent_from') THEN
    EXECUTE 'SELECT EXISTS (SELECT FROM users u JOIN users d ON d.id::text = $2 WHERE u.id::text = $1 AND u.id <> d.id
      AND NOT coalesce(u.is_deactivated, false) AND NOT coalesce(d.is_deactivated, false)
      AND newsroom_day(now()) BETWEEN (u.absent_from AT TIME ZONE ''UTC'')::date AND (u.absent_until AT TIME ZONE ''UTC'')::date
      AND EXISTS (SELECT FROM users_rels l WHERE l.parent_id = u.id AND l.path = ''deputies'' AND l.users_id = d.id)
      AND EXISTS (SELECT FROM users_roles r WHERE r.parent_id = u.id AND r.value::text = $3)
      AND EXISTS (SELECT FROM users_roles r WHERE r.parent_id = d.id AND $4 ? r.value::text))'
      INTO v_stands USING p->>'standsInFor', p->>'person', p->>'role', p_stand_ins->(p->>'role');
  END IF;
  IF NOT v_stands THEN
    RAISE EXCEPTION 'newsroom: no deputy of whoever is away today' USING ERRCODE = 'NR005', DETAIL = 'deputy';
  END IF;
  IF EXISTS (SELECT FROM newsroom_acts_today() a WHERE a.person = p->>'standsInFor' AND NOT a.by_deputy) THEN
    RAISE EXCEPTION 'newsroom: whoever signs or releases today is not absent' USING ERRCODE = 'NR005', DETAIL = 'acted';
  END IF;
END $$;

-- Nobody signs, releases or plans on a day on which a deputy signed in their name.
CREATE OR REPLACE FUNCTION newsroom_demand_own_hand(p_person text) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM newsroom_acts_today() a WHERE a.person = p_person AND a.by_deputy) THEN
    RAISE EXCEPTION 'newsroom: a deputy signed for % today', p_person USING ERRCODE = 'NR005', DETAIL = 'stoodInFor';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION newsroom_guard_own_hand() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.act <> 'withdrawal' THEN
    PERFORM newsroom_hold_person(NEW.released_by, false);
    PERFORM newsroom_demand_own_hand(NEW.released_by);
  END IF;
  RETURN NEW;
END $$;

-- The earliest release that the signatures of a document's newest round allow; none where they fix nothing.
CREATE OR REPLACE FUNCTION newsroom_signed_embargo(p_subject text) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT (s.detail->>'embargo')::timestamptz FROM signatures s WHERE s.subject = p_subject AND s.detail ? 'embargo'
    AND s.round = (SELECT max(newest.round) FROM signatures newest WHERE newest.subject = p_subject)
  ORDER BY s.sequence DESC LIMIT 1
$$;

-- The same, or the document's own, whichever is later.
CREATE OR REPLACE FUNCTION newsroom_embargo(p_subject text) RETURNS timestamptz
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_table text := replace(split_part(p_subject, ':', 1), '-', '_');
  v_own timestamptz;
BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass(quote_ident(v_table)) AND attname = 'embargo_until') THEN
    EXECUTE format('SELECT d.embargo_until FROM %I d WHERE d.id::text = $1', v_table) INTO v_own
      USING substr(p_subject, strpos(p_subject, ':') + 1);
  END IF;
  RETURN greatest(v_own, newsroom_signed_embargo(p_subject));
END $$;
`
