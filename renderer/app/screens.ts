import { later } from './later';

/**
 * Every screen but those the app opens on, each in a file of its own that is read when it is needed or the screen is
 * idle: in this order, what is taken minutes with first.
 */
export const MinutesScreen = later(
  async () => (await import('../features/minutes/minutes-screen')).MinutesScreen,
);
export const MeetingFrame = later(
  async () => (await import('../features/meetings/meeting-frame')).MeetingFrame,
);
export const MeetingsScreen = later(
  async () => (await import('../features/meetings/meetings-screen')).MeetingsScreen,
);
export const AgendaScreen = later(
  async () => (await import('../features/agenda/agenda-screen')).AgendaScreen,
);
export const AllActionsScreen = later(
  async () => (await import('../features/actions/all-actions-screen')).AllActionsScreen,
);
export const SearchScreen = later(
  async () => (await import('../features/search/search-screen')).SearchScreen,
);
export const ActionsScreen = later(
  async () => (await import('../features/actions/actions-screen')).ActionsScreen,
);
export const WorkStreamsScreen = later(
  async () =>
    (await import('../features/actions/work-streams/work-streams-screen')).WorkStreamsScreen,
);
export const StandingItems = later(
  async () => (await import('../features/agenda/standing-items')).StandingItems,
);
export const BackupsScreen = later(
  async () => (await import('../features/backups/backups-screen')).BackupsScreen,
);
export const DecisionsScreen = later(
  async () => (await import('../features/decisions/decisions-screen')).DecisionsScreen,
);
export const ElectronicScreen = later(
  async () => (await import('../features/decisions/between/electronic-screen')).ElectronicScreen,
);
export const ProposalScreen = later(
  async () => (await import('../features/decisions/proposal/proposal-screen')).ProposalScreen,
);
export const HouseStyleScreen = later(
  async () => (await import('../features/house-style/house-style-screen')).HouseStyleScreen,
);
export const WelshWordsScreen = later(
  async () => (await import('../features/house-style/welsh-words-screen')).WelshWordsScreen,
);
export const InterestsScreen = later(
  async () => (await import('../features/interests/interests-screen')).InterestsScreen,
);
export const DatesScreen = later(
  async () => (await import('../features/meetings/dates/dates-screen')).DatesScreen,
);
export const MembersScreen = later(
  async () => (await import('../features/membership/members-screen')).MembersScreen,
);
export const NewPartnershipScreen = later(
  async () =>
    (await import('../features/partnerships/new-partnership-screen')).NewPartnershipScreen,
);
export const PartnershipDetailsScreen = later(
  async () =>
    (await import('../features/partnerships/partnership-details-screen')).PartnershipDetailsScreen,
);
export const OverviewScreen = later(
  async () => (await import('../features/overview/overview-screen')).OverviewScreen,
);
export const MinuteBookScreen = later(
  async () => (await import('../features/minute-book/minute-book-screen')).MinuteBookScreen,
);
export const RetentionReviewScreen = later(
  async () =>
    (await import('../features/partnerships/retention/retention-review-screen'))
      .RetentionReviewScreen,
);
export const PapersScreen = later(
  async () => (await import('../features/papers/papers-screen')).PapersScreen,
);
export const ImportScreen = later(
  async () => (await import('../features/people/exchange/import-screen')).ImportScreen,
);
export const MergeScreen = later(
  async () => (await import('../features/people/merging/merge-screen')).MergeScreen,
);
export const OrganisationScreen = later(
  async () =>
    (await import('../features/people/organisations/organisation-screen')).OrganisationScreen,
);
export const OrganisationsScreen = later(
  async () =>
    (await import('../features/people/organisations/organisations-screen')).OrganisationsScreen,
);
export const PartnershipFileScreen = later(
  async () =>
    (await import('../features/partnership-file/partnership-file-screen')).PartnershipFileScreen,
);
export const TakeFileScreen = later(
  async () => (await import('../features/partnership-file/take-file-screen')).TakeFileScreen,
);
export const PeopleScreen = later(
  async () => (await import('../features/people/people-screen')).PeopleScreen,
);
export const PersonScreen = later(
  async () => (await import('../features/people/person-screen')).PersonScreen,
);
export const RecordScreen = later(
  async () => (await import('../features/record/record-screen')).RecordScreen,
);
export const RegistersScreen = later(
  async () => (await import('../features/registers/registers-screen')).RegistersScreen,
);
export const HelpScreen = later(
  async () => (await import('../features/settings/help-screen')).HelpScreen,
);
export const SettingsScreen = later(
  async () => (await import('../features/settings/settings-screen')).SettingsScreen,
);
export const DataFolderWays = later(
  async () => (await import('../features/store/data-folder-ways')).DataFolderWays,
);
export const LicencesScreen = later(
  async () => (await import('../features/about/licences-screen')).LicencesScreen,
);
export const PictureScreen = later(
  async () => (await import('../features/structure/picture/picture-screen')).PictureScreen,
);
export const QuarterlyBriefScreen = later(
  async () =>
    (await import('../features/structure/reports/quarterly-brief-screen')).QuarterlyBriefScreen,
);
export const StructureScreen = later(
  async () => (await import('../features/structure/structure-screen')).StructureScreen,
);
export const TermsScreen = later(
  async () => (await import('../features/terms/terms-screen')).TermsScreen,
);
export const TimelineScreen = later(
  async () => (await import('../features/timeline/timeline-screen')).TimelineScreen,
);
export const TrackerScreen = later(
  async () => (await import('../features/trackers/tracker-screen')).TrackerScreen,
);
export const TrackersScreen = later(
  async () => (await import('../features/trackers/trackers-screen')).TrackersScreen,
);
export const VersionsScreen = later(
  async () => (await import('../features/versions/versions-screen')).VersionsScreen,
);
export const WritingScreen = later(
  async () => (await import('../features/writing/writing-screen')).WritingScreen,
);
export const AnonymisingScreen = later(
  async () => (await import('../features/people/anonymising/anonymising-screen')).AnonymisingScreen,
);
export const LeftBehindScreen = later(
  async () => (await import('../features/people/anonymising/left-behind-screen')).LeftBehindScreen,
);
export const EmployerScreen = later(
  async () => (await import('../features/people/employer/employer-screen')).EmployerScreen,
);
export const SubjectAccessScreen = later(
  async () =>
    (await import('../features/people/subject-access/subject-access-screen')).SubjectAccessScreen,
);
