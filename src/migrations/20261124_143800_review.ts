import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_corrections_severity" AS ENUM('clarification', 'correction', 'serious');
  CREATE TYPE "public"."enum_corrections_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__corrections_v_version_severity" AS ENUM('clarification', 'correction', 'serious');
  CREATE TYPE "public"."enum__corrections_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_assignments_work" AS ENUM('report', 'speech', 'record', 'photo', 'other');
  CREATE TYPE "public"."enum_releases_act" AS ENUM('release', 'correction', 'withdrawal', 'restoration');
  CREATE TYPE "public"."enum_releases_status" AS ENUM('scheduled', 'released', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_signatures_verdict" AS ENUM('submit', 'pass', 'return', 'urgent');
  ALTER TYPE "public"."enum_publications_event" ADD VALUE 'refreshed';
  CREATE TABLE "corrections" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"report_id" uuid,
  	"speech_id" uuid,
  	"meeting_id" uuid,
  	"passage" varchar,
  	"wrong" varchar,
  	"right" varchar,
  	"severity" "enum_corrections_severity" DEFAULT 'correction',
  	"date" timestamp(3) with time zone,
  	"slug" varchar,
  	"desk_note" varchar,
  	"created_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_corrections_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_corrections_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_report_id" uuid,
  	"version_speech_id" uuid,
  	"version_meeting_id" uuid,
  	"version_passage" varchar,
  	"version_wrong" varchar,
  	"version_right" varchar,
  	"version_severity" "enum__corrections_v_version_severity" DEFAULT 'correction',
  	"version_date" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_desk_note" varchar,
  	"version_created_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__corrections_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "assignments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"work" "enum_assignments_work" DEFAULT 'report' NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"account_id" uuid,
  	"meeting_id" uuid,
  	"sitting" varchar,
  	"note" varchar,
  	"document" varchar,
  	"done_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "margin_notes_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"body" varchar NOT NULL,
  	"author_name" varchar NOT NULL,
  	"author" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "margin_notes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"body" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"field" varchar,
  	"quote" varchar,
  	"before" varchar,
  	"author_name" varchar NOT NULL,
  	"author" varchar NOT NULL,
  	"resolved_by_name" varchar,
  	"resolved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"recipient" varchar NOT NULL,
  	"subject" varchar,
  	"actor_name" varchar,
  	"vars" jsonb,
  	"read_at" timestamp(3) with time zone,
  	"mailed_at" timestamp(3) with time zone,
  	"mail_attempts" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "signatures" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"round" numeric NOT NULL,
  	"stage" varchar NOT NULL,
  	"verdict" "enum_signatures_verdict" NOT NULL,
  	"signed_at" timestamp(3) with time zone NOT NULL,
  	"person_name" varchar NOT NULL,
  	"role" varchar,
  	"stands_in_for_name" varchar,
  	"opinion" varchar,
  	"subject" varchar NOT NULL,
  	"revision" varchar,
  	"person" varchar NOT NULL,
  	"stands_in_for" varchar,
  	"content_hash" varchar NOT NULL,
  	"approval_hash" varchar NOT NULL,
  	"approval" varchar NOT NULL,
  	"content" varchar NOT NULL,
  	"detail" jsonb,
  	"previous_hash" varchar,
  	"hash" varchar NOT NULL,
  	"sequence" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "releases" ALTER COLUMN "released_at" DROP NOT NULL;
  ALTER TABLE "releases_documents" ADD COLUMN "approval_hash" varchar;
  ALTER TABLE "releases_documents" ADD COLUMN "is_urgent" boolean DEFAULT false;
  ALTER TABLE "releases" ADD COLUMN "act" "enum_releases_act" DEFAULT 'release' NOT NULL;
  ALTER TABLE "releases" ADD COLUMN "status" "enum_releases_status" DEFAULT 'released' NOT NULL;
  ALTER TABLE "releases" ADD COLUMN "scheduled_for" timestamp(3) with time zone;
  ALTER TABLE "releases" ADD COLUMN "reason" varchar;
  ALTER TABLE "releases" ADD COLUMN "notice" varchar;
  ALTER TABLE "releases" ADD COLUMN "completeness" jsonb;
  ALTER TABLE "releases" ADD COLUMN "problems" jsonb;
  ALTER TABLE "publications" ADD COLUMN "approval" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "corrections_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "assignments_id" uuid;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_speech_id_speeches_id_fk" FOREIGN KEY ("speech_id") REFERENCES "public"."speeches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_parent_id_corrections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."corrections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_version_report_id_reports_id_fk" FOREIGN KEY ("version_report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_version_speech_id_speeches_id_fk" FOREIGN KEY ("version_speech_id") REFERENCES "public"."speeches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_version_meeting_id_meetings_id_fk" FOREIGN KEY ("version_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "margin_notes_answers" ADD CONSTRAINT "margin_notes_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."margin_notes"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "corrections_report_idx" ON "corrections" USING btree ("report_id");
  CREATE INDEX "corrections_speech_idx" ON "corrections" USING btree ("speech_id");
  CREATE INDEX "corrections_meeting_idx" ON "corrections" USING btree ("meeting_id");
  CREATE INDEX "corrections_date_idx" ON "corrections" USING btree ("date");
  CREATE UNIQUE INDEX "corrections_slug_idx" ON "corrections" USING btree ("slug");
  CREATE INDEX "corrections_created_by_idx" ON "corrections" USING btree ("created_by");
  CREATE INDEX "corrections_updated_at_idx" ON "corrections" USING btree ("updated_at");
  CREATE INDEX "corrections_created_at_idx" ON "corrections" USING btree ("created_at");
  CREATE INDEX "corrections_deleted_at_idx" ON "corrections" USING btree ("deleted_at");
  CREATE INDEX "corrections__status_idx" ON "corrections" USING btree ("_status");
  CREATE INDEX "_corrections_v_parent_idx" ON "_corrections_v" USING btree ("parent_id");
  CREATE INDEX "_corrections_v_version_version_report_idx" ON "_corrections_v" USING btree ("version_report_id");
  CREATE INDEX "_corrections_v_version_version_speech_idx" ON "_corrections_v" USING btree ("version_speech_id");
  CREATE INDEX "_corrections_v_version_version_meeting_idx" ON "_corrections_v" USING btree ("version_meeting_id");
  CREATE INDEX "_corrections_v_version_version_date_idx" ON "_corrections_v" USING btree ("version_date");
  CREATE INDEX "_corrections_v_version_version_slug_idx" ON "_corrections_v" USING btree ("version_slug");
  CREATE INDEX "_corrections_v_version_version_created_by_idx" ON "_corrections_v" USING btree ("version_created_by");
  CREATE INDEX "_corrections_v_version_version_updated_at_idx" ON "_corrections_v" USING btree ("version_updated_at");
  CREATE INDEX "_corrections_v_version_version_created_at_idx" ON "_corrections_v" USING btree ("version_created_at");
  CREATE INDEX "_corrections_v_version_version_deleted_at_idx" ON "_corrections_v" USING btree ("version_deleted_at");
  CREATE INDEX "_corrections_v_version_version__status_idx" ON "_corrections_v" USING btree ("version__status");
  CREATE INDEX "_corrections_v_created_at_idx" ON "_corrections_v" USING btree ("created_at");
  CREATE INDEX "_corrections_v_updated_at_idx" ON "_corrections_v" USING btree ("updated_at");
  CREATE INDEX "_corrections_v_latest_idx" ON "_corrections_v" USING btree ("latest");
  CREATE INDEX "assignments_due_at_idx" ON "assignments" USING btree ("due_at");
  CREATE INDEX "assignments_account_idx" ON "assignments" USING btree ("account_id");
  CREATE INDEX "assignments_meeting_idx" ON "assignments" USING btree ("meeting_id");
  CREATE INDEX "assignments_document_idx" ON "assignments" USING btree ("document");
  CREATE INDEX "assignments_done_at_idx" ON "assignments" USING btree ("done_at");
  CREATE INDEX "assignments_updated_at_idx" ON "assignments" USING btree ("updated_at");
  CREATE INDEX "assignments_created_at_idx" ON "assignments" USING btree ("created_at");
  CREATE INDEX "margin_notes_answers_order_idx" ON "margin_notes_answers" USING btree ("_order");
  CREATE INDEX "margin_notes_answers_parent_id_idx" ON "margin_notes_answers" USING btree ("_parent_id");
  CREATE INDEX "margin_notes_subject_idx" ON "margin_notes" USING btree ("subject");
  CREATE INDEX "margin_notes_resolved_at_idx" ON "margin_notes" USING btree ("resolved_at");
  CREATE INDEX "margin_notes_updated_at_idx" ON "margin_notes" USING btree ("updated_at");
  CREATE INDEX "margin_notes_created_at_idx" ON "margin_notes" USING btree ("created_at");
  CREATE INDEX "notices_kind_idx" ON "notices" USING btree ("kind");
  CREATE INDEX "notices_recipient_idx" ON "notices" USING btree ("recipient");
  CREATE INDEX "notices_subject_idx" ON "notices" USING btree ("subject");
  CREATE INDEX "notices_read_at_idx" ON "notices" USING btree ("read_at");
  CREATE INDEX "notices_mailed_at_idx" ON "notices" USING btree ("mailed_at");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "signatures_subject_idx" ON "signatures" USING btree ("subject");
  CREATE INDEX "signatures_person_idx" ON "signatures" USING btree ("person");
  CREATE INDEX "signatures_sequence_idx" ON "signatures" USING btree ("sequence");
  CREATE INDEX "signatures_updated_at_idx" ON "signatures" USING btree ("updated_at");
  CREATE INDEX "signatures_created_at_idx" ON "signatures" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_corrections_fk" FOREIGN KEY ("corrections_id") REFERENCES "public"."corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assignments_fk" FOREIGN KEY ("assignments_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "releases_status_idx" ON "releases" USING btree ("status");
  CREATE INDEX "releases_scheduled_for_idx" ON "releases" USING btree ("scheduled_for");
  CREATE INDEX "payload_locked_documents_rels_corrections_id_idx" ON "payload_locked_documents_rels" USING btree ("corrections_id");
  CREATE INDEX "payload_locked_documents_rels_assignments_id_idx" ON "payload_locked_documents_rels" USING btree ("assignments_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_corrections_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "assignments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "margin_notes_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "margin_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "signatures" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "corrections" CASCADE;
  DROP TABLE "_corrections_v" CASCADE;
  DROP TABLE "assignments" CASCADE;
  DROP TABLE "margin_notes_answers" CASCADE;
  DROP TABLE "margin_notes" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "signatures" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_corrections_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_assignments_fk";
  
  ALTER TABLE "publications" ALTER COLUMN "event" SET DATA TYPE text;
  DROP TYPE "public"."enum_publications_event";
  CREATE TYPE "public"."enum_publications_event" AS ENUM('released', 'corrected', 'withdrawn', 'restored');
  ALTER TABLE "publications" ALTER COLUMN "event" SET DATA TYPE "public"."enum_publications_event" USING "event"::"public"."enum_publications_event";
  DROP INDEX "releases_status_idx";
  DROP INDEX "releases_scheduled_for_idx";
  DROP INDEX "payload_locked_documents_rels_corrections_id_idx";
  DROP INDEX "payload_locked_documents_rels_assignments_id_idx";
  ALTER TABLE "releases" ALTER COLUMN "released_at" SET NOT NULL;
  ALTER TABLE "releases_documents" DROP COLUMN "approval_hash";
  ALTER TABLE "releases_documents" DROP COLUMN "is_urgent";
  ALTER TABLE "releases" DROP COLUMN "act";
  ALTER TABLE "releases" DROP COLUMN "status";
  ALTER TABLE "releases" DROP COLUMN "scheduled_for";
  ALTER TABLE "releases" DROP COLUMN "reason";
  ALTER TABLE "releases" DROP COLUMN "notice";
  ALTER TABLE "releases" DROP COLUMN "completeness";
  ALTER TABLE "releases" DROP COLUMN "problems";
  ALTER TABLE "publications" DROP COLUMN "approval";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "corrections_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "assignments_id";
  DROP TYPE "public"."enum_corrections_severity";
  DROP TYPE "public"."enum_corrections_status";
  DROP TYPE "public"."enum__corrections_v_version_severity";
  DROP TYPE "public"."enum__corrections_v_version_status";
  DROP TYPE "public"."enum_assignments_work";
  DROP TYPE "public"."enum_releases_act";
  DROP TYPE "public"."enum_releases_status";
  DROP TYPE "public"."enum_signatures_verdict";`)
}
