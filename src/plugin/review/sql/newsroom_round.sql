-- The round that a signature given now belongs to: a return ends one, and so does every public event.
CREATE OR REPLACE FUNCTION newsroom_round(p_subject text) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT (1 + (SELECT count(*) FROM signatures s WHERE s.subject = p_subject AND s.verdict = 'return')
    + (SELECT count(*) FROM publications e WHERE e.subject = p_subject AND e.event <> 'refreshed'))::integer
$$;
