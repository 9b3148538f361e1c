import type { z } from 'zod';
import { actionChannels } from './areas/actions';
import { agendaChannels } from './areas/agenda';
import { actionImportChannels } from './areas/action-import';
import { allActionChannels } from './areas/all-actions';
import { appChannels } from './areas/app';
import { backupChannels } from './areas/backups';
import { chaseChannels } from './areas/chases';
import { circulationChannels } from './areas/circulation';
import { cycleChannels } from './areas/cycle';
import { directoryExportChannels } from './areas/directory-export';
import { directoryImportChannels } from './areas/directory-import';
import { distributionChannels } from './areas/distribution';
import { dueChannels } from './areas/due';
import { employerChangeChannels } from './areas/employer-change';
import { exportChannels } from './areas/exports';
import { houseStyleChannels } from './areas/house-style';
import { linkedMeetingChannels } from './areas/linked-meetings';
import { meetingChannels } from './areas/meetings';
import { nextMeetingChannels } from './areas/next-meeting';
import { minuteBookChannels } from './areas/minute-book';
import { organisationChannels } from './areas/organisations';
import { overviewChannels } from './areas/overview';
import { packChannels } from './areas/packs';
import { paperChannels } from './areas/papers';
import { partnershipChannels } from './areas/partnerships';
import { partnershipFileChannels } from './areas/partnership-file';
import { peopleChannels } from './areas/people';
import { anonymisingChannels } from './areas/people-anonymising';
import { mergingChannels } from './areas/people-merging';
import { personRecordChannels } from './areas/person-record';
import { presenceChannels } from './areas/presence';
import { recordChannels } from './areas/record';
import { forwardPlanChannels, registerListChannels, riskChannels } from './areas/register-lists';
import { registerChannels } from './areas/registers';
import { retentionChannels } from './areas/retention';
import { searchChannels } from './areas/search';
import { storeChannels } from './areas/store';
import { structureChannels } from './areas/structure';
import { subjectAccessChannels } from './areas/subject-access';
import { termsChannels } from './areas/terms';
import { trackerChannels } from './areas/trackers';
import { versionChannels } from './areas/versions';
import { windowChannels } from './areas/windows';
import { workChannels } from './areas/work';
import { writingChannels } from './areas/writing';
import type { Result } from './result';

/** By name, area for area: written out, it would be longer than the compiler can declare. */
type Contract = typeof appChannels &
  typeof partnershipChannels &
  typeof houseStyleChannels &
  typeof meetingChannels &
  typeof linkedMeetingChannels &
  typeof nextMeetingChannels &
  typeof agendaChannels &
  typeof chaseChannels &
  typeof circulationChannels &
  typeof cycleChannels &
  typeof recordChannels &
  typeof minuteBookChannels &
  typeof partnershipFileChannels &
  typeof dueChannels &
  typeof overviewChannels &
  typeof retentionChannels &
  typeof peopleChannels &
  typeof mergingChannels &
  typeof anonymisingChannels &
  typeof subjectAccessChannels &
  typeof personRecordChannels &
  typeof employerChangeChannels &
  typeof organisationChannels &
  typeof directoryImportChannels &
  typeof directoryExportChannels &
  typeof presenceChannels &
  typeof termsChannels &
  typeof actionChannels &
  typeof allActionChannels &
  typeof actionImportChannels &
  typeof registerChannels &
  typeof registerListChannels &
  typeof forwardPlanChannels &
  typeof riskChannels &
  typeof exportChannels &
  typeof storeChannels &
  typeof structureChannels &
  typeof backupChannels &
  typeof versionChannels &
  typeof trackerChannels &
  typeof packChannels &
  typeof paperChannels &
  typeof distributionChannels &
  typeof writingChannels &
  typeof searchChannels &
  typeof windowChannels &
  typeof workChannels;

/** The one seam between screen and main process: each channel with what goes in and what comes out. */
export const contract: Contract = {
  ...appChannels,
  ...partnershipChannels,
  ...houseStyleChannels,
  ...meetingChannels,
  ...linkedMeetingChannels,
  ...nextMeetingChannels,
  ...agendaChannels,
  ...chaseChannels,
  ...circulationChannels,
  ...cycleChannels,
  ...recordChannels,
  ...minuteBookChannels,
  ...partnershipFileChannels,
  ...dueChannels,
  ...overviewChannels,
  ...retentionChannels,
  ...peopleChannels,
  ...mergingChannels,
  ...anonymisingChannels,
  ...subjectAccessChannels,
  ...personRecordChannels,
  ...employerChangeChannels,
  ...organisationChannels,
  ...directoryImportChannels,
  ...directoryExportChannels,
  ...presenceChannels,
  ...termsChannels,
  ...actionChannels,
  ...allActionChannels,
  ...actionImportChannels,
  ...registerChannels,
  ...registerListChannels,
  ...forwardPlanChannels,
  ...riskChannels,
  ...exportChannels,
  ...storeChannels,
  ...structureChannels,
  ...backupChannels,
  ...versionChannels,
  ...trackerChannels,
  ...packChannels,
  ...paperChannels,
  ...distributionChannels,
  ...writingChannels,
  ...searchChannels,
  ...windowChannels,
  ...workChannels,
};

/** The name of a channel. */
export type Channel = keyof Contract;
/** What a caller sends on a channel. */
export type Input<C extends Channel> = z.input<Contract[C]['input']>;
/** What a handler is given: the input after its schema cleaned it. */
export type Parsed<C extends Channel> = z.output<Contract[C]['input']>;
/** What a channel answers when it does not refuse. */
export type Output<C extends Channel> = z.output<Contract[C]['output']>;

/** One function for every channel; a missing one does not compile. */
export type Handlers = {
  [C in Channel]: (input: Parsed<C>) => Promise<Result<Output<C>>>;
};

/** A handler of which only the channel's name is known. */
export type AnyHandler = (input: unknown) => Promise<Result<unknown>>;

/** The handler of a channel of which only the name is known, as one type for the reason `inputSchema` is. */
export function handlerOf(handlers: Handlers, channel: Channel): AnyHandler {
  const all: unknown = handlers;
  return (all as Readonly<Record<Channel, AnyHandler>>)[channel];
}

/** What the preload script gives the screen. */
export type Bridge = {
  invoke<C extends Channel>(channel: C, input: Input<C>): Promise<Result<Output<C>>>;
  /** Calls back whenever stored data changed; returns the way to stop. */
  onDataChanged(listener: () => void): () => void;
  /** Calls back when the window is about to close; the app closes once the promise settles. */
  onBeforeClose(listener: () => Promise<void>): () => void;
  /** Calls back when nothing is to be seen any more, as the computer is locked; returns the way to stop. */
  onHide(listener: () => void): () => void;
  /** Calls back when the system handed over a partnership file; returns the way to stop. */
  onFileGiven(listener: () => void): () => void;
  /**
   * Calls back with the name of the command that was chosen from a menu, or with the address of the screen to go
   * to; returns the way to stop.
   */
  onCommand(listener: (command: string) => void): () => void;
  /**
   * Hands over a file (a browser's `File`) that was dropped on the page, for the next question for a file to be answered with it;
   * false where it is no file of the computer.
   */
  giveFile(file: object): Promise<boolean>;
};

/** The names of all channels. */
export const channels = Object.keys(contract) as Channel[];

/**
 * The schema of what a caller sends on a channel of which only the name is known. As one type: that of every
 * channel at once is a union of hundreds of schemas, which takes the type checker gigabytes.
 */
export function inputSchema(channel: Channel): z.ZodType {
  const all: unknown = contract;
  return (all as Readonly<Record<Channel, { input: z.ZodType }>>)[channel].input;
}
