import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reports_genre" AS ENUM('news', 'brief', 'feature', 'commentary', 'photo', 'notice');
  CREATE TYPE "public"."enum_reports_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__reports_v_version_genre" AS ENUM('news', 'brief', 'feature', 'commentary', 'photo', 'notice');
  CREATE TYPE "public"."enum__reports_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_speeches_completeness" AS ENUM('full', 'abridged', 'excerpt');
  CREATE TYPE "public"."enum_speeches_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__speeches_v_version_completeness" AS ENUM('full', 'abridged', 'excerpt');
  CREATE TYPE "public"."enum__speeches_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_adopted_kind" AS ENUM('resolution', 'decision', 'rules', 'list', 'other');
  CREATE TYPE "public"."enum_adopted_method" AS ENUM('electronic', 'hands', 'ballot', 'other');
  CREATE TYPE "public"."enum_adopted_outcome" AS ENUM('adopted', 'rejected');
  CREATE TYPE "public"."enum_elections_kind" AS ENUM('election', 'byElection', 'appointment');
  CREATE TYPE "public"."enum_sittings_phase" AS ENUM('preparatory', 'opening', 'plenary', 'presidium', 'closing', 'single');
  CREATE TYPE "public"."enum_sittings_attendance_quorum" AS ENUM('twoThirds', 'half', 'none');
  CREATE TYPE "public"."enum_commitments_status" AS ENUM('underway', 'done', 'delayed');
  CREATE TYPE "public"."enum_meetings_organ" AS ENUM('congress', 'standingCommittee', 'consultative', 'party', 'government', 'work', 'other');
  CREATE TYPE "public"."enum_meetings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__adopted_v_kind" AS ENUM('resolution', 'decision', 'rules', 'list', 'other');
  CREATE TYPE "public"."enum__adopted_v_method" AS ENUM('electronic', 'hands', 'ballot', 'other');
  CREATE TYPE "public"."enum__adopted_v_outcome" AS ENUM('adopted', 'rejected');
  CREATE TYPE "public"."enum__elections_v_kind" AS ENUM('election', 'byElection', 'appointment');
  CREATE TYPE "public"."enum__sittings_v_phase" AS ENUM('preparatory', 'opening', 'plenary', 'presidium', 'closing', 'single');
  CREATE TYPE "public"."enum__sittings_v_attendance_quorum" AS ENUM('twoThirds', 'half', 'none');
  CREATE TYPE "public"."enum__commitments_v_status" AS ENUM('underway', 'done', 'delayed');
  CREATE TYPE "public"."enum__meetings_v_version_organ" AS ENUM('congress', 'standingCommittee', 'consultative', 'party', 'government', 'work', 'other');
  CREATE TYPE "public"."enum__meetings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_corrections_severity" AS ENUM('clarification', 'correction', 'serious');
  CREATE TYPE "public"."enum_corrections_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__corrections_v_version_severity" AS ENUM('clarification', 'correction', 'serious');
  CREATE TYPE "public"."enum__corrections_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_manuscripts_outcome" AS ENUM('received', 'imported', 'spiked');
  CREATE TYPE "public"."enum_assignments_work" AS ENUM('report', 'speech', 'record', 'photo', 'other');
  CREATE TYPE "public"."enum_reader_letters_state" AS ENUM('open', 'corrected', 'unfounded', 'other');
  CREATE TYPE "public"."enum_releases_act" AS ENUM('release', 'correction', 'withdrawal', 'restoration');
  CREATE TYPE "public"."enum_releases_status" AS ENUM('scheduled', 'released', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_media_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__media_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_reporters_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__reporters_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_sections_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sections_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_signatures_verdict" AS ENUM('submit', 'pass', 'return', 'urgent');
  CREATE TYPE "public"."enum_publications_event" AS ENUM('released', 'corrected', 'withdrawn', 'restored', 'refreshed');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('reporter', 'editor', 'deskHead', 'proofreader', 'chiefEditor', 'admin');
  CREATE TABLE "reports_correspondents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"affiliation" varchar
  );
  
  CREATE TABLE "reports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kicker" varchar,
  	"headline" varchar,
  	"subheads" varchar,
  	"dateline" varchar,
  	"place" varchar,
  	"lead" jsonb,
  	"body" jsonb,
  	"responsible_editor" varchar,
  	"proofreader" varchar,
  	"source_name" varchar,
  	"source_url" varchar,
  	"source_headline" varchar,
  	"source_author" varchar,
  	"meeting_id" uuid,
  	"sitting" varchar,
  	"print_date" timestamp(3) with time zone,
  	"print_page" varchar,
  	"print_page_name" varchar,
  	"section_id" uuid,
  	"genre" "enum_reports_genre" DEFAULT 'news',
  	"date" timestamp(3) with time zone,
  	"embargo_until" timestamp(3) with time zone,
  	"slug" varchar,
  	"manuscript_id" uuid,
  	"desk_note" varchar,
  	"created_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_reports_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "reports_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "reports_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"reporters_id" uuid,
  	"speeches_id" uuid,
  	"people_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_reports_v_version_correspondents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"affiliation" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_reports_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kicker" varchar,
  	"version_headline" varchar,
  	"version_subheads" varchar,
  	"version_dateline" varchar,
  	"version_place" varchar,
  	"version_lead" jsonb,
  	"version_body" jsonb,
  	"version_responsible_editor" varchar,
  	"version_proofreader" varchar,
  	"version_source_name" varchar,
  	"version_source_url" varchar,
  	"version_source_headline" varchar,
  	"version_source_author" varchar,
  	"version_meeting_id" uuid,
  	"version_sitting" varchar,
  	"version_print_date" timestamp(3) with time zone,
  	"version_print_page" varchar,
  	"version_print_page_name" varchar,
  	"version_section_id" uuid,
  	"version_genre" "enum__reports_v_version_genre" DEFAULT 'news',
  	"version_date" timestamp(3) with time zone,
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_manuscript_id" uuid,
  	"version_desk_note" varchar,
  	"version_created_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__reports_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_reports_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_reports_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"reporters_id" uuid,
  	"speeches_id" uuid,
  	"people_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "speeches" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"occasion" varchar,
  	"speaker_id" uuid,
  	"office" varchar,
  	"salutation" varchar,
  	"body" jsonb,
  	"date" timestamp(3) with time zone,
  	"completeness" "enum_speeches_completeness" DEFAULT 'full',
  	"meeting_id" uuid,
  	"sitting" varchar,
  	"sections" jsonb,
  	"embargo_until" timestamp(3) with time zone,
  	"slug" varchar,
  	"manuscript_id" uuid,
  	"desk_note" varchar,
  	"created_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_speeches_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "speeches_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "_speeches_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_occasion" varchar,
  	"version_speaker_id" uuid,
  	"version_office" varchar,
  	"version_salutation" varchar,
  	"version_body" jsonb,
  	"version_date" timestamp(3) with time zone,
  	"version_completeness" "enum__speeches_v_version_completeness" DEFAULT 'full',
  	"version_meeting_id" uuid,
  	"version_sitting" varchar,
  	"version_sections" jsonb,
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_manuscript_id" uuid,
  	"version_desk_note" varchar,
  	"version_created_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__speeches_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_speeches_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "adopted" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_adopted_kind" DEFAULT 'resolution',
  	"method" "enum_adopted_method",
  	"outcome" "enum_adopted_outcome" DEFAULT 'adopted',
  	"for" numeric,
  	"against" numeric,
  	"abstained" numeric
  );
  
  CREATE TABLE "elections" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"post" varchar,
  	"kind" "enum_elections_kind" DEFAULT 'election',
  	"seats" numeric,
  	"oath" boolean
  );
  
  CREATE TABLE "sittings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"phase" "enum_sittings_phase" DEFAULT 'plenary',
  	"number" numeric,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"venue" varchar,
  	"attendance_due" numeric,
  	"attendance_present" numeric,
  	"attendance_absent" numeric,
  	"attendance_leave" numeric,
  	"attendance_observers" numeric,
  	"attendance_unit" varchar DEFAULT '代表',
  	"attendance_quorum" "enum_sittings_attendance_quorum" DEFAULT 'twoThirds',
  	"attendance_quorum_held" boolean,
  	"rostrum" varchar,
  	"agenda" varchar
  );
  
  CREATE TABLE "commitments" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"votes" numeric,
  	"status" "enum_commitments_status" DEFAULT 'underway',
  	"progress" varchar
  );
  
  CREATE TABLE "meetings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"short_name" varchar,
  	"organ" "enum_meetings_organ" DEFAULT 'congress',
  	"region" varchar,
  	"term" numeric,
  	"session" numeric,
  	"start_date" timestamp(3) with time zone,
  	"end_date" timestamp(3) with time zone,
  	"slug" varchar,
  	"manuscript_id" uuid,
  	"desk_note" varchar,
  	"created_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_meetings_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "meetings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" uuid
  );
  
  CREATE TABLE "_adopted_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum__adopted_v_kind" DEFAULT 'resolution',
  	"method" "enum__adopted_v_method",
  	"outcome" "enum__adopted_v_outcome" DEFAULT 'adopted',
  	"for" numeric,
  	"against" numeric,
  	"abstained" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_elections_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"post" varchar,
  	"kind" "enum__elections_v_kind" DEFAULT 'election',
  	"seats" numeric,
  	"oath" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sittings_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"phase" "enum__sittings_v_phase" DEFAULT 'plenary',
  	"number" numeric,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"venue" varchar,
  	"attendance_due" numeric,
  	"attendance_present" numeric,
  	"attendance_absent" numeric,
  	"attendance_leave" numeric,
  	"attendance_observers" numeric,
  	"attendance_unit" varchar DEFAULT '代表',
  	"attendance_quorum" "enum__sittings_v_attendance_quorum" DEFAULT 'twoThirds',
  	"attendance_quorum_held" boolean,
  	"rostrum" varchar,
  	"agenda" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_commitments_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"votes" numeric,
  	"status" "enum__commitments_v_status" DEFAULT 'underway',
  	"progress" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_short_name" varchar,
  	"version_organ" "enum__meetings_v_version_organ" DEFAULT 'congress',
  	"version_region" varchar,
  	"version_term" numeric,
  	"version_session" numeric,
  	"version_start_date" timestamp(3) with time zone,
  	"version_end_date" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_manuscript_id" uuid,
  	"version_desk_note" varchar,
  	"version_created_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__meetings_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_meetings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" uuid
  );
  
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
  	"print_date" timestamp(3) with time zone,
  	"print_page" varchar,
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
  	"version_print_date" timestamp(3) with time zone,
  	"version_print_page" varchar,
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
  
  CREATE TABLE "manuscripts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"sender" varchar,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"outcome" "enum_manuscripts_outcome" DEFAULT 'received' NOT NULL,
  	"text" varchar,
  	"reading" jsonb,
  	"sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "manuscripts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"reports_id" uuid,
  	"speeches_id" uuid,
  	"meetings_id" uuid
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
  
  CREATE TABLE "reader_letters" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"page" varchar NOT NULL,
  	"passage" varchar,
  	"message" varchar NOT NULL,
  	"writer" varchar,
  	"contact" varchar,
  	"state" "enum_reader_letters_state" DEFAULT 'open' NOT NULL,
  	"outcome" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "releases_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"revision" varchar,
  	"approval_hash" varchar,
  	"is_urgent" boolean DEFAULT false,
  	"content_hash" varchar NOT NULL
  );
  
  CREATE TABLE "releases" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"act" "enum_releases_act" DEFAULT 'release' NOT NULL,
  	"status" "enum_releases_status" DEFAULT 'released' NOT NULL,
  	"scheduled_for" timestamp(3) with time zone,
  	"released_at" timestamp(3) with time zone,
  	"released_by_name" varchar NOT NULL,
  	"released_by" varchar NOT NULL,
  	"reason" varchar,
  	"notice" varchar,
  	"completeness" jsonb,
  	"problems" jsonb,
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
  	"mail_after" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar,
  	"caption" varchar,
  	"credit" varchar,
  	"rights" varchar,
  	"rights_expire_on" timestamp(3) with time zone,
  	"created_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_media_status" DEFAULT 'draft',
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "media_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" uuid
  );
  
  CREATE TABLE "_media_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_alt" varchar,
  	"version_caption" varchar,
  	"version_credit" varchar,
  	"version_rights" varchar,
  	"version_rights_expire_on" timestamp(3) with time zone,
  	"version_created_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__media_v_version_status" DEFAULT 'draft',
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"version_focal_x" numeric,
  	"version_focal_y" numeric,
  	"version_sizes_small_url" varchar,
  	"version_sizes_small_width" numeric,
  	"version_sizes_small_height" numeric,
  	"version_sizes_small_mime_type" varchar,
  	"version_sizes_small_filesize" numeric,
  	"version_sizes_small_filename" varchar,
  	"version_sizes_medium_url" varchar,
  	"version_sizes_medium_width" numeric,
  	"version_sizes_medium_height" numeric,
  	"version_sizes_medium_mime_type" varchar,
  	"version_sizes_medium_filesize" numeric,
  	"version_sizes_medium_filename" varchar,
  	"version_sizes_large_url" varchar,
  	"version_sizes_large_width" numeric,
  	"version_sizes_large_height" numeric,
  	"version_sizes_large_mime_type" varchar,
  	"version_sizes_large_filesize" numeric,
  	"version_sizes_large_filename" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_media_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" uuid
  );
  
  CREATE TABLE "people_offices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation" varchar,
  	"title" varchar,
  	"rank" numeric,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone
  );
  
  CREATE TABLE "people" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"pinyin" varchar,
  	"biography" varchar,
  	"photo_id" uuid,
  	"slug" varchar,
  	"desk_note" varchar,
  	"created_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_people_v_version_offices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organisation" varchar,
  	"title" varchar,
  	"rank" numeric,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_pinyin" varchar,
  	"version_biography" varchar,
  	"version_photo_id" uuid,
  	"version_slug" varchar,
  	"version_desk_note" varchar,
  	"version_created_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "reporters" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"pinyin" varchar,
  	"desk" varchar,
  	"press_card" varchar,
  	"biography" varchar,
  	"photo_id" uuid,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"account_id" uuid,
  	"slug" varchar,
  	"desk_note" varchar,
  	"created_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_reporters_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "reporters_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_reporters_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_pinyin" varchar,
  	"version_desk" varchar,
  	"version_press_card" varchar,
  	"version_biography" varchar,
  	"version_photo_id" uuid,
  	"version_from" timestamp(3) with time zone,
  	"version_to" timestamp(3) with time zone,
  	"version_account_id" uuid,
  	"version_slug" varchar,
  	"version_desk_note" varchar,
  	"version_created_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__reporters_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_reporters_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "sections" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"description" varchar,
  	"order" numeric DEFAULT 100,
  	"slug" varchar,
  	"created_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_sections_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_sections_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_description" varchar,
  	"version_order" numeric DEFAULT 100,
  	"version_slug" varchar,
  	"version_created_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__sections_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
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
  
  CREATE TABLE "publications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"event" "enum_publications_event" NOT NULL,
  	"occurred_at" timestamp(3) with time zone NOT NULL,
  	"actor_name" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"revision" varchar,
  	"release" varchar NOT NULL,
  	"actor" varchar NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"snapshot_hash" varchar NOT NULL,
  	"approval" varchar,
  	"previous_hash" varchar,
  	"hash" varchar NOT NULL,
  	"sequence" numeric NOT NULL,
  	"transaction" varchar NOT NULL,
  	"content" varchar NOT NULL,
  	"snapshot" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_entries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"action" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"revision" varchar,
  	"actor" varchar,
  	"actor_name" varchar,
  	"gesture" varchar NOT NULL,
  	"detail" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"is_deactivated" boolean DEFAULT false,
  	"left_at" timestamp(3) with time zone,
  	"absent_from" timestamp(3) with time zone,
  	"absent_until" timestamp(3) with time zone,
  	"no_mail" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"assignments_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT '新闻' NOT NULL,
  	"name_latin" varchar,
  	"motto" varchar,
  	"description" varchar,
  	"time_zone" varchar DEFAULT 'Asia/Shanghai' NOT NULL,
  	"lead_meeting_id" uuid,
  	"publisher" varchar,
  	"licences_icp" varchar,
  	"licences_public_security" varchar,
  	"licences_news" varchar,
  	"contact_phone" varchar,
  	"contact_email" varchar,
  	"contact_address" varchar,
  	"government_tags_are_on" boolean DEFAULT false,
  	"government_tags_site_code" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"reports_id" uuid
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_name" varchar DEFAULT '新闻' NOT NULL,
  	"version_name_latin" varchar,
  	"version_motto" varchar,
  	"version_description" varchar,
  	"version_time_zone" varchar DEFAULT 'Asia/Shanghai' NOT NULL,
  	"version_lead_meeting_id" uuid,
  	"version_publisher" varchar,
  	"version_licences_icp" varchar,
  	"version_licences_public_security" varchar,
  	"version_licences_news" varchar,
  	"version_contact_phone" varchar,
  	"version_contact_email" varchar,
  	"version_contact_address" varchar,
  	"version_government_tags_are_on" boolean DEFAULT false,
  	"version_government_tags_site_code" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"reports_id" uuid
  );
  
  ALTER TABLE "reports_correspondents" ADD CONSTRAINT "reports_correspondents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_manuscript_id_manuscripts_id_fk" FOREIGN KEY ("manuscript_id") REFERENCES "public"."manuscripts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports_texts" ADD CONSTRAINT "reports_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_reporters_fk" FOREIGN KEY ("reporters_id") REFERENCES "public"."reporters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_speeches_fk" FOREIGN KEY ("speeches_id") REFERENCES "public"."speeches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_correspondents" ADD CONSTRAINT "_reports_v_version_correspondents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_parent_id_reports_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_meeting_id_meetings_id_fk" FOREIGN KEY ("version_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_section_id_sections_id_fk" FOREIGN KEY ("version_section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_manuscript_id_manuscripts_id_fk" FOREIGN KEY ("version_manuscript_id") REFERENCES "public"."manuscripts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v_texts" ADD CONSTRAINT "_reports_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_reporters_fk" FOREIGN KEY ("reporters_id") REFERENCES "public"."reporters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_speeches_fk" FOREIGN KEY ("speeches_id") REFERENCES "public"."speeches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "speeches" ADD CONSTRAINT "speeches_speaker_id_people_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "speeches" ADD CONSTRAINT "speeches_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "speeches" ADD CONSTRAINT "speeches_manuscript_id_manuscripts_id_fk" FOREIGN KEY ("manuscript_id") REFERENCES "public"."manuscripts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "speeches_rels" ADD CONSTRAINT "speeches_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."speeches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "speeches_rels" ADD CONSTRAINT "speeches_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_speeches_v" ADD CONSTRAINT "_speeches_v_parent_id_speeches_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."speeches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_speeches_v" ADD CONSTRAINT "_speeches_v_version_speaker_id_people_id_fk" FOREIGN KEY ("version_speaker_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_speeches_v" ADD CONSTRAINT "_speeches_v_version_meeting_id_meetings_id_fk" FOREIGN KEY ("version_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_speeches_v" ADD CONSTRAINT "_speeches_v_version_manuscript_id_manuscripts_id_fk" FOREIGN KEY ("version_manuscript_id") REFERENCES "public"."manuscripts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_speeches_v_rels" ADD CONSTRAINT "_speeches_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_speeches_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_speeches_v_rels" ADD CONSTRAINT "_speeches_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "adopted" ADD CONSTRAINT "adopted_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sittings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "elections" ADD CONSTRAINT "elections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sittings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sittings" ADD CONSTRAINT "sittings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commitments" ADD CONSTRAINT "commitments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_manuscript_id_manuscripts_id_fk" FOREIGN KEY ("manuscript_id") REFERENCES "public"."manuscripts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_adopted_v" ADD CONSTRAINT "_adopted_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sittings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_elections_v" ADD CONSTRAINT "_elections_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sittings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sittings_v" ADD CONSTRAINT "_sittings_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commitments_v" ADD CONSTRAINT "_commitments_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_parent_id_meetings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_manuscript_id_manuscripts_id_fk" FOREIGN KEY ("version_manuscript_id") REFERENCES "public"."manuscripts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_speech_id_speeches_id_fk" FOREIGN KEY ("speech_id") REFERENCES "public"."speeches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_parent_id_corrections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."corrections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_version_report_id_reports_id_fk" FOREIGN KEY ("version_report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_version_speech_id_speeches_id_fk" FOREIGN KEY ("version_speech_id") REFERENCES "public"."speeches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_corrections_v" ADD CONSTRAINT "_corrections_v_version_meeting_id_meetings_id_fk" FOREIGN KEY ("version_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "manuscripts_rels" ADD CONSTRAINT "manuscripts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."manuscripts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manuscripts_rels" ADD CONSTRAINT "manuscripts_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manuscripts_rels" ADD CONSTRAINT "manuscripts_rels_speeches_fk" FOREIGN KEY ("speeches_id") REFERENCES "public"."speeches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manuscripts_rels" ADD CONSTRAINT "manuscripts_rels_meetings_fk" FOREIGN KEY ("meetings_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "releases_documents" ADD CONSTRAINT "releases_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "margin_notes_answers" ADD CONSTRAINT "margin_notes_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."margin_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v_rels" ADD CONSTRAINT "_media_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v_rels" ADD CONSTRAINT "_media_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_offices" ADD CONSTRAINT "people_offices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_version_offices" ADD CONSTRAINT "_people_v_version_offices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reporters" ADD CONSTRAINT "reporters_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reporters" ADD CONSTRAINT "reporters_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reporters_texts" ADD CONSTRAINT "reporters_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reporters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reporters_v" ADD CONSTRAINT "_reporters_v_parent_id_reporters_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reporters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reporters_v" ADD CONSTRAINT "_reporters_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reporters_v" ADD CONSTRAINT "_reporters_v_version_account_id_users_id_fk" FOREIGN KEY ("version_account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reporters_v_texts" ADD CONSTRAINT "_reporters_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_reporters_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v" ADD CONSTRAINT "_sections_v_parent_id_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assignments_fk" FOREIGN KEY ("assignments_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_lead_meeting_id_meetings_id_fk" FOREIGN KEY ("lead_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_lead_meeting_id_meetings_id_fk" FOREIGN KEY ("version_lead_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "reports_correspondents_order_idx" ON "reports_correspondents" USING btree ("_order");
  CREATE INDEX "reports_correspondents_parent_id_idx" ON "reports_correspondents" USING btree ("_parent_id");
  CREATE INDEX "reports_meeting_idx" ON "reports" USING btree ("meeting_id");
  CREATE INDEX "reports_section_idx" ON "reports" USING btree ("section_id");
  CREATE INDEX "reports_date_idx" ON "reports" USING btree ("date");
  CREATE UNIQUE INDEX "reports_slug_idx" ON "reports" USING btree ("slug");
  CREATE INDEX "reports_manuscript_idx" ON "reports" USING btree ("manuscript_id");
  CREATE INDEX "reports_created_by_idx" ON "reports" USING btree ("created_by");
  CREATE INDEX "reports_updated_at_idx" ON "reports" USING btree ("updated_at");
  CREATE INDEX "reports_created_at_idx" ON "reports" USING btree ("created_at");
  CREATE INDEX "reports_deleted_at_idx" ON "reports" USING btree ("deleted_at");
  CREATE INDEX "reports__status_idx" ON "reports" USING btree ("_status");
  CREATE INDEX "reports_texts_order_parent" ON "reports_texts" USING btree ("order","parent_id");
  CREATE INDEX "reports_rels_order_idx" ON "reports_rels" USING btree ("order");
  CREATE INDEX "reports_rels_parent_idx" ON "reports_rels" USING btree ("parent_id");
  CREATE INDEX "reports_rels_path_idx" ON "reports_rels" USING btree ("path");
  CREATE INDEX "reports_rels_reporters_id_idx" ON "reports_rels" USING btree ("reporters_id");
  CREATE INDEX "reports_rels_speeches_id_idx" ON "reports_rels" USING btree ("speeches_id");
  CREATE INDEX "reports_rels_people_id_idx" ON "reports_rels" USING btree ("people_id");
  CREATE INDEX "reports_rels_media_id_idx" ON "reports_rels" USING btree ("media_id");
  CREATE INDEX "_reports_v_version_correspondents_order_idx" ON "_reports_v_version_correspondents" USING btree ("_order");
  CREATE INDEX "_reports_v_version_correspondents_parent_id_idx" ON "_reports_v_version_correspondents" USING btree ("_parent_id");
  CREATE INDEX "_reports_v_parent_idx" ON "_reports_v" USING btree ("parent_id");
  CREATE INDEX "_reports_v_version_version_meeting_idx" ON "_reports_v" USING btree ("version_meeting_id");
  CREATE INDEX "_reports_v_version_version_section_idx" ON "_reports_v" USING btree ("version_section_id");
  CREATE INDEX "_reports_v_version_version_date_idx" ON "_reports_v" USING btree ("version_date");
  CREATE INDEX "_reports_v_version_version_slug_idx" ON "_reports_v" USING btree ("version_slug");
  CREATE INDEX "_reports_v_version_version_manuscript_idx" ON "_reports_v" USING btree ("version_manuscript_id");
  CREATE INDEX "_reports_v_version_version_created_by_idx" ON "_reports_v" USING btree ("version_created_by");
  CREATE INDEX "_reports_v_version_version_updated_at_idx" ON "_reports_v" USING btree ("version_updated_at");
  CREATE INDEX "_reports_v_version_version_created_at_idx" ON "_reports_v" USING btree ("version_created_at");
  CREATE INDEX "_reports_v_version_version_deleted_at_idx" ON "_reports_v" USING btree ("version_deleted_at");
  CREATE INDEX "_reports_v_version_version__status_idx" ON "_reports_v" USING btree ("version__status");
  CREATE INDEX "_reports_v_created_at_idx" ON "_reports_v" USING btree ("created_at");
  CREATE INDEX "_reports_v_updated_at_idx" ON "_reports_v" USING btree ("updated_at");
  CREATE INDEX "_reports_v_latest_idx" ON "_reports_v" USING btree ("latest");
  CREATE INDEX "_reports_v_texts_order_parent" ON "_reports_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_reports_v_rels_order_idx" ON "_reports_v_rels" USING btree ("order");
  CREATE INDEX "_reports_v_rels_parent_idx" ON "_reports_v_rels" USING btree ("parent_id");
  CREATE INDEX "_reports_v_rels_path_idx" ON "_reports_v_rels" USING btree ("path");
  CREATE INDEX "_reports_v_rels_reporters_id_idx" ON "_reports_v_rels" USING btree ("reporters_id");
  CREATE INDEX "_reports_v_rels_speeches_id_idx" ON "_reports_v_rels" USING btree ("speeches_id");
  CREATE INDEX "_reports_v_rels_people_id_idx" ON "_reports_v_rels" USING btree ("people_id");
  CREATE INDEX "_reports_v_rels_media_id_idx" ON "_reports_v_rels" USING btree ("media_id");
  CREATE INDEX "speeches_speaker_idx" ON "speeches" USING btree ("speaker_id");
  CREATE INDEX "speeches_date_idx" ON "speeches" USING btree ("date");
  CREATE INDEX "speeches_meeting_idx" ON "speeches" USING btree ("meeting_id");
  CREATE UNIQUE INDEX "speeches_slug_idx" ON "speeches" USING btree ("slug");
  CREATE INDEX "speeches_manuscript_idx" ON "speeches" USING btree ("manuscript_id");
  CREATE INDEX "speeches_created_by_idx" ON "speeches" USING btree ("created_by");
  CREATE INDEX "speeches_updated_at_idx" ON "speeches" USING btree ("updated_at");
  CREATE INDEX "speeches_created_at_idx" ON "speeches" USING btree ("created_at");
  CREATE INDEX "speeches_deleted_at_idx" ON "speeches" USING btree ("deleted_at");
  CREATE INDEX "speeches__status_idx" ON "speeches" USING btree ("_status");
  CREATE INDEX "speeches_rels_order_idx" ON "speeches_rels" USING btree ("order");
  CREATE INDEX "speeches_rels_parent_idx" ON "speeches_rels" USING btree ("parent_id");
  CREATE INDEX "speeches_rels_path_idx" ON "speeches_rels" USING btree ("path");
  CREATE INDEX "speeches_rels_media_id_idx" ON "speeches_rels" USING btree ("media_id");
  CREATE INDEX "_speeches_v_parent_idx" ON "_speeches_v" USING btree ("parent_id");
  CREATE INDEX "_speeches_v_version_version_speaker_idx" ON "_speeches_v" USING btree ("version_speaker_id");
  CREATE INDEX "_speeches_v_version_version_date_idx" ON "_speeches_v" USING btree ("version_date");
  CREATE INDEX "_speeches_v_version_version_meeting_idx" ON "_speeches_v" USING btree ("version_meeting_id");
  CREATE INDEX "_speeches_v_version_version_slug_idx" ON "_speeches_v" USING btree ("version_slug");
  CREATE INDEX "_speeches_v_version_version_manuscript_idx" ON "_speeches_v" USING btree ("version_manuscript_id");
  CREATE INDEX "_speeches_v_version_version_created_by_idx" ON "_speeches_v" USING btree ("version_created_by");
  CREATE INDEX "_speeches_v_version_version_updated_at_idx" ON "_speeches_v" USING btree ("version_updated_at");
  CREATE INDEX "_speeches_v_version_version_created_at_idx" ON "_speeches_v" USING btree ("version_created_at");
  CREATE INDEX "_speeches_v_version_version_deleted_at_idx" ON "_speeches_v" USING btree ("version_deleted_at");
  CREATE INDEX "_speeches_v_version_version__status_idx" ON "_speeches_v" USING btree ("version__status");
  CREATE INDEX "_speeches_v_created_at_idx" ON "_speeches_v" USING btree ("created_at");
  CREATE INDEX "_speeches_v_updated_at_idx" ON "_speeches_v" USING btree ("updated_at");
  CREATE INDEX "_speeches_v_latest_idx" ON "_speeches_v" USING btree ("latest");
  CREATE INDEX "_speeches_v_rels_order_idx" ON "_speeches_v_rels" USING btree ("order");
  CREATE INDEX "_speeches_v_rels_parent_idx" ON "_speeches_v_rels" USING btree ("parent_id");
  CREATE INDEX "_speeches_v_rels_path_idx" ON "_speeches_v_rels" USING btree ("path");
  CREATE INDEX "_speeches_v_rels_media_id_idx" ON "_speeches_v_rels" USING btree ("media_id");
  CREATE INDEX "adopted_order_idx" ON "adopted" USING btree ("_order");
  CREATE INDEX "adopted_parent_id_idx" ON "adopted" USING btree ("_parent_id");
  CREATE INDEX "elections_order_idx" ON "elections" USING btree ("_order");
  CREATE INDEX "elections_parent_id_idx" ON "elections" USING btree ("_parent_id");
  CREATE INDEX "sittings_order_idx" ON "sittings" USING btree ("_order");
  CREATE INDEX "sittings_parent_id_idx" ON "sittings" USING btree ("_parent_id");
  CREATE INDEX "commitments_order_idx" ON "commitments" USING btree ("_order");
  CREATE INDEX "commitments_parent_id_idx" ON "commitments" USING btree ("_parent_id");
  CREATE INDEX "meetings_start_date_idx" ON "meetings" USING btree ("start_date");
  CREATE UNIQUE INDEX "meetings_slug_idx" ON "meetings" USING btree ("slug");
  CREATE INDEX "meetings_manuscript_idx" ON "meetings" USING btree ("manuscript_id");
  CREATE INDEX "meetings_created_by_idx" ON "meetings" USING btree ("created_by");
  CREATE INDEX "meetings_updated_at_idx" ON "meetings" USING btree ("updated_at");
  CREATE INDEX "meetings_created_at_idx" ON "meetings" USING btree ("created_at");
  CREATE INDEX "meetings_deleted_at_idx" ON "meetings" USING btree ("deleted_at");
  CREATE INDEX "meetings__status_idx" ON "meetings" USING btree ("_status");
  CREATE INDEX "meetings_rels_order_idx" ON "meetings_rels" USING btree ("order");
  CREATE INDEX "meetings_rels_parent_idx" ON "meetings_rels" USING btree ("parent_id");
  CREATE INDEX "meetings_rels_path_idx" ON "meetings_rels" USING btree ("path");
  CREATE INDEX "meetings_rels_people_id_idx" ON "meetings_rels" USING btree ("people_id");
  CREATE INDEX "_adopted_v_order_idx" ON "_adopted_v" USING btree ("_order");
  CREATE INDEX "_adopted_v_parent_id_idx" ON "_adopted_v" USING btree ("_parent_id");
  CREATE INDEX "_elections_v_order_idx" ON "_elections_v" USING btree ("_order");
  CREATE INDEX "_elections_v_parent_id_idx" ON "_elections_v" USING btree ("_parent_id");
  CREATE INDEX "_sittings_v_order_idx" ON "_sittings_v" USING btree ("_order");
  CREATE INDEX "_sittings_v_parent_id_idx" ON "_sittings_v" USING btree ("_parent_id");
  CREATE INDEX "_commitments_v_order_idx" ON "_commitments_v" USING btree ("_order");
  CREATE INDEX "_commitments_v_parent_id_idx" ON "_commitments_v" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_parent_idx" ON "_meetings_v" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_version_version_start_date_idx" ON "_meetings_v" USING btree ("version_start_date");
  CREATE INDEX "_meetings_v_version_version_slug_idx" ON "_meetings_v" USING btree ("version_slug");
  CREATE INDEX "_meetings_v_version_version_manuscript_idx" ON "_meetings_v" USING btree ("version_manuscript_id");
  CREATE INDEX "_meetings_v_version_version_created_by_idx" ON "_meetings_v" USING btree ("version_created_by");
  CREATE INDEX "_meetings_v_version_version_updated_at_idx" ON "_meetings_v" USING btree ("version_updated_at");
  CREATE INDEX "_meetings_v_version_version_created_at_idx" ON "_meetings_v" USING btree ("version_created_at");
  CREATE INDEX "_meetings_v_version_version_deleted_at_idx" ON "_meetings_v" USING btree ("version_deleted_at");
  CREATE INDEX "_meetings_v_version_version__status_idx" ON "_meetings_v" USING btree ("version__status");
  CREATE INDEX "_meetings_v_created_at_idx" ON "_meetings_v" USING btree ("created_at");
  CREATE INDEX "_meetings_v_updated_at_idx" ON "_meetings_v" USING btree ("updated_at");
  CREATE INDEX "_meetings_v_latest_idx" ON "_meetings_v" USING btree ("latest");
  CREATE INDEX "_meetings_v_rels_order_idx" ON "_meetings_v_rels" USING btree ("order");
  CREATE INDEX "_meetings_v_rels_parent_idx" ON "_meetings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_rels_path_idx" ON "_meetings_v_rels" USING btree ("path");
  CREATE INDEX "_meetings_v_rels_people_id_idx" ON "_meetings_v_rels" USING btree ("people_id");
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
  CREATE UNIQUE INDEX "manuscripts_sha256_idx" ON "manuscripts" USING btree ("sha256");
  CREATE INDEX "manuscripts_updated_at_idx" ON "manuscripts" USING btree ("updated_at");
  CREATE INDEX "manuscripts_created_at_idx" ON "manuscripts" USING btree ("created_at");
  CREATE UNIQUE INDEX "manuscripts_filename_idx" ON "manuscripts" USING btree ("filename");
  CREATE INDEX "manuscripts_rels_order_idx" ON "manuscripts_rels" USING btree ("order");
  CREATE INDEX "manuscripts_rels_parent_idx" ON "manuscripts_rels" USING btree ("parent_id");
  CREATE INDEX "manuscripts_rels_path_idx" ON "manuscripts_rels" USING btree ("path");
  CREATE INDEX "manuscripts_rels_reports_id_idx" ON "manuscripts_rels" USING btree ("reports_id");
  CREATE INDEX "manuscripts_rels_speeches_id_idx" ON "manuscripts_rels" USING btree ("speeches_id");
  CREATE INDEX "manuscripts_rels_meetings_id_idx" ON "manuscripts_rels" USING btree ("meetings_id");
  CREATE INDEX "assignments_due_at_idx" ON "assignments" USING btree ("due_at");
  CREATE INDEX "assignments_account_idx" ON "assignments" USING btree ("account_id");
  CREATE INDEX "assignments_meeting_idx" ON "assignments" USING btree ("meeting_id");
  CREATE INDEX "assignments_document_idx" ON "assignments" USING btree ("document");
  CREATE INDEX "assignments_done_at_idx" ON "assignments" USING btree ("done_at");
  CREATE INDEX "assignments_updated_at_idx" ON "assignments" USING btree ("updated_at");
  CREATE INDEX "assignments_created_at_idx" ON "assignments" USING btree ("created_at");
  CREATE INDEX "reader_letters_page_idx" ON "reader_letters" USING btree ("page");
  CREATE INDEX "reader_letters_state_idx" ON "reader_letters" USING btree ("state");
  CREATE INDEX "reader_letters_updated_at_idx" ON "reader_letters" USING btree ("updated_at");
  CREATE INDEX "reader_letters_created_at_idx" ON "reader_letters" USING btree ("created_at");
  CREATE INDEX "releases_documents_order_idx" ON "releases_documents" USING btree ("_order");
  CREATE INDEX "releases_documents_parent_id_idx" ON "releases_documents" USING btree ("_parent_id");
  CREATE INDEX "releases_status_idx" ON "releases" USING btree ("status");
  CREATE INDEX "releases_scheduled_for_idx" ON "releases" USING btree ("scheduled_for");
  CREATE INDEX "releases_released_at_idx" ON "releases" USING btree ("released_at");
  CREATE INDEX "releases_updated_at_idx" ON "releases" USING btree ("updated_at");
  CREATE INDEX "releases_created_at_idx" ON "releases" USING btree ("created_at");
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
  CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE INDEX "media__status_idx" ON "media" USING btree ("_status");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "media_rels_order_idx" ON "media_rels" USING btree ("order");
  CREATE INDEX "media_rels_parent_idx" ON "media_rels" USING btree ("parent_id");
  CREATE INDEX "media_rels_path_idx" ON "media_rels" USING btree ("path");
  CREATE INDEX "media_rels_people_id_idx" ON "media_rels" USING btree ("people_id");
  CREATE INDEX "_media_v_parent_idx" ON "_media_v" USING btree ("parent_id");
  CREATE INDEX "_media_v_version_version_created_by_idx" ON "_media_v" USING btree ("version_created_by");
  CREATE INDEX "_media_v_version_version_updated_at_idx" ON "_media_v" USING btree ("version_updated_at");
  CREATE INDEX "_media_v_version_version_created_at_idx" ON "_media_v" USING btree ("version_created_at");
  CREATE INDEX "_media_v_version_version_deleted_at_idx" ON "_media_v" USING btree ("version_deleted_at");
  CREATE INDEX "_media_v_version_version__status_idx" ON "_media_v" USING btree ("version__status");
  CREATE INDEX "_media_v_version_version_filename_idx" ON "_media_v" USING btree ("version_filename");
  CREATE INDEX "_media_v_version_sizes_small_version_sizes_small_filenam_idx" ON "_media_v" USING btree ("version_sizes_small_filename");
  CREATE INDEX "_media_v_version_sizes_medium_version_sizes_medium_filen_idx" ON "_media_v" USING btree ("version_sizes_medium_filename");
  CREATE INDEX "_media_v_version_sizes_large_version_sizes_large_filenam_idx" ON "_media_v" USING btree ("version_sizes_large_filename");
  CREATE INDEX "_media_v_created_at_idx" ON "_media_v" USING btree ("created_at");
  CREATE INDEX "_media_v_updated_at_idx" ON "_media_v" USING btree ("updated_at");
  CREATE INDEX "_media_v_latest_idx" ON "_media_v" USING btree ("latest");
  CREATE INDEX "_media_v_rels_order_idx" ON "_media_v_rels" USING btree ("order");
  CREATE INDEX "_media_v_rels_parent_idx" ON "_media_v_rels" USING btree ("parent_id");
  CREATE INDEX "_media_v_rels_path_idx" ON "_media_v_rels" USING btree ("path");
  CREATE INDEX "_media_v_rels_people_id_idx" ON "_media_v_rels" USING btree ("people_id");
  CREATE INDEX "people_offices_order_idx" ON "people_offices" USING btree ("_order");
  CREATE INDEX "people_offices_parent_id_idx" ON "people_offices" USING btree ("_parent_id");
  CREATE INDEX "people_photo_idx" ON "people" USING btree ("photo_id");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_created_by_idx" ON "people" USING btree ("created_by");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE INDEX "_people_v_version_offices_order_idx" ON "_people_v_version_offices" USING btree ("_order");
  CREATE INDEX "_people_v_version_offices_parent_id_idx" ON "_people_v_version_offices" USING btree ("_parent_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_photo_idx" ON "_people_v" USING btree ("version_photo_id");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "_people_v_version_version_created_by_idx" ON "_people_v" USING btree ("version_created_by");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version_deleted_at_idx" ON "_people_v" USING btree ("version_deleted_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE INDEX "reporters_photo_idx" ON "reporters" USING btree ("photo_id");
  CREATE INDEX "reporters_account_idx" ON "reporters" USING btree ("account_id");
  CREATE UNIQUE INDEX "reporters_slug_idx" ON "reporters" USING btree ("slug");
  CREATE INDEX "reporters_created_by_idx" ON "reporters" USING btree ("created_by");
  CREATE INDEX "reporters_updated_at_idx" ON "reporters" USING btree ("updated_at");
  CREATE INDEX "reporters_created_at_idx" ON "reporters" USING btree ("created_at");
  CREATE INDEX "reporters_deleted_at_idx" ON "reporters" USING btree ("deleted_at");
  CREATE INDEX "reporters__status_idx" ON "reporters" USING btree ("_status");
  CREATE INDEX "reporters_texts_order_parent" ON "reporters_texts" USING btree ("order","parent_id");
  CREATE INDEX "_reporters_v_parent_idx" ON "_reporters_v" USING btree ("parent_id");
  CREATE INDEX "_reporters_v_version_version_photo_idx" ON "_reporters_v" USING btree ("version_photo_id");
  CREATE INDEX "_reporters_v_version_version_account_idx" ON "_reporters_v" USING btree ("version_account_id");
  CREATE INDEX "_reporters_v_version_version_slug_idx" ON "_reporters_v" USING btree ("version_slug");
  CREATE INDEX "_reporters_v_version_version_created_by_idx" ON "_reporters_v" USING btree ("version_created_by");
  CREATE INDEX "_reporters_v_version_version_updated_at_idx" ON "_reporters_v" USING btree ("version_updated_at");
  CREATE INDEX "_reporters_v_version_version_created_at_idx" ON "_reporters_v" USING btree ("version_created_at");
  CREATE INDEX "_reporters_v_version_version_deleted_at_idx" ON "_reporters_v" USING btree ("version_deleted_at");
  CREATE INDEX "_reporters_v_version_version__status_idx" ON "_reporters_v" USING btree ("version__status");
  CREATE INDEX "_reporters_v_created_at_idx" ON "_reporters_v" USING btree ("created_at");
  CREATE INDEX "_reporters_v_updated_at_idx" ON "_reporters_v" USING btree ("updated_at");
  CREATE INDEX "_reporters_v_latest_idx" ON "_reporters_v" USING btree ("latest");
  CREATE INDEX "_reporters_v_texts_order_parent" ON "_reporters_v_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "sections_slug_idx" ON "sections" USING btree ("slug");
  CREATE INDEX "sections_created_by_idx" ON "sections" USING btree ("created_by");
  CREATE INDEX "sections_updated_at_idx" ON "sections" USING btree ("updated_at");
  CREATE INDEX "sections_created_at_idx" ON "sections" USING btree ("created_at");
  CREATE INDEX "sections_deleted_at_idx" ON "sections" USING btree ("deleted_at");
  CREATE INDEX "sections__status_idx" ON "sections" USING btree ("_status");
  CREATE INDEX "_sections_v_parent_idx" ON "_sections_v" USING btree ("parent_id");
  CREATE INDEX "_sections_v_version_version_slug_idx" ON "_sections_v" USING btree ("version_slug");
  CREATE INDEX "_sections_v_version_version_created_by_idx" ON "_sections_v" USING btree ("version_created_by");
  CREATE INDEX "_sections_v_version_version_updated_at_idx" ON "_sections_v" USING btree ("version_updated_at");
  CREATE INDEX "_sections_v_version_version_created_at_idx" ON "_sections_v" USING btree ("version_created_at");
  CREATE INDEX "_sections_v_version_version_deleted_at_idx" ON "_sections_v" USING btree ("version_deleted_at");
  CREATE INDEX "_sections_v_version_version__status_idx" ON "_sections_v" USING btree ("version__status");
  CREATE INDEX "_sections_v_created_at_idx" ON "_sections_v" USING btree ("created_at");
  CREATE INDEX "_sections_v_updated_at_idx" ON "_sections_v" USING btree ("updated_at");
  CREATE INDEX "_sections_v_latest_idx" ON "_sections_v" USING btree ("latest");
  CREATE INDEX "signatures_subject_idx" ON "signatures" USING btree ("subject");
  CREATE INDEX "signatures_person_idx" ON "signatures" USING btree ("person");
  CREATE INDEX "signatures_sequence_idx" ON "signatures" USING btree ("sequence");
  CREATE INDEX "signatures_updated_at_idx" ON "signatures" USING btree ("updated_at");
  CREATE INDEX "signatures_created_at_idx" ON "signatures" USING btree ("created_at");
  CREATE INDEX "publications_path_idx" ON "publications" USING btree ("path");
  CREATE INDEX "publications_subject_idx" ON "publications" USING btree ("subject");
  CREATE INDEX "publications_release_idx" ON "publications" USING btree ("release");
  CREATE INDEX "publications_sequence_idx" ON "publications" USING btree ("sequence");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "audit_entries_action_idx" ON "audit_entries" USING btree ("action");
  CREATE INDEX "audit_entries_subject_idx" ON "audit_entries" USING btree ("subject");
  CREATE INDEX "audit_entries_actor_idx" ON "audit_entries" USING btree ("actor");
  CREATE INDEX "audit_entries_gesture_idx" ON "audit_entries" USING btree ("gesture");
  CREATE INDEX "audit_entries_updated_at_idx" ON "audit_entries" USING btree ("updated_at");
  CREATE INDEX "audit_entries_created_at_idx" ON "audit_entries" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_users_id_idx" ON "users_rels" USING btree ("users_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_assignments_id_idx" ON "payload_locked_documents_rels" USING btree ("assignments_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_lead_meeting_idx" ON "site_settings" USING btree ("lead_meeting_id");
  CREATE INDEX "site_settings_rels_order_idx" ON "site_settings_rels" USING btree ("order");
  CREATE INDEX "site_settings_rels_parent_idx" ON "site_settings_rels" USING btree ("parent_id");
  CREATE INDEX "site_settings_rels_path_idx" ON "site_settings_rels" USING btree ("path");
  CREATE INDEX "site_settings_rels_reports_id_idx" ON "site_settings_rels" USING btree ("reports_id");
  CREATE INDEX "_site_settings_v_version_version_lead_meeting_idx" ON "_site_settings_v" USING btree ("version_lead_meeting_id");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE INDEX "_site_settings_v_rels_order_idx" ON "_site_settings_v_rels" USING btree ("order");
  CREATE INDEX "_site_settings_v_rels_parent_idx" ON "_site_settings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_site_settings_v_rels_path_idx" ON "_site_settings_v_rels" USING btree ("path");
  CREATE INDEX "_site_settings_v_rels_reports_id_idx" ON "_site_settings_v_rels" USING btree ("reports_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "reports_correspondents" CASCADE;
  DROP TABLE "reports" CASCADE;
  DROP TABLE "reports_texts" CASCADE;
  DROP TABLE "reports_rels" CASCADE;
  DROP TABLE "_reports_v_version_correspondents" CASCADE;
  DROP TABLE "_reports_v" CASCADE;
  DROP TABLE "_reports_v_texts" CASCADE;
  DROP TABLE "_reports_v_rels" CASCADE;
  DROP TABLE "speeches" CASCADE;
  DROP TABLE "speeches_rels" CASCADE;
  DROP TABLE "_speeches_v" CASCADE;
  DROP TABLE "_speeches_v_rels" CASCADE;
  DROP TABLE "adopted" CASCADE;
  DROP TABLE "elections" CASCADE;
  DROP TABLE "sittings" CASCADE;
  DROP TABLE "commitments" CASCADE;
  DROP TABLE "meetings" CASCADE;
  DROP TABLE "meetings_rels" CASCADE;
  DROP TABLE "_adopted_v" CASCADE;
  DROP TABLE "_elections_v" CASCADE;
  DROP TABLE "_sittings_v" CASCADE;
  DROP TABLE "_commitments_v" CASCADE;
  DROP TABLE "_meetings_v" CASCADE;
  DROP TABLE "_meetings_v_rels" CASCADE;
  DROP TABLE "corrections" CASCADE;
  DROP TABLE "_corrections_v" CASCADE;
  DROP TABLE "manuscripts" CASCADE;
  DROP TABLE "manuscripts_rels" CASCADE;
  DROP TABLE "assignments" CASCADE;
  DROP TABLE "reader_letters" CASCADE;
  DROP TABLE "releases_documents" CASCADE;
  DROP TABLE "releases" CASCADE;
  DROP TABLE "margin_notes_answers" CASCADE;
  DROP TABLE "margin_notes" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_rels" CASCADE;
  DROP TABLE "_media_v" CASCADE;
  DROP TABLE "_media_v_rels" CASCADE;
  DROP TABLE "people_offices" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "_people_v_version_offices" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "reporters" CASCADE;
  DROP TABLE "reporters_texts" CASCADE;
  DROP TABLE "_reporters_v" CASCADE;
  DROP TABLE "_reporters_v_texts" CASCADE;
  DROP TABLE "sections" CASCADE;
  DROP TABLE "_sections_v" CASCADE;
  DROP TABLE "signatures" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "audit_entries" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_rels" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "_site_settings_v_rels" CASCADE;
  DROP TYPE "public"."enum_reports_genre";
  DROP TYPE "public"."enum_reports_status";
  DROP TYPE "public"."enum__reports_v_version_genre";
  DROP TYPE "public"."enum__reports_v_version_status";
  DROP TYPE "public"."enum_speeches_completeness";
  DROP TYPE "public"."enum_speeches_status";
  DROP TYPE "public"."enum__speeches_v_version_completeness";
  DROP TYPE "public"."enum__speeches_v_version_status";
  DROP TYPE "public"."enum_adopted_kind";
  DROP TYPE "public"."enum_adopted_method";
  DROP TYPE "public"."enum_adopted_outcome";
  DROP TYPE "public"."enum_elections_kind";
  DROP TYPE "public"."enum_sittings_phase";
  DROP TYPE "public"."enum_sittings_attendance_quorum";
  DROP TYPE "public"."enum_commitments_status";
  DROP TYPE "public"."enum_meetings_organ";
  DROP TYPE "public"."enum_meetings_status";
  DROP TYPE "public"."enum__adopted_v_kind";
  DROP TYPE "public"."enum__adopted_v_method";
  DROP TYPE "public"."enum__adopted_v_outcome";
  DROP TYPE "public"."enum__elections_v_kind";
  DROP TYPE "public"."enum__sittings_v_phase";
  DROP TYPE "public"."enum__sittings_v_attendance_quorum";
  DROP TYPE "public"."enum__commitments_v_status";
  DROP TYPE "public"."enum__meetings_v_version_organ";
  DROP TYPE "public"."enum__meetings_v_version_status";
  DROP TYPE "public"."enum_corrections_severity";
  DROP TYPE "public"."enum_corrections_status";
  DROP TYPE "public"."enum__corrections_v_version_severity";
  DROP TYPE "public"."enum__corrections_v_version_status";
  DROP TYPE "public"."enum_manuscripts_outcome";
  DROP TYPE "public"."enum_assignments_work";
  DROP TYPE "public"."enum_reader_letters_state";
  DROP TYPE "public"."enum_releases_act";
  DROP TYPE "public"."enum_releases_status";
  DROP TYPE "public"."enum_media_status";
  DROP TYPE "public"."enum__media_v_version_status";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum_reporters_status";
  DROP TYPE "public"."enum__reporters_v_version_status";
  DROP TYPE "public"."enum_sections_status";
  DROP TYPE "public"."enum__sections_v_version_status";
  DROP TYPE "public"."enum_signatures_verdict";
  DROP TYPE "public"."enum_publications_event";
  DROP TYPE "public"."enum_users_roles";`)
}
