import type { z } from 'zod';
import type { MeetingSummary, PartnershipSummary } from '#shared/ipc/views';
import { holdsConfidential } from '#shared/domain/confidential/confidential-matter';
import { countActions, type ActionCounts } from '#shared/domain/due/due-of-actions';
import { actionLogSchema, type ActionLog } from '#shared/model/action';
import { appSettingsSchema } from '#shared/model/app-settings';
import { directorySchema } from '#shared/model/directory';
import { registersSchema } from '#shared/model/registers';
import { editHistorySchema } from '#shared/model/edit-history';
import { minuteBookSchema } from '#shared/model/minute-book';
import { minuteVersionsSchema } from '#shared/model/minute-version';
import { meetingDetailsSchema, meetingSchema, type Meeting } from '#shared/model/meeting';
import { partnershipFilesSchema } from '#shared/model/partnership-file';
import { partnershipSchema, type Partnership } from '#shared/model/partnership';
import { migrations } from '../migrations/migrations';

/** Turns the data of one schema version into that of the next. */
export type Migration = (data: unknown) => unknown;

type Kind = {
  /** The folder of the kind within the data folder. */
  folder: string;
  schema: z.ZodType;
  /** The schema version written today: the number of migrations plus one. */
  version: number;
  migrations: readonly Migration[];
};

function kind<S extends z.ZodType>(folder: string, schema: S, steps: readonly Migration[]) {
  return { folder, schema, version: steps.length + 1, migrations: steps } satisfies Kind;
}

/** Every kind of document: a folder each, in a folder of its kind. */
export const documentKinds = {
  settings: kind('settings', appSettingsSchema, migrations.settings),
  directory: kind('directory', directorySchema, migrations.directory),
  partnership: kind('partnerships', partnershipSchema, migrations.partnership),
  'action-log': kind('action-logs', actionLogSchema, migrations['action-log']),
  registers: kind('registers', registersSchema, migrations.registers),
  meeting: kind('meetings', meetingSchema, migrations.meeting),
  'edit-history': kind('edit-histories', editHistorySchema, migrations['edit-history']),
  'minute-versions': kind('minute-versions', minuteVersionsSchema, migrations['minute-versions']),
  'minute-book': kind('minute-books', minuteBookSchema, []),
  'partnership-files': kind('partnership-files', partnershipFilesSchema, []),
};

/** The name of a kind of document. */
export type DocumentKind = keyof typeof documentKinds;
/** What a document of a kind holds. */
export type DocumentOf<K extends DocumentKind> = z.output<(typeof documentKinds)[K]['schema']>;

/** A document by its kind and id. */
export type Place = { kind: DocumentKind; id: string };

/** The id of a document of which there is only one. */
export const ONLY = 'only';

export const keyOf = ({ kind: name, id }: Place): string => `${name}/${id}`;

/** What stands in a document's file: whose it is. */
export const formatOf = (name: DocumentKind): string => `minute-book/${name}`;

type ActionLogSummary = ActionCounts & Pick<ActionLog, 'partnershipId'>;

/** What a list shows of a document, so that it need not be opened for it. */
export type DigestOf<K extends DocumentKind> = K extends 'meeting'
  ? MeetingSummary
  : K extends 'partnership'
    ? PartnershipSummary
    : K extends 'action-log'
      ? ActionLogSummary
      : null;

/** What lists show of a meeting. */
export function meetingDigest(meeting: Meeting): MeetingSummary {
  const { id, partnershipId, state, cycle, agenda, adjournments } = meeting;
  const details = meetingDetailsSchema.strip().parse(meeting);
  return {
    ...details,
    id,
    partnershipId,
    state,
    itemCount: agenda.length,
    cycle,
    adjournments,
    // Which actions are confidential another document knows.
    holdsConfidential: holdsConfidential(meeting, []),
  };
}

/** What lists show of an action log: enough to say what is to be chased. */
function actionLogDigest(log: ActionLog): ActionLogSummary {
  return { partnershipId: log.partnershipId, ...countActions(log) };
}

function partnershipDigest({ id, name, area, presetId }: Partnership): PartnershipSummary {
  return { id, name, area, presetId };
}

export function digestOf<K extends DocumentKind>(name: K, data: DocumentOf<K>): DigestOf<K> {
  const digest =
    name === 'meeting'
      ? meetingDigest(data as Meeting)
      : name === 'partnership'
        ? partnershipDigest(data as Partnership)
        : name === 'action-log'
          ? actionLogDigest(data as ActionLog)
          : null;
  return digest as DigestOf<K>;
}
