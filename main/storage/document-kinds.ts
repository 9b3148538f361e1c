import type { z } from 'zod';
import { actionLogSchema } from '#shared/model/action';
import { appSettingsSchema } from '#shared/model/app-settings';
import { directorySchema } from '#shared/model/directory';
import { meetingSchema } from '#shared/model/meeting';
import { partnershipSchema } from '#shared/model/partnership';
import { migrations } from './migrations/migrations';

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

/** Every kind of document: one file each, in a folder of its kind. */
export const documentKinds = {
  settings: kind('settings', appSettingsSchema, migrations.settings),
  directory: kind('directory', directorySchema, migrations.directory),
  partnership: kind('partnerships', partnershipSchema, migrations.partnership),
  'action-log': kind('action-logs', actionLogSchema, migrations['action-log']),
  meeting: kind('meetings', meetingSchema, migrations.meeting),
};

/** The name of a kind of document. */
export type DocumentKind = keyof typeof documentKinds;
/** What a document of a kind holds. */
export type DocumentOf<K extends DocumentKind> = z.output<(typeof documentKinds)[K]['schema']>;

/** The id of a document of which there is only one. */
export const ONLY = 'only';
