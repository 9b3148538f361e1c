type Fields = Record<string, unknown>;

/** An item of an agenda may have a title in Welsh, and papers that are kept. */
export function itemTo3(item: Fields): Fields {
  return { ...item, titleWelsh: '', paperIds: [] };
}
