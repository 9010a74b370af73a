import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_manuscripts_outcome" ADD VALUE 'toCheck' BEFORE 'imported';
  ALTER TABLE "manuscripts" ADD COLUMN "decisions" jsonb;
  ALTER TABLE "manuscripts" ADD COLUMN "revision" numeric DEFAULT 0;
  ALTER TABLE "manuscripts" ADD COLUMN "doubtful" numeric DEFAULT 0;
  ALTER TABLE "manuscripts" ADD COLUMN "items" numeric DEFAULT 0;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "manuscripts" ALTER COLUMN "outcome" SET DATA TYPE text;
  DROP TYPE "public"."enum_manuscripts_outcome";
  CREATE TYPE "public"."enum_manuscripts_outcome" AS ENUM('received', 'reading', 'imported', 'failed', 'spiked', 'erased');
  ALTER TABLE "manuscripts" ALTER COLUMN "outcome" SET DATA TYPE "public"."enum_manuscripts_outcome" USING "outcome"::"public"."enum_manuscripts_outcome";
  ALTER TABLE "manuscripts" DROP COLUMN "decisions";
  ALTER TABLE "manuscripts" DROP COLUMN "revision";
  ALTER TABLE "manuscripts" DROP COLUMN "doubtful";
  ALTER TABLE "manuscripts" DROP COLUMN "items";`)
}
