import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reasonAgainst } from '../../../build/fault-tools.mjs';
import { lastLineOf } from '../file-disk';

const run = promisify(execFile);

/** The only way out of the trap, and the address of everything beyond it: nobody is there. */
export const WAY_OUT = 'way-out';
const GATEWAY = ['10.77.0.2', 'fd77::2'];

/**
 * Makes a network with a way out to everywhere and a name server, in which the system itself says
 * nothing: the address of the gateway is known, so that no question for it comes before a packet.
 */
const SET_UP = `
set -e
mount --bind "$1" /etc/resolv.conf
shift
ip link set lo up
ip link add ${WAY_OUT} type veth peer name far-end
for side in ${WAY_OUT} far-end; do
  of=/proc/sys/net/ipv6/conf/$side
  if [ -d "$of" ]; then
    for name in accept_ra router_solicitations accept_dad dad_transmits; do echo 0 > "$of/$name"; done
    echo 1 > "$of/addr_gen_mode"
  fi
done
ip link set far-end up
ip link set ${WAY_OUT} up
ip addr add 10.77.0.1/24 dev ${WAY_OUT}
ip neigh add ${GATEWAY[0]} lladdr 02:00:00:00:00:02 dev ${WAY_OUT} nud permanent
ip route add default via ${GATEWAY[0]}
if [ -d /proc/sys/net/ipv6/conf/${WAY_OUT} ]; then
  echo 1 > /proc/sys/net/ipv6/conf/far-end/disable_ipv6
  ip -6 addr add fd77::1/64 dev ${WAY_OUT} nodad
  ip -6 neigh add ${GATEWAY[1]} lladdr 02:00:00:00:00:02 dev ${WAY_OUT} nud permanent
  ip -6 route add default via ${GATEWAY[1]}
fi
exec "$@"
`;

/** What is started so that a program runs within the trap. */
export type Trap = { command: string; before: string[]; remove(): Promise<void> };

/** Sets a trap: `command` with `before`, then the program and its arguments. */
export async function setTrap(): Promise<Trap> {
  const folder = await mkdtemp(join(tmpdir(), 'minute-book-trap-'));
  const names = join(folder, 'resolv.conf');
  await writeFile(names, GATEWAY.map((address) => `nameserver ${address}\n`).join(''));
  return {
    command: 'unshare',
    before: ['--net', '--mount', 'sh', '-c', SET_UP, 'trap', names],
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Why no trap can be set here; null where one can. */
export async function reasonAgainstTrap(): Promise<string | null> {
  const reason = reasonAgainst(['ip', 'unshare', 'tcpdump']);
  if (reason !== null) return reason;
  const trap = await setTrap();
  try {
    await run(trap.command, [...trap.before, 'true']);
    return null;
  } catch (error) {
    return `no network of its own can be made: ${lastLineOf(error)}`;
  } finally {
    await trap.remove();
  }
}
