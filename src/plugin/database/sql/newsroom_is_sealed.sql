-- Whether the app proved this transaction: compares its word with HMAC-SHA256 of the transaction's id.
CREATE OR REPLACE FUNCTION newsroom_is_sealed() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT coalesce((SELECT current_setting('newsroom.seal', true) = encode(sha256(k.outer_pad || sha256(k.inner_pad
    || convert_to(pg_current_xact_id_if_assigned()::text, 'UTF8'))), 'hex') FROM newsroom_key k), false)
$$;
