import type { PersonRecord } from '#shared/ipc/areas/person-record';

/** Somebody of whom no partnership has recorded anything. */
export const nothingRecorded: PersonRecord = {
  attendance: [],
  actions: [],
  interests: [],
  declarations: [],
  gifts: [],
  unread: 0,
};
