/** Words for who comes and goes in the course of a meeting, and who presides. */
export const presenceText = {
  leaves: (name: string, number: number) => `${name} leaves before item ${number}`,
  arrives: (name: string, number: number) => `${name} arrives before item ${number}`,
  takeBack: (what: string) => `Take back: ${what}`,
  saidLeft: (name: string, number: number) => `${name} left before item ${number}.`,
  saidArrived: (name: string, number: number) => `${name} arrived before item ${number}.`,
  takenBack: 'Taken back.',
  left: (number: number) => `left before item ${number}`,
  arrived: (number: number) => `arrived before item ${number}`,
  away: 'Not here for this item',
  recused: 'Takes no part in this item',
  forItem: (number: number) => `Quorum at item ${number}`,

  presiding: 'Presiding',
  presidingOf: (names: string) => `${names}, in office`,
  nobodyInOffice: 'Nobody in office is here',
  presided: (name: string, how: string, fromItem: number | null) =>
    [fromItem === null ? name : `from item ${fromItem} ${name}`, how].filter(Boolean).join(', '),
  presidingRemove: (name: string) => `${name} did not preside`,
  presidingFrom: 'From when',
  presidingFromStart: 'From the start',
  presidingFromItem: (number: number, title: string) => `From item ${number}: ${title}`,
  presidingNeeded: 'Choose who presides.',
  presidingOther: 'Who presides',
  presidingHow: 'How they came to it',
  presidingHowUsual: 'Elected by the meeting',
  presidingChange: 'Change who presides',
  presidingSave: 'Save who presides',
  presidingSaved: 'Saved who presides.',
  presidingRule: (words: string, source: string) => `${words} (${source})`,
  presidingOpen:
    'The terms do not say who presides when the Chair is away: record what the meeting did.',
} as const;
