/** What somebody reads who started the installed app with a switch that would open it to others. */
export const refusedStart = (name: string): string =>
  `Minute Book does not start with --${name}: it would open your records to others. Start it without this switch.`;
