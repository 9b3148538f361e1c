import { joined } from './documents';

/** What an appointment for a meeting says. */
export const invitationWords = {
  joining: (how: string) => `Joining: ${how}`,
  chair: (names: readonly string[]) => `Chair: ${joined(names)}`,
  agenda: 'Agenda:',
} as const;
