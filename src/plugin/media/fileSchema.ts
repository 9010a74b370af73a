/** Table with the hash of every stored file when it was written: a file with a flipped bit keeps its size and name. */
export const fileHashes = `
CREATE TABLE IF NOT EXISTS newsroom_files (
  name text NOT NULL,
  subject text NOT NULL,
  sha256 text NOT NULL,
  kept_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (name, subject)
);
`
