-- The stages a collection goes through; only the owner's connection changes them.
CREATE OR REPLACE FUNCTION newsroom_review_plan(p_collection text) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN plan->'reviewedCollections' ? p_collection THEN plan->'reviewed' ELSE plan->'reference' END
  FROM (SELECT {{review_plan}}::jsonb AS plan) AS the
$$;
