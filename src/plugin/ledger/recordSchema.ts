/*
 * The public record in the database's own words. Every statement may run again and again: a host calls them from
 * its migrations, and the launcher after each.
 */

/**
 * The one way into the record. It runs with the owner's rights: the app may call it, and may not write the tables
 * itself. It believes no hash it is given, computes its own, and takes the time from the database.
 *
 * @param hasUuids - whether the host app's ids are UUIDs, made by the app, or numbers, made by the database
 */
export const recordEvent = ({ hasUuids }: { hasUuids: boolean }): string =>
  eventFunctions.replace('ROW_ID', rowID(hasUuids))

/** What the database is given as the id of a new row. */
export const rowID = (hasUuids: boolean): string => (hasUuids ? `(p->>'id')::uuid` : 'DEFAULT')

const eventFunctions = `
-- What a document is found by, and the year it stands in: the index alone then finds the newest of what is common.
CREATE OR REPLACE FUNCTION newsroom_dated(tokens tsvector, sort_at timestamptz) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN tokens = '' THEN tokens
    ELSE tokens || array_to_tsvector(ARRAY['y:' || extract(year FROM sort_at AT TIME ZONE 'UTC')]) END
$$;

-- Where a document stands in lists. A day's news stands in the order of release. What is filed later about an earlier day
-- stands on that day, in its last second, and there in the order of release too: a microsecond after the one before it.
-- One that has such a place keeps it. (spreadLateOnes gives a place to those from before there were any.)
CREATE OR REPLACE FUNCTION newsroom_place(p_first timestamptz, p_day_ends timestamptz, p_known timestamptz)
RETURNS timestamptz LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT CASE
    WHEN p_day_ends IS NULL OR p_first < p_day_ends - interval '1 second' THEN p_first
    WHEN p_known > p_day_ends - interval '1 second' AND p_known < p_day_ends THEN p_known
    ELSE least(p_day_ends, coalesce((SELECT max(l.sort_at) FROM live_documents l
        WHERE l.sort_at >= p_day_ends - interval '1 second' AND l.sort_at < p_day_ends),
      p_day_ends - interval '1 second') + interval '2 microseconds') - interval '1 microsecond' END
$$;

CREATE OR REPLACE FUNCTION newsroom_record_event(p jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_subject text := p->>'subject';
  v_path text := p->>'path';
  v_at timestamptz(3) := now();
  v_previous text;
  v_content_hash text := encode(sha256(convert_to(p->>'content', 'UTF8')), 'hex');
  v_snapshot_hash text := encode(sha256(convert_to(p->>'snapshot', 'UTF8')), 'hex');
  v_hash text;
  v_first timestamptz;
  v_event text := p->>'event';
  v_now live_documents;
  v_sort_at timestamptz;
  v_id text;
BEGIN
  PERFORM newsroom_demand_seal();
  IF v_event IS NULL OR v_event NOT IN ('released', 'corrected', 'refreshed', 'restored', 'withdrawn') THEN
    RAISE EXCEPTION 'newsroom: unknown event %', v_event USING ERRCODE = 'NR003';
  END IF;
  IF v_path !~ '^/' OR v_subject !~ '^[a-z-]+:.' THEN
    RAISE EXCEPTION 'newsroom: malformed path or subject' USING ERRCODE = 'NR003';
  END IF;
  -- One document's events form one chain: nobody else may lengthen it meanwhile.
  PERFORM pg_advisory_xact_lock(hashtextextended('newsroom:' || v_subject, 0));
  IF EXISTS (SELECT FROM live_documents l WHERE l.path = v_path AND l.key IS DISTINCT FROM v_subject) THEN
    RAISE EXCEPTION 'newsroom: path % is taken', v_path USING ERRCODE = 'NR002';
  END IF;
  SELECT l.* INTO v_now FROM live_documents l WHERE l.key = v_subject AND l.state <> 'redirect';
  IF (CASE v_event WHEN 'withdrawn' THEN v_now.state IS DISTINCT FROM 'live' OR v_now.path <> v_path
      OR coalesce(p->>'notice', '') = ''
    WHEN 'refreshed' THEN v_now.state IS DISTINCT FROM 'live'
    WHEN 'restored' THEN v_now.state IS DISTINCT FROM 'withdrawn'
    WHEN 'corrected' THEN v_now.state IS DISTINCT FROM 'live'
    ELSE v_now.state = 'withdrawn' END) THEN
    RAISE EXCEPTION 'newsroom: % cannot be %', v_subject, v_event USING ERRCODE = 'NR003';
  END IF;
  SELECT e.hash INTO v_previous FROM publications e WHERE e.subject = v_subject ORDER BY e.sequence DESC LIMIT 1;
  SELECT min(e.occurred_at) INTO v_first FROM publications e WHERE e.subject = v_subject;
  v_first := coalesce(v_first, v_at);
  v_hash := encode(sha256(convert_to(concat_ws(E'\\n', coalesce(v_previous, '-'), p->>'event', v_subject, v_path,
    v_content_hash, v_snapshot_hash, to_char(v_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    p->>'actor', p->>'release'), 'UTF8')), 'hex');
  INSERT INTO publications (id, title, event, occurred_at, actor_name, path, subject, revision, release, actor,
    content_hash, snapshot_hash, previous_hash, hash, sequence, transaction, content, snapshot, approval, updated_at,
    created_at)
  VALUES (ROW_ID, p->>'title', v_event::enum_publications_event, v_at, p->>'actorName', v_path, v_subject, p->>'revision',
    p->>'release', p->>'actor', v_content_hash, v_snapshot_hash, v_previous, v_hash,
    nextval('newsroom_publication_sequence'), pg_current_xact_id()::text, p->>'content', p->>'snapshot', p->>'approval', v_at,
    v_at)
  RETURNING id::text INTO v_id;

  IF v_event = 'withdrawn' THEN
    UPDATE live_documents SET state = 'withdrawn', notice = p->>'notice', snapshot = NULL, card = NULL, section = NULL,
      mentions = '{}', search_tokens = NULL, search_text = NULL, search_names = NULL, search_version = NULL,
      publication_id = v_id WHERE path = v_path;
    RETURN;
  END IF;

  -- A document that moves leaves a signpost, and signposts to its old place point to the new one.
  UPDATE live_documents SET target = v_path WHERE state = 'redirect' AND key = v_subject;
  UPDATE live_documents SET state = 'redirect', target = v_path, snapshot = NULL, card = NULL, section = NULL,
    mentions = '{}', search_tokens = NULL, search_text = NULL, search_names = NULL, search_version = NULL, notice = NULL
    WHERE state <> 'redirect' AND key = v_subject AND path <> v_path;

  v_sort_at := newsroom_place(v_first, ((p->>'day')::date + 1)::timestamp AT TIME ZONE (p->>'timeZone'), v_now.sort_at);
  INSERT INTO live_documents (path, state, kind, key, snapshot, card, section, mentions, sort_at, released_at,
    first_released_at, content_hash, publication_id, search_tokens, search_text, search_names, search_version)
  VALUES (v_path, 'live', p->>'kind', v_subject, (p->>'snapshot')::jsonb,
    (p->'card') || jsonb_build_object('releasedAt', to_char(v_first AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    p->>'section', ARRAY(SELECT jsonb_array_elements_text(p->'mentions')),
    v_sort_at,
    -- New links alone are no news: the page keeps its date.
    CASE WHEN v_event = 'refreshed' THEN v_now.released_at ELSE v_at END, v_first, v_content_hash, v_id,
    newsroom_dated((p->'search'->>'tokens')::tsvector, v_sort_at), p->'search'->>'text',
    ARRAY(SELECT jsonb_array_elements_text(p->'search'->'names')), p->'search'->>'version')
  ON CONFLICT (path) DO UPDATE SET state = 'live', kind = excluded.kind, key = excluded.key, target = NULL,
    notice = NULL, snapshot = excluded.snapshot, card = excluded.card, section = excluded.section,
    mentions = excluded.mentions, sort_at = excluded.sort_at, released_at = excluded.released_at,
    first_released_at = excluded.first_released_at, content_hash = excluded.content_hash,
    publication_id = excluded.publication_id, search_tokens = excluded.search_tokens,
    search_text = excluded.search_text, search_names = excluded.search_names, search_version = excluded.search_version;
END $$;
REVOKE ALL ON FUNCTION newsroom_record_event(jsonb) FROM PUBLIC;

-- Settles a planned release: done (with what went out along), failed or cancelled.
CREATE OR REPLACE FUNCTION newsroom_settle_release(p jsonb) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_parent releases.id%TYPE;
BEGIN
  PERFORM newsroom_demand_seal();
  UPDATE releases SET status = (p->>'status')::enum_releases_status, problems = p->'problems',
    released_at = CASE WHEN p->>'status' = 'released' THEN now()::timestamptz(3) END, updated_at = now()
    WHERE id::text = p->>'id' AND status = 'scheduled' RETURNING id INTO v_parent;
  IF v_parent IS NULL THEN RETURN false; END IF;
  INSERT INTO releases_documents (_order, _parent_id, id, title, path, subject, revision, approval_hash, is_urgent,
    content_hash)
  SELECT 1000 + place, v_parent, substr(md5(p->>'id' || place::text), 1, 24), d->>'title', d->>'path', d->>'subject',
    d->>'revision', d->>'approvalHash', coalesce((d->>'isUrgent')::boolean, false), d->>'contentHash'
  FROM jsonb_array_elements(coalesce(p->'documents', '[]')) WITH ORDINALITY AS each(d, place)
  WHERE NOT EXISTS (SELECT FROM releases_documents known WHERE known._parent_id = v_parent
    AND known.subject = d->>'subject');
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION newsroom_settle_release(jsonb) FROM PUBLIC;
`

/** What refuses everything that does not come through the record. */
export const guards = `
CREATE OR REPLACE FUNCTION newsroom_recorded_now(p_subject text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT EXISTS (SELECT FROM publications e WHERE e.subject = p_subject
    AND e.transaction = pg_current_xact_id_if_assigned()::text AND e.occurred_at = now()::timestamptz(3))
$$;

CREATE OR REPLACE FUNCTION newsroom_published_now(p_subject text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT EXISTS (SELECT FROM publications e WHERE e.subject = p_subject AND e.event <> 'withdrawn'
    AND e.transaction = pg_current_xact_id_if_assigned()::text AND e.occurred_at = now()::timestamptz(3))
$$;

CREATE OR REPLACE FUNCTION newsroom_was_public(p_subject text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT EXISTS (SELECT FROM publications e WHERE e.subject = p_subject)
$$;

-- A row that is public or would be: only in a transaction that has entered it into the record. One that ever was is
-- never taken away, nor given another id.
CREATE OR REPLACE FUNCTION newsroom_guard_document() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF (TG_OP = 'UPDATE' AND OLD._status = 'published' AND NOT newsroom_recorded_now(TG_ARGV[0] || ':' || OLD.id::text))
    OR (TG_OP = 'DELETE' AND newsroom_was_public(TG_ARGV[0] || ':' || OLD.id::text))
    OR (TG_OP = 'UPDATE' AND NEW.id <> OLD.id AND newsroom_was_public(TG_ARGV[0] || ':' || OLD.id::text))
    OR (TG_OP <> 'DELETE' AND NEW._status = 'published'
      AND NOT newsroom_published_now(TG_ARGV[0] || ':' || NEW.id::text)) THEN
    RAISE EXCEPTION 'newsroom: % changes what is public without a release', TG_ARGV[0] USING ERRCODE = 'NR001';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- The same for the rows of its lists: TG_ARGV names the collection, its table, and the list in between, if any.
-- A row that is moved changes two documents: the one it leaves and the one it joins.
CREATE OR REPLACE FUNCTION newsroom_guard_part() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  v_row jsonb;
  v_parent text;
  v_status text;
BEGIN
  FOREACH v_row IN ARRAY array_remove(ARRAY[
    CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END], NULL)
  LOOP
    v_parent := coalesce(v_row->>'_parent_id', v_row->>'parent_id');
    IF TG_ARGV[2] <> '' THEN
      EXECUTE format('SELECT _parent_id::text FROM %I WHERE id::text = $1', TG_ARGV[2]) INTO v_parent USING v_parent;
    END IF;
    EXECUTE format('SELECT _status::text FROM %I WHERE id::text = $1', TG_ARGV[1]) INTO v_status USING v_parent;
    IF v_status = 'published' AND NOT newsroom_recorded_now(TG_ARGV[0] || ':' || v_parent) THEN
      RAISE EXCEPTION 'newsroom: % changes what is public without a release', TG_ARGV[0] USING ERRCODE = 'NR001';
    END IF;
  END LOOP;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- What readers see is a row of the record entered in this very transaction, and it is never taken away. Under which
-- words it is found, and where it stands in lists, may be worked out again at any time, by the owner.
CREATE OR REPLACE FUNCTION newsroom_guard_live() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  v_same live_documents;
BEGIN
  IF TG_OP IN ('DELETE', 'TRUNCATE') THEN
    RAISE EXCEPTION 'newsroom: a released path always answers' USING ERRCODE = 'NR001';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.state = 'live' THEN
    v_same := NEW;
    v_same.search_tokens := OLD.search_tokens;
    v_same.search_text := OLD.search_text;
    v_same.search_names := OLD.search_names;
    v_same.search_version := OLD.search_version;
    v_same.sort_at := OLD.sort_at;
    IF v_same IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  END IF;
  IF NOT newsroom_recorded_now(NEW.key) THEN
    RAISE EXCEPTION 'newsroom: live_documents is written by releases alone' USING ERRCODE = 'NR001';
  END IF;
  RETURN NEW;
END $$;

-- What is planned is carried out, fails or is cancelled, once; what it is about never changes.
CREATE OR REPLACE FUNCTION newsroom_guard_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'scheduled' OR NEW.status = 'scheduled'
    OR to_jsonb(NEW) - ARRAY['status', 'released_at', 'problems', 'completeness', 'updated_at']
      <> to_jsonb(OLD) - ARRAY['status', 'released_at', 'problems', 'completeness', 'updated_at'] THEN
    RAISE EXCEPTION 'newsroom: a release that is settled never changes' USING ERRCODE = 'NR001';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION newsroom_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'newsroom: % is append-only', TG_TABLE_NAME USING ERRCODE = 'NR001';
END $$;
`

/**
 * Temporary tables come last: PostgreSQL looks for them first unless told, and everybody may make one, named like
 * ours, for a guard to read in place of ours.
 */
export const searchPaths = `
DO $$ DECLARE v_function regprocedure; BEGIN
  FOR v_function IN SELECT oid FROM pg_proc
    WHERE pronamespace = current_schema()::regnamespace AND starts_with(proname, 'newsroom_')
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', v_function, current_schema());
  END LOOP;
END $$;
`
