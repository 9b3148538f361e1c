import { z } from 'zod';
import { appSettingsSchema } from '../../model/app-settings';
import { isoDateSchema } from '../../model/iso-date';
import { refusalSchema } from '../result';
import { storeProblemSchema, undoTokenSchema } from '../views';
import { storeStateSchema } from './store';

const settings = appSettingsSchema.shape;

const partSchema = z.strictObject({
  name: z.string().min(1).max(200),
  version: z.string().min(1).max(100),
  /** As its package names it: "MIT". */
  licence: z.string().max(200),
});
/** A package of others that reaches the user as part of the app. */
export type Part = z.infer<typeof partSchema>;

/** The app itself: what state it is in, what this computer remembers, and taking changes back. */
export const appChannels = {
  'app:status': {
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      today: isoDateSchema,
      settings: appSettingsSchema,
      /** The data folder as its owner would call it: shown, never sent back. */
      dataFolder: z.string(),
      /** Null when the data folder can be used; otherwise why not. */
      unusable: refusalSchema.nullable(),
      store: storeStateSchema,
      /** Why the disk refused the last change; null once it takes changes again. */
      trouble: refusalSchema.nullable(),
      problems: z.array(storeProblemSchema),
    }),
  },
  'app:saveSettings': {
    /** What is not sent stays as it is. */
    input: z.strictObject({
      colourScheme: settings.colourScheme.exactOptional(),
      userName: settings.userName.exactOptional(),
      minutePanes: settings.minutePanes.exactOptional(),
      hideAfterMinutes: settings.hideAfterMinutes.exactOptional(),
      typeSize: settings.typeSize.exactOptional(),
      spelling: settings.spelling.exactOptional(),
      isTourOver: settings.isTourOver.exactOptional(),
    }),
    output: appSettingsSchema,
  },
  /** A screen failed: where in the code, for the log. */
  'app:logFailure': {
    input: z.strictObject({ name: z.string().max(200), stack: z.string().max(20_000) }),
    output: z.null(),
  },
  /** What the app is made of besides our own: empty where the list does not lie beside it. */
  'app:parts': {
    input: z.strictObject({}),
    output: z.array(partSchema).max(1000),
  },
  /** The licence of one part as it came with it; null where there is none of it. */
  'app:licence': {
    input: z.strictObject({ name: partSchema.shape.name, version: partSchema.shape.version }),
    output: z.strictObject({ text: z.string().max(30_000) }).nullable(),
  },
  'app:undo': {
    input: z.strictObject({ token: undoTokenSchema }),
    output: z.null(),
  },
} as const;
