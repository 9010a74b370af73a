-- Prefixes a value with its length in bytes, so that no two entries make the same line.
CREATE OR REPLACE FUNCTION newsroom_measured(p_value text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path FROM CURRENT AS $$
  SELECT coalesce(octet_length(convert_to(p_value, 'UTF8'))::text || ':' || p_value, '-')
$$;
