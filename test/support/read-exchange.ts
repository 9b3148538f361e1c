/** The cells of comma-separated values as RFC 4180 has them, and as other programs read them. */
export function valuesIn(csv: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8').decode(csv);
  const rows: string[][] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    const row = rows.at(-1) ?? [];
    if (rows.length === 0) rows.push(row);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows;
}

/** The lines of a calendar or of contact cards, put together where they were folded. */
export function linesOf(text: string): string[] {
  return text.replace(/\r\n[ \t]/g, '').split('\r\n');
}

/** A message by the headers of its own, unfolded, each as it is written. */
export function headersIn(message: Uint8Array): Map<string, string> {
  const [head = ''] = Buffer.from(message).toString('latin1').split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => {
      const [name = ''] = line.split(':', 1);
      return [name.toLowerCase(), line.slice(name.length + 1).trim()];
    }),
  );
}

/** Who a header addresses: what is quoted or encoded in it is a name. */
export function recipientsIn(header: string): string[] {
  const bare = header.replaceAll(/"(?:\\.|[^"\\])*"|=\?[^?]*\?[bq]\?[^?]*\?=/gi, '');
  return [...bare.matchAll(/[^\s<>,;]+@[^\s<>,;]+/g)].map(([address]) => address);
}
