const TITLE = /^((?:cllr|councillor|dr|prof|professor|mr|mrs|ms|miss|rev|sir|dame)\.?) +(?=\S)/i;

/** A name in parts, as contact cards want it: what stands before it, the last word as family name, and the rest. */
export function nameParts(name: string): { title: string; given: string; family: string } {
  const title = TITLE.exec(name)?.[1] ?? '';
  const rest = name.slice(title.length).trim();
  const space = rest.lastIndexOf(' ');
  return { title, given: rest.slice(0, Math.max(0, space)), family: rest.slice(space + 1) };
}
