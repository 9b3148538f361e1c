/** What a page may load: the app's own files and data made in the page. */
const OWN = ['app:', 'data:', 'blob:', 'devtools:'];

/** Whether an address is part of the app itself, or of the build server while developing. */
export function isOwnAddress(address: string, server: string | null): boolean {
  // Judged while Chromium waits: what cannot be read is not ours, and nothing is thrown.
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  if (OWN.includes(protocol)) return true;
  return server !== null && host === new URL(server).host;
}
