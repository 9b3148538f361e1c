import { skipToken, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ChaseScope } from '#shared/domain/actions/chase-list';
import type { Channel, Input, Output } from '#shared/ipc/contract';
import type { MeetingId, OrganisationId, PartnershipId, PersonId } from '#shared/model/id';
import type { Quarter } from '#shared/model/tracker';
import { bridge } from './bridge';
import { RefusalError, unwrap } from './refusal-error';

/** The place of a channel's answer in the cache. */
export function keyOf<C extends Channel>(channel: C, input: Input<C>) {
  return [channel, input] as const;
}

/** What a screen reads: its data, or why there are none, or neither yet. */
export type Reading<T> = Pick<UseQueryResult<T>, 'data' | 'error'>;

/** Reads a channel; reads nothing while there is no input yet. */
function useReading<C extends Channel>(channel: C, input: Input<C> | null): Reading<Output<C>> {
  const { data, error } = useQuery<Output<C>>({
    queryKey: [channel, input],
    queryFn: input === null ? skipToken : async () => unwrap(await bridge().invoke(channel, input)),
  });
  // What was read before is not shown once it is gone, as a meeting that was deleted.
  return isGone(error) ? { data: undefined, error } : { data, error };
}

function isGone(error: Error | null): boolean {
  return error instanceof RefusalError && error.refusal.code === 'not-found';
}

/** Reads a channel anew for each screen that shows it, and not again while it does. */
function useReadingOnce<C extends Channel>(channel: C, input: Input<C>): Reading<Output<C>> {
  return useQuery<Output<C>>({
    queryKey: ['once', channel, input],
    queryFn: async () => unwrap(await bridge().invoke(channel, input)),
    staleTime: 'static',
    gcTime: 0,
  });
}

export const useStatus = () => useReading('app:status', {});
export const useParts = () => useReadingOnce('app:parts', {});
export const useLicence = (part: Input<'app:licence'>) => useReadingOnce('app:licence', part);
/** The same as it is when it is asked: which partnership was opened last changes without a word. */
export const useStatusNow = () => useReadingOnce('app:status', {});
export const usePartnerships = () => useReading('partnerships:list', {});
/** Which partnerships were made as samples. */
export const useSamples = () => useReading('partnerships:samples', {});
/** What removing a sample comes to, as it is when that is asked. */
export const useSampleRemoval = (partnershipId: PartnershipId) =>
  useReadingOnce('partnerships:sampleRemoval', { partnershipId });
export const usePartnership = (partnershipId: PartnershipId) =>
  useReading('partnerships:open', { partnershipId });
/** The same, for who may not be in a partnership at all. */
export const usePartnershipIfAny = (partnershipId: PartnershipId | null) =>
  useReading('partnerships:open', partnershipId === null ? null : { partnershipId });
/** The logo of a partnership, as it is when it is shown. */
export const useLogo = (partnershipId: PartnershipId) =>
  useReadingOnce('houseStyle:logo', { partnershipId });
/** What is in the template of a partnership, as it is when it is shown. */
export const useTemplateReport = (partnershipId: PartnershipId) =>
  useReadingOnce('houseStyle:template', { partnershipId });
export const useMeetings = (partnershipId: PartnershipId) =>
  useReading('meetings:list', { partnershipId });
/** The days of every partnership's meetings. */
export const useMeetingDates = () => useReading('meetings:dates', {});
export const useMeeting = (meetingId: MeetingId) => useReading('meetings:open', { meetingId });
/** The meetings of other partnerships on its day, and those held back to back with it. */
export const useLinkedMeetings = (meetingId: MeetingId) => useReading('linked:list', { meetingId });
/** What deleting a meeting comes to, as it is when that is asked. */
export const useDeletion = (meetingId: MeetingId) =>
  useReadingOnce('meetings:deletion', { meetingId });
/** The versions kept of the minutes of a meeting. */
export const useMinuteVersions = (meetingId: MeetingId) =>
  useReading('record:versions', { meetingId });
/** What was entered in the minute book, and whether everything is still so. */
export const useMinuteBook = (partnershipId: PartnershipId) =>
  useReading('minuteBook:open', { partnershipId });
/** Which partnership files were written and taken over here. */
export const usePartnershipFiles = (partnershipId: PartnershipId) =>
  useReading('partnershipFile:known', { partnershipId });
/** What the agenda of a meeting may need by the rules. */
export const useSuggestedItems = (meetingId: MeetingId) =>
  useReading('meetings:suggestItems', { meetingId });
/** The same, for who may not be at a meeting at all. */
export const useMeetingIfAny = (meetingId: MeetingId | null) =>
  useReading('meetings:open', meetingId === null ? null : { meetingId });
/** How the text of a meeting came about, as it was when its minutes were opened. */
export const useEditHistory = (meetingId: MeetingId) =>
  useReadingOnce('minutes:history', { meetingId });
/** What taking over a table would come to; reads nothing while its columns are not settled. */
export const useImportPreview = (asked: Input<'actionImport:preview'> | null) =>
  useReading('actionImport:preview', asked);
/** The same of a table of people. */
export const useDirectoryImportPreview = (asked: Input<'directoryImport:preview'> | null) =>
  useReading('directoryImport:preview', asked);
/** Who owns any action, and which partnerships there are, as choices. */
export const useActionChoices = (partnershipId: PartnershipId | null) =>
  useReading('allActions:choices', { partnershipId });
export const useActionLog = (partnershipId: PartnershipId) =>
  useReading('actions:open', { partnershipId });
/** The same, for who may not look at an action at all. */
export const useActionLogIfAny = (partnershipId: PartnershipId | null) =>
  useReading('actions:open', partnershipId === null ? null : { partnershipId });
/** Whom to ask how actions go, of one partnership or of all, and who has not answered. */
export const useChases = (partnershipId: PartnershipId | null, scope: ChaseScope) =>
  useReading('chases:overview', { partnershipId, scope });

/** What a body that gives notice has to honour; reads nothing while there is no notice. */
export const useCommitments = (notice: Input<'partnerships:commitments'> | null) =>
  useReading('partnerships:commitments', notice);

/** Entries that may be of one person. */
export const useDuplicates = () => useReading('people:duplicates', {});
export const useOrganisations = () => useReading('people:organisations', {});
export const useOrganisation = (organisationId: OrganisationId) =>
  useReading('people:openOrganisation', { organisationId });
/** What the records of all partnerships say of a person. */
export const usePersonRecord = (personId: PersonId) => useReading('people:record', { personId });
/** What a change of employer touches. */
export const useEmployerPreview = (asked: Input<'people:previewEmployer'>) =>
  useReading('people:previewEmployer', asked);
/** What taking out somebody's details changes and leaves. */
export const useAnonymisingPreview = (personId: PersonId) =>
  useReading('people:previewAnonymising', { personId });
/** What is older than a partnership keeps it. */
export const useRetentionReview = (partnershipId: PartnershipId) =>
  useReading('retention:review', { partnershipId });
/** What is left of somebody whose details were taken out. */
export const useLeftBehind = (personId: PersonId) => useReading('people:leftBehind', { personId });
/** All that is held about somebody: minutes are saved without a word to other screens, so it is asked anew. */
export const useSubjectAccess = (asked: Input<'people:subjectAccess'>) =>
  useReadingOnce('people:subjectAccess', asked);
/** All that making two entries one would change. */
export const useMergePreview = (merging: Input<'people:previewMerge'>) =>
  useReading('people:previewMerge', merging);
export const usePeople = () => useReading('people:list', {});
export const usePerson = (personId: PersonId) => useReading('people:open', { personId });

/** How often it is asked again how far the reading of all documents has come. */
const READING_MS = 1000;

/**
 * What was found, asked anew by each screen: minutes are saved without a word to other screens. The
 * results before stay until the next are there. Nothing is asked while there are no words.
 */
export function useSearch(query: Input<'search:find'> | null): Reading<Output<'search:find'>> {
  const isAsked = query !== null && query.words.trim() !== '';
  return useQuery<Output<'search:find'>>({
    queryKey: ['search:find', query],
    queryFn: isAsked ? async () => unwrap(await bridge().invoke('search:find', query)) : skipToken,
    staleTime: 0,
    placeholderData: (before) => (isAsked ? before : undefined),
    refetchInterval: ({ state }) => (state.data?.reading ? READING_MS : false),
  });
}

/** How all partnerships stand, and the actions of one in figures; null for those of all. */
export const useOverview = (partnershipId: PartnershipId | null) =>
  useReading('overview:open', { partnershipId });
/** The meetings of a year of one partnership, one by one; of the latest with one where none is named. */
export const useMeetingsOfYear = (partnershipId: PartnershipId | null, year: number | null) =>
  useReading('overview:meetings', { partnershipId, year });
/** How often it is asked how far the moving of the data folder has come. */
const MOVING_MS = 300;
/** How far that has come, asked again and again while it is shown. */
export function useMoveProgress(): Reading<Output<'store:moveProgress'>> {
  return useQuery<Output<'store:moveProgress'>>({
    queryKey: ['store:moveProgress'],
    queryFn: async () => unwrap(await bridge().invoke('store:moveProgress', {})),
    refetchInterval: MOVING_MS,
    gcTime: 0,
  });
}

/** What is due across all partnerships. */
export const useDue = () => useReading('due:list', {});

export const useRegisters = (partnershipId: PartnershipId) =>
  useReading('registers:open', { partnershipId });

/** How many entries each register of a partnership has. */
export const useRegisterCounts = (partnershipId: PartnershipId) =>
  useReading('registerLists:count', { partnershipId });
/** One register as columns and rows. */
export const useRegisterTable = (which: Input<'registerLists:read'>) =>
  useReading('registerLists:read', which);
/** What is kept of decisions, planned items and risks themselves. */
export const useKeptRegisters = (partnershipId: PartnershipId) =>
  useReading('registerLists:kept', { partnershipId });

/** Who is tied to whom, over all partnerships. */
export const useStructure = () => useReading('structure:open', {});
export const useHealthCheck = (partnershipId: PartnershipId, year: number) =>
  useReading('structure:healthCheck', { partnershipId, year });
/** What the records know for a brief on a quarter, as it was when that was asked. */
export const useQuarterlyBrief = (partnershipId: PartnershipId, quarter: Quarter) =>
  useReadingOnce('structure:quarterlyBrief', { partnershipId, quarter });

export const useVersions = (which: Input<'versions:open'>) => useReading('versions:open', which);

/** Reads everything on screen again whenever the main process says that data changed. */
export function useDataChanges(): void {
  const client = useQueryClient();
  useEffect(() => bridge().onDataChanged(() => void client.invalidateQueries()), [client]);
}
