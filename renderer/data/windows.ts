import { bridge } from './bridge';
import { unwrap } from './refusal-error';

/** Opens another window on a screen. */
export async function openWindow(address: string): Promise<void> {
  unwrap(await bridge().invoke('windows:open', { address }));
}
