-- Whether the newest round that anybody signed is complete, on exactly this content.
CREATE OR REPLACE FUNCTION newsroom_is_signed(p_subject text, p_approval_hash text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT EXISTS (SELECT FROM signatures s WHERE s.subject = p_subject AND s.round = newest.round)
    AND NOT EXISTS (SELECT FROM signatures s
      WHERE s.subject = p_subject AND s.round = newest.round AND s.verdict = 'return')
    AND newsroom_missing_stages(p_subject, newest.round, p_approval_hash) = '{}'
  FROM (SELECT max(s.round)::integer AS round FROM signatures s WHERE s.subject = p_subject) AS newest
$$;
