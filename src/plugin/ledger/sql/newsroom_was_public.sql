-- Whether readers were ever given the document.
CREATE OR REPLACE FUNCTION newsroom_was_public(p_subject text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT EXISTS (SELECT FROM publications e WHERE e.subject = p_subject)
$$;
