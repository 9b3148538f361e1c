type Fields = Record<string, unknown>;
type Version1 = { people: Fields[] } & Fields;

/** A person has initials and a way to say the name, and may have been made anonymous. */
export function directoryTo2(data: unknown): unknown {
  const old = data as Version1;
  const people = old.people.map((person) => ({
    ...person,
    initials: '',
    pronunciation: '',
    anonymisedOn: null,
  }));
  return { ...old, people };
}
