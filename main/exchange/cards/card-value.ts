import type { CardLine } from './card-lines';

/** The value of a line, decoded where old Outlook encoded it; a line feed in it is written as cards write it. */
export function cardValue({ parameters, value }: CardLine): string {
  const isEncoded = parameters.some((one) => /^(encoding=)?quoted-printable$/i.test(one));
  return isEncoded ? decoded(value, charsetOf(parameters)).replace(/\r\n?|\n/g, '\\n') : value;
}

function charsetOf(parameters: readonly string[]): string {
  const found = parameters.find((one) => /^charset=/i.test(one));
  return found?.slice('charset='.length).replaceAll('"', '') ?? 'utf-8';
}

function decoded(value: string, charset: string): string {
  const bytes: number[] = [];
  const plain = new TextEncoder();
  for (const [part] of value.matchAll(/=[0-9A-F]{2}|=|[^=]+/gi)) {
    if (part.length === 3 && part.startsWith('=')) bytes.push(Number.parseInt(part.slice(1), 16));
    else for (const byte of plain.encode(part)) bytes.push(byte);
  }
  return textIn(Uint8Array.from(bytes), charset);
}

/** As the card says; as Windows wrote it where that cannot be or is not known. */
function textIn(bytes: Uint8Array, charset: string): string {
  for (const label of [charset, 'utf-8']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // The next one is tried.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
