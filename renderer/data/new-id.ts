/** A new id for a record that is made on screen and saved with the text it stands in. */
export function newId(): string {
  return crypto.randomUUID();
}
