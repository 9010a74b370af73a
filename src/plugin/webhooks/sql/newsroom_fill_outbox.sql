-- Queues what is to be announced; runs with the owner's rights, and only as a trigger of the public record.
CREATE OR REPLACE FUNCTION newsroom_fill_outbox() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO newsroom_outbox (sequence, id) VALUES (NEW.sequence, 'msg_' || replace(gen_random_uuid()::text, '-', ''));
  RETURN NEW;
END $$;
