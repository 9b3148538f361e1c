import { screenAddressSchema } from '#shared/ipc/areas/windows';

/** Begins what the app is started with to open a screen, as the lists of the system do. */
export const OPEN_SWITCH = '--open-screen=';

/** The screen that a start of the app asks for; null where it asks for none, or for what is none. */
export function askedAddressIn(args: readonly string[]): string | null {
  const asked = args.findLast((one) => one.startsWith(OPEN_SWITCH));
  if (asked === undefined) return null;
  return screenAddressSchema.safeParse(asked.slice(OPEN_SWITCH.length)).data ?? null;
}
