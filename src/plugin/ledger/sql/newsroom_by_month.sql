-- Adds to each name the kind and the month of the document that says it: an index on mentions alone knows no dates, so
-- that everything that names somebody would be gathered before the newest are taken. It declares what it costs: the
-- planner leaves it to the index then, and compares no row by row.
CREATE OR REPLACE FUNCTION newsroom_by_month(names text[], kind text, sort_at timestamptz) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000 SET search_path FROM CURRENT AS $$
  SELECT ARRAY(SELECT name || said FROM unnest(names) AS name, concat(' ', kind, ' ', newsroom_month(sort_at)) AS said)
$$;
