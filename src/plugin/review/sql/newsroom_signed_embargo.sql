-- The earliest release that the signatures of a document's newest round allow; none where they fix nothing.
CREATE OR REPLACE FUNCTION newsroom_signed_embargo(p_subject text) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT (s.detail->>'embargo')::timestamptz FROM signatures s WHERE s.subject = p_subject AND s.detail ? 'embargo'
    AND s.round = (SELECT max(newest.round) FROM signatures newest WHERE newest.subject = p_subject)
  ORDER BY s.sequence DESC LIMIT 1
$$;
