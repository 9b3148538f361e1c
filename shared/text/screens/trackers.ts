import { countOf } from '../counts';

/** Words of the list of trackers (G12, G13, A9). */
export const trackersText = {
  title: 'Trackers',
  lead: 'Tables that are kept up to date from meeting to meeting, and who keeps them.',
  none: 'No trackers yet',
  noneText:
    'A grid follows several areas quarter by quarter. A list follows the recommendations of a review or an audit.',
  newGrid: 'New grid',
  newList: 'New list of recommendations',
  columns: { title: 'Tracker', kind: 'Kind', keeper: 'Kept up to date by', state: 'What it lacks' },
  kinds: { grid: 'Grid by quarters', recommendations: 'Recommendations' },
  nobody: 'Nobody keeps this up to date',
  blank: (count: number) => `${countOf(count, 'position')} not yet given`,
  steps: (count: number) => `${countOf(count, 'next action')} without an owner`,
  rows: (count: number) => `${countOf(count, 'recommendation')} without an owner`,
  complete: 'Nothing',
  saved: (title: string) => `“${title}” saved.`,
  removed: (title: string) => `“${title}” removed.`,
  form: {
    title: 'Title',
    titleNeeded: 'the title',
    keeper: 'Who keeps it up to date',
    nobody: 'Nobody yet',
    source: 'Where the recommendations come from',
    sourceHint: 'As “Audit Office, 2016”',
    firstQuarter: 'First quarter',
    lastQuarter: 'Last quarter',
    lastHint: 'What stands outside these quarters is kept, and shown again when they include it.',
    lastBeforeFirst: 'The last quarter is before the first. Choose a later one.',
    tooMany: 'A grid runs over ten years at most. Choose an earlier last quarter.',
    columns: 'Columns',
    columnsHint:
      'As regions or authorities, in this order. A column that is removed takes what stands in it along.',
    column: (number: number) => `Column ${number}`,
    columnNeeded: 'the name of the column, or remove it',
    addColumn: 'Add a column',
    removeColumn: (name: string) => `Remove column ${name || 'without a name'}`,
    up: (name: string) => `Move ${name || 'column without a name'} to the left`,
    down: (name: string) => `Move ${name || 'column without a name'} to the right`,
    save: 'Save',
  },
} as const;

/** Words of one tracker. */
export const trackerText = {
  gone: 'This tracker is no longer there.',
  back: 'All trackers',
  export: 'Export to Word',
  edit: 'Change tracker',
  remove: 'Remove tracker',
  unowned: (count: number) =>
    count === 1
      ? '1 next action has nobody to do it.'
      : `${count} next actions have nobody to do them.`,
  blank: (count: number) =>
    count === 1 ? '1 position is not yet given.' : `${count} positions are not yet given.`,
  unownedRows: (count: number) =>
    count === 1 ? '1 recommendation has no owner.' : `${count} recommendations have no owner.`,
} as const;

/** Words of a grid (G12, A10). */
export const gridText = {
  table: (title: string) => `${title}: positions and next actions`,
  quarter: 'Quarter',
  editCell: (column: string, quarter: string) => `Edit ${column}, ${quarter}`,
  cellTitle: (column: string, quarter: string) => `${column}, ${quarter}`,
  cellSaved: (column: string, quarter: string) => `${column}, ${quarter} saved.`,
  position: 'Current position',
  step: (number: number) => `Next action ${number}`,
  stepNeeded: 'what is to be done, or remove it',
  steps: 'Actions for the next quarter',
  addStep: 'Add an action',
  removeStep: (text: string) => `Remove next action ${text || 'without words'}`,
  inLog: (reference: string) => `In the action log as ${reference}.`,
  save: 'Save',
  makeAction: 'Make an action',
  makeActionOf: (text: string) => `Make an action of “${text}”`,
  made: 'Recorded in the action log.',
  what: 'What is to be done',
  whatNeeded: 'what is to be done',
  due: 'Due',
  record: 'Record action',
  owners: 'People',
  noOwnerYet:
    'Choose a person or a body, or record it without an owner: it is then listed as lacking one.',
} as const;

/** Words of a list of recommendations (G13). */
export const recommendationListText = {
  table: (title: string) => `${title}: recommendations`,
  none: 'No recommendations have been entered yet.',
  add: 'Add recommendation',
  edit: (number: string) => `Edit ${number}`,
  editTitle: 'Edit recommendation',
  saved: (number: string) => `${number} saved.`,
  remove: (number: string) => `Remove ${number}`,
  removed: (number: string) => `${number} removed.`,
  change: 'Change',
  columns: {
    number: 'No',
    text: 'Recommendation',
    owners: 'Who answers for it',
    due: 'Due',
    status: 'Status',
    position: 'Position',
  },
  form: {
    number: 'Number',
    numberNeeded: 'the number, as R1',
    text: 'Recommendation',
    textNeeded: 'what is recommended',
    owners: 'People who answer for it',
    bodies: 'Bodies that answer for it',
    due: 'Due',
    status: 'Status',
    position: 'Position',
    save: 'Save recommendation',
  },
} as const;
