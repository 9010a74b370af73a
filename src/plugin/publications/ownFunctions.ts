/** What the app may call and nobody else. */
export const ownFunctions = [
  'newsroom_claim_release(text[])',
  'newsroom_demand_seal()',
  'newsroom_fill_outbox()',
  'newsroom_is_sealed()',
  'newsroom_is_signed(text, text)',
  'newsroom_missing_stages(text, integer, text)',
  'newsroom_published_now(text)',
  'newsroom_record_event(jsonb)',
  'newsroom_recorded_now(text)',
  'newsroom_round(text)',
  'newsroom_seal_audit()',
  'newsroom_settle_release(jsonb)',
  'newsroom_sign(jsonb)',
  'newsroom_was_public(text)',
]
