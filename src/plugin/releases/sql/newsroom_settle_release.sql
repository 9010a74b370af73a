-- Settles a scheduled release: done (with the members that were added), failed or cancelled.
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
