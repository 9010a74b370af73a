import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_manuscripts_way" AS ENUM('panel', 'terminal', 'mailroom', 'inbox');
  CREATE TYPE "public"."enum_desk_words_kind" AS ENUM('agency', 'client', 'creditRole', 'organ', 'predicate');
  CREATE TYPE "public"."enum_desk_words_credit_role" AS ENUM('reporter', 'correspondent', 'intern', 'writer', 'photographer', 'editor', 'proofreader', 'reviewer', 'supervisor', 'layout', 'supplier');
  CREATE TYPE "public"."enum_desk_words_organ" AS ENUM('congress', 'standingCommittee', 'presidium', 'cppcc', 'party', 'government', 'workConference', 'union', 'teachersCongress', 'other');
  CREATE TYPE "public"."enum_desk_words_deed" AS ENUM('attend', 'observe', 'host', 'chair', 'speak', 'rostrum', 'announce');
  CREATE TYPE "public"."enum_api_keys_scope" AS ENUM('read', 'mailroom');
  ALTER TYPE "public"."enum_manuscripts_outcome" ADD VALUE 'toCheck' BEFORE 'imported';
  CREATE TABLE "desk_words" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_desk_words_kind" NOT NULL,
  	"word" varchar NOT NULL,
  	"credit_role" "enum_desk_words_credit_role",
  	"organ" "enum_desk_words_organ",
  	"deed" "enum_desk_words_deed",
  	"created_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "api_keys" ALTER COLUMN "per_minute" DROP NOT NULL;
  ALTER TABLE "manuscripts" ADD COLUMN "way" "enum_manuscripts_way" DEFAULT 'panel';
  ALTER TABLE "manuscripts" ADD COLUMN "is_stranger" boolean DEFAULT false;
  ALTER TABLE "manuscripts" ADD COLUMN "letter" varchar;
  ALTER TABLE "manuscripts" ADD COLUMN "decisions" jsonb;
  ALTER TABLE "manuscripts" ADD COLUMN "revision" numeric DEFAULT 0;
  ALTER TABLE "manuscripts" ADD COLUMN "doubtful" numeric DEFAULT 0;
  ALTER TABLE "manuscripts" ADD COLUMN "items" numeric DEFAULT 0;
  ALTER TABLE "manuscripts_rels" ADD COLUMN "media_id" uuid;
  ALTER TABLE "api_keys" ADD COLUMN "scope" "enum_api_keys_scope" DEFAULT 'read' NOT NULL;
  ALTER TABLE "api_keys" ADD COLUMN "per_hour" numeric DEFAULT 60;
  ALTER TABLE "api_keys" ADD COLUMN "handed_in" numeric DEFAULT 0;
  CREATE INDEX "desk_words_kind_idx" ON "desk_words" USING btree ("kind");
  CREATE INDEX "desk_words_created_by_idx" ON "desk_words" USING btree ("created_by");
  CREATE INDEX "desk_words_updated_at_idx" ON "desk_words" USING btree ("updated_at");
  CREATE INDEX "desk_words_created_at_idx" ON "desk_words" USING btree ("created_at");
  CREATE UNIQUE INDEX "kind_word_idx" ON "desk_words" USING btree ("kind","word");
  ALTER TABLE "manuscripts_rels" ADD CONSTRAINT "manuscripts_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "manuscripts_is_stranger_idx" ON "manuscripts" USING btree ("is_stranger");
  CREATE INDEX "manuscripts_rels_media_id_idx" ON "manuscripts_rels" USING btree ("media_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk_words" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "desk_words" CASCADE;
  ALTER TABLE "manuscripts_rels" DROP CONSTRAINT "manuscripts_rels_media_fk";
  
  ALTER TABLE "manuscripts" ALTER COLUMN "outcome" SET DATA TYPE text;
  DROP TYPE "public"."enum_manuscripts_outcome";
  CREATE TYPE "public"."enum_manuscripts_outcome" AS ENUM('received', 'reading', 'imported', 'failed', 'spiked', 'erased');
  ALTER TABLE "manuscripts" ALTER COLUMN "outcome" SET DATA TYPE "public"."enum_manuscripts_outcome" USING "outcome"::"public"."enum_manuscripts_outcome";
  DROP INDEX "manuscripts_is_stranger_idx";
  DROP INDEX "manuscripts_rels_media_id_idx";
  ALTER TABLE "api_keys" ALTER COLUMN "per_minute" SET NOT NULL;
  ALTER TABLE "manuscripts" DROP COLUMN "way";
  ALTER TABLE "manuscripts" DROP COLUMN "is_stranger";
  ALTER TABLE "manuscripts" DROP COLUMN "letter";
  ALTER TABLE "manuscripts" DROP COLUMN "decisions";
  ALTER TABLE "manuscripts" DROP COLUMN "revision";
  ALTER TABLE "manuscripts" DROP COLUMN "doubtful";
  ALTER TABLE "manuscripts" DROP COLUMN "items";
  ALTER TABLE "manuscripts_rels" DROP COLUMN "media_id";
  ALTER TABLE "api_keys" DROP COLUMN "scope";
  ALTER TABLE "api_keys" DROP COLUMN "per_hour";
  ALTER TABLE "api_keys" DROP COLUMN "handed_in";
  DROP TYPE "public"."enum_manuscripts_way";
  DROP TYPE "public"."enum_desk_words_kind";
  DROP TYPE "public"."enum_desk_words_credit_role";
  DROP TYPE "public"."enum_desk_words_organ";
  DROP TYPE "public"."enum_desk_words_deed";
  DROP TYPE "public"."enum_api_keys_scope";`)
}
