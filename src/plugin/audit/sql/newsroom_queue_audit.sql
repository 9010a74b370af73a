-- Dates an entry by the database's clock at the moment it is written, and queues it for its seal.
CREATE OR REPLACE FUNCTION newsroom_queue_audit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  NEW.created_at := clock_timestamp();
  NEW.updated_at := NEW.created_at;
  INSERT INTO newsroom_audit_queue (entry) VALUES (NEW.id::text);
  RETURN NEW;
END $$;
