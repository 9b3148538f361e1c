const KB = 1000;
const MB = 1000 * KB;
const GB = 1000 * MB;

/** Between a number and its unit, so that no line ends there. */
const JOINED = '\u00a0';

/** An amount of data as people speak of it: "12 KB", "3.4 MB", "2.1 GB"; never less than 1 KB. */
export function dataSize(bytes: number): string {
  // What would be rounded to 1,000 KB is 1 MB.
  if (bytes < MB - KB / 2) return `${Math.max(1, Math.round(bytes / KB))}${JOINED}KB`;
  return bytes < GB - MB / 20
    ? `${oneDecimal(bytes / MB)}${JOINED}MB`
    : `${oneDecimal(bytes / GB)}${JOINED}GB`;
}

function oneDecimal(amount: number): string {
  return amount.toFixed(1).replace(/\.0$/, '');
}
