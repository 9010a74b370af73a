-- Demands, at the end of every transaction that entered something into the public record, that each entry was signed
-- for. Deferred, since companions are entered before or after what names them.
CREATE OR REPLACE FUNCTION newsroom_check_signed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_approval jsonb := NEW.approval::jsonb;
  v_approval_hash text := encode(sha256(convert_to(NEW.approval, 'UTF8')), 'hex');
BEGIN
  IF NEW.event = 'withdrawn' THEN RETURN NULL; END IF;
  IF NEW.event = 'refreshed' THEN
    IF NEW.content_hash IS DISTINCT FROM (SELECT e.content_hash FROM publications e
      WHERE e.subject = NEW.subject AND e.sequence < NEW.sequence ORDER BY e.sequence DESC LIMIT 1) THEN
      RAISE EXCEPTION 'newsroom: % is not what was released', NEW.subject USING ERRCODE = 'NR004';
    END IF;
    RETURN NULL;
  END IF;
  -- The approval names this very content, and companions that are public in the form that was approved.
  IF v_approval->>'contentHash' IS DISTINCT FROM NEW.content_hash OR v_approval->>'subject' IS DISTINCT FROM NEW.subject
    OR EXISTS (SELECT FROM jsonb_each_text(v_approval->'companions') c WHERE c.value <> 'absent' AND NOT EXISTS (
      SELECT FROM publications e WHERE e.subject = c.key AND e.content_hash = c.value)) THEN
    RAISE EXCEPTION 'newsroom: % is not what was approved', NEW.subject USING ERRCODE = 'NR004';
  END IF;
  IF newsroom_embargo(NEW.subject) > NEW.occurred_at THEN
    RAISE EXCEPTION 'newsroom: % is under embargo', NEW.subject USING ERRCODE = 'NR004', DETAIL = 'embargo';
  END IF;
  IF newsroom_is_signed(NEW.subject, v_approval_hash) THEN RETURN NULL; END IF;
  -- Reference data that was never public goes along with the signed text that names it.
  IF newsroom_review_plan(split_part(NEW.subject, ':', 1)) = newsroom_review_plan('')
    AND EXISTS (SELECT FROM publications e WHERE e.transaction = NEW.transaction AND e.release = NEW.release
      AND e.subject <> NEW.subject AND e.approval::jsonb->'companions'->>NEW.subject = NEW.content_hash) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'newsroom: % lacks signatures', NEW.subject USING ERRCODE = 'NR004';
END $$;
