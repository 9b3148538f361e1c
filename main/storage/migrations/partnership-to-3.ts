type Fields = Record<string, unknown>;
type Version2 = { guests: Fields[] } & Fields;

/** A partnership knows who is sent what, when it last checked its health, and who let a guest in. */
export function partnershipTo3(data: unknown): unknown {
  const old = data as Version2;
  return {
    ...old,
    guests: old.guests.map((guest) => ({ ...guest, agreedBy: '' })),
    distributionLists: [],
    healthChecks: [],
    documentControl: false,
  };
}
