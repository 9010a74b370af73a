import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_manuscripts_outcome" ADD VALUE 'reading' BEFORE 'imported';
  ALTER TYPE "public"."enum_manuscripts_outcome" ADD VALUE 'failed' BEFORE 'spiked';
  ALTER TYPE "public"."enum_manuscripts_outcome" ADD VALUE 'erased';
  ALTER TABLE "manuscripts" ALTER COLUMN "title" DROP NOT NULL;
  ALTER TABLE "manuscripts" ALTER COLUMN "outcome" DROP DEFAULT;
  ALTER TABLE "manuscripts" ADD COLUMN "problem" varchar;
  ALTER TABLE "manuscripts" ADD COLUMN "erased_by" varchar;
  ALTER TABLE "manuscripts" ADD COLUMN "erased_reason" varchar;
  ALTER TABLE "manuscripts" ADD COLUMN "erased_at" timestamp(3) with time zone;
  ALTER TABLE "manuscripts" ADD COLUMN "created_by" varchar;
  CREATE INDEX "manuscripts_outcome_idx" ON "manuscripts" USING btree ("outcome");
  CREATE INDEX "manuscripts_created_by_idx" ON "manuscripts" USING btree ("created_by");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "manuscripts" ALTER COLUMN "outcome" SET DATA TYPE text;
  ALTER TABLE "manuscripts" ALTER COLUMN "outcome" SET DEFAULT 'received'::text;
  UPDATE "manuscripts" SET "outcome" = 'received' WHERE "outcome" IN ('reading', 'failed');
  UPDATE "manuscripts" SET "outcome" = 'spiked' WHERE "outcome" = 'erased';
  UPDATE "manuscripts" SET "title" = '' WHERE "title" IS NULL;
  DROP TYPE "public"."enum_manuscripts_outcome";
  CREATE TYPE "public"."enum_manuscripts_outcome" AS ENUM('received', 'imported', 'spiked');
  ALTER TABLE "manuscripts" ALTER COLUMN "outcome" SET DEFAULT 'received'::"public"."enum_manuscripts_outcome";
  ALTER TABLE "manuscripts" ALTER COLUMN "outcome" SET DATA TYPE "public"."enum_manuscripts_outcome" USING "outcome"::"public"."enum_manuscripts_outcome";
  DROP INDEX "manuscripts_outcome_idx";
  DROP INDEX "manuscripts_created_by_idx";
  ALTER TABLE "manuscripts" ALTER COLUMN "title" SET NOT NULL;
  ALTER TABLE "manuscripts" DROP COLUMN "problem";
  ALTER TABLE "manuscripts" DROP COLUMN "erased_by";
  ALTER TABLE "manuscripts" DROP COLUMN "erased_reason";
  ALTER TABLE "manuscripts" DROP COLUMN "erased_at";
  ALTER TABLE "manuscripts" DROP COLUMN "created_by";`)
}
