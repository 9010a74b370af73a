import { StandingStrip as StandingStrip_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { SavingBar as SavingBar_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PictureNames as PictureNames_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { FoldLabel as FoldLabel_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { SittingField as SittingField_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { PersonField as PersonField_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { DateCell as DateCell_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { DateField as DateField_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { DateDiff as DateDiff_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { StateCell as StateCell_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { ListVersions as ListVersions_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { OneByOne as OneByOne_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { CorrectionControls as CorrectionControls_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { SubmitButton as SubmitButton_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { PreviewWindow as PreviewWindow_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { ReleaseButton as ReleaseButton_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { ReleaseStatus as ReleaseStatus_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { LivePageLink as LivePageLink_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { VersionView as VersionView_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { ReviewView as ReviewView_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { HistoryView as HistoryView_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { SittingRowLabel as SittingRowLabel_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { OrganField as OrganField_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { BoardView as BoardView_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { OutcomeCell as OutcomeCell_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { ManuscriptField as ManuscriptField_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { IntakeArea as IntakeArea_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { SheetLink as SheetLink_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { ReleaseActs as ReleaseActs_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { PlannedCell as PlannedCell_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { ReleaseCompleteness as ReleaseCompleteness_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { ReleaseProblems as ReleaseProblems_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { ReleaseRowLabel as ReleaseRowLabel_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { WorkerWarning as WorkerWarning_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { RecordField as RecordField_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { PictureCell as PictureCell_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { PictureRecordField as PictureRecordField_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { OfficeRowLabel as OfficeRowLabel_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { StageCell as StageCell_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { ActionCell as ActionCell_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { ApiKeyTools as ApiKeyTools_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { DeliveriesField as DeliveriesField_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { SecretField as SecretField_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { HostDeliveries as HostDeliveries_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { StaffWarning as StaffWarning_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { CurrentPassword as CurrentPassword_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { AccountTools as AccountTools_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { InvitePanel as InvitePanel_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { NewsroomIcon as NewsroomIcon_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { NewsroomLogo as NewsroomLogo_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { AdminSearch as AdminSearch_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { NotificationBell as NotificationBell_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { DashboardLinks as DashboardLinks_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { TimeZoneProvider as TimeZoneProvider_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { SavingProvider as SavingProvider_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { SeatsBar as SeatsBar_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { CalendarPage as CalendarPage_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { DashboardView as DashboardView_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { SignInView as SignInView_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { SetPasswordView as SetPasswordView_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'
import { DisabledNotice as DisabledNotice_f835fa053797455504a901779ebf8bce } from 'payload-newsroom/admin'

/** @type import('payload').ImportMap */
export const importMap = {
  "payload-newsroom/admin#StandingStrip": StandingStrip_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#SavingBar": SavingBar_f835fa053797455504a901779ebf8bce,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-newsroom/admin#PictureNames": PictureNames_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#FoldLabel": FoldLabel_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#SittingField": SittingField_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#PersonField": PersonField_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#DateCell": DateCell_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#DateField": DateField_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#DateDiff": DateDiff_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#StateCell": StateCell_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#ListVersions": ListVersions_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#OneByOne": OneByOne_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#CorrectionControls": CorrectionControls_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#SubmitButton": SubmitButton_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#PreviewWindow": PreviewWindow_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#ReleaseButton": ReleaseButton_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#ReleaseStatus": ReleaseStatus_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#LivePageLink": LivePageLink_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#VersionView": VersionView_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#ReviewView": ReviewView_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#HistoryView": HistoryView_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#SittingRowLabel": SittingRowLabel_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#OrganField": OrganField_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#BoardView": BoardView_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#OutcomeCell": OutcomeCell_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#ManuscriptField": ManuscriptField_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#IntakeArea": IntakeArea_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#SheetLink": SheetLink_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#ReleaseActs": ReleaseActs_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#PlannedCell": PlannedCell_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#ReleaseCompleteness": ReleaseCompleteness_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#ReleaseProblems": ReleaseProblems_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#ReleaseRowLabel": ReleaseRowLabel_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#WorkerWarning": WorkerWarning_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#RecordField": RecordField_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#PictureCell": PictureCell_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#PictureRecordField": PictureRecordField_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#OfficeRowLabel": OfficeRowLabel_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#StageCell": StageCell_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#ActionCell": ActionCell_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#ApiKeyTools": ApiKeyTools_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#DeliveriesField": DeliveriesField_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#SecretField": SecretField_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#HostDeliveries": HostDeliveries_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#StaffWarning": StaffWarning_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#CurrentPassword": CurrentPassword_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#AccountTools": AccountTools_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#InvitePanel": InvitePanel_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#NewsroomIcon": NewsroomIcon_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#NewsroomLogo": NewsroomLogo_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#AdminSearch": AdminSearch_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#NotificationBell": NotificationBell_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#DashboardLinks": DashboardLinks_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#TimeZoneProvider": TimeZoneProvider_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#SavingProvider": SavingProvider_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#SeatsBar": SeatsBar_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#CalendarPage": CalendarPage_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#DashboardView": DashboardView_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#SignInView": SignInView_f835fa053797455504a901779ebf8bce,
  "payload-newsroom/admin#SetPasswordView": SetPasswordView_f835fa053797455504a901779ebf8bce,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1,
  "payload-newsroom/admin#DisabledNotice": DisabledNotice_f835fa053797455504a901779ebf8bce
}
