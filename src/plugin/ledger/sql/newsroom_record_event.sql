-- Enters a public event; nothing else writes the ledger. Runs with the owner's rights: the app may call it, but not
-- write the tables. It computes all hashes itself and takes the time from the database.
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
  v_hash := encode(sha256(convert_to(concat_ws(E'\n', coalesce(v_previous, '-'), p->>'event', v_subject, v_path,
    v_content_hash, v_snapshot_hash, to_char(v_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    p->>'actor', p->>'release'), 'UTF8')), 'hex');
  INSERT INTO publications (id, title, event, occurred_at, actor_name, path, subject, revision, release, actor,
    content_hash, snapshot_hash, previous_hash, hash, sequence, transaction, content, snapshot, approval, updated_at,
    created_at)
  VALUES ({{row_id}}, p->>'title', v_event::enum_publications_event, v_at, p->>'actorName', v_path, v_subject, p->>'revision',
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
    -- New links alone are no news, nor is a restored text that did not change: the page keeps its date.
    CASE WHEN v_event = 'refreshed' OR v_event = 'restored' AND v_now.content_hash = v_content_hash
      THEN v_now.released_at ELSE v_at END, v_first, v_content_hash, v_id,
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
