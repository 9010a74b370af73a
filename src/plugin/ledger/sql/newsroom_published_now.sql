-- Whether this transaction released the document, or restored it.
CREATE OR REPLACE FUNCTION newsroom_published_now(p_subject text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT EXISTS (SELECT FROM publications e WHERE e.subject = p_subject AND e.event <> 'withdrawn'
    AND e.transaction = pg_current_xact_id_if_assigned()::text AND e.occurred_at = now()::timestamptz(3))
$$;
