import type { FileRow } from '#shared/ipc/areas/partnership-file';

/** Which side something is kept of. */
export type Side = 'here' | 'there';

/** What tells one row from another. */
export const keyOf = ({ kind, id, key, entry }: FileRow): string =>
  [kind, id, key ?? '', entry ?? ''].join(' ');
