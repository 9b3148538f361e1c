/** Switches of Chromium and Node that open what the app keeps closed; the fuses know nothing of the first. */
export const UNSAFE_SWITCHES: readonly string[] = [
  // Somebody else at the controls.
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'auto-open-devtools-for-tabs',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'inspect-wait',
  'js-flags',
  'load-extension',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  // Without the sandbox. (With it, Chromium itself refuses to go without its zygote.)
  'no-sandbox',
  'single-process',
  'in-process-gpu',
  'disable-setuid-sandbox',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-gpu-sandbox',
  'allow-sandbox-debugging',
  // Without the rules of pages.
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-running-insecure-content',
  'unsafely-treat-insecure-origin-as-secure',
  'ignore-certificate-errors',
  'use-fake-ui-for-media-stream',
  // A way out to the network, or a record of it.
  'proxy-server',
  'proxy-pac-url',
  'proxy-auto-detect',
  'proxy-bypass-list',
  'host-rules',
  'host-resolver-rules',
  'webrtc-ip-handling-policy',
  'force-webrtc-ip-handling-policy',
  'log-net-log',
  'ssl-key-log-file',
];

/** The first of them that a start came with; null where it came with none. */
export function unsafeSwitchIn(hasSwitch: (name: string) => boolean): string | null {
  return UNSAFE_SWITCHES.find(hasSwitch) ?? null;
}
