/** Words of the welcome, of making a partnership and of its details. */
export const partnershipsText = {
  welcome: 'Welcome to Minute Book',
  welcomeLead:
    'Agendas, minutes and actions for partnership boards, on this computer only. Start in one of four ways.',
  fromPreset: 'Start from a preset',
  fromPresetText:
    'The rules of a real community safety partnership, clause by clause: quorum, notice, deadlines, member bodies.',
  blank: 'Start with a blank one',
  blankText: 'Just a name. You add the members and the rest as you need them.',
  sample: 'Look at the sample',
  sampleText:
    'A made-up partnership with members, a meeting, minutes and actions. Try everything on it.',
  newFromPreset: 'Choose a preset',
  newBlank: 'New blank partnership',
  openSample: 'Open the sample',
  sampleReady: 'The sample partnership is ready.',

  newTitle: 'New partnership',
  start: 'Start from',
  startBlank: 'Blank partnership',
  startBlankText: 'No rules and no members yet',
  about: (name: string) => `What the preset “${name}” sets`,
  membersAre: 'Member bodies',
  questions: 'What its terms of reference leave open',
  questionsLead:
    'Answer now, or later under Terms of reference: until then the rule counts as not entered.',
  silentAbout: 'About these its terms of reference say nothing',
  answerLater: 'Decide later',
  reminders: 'For you to find out',
  create: 'Create partnership',
  created: (name: string) => `${name} created.`,

  detailsTitle: 'Partnership details',
  detailsLead: 'What is printed on agendas, minutes and action logs.',
  detailsSaved: 'Partnership details saved.',
  save: 'Save details',
  form: {
    name: 'Name',
    nameOf: 'the name of the partnership',
    area: 'Area',
    areaHint: 'The county, city or districts it covers',
    secretariat: 'Secretariat',
    secretariatHint: 'Whom members write to; printed on what goes out',
    contactName: 'Contact name',
    team: 'Team',
    email: 'E-mail',
    phone: 'Telephone',
    marking: 'Protective marking',
    markingHint: 'Printed on every page of every document',
    lowerTitle: 'Mark the papers lower?',
    lowerText: (before: string, after: string) =>
      `Papers of this partnership are marked “${before}” so far. Everything made from now on will be marked “${after}”; what has gone out stays as it is. Only whoever set a marking may lower it.`,
    lower: 'Mark lower',
    keepMarking: (before: string) => `Leave at “${before}”`,
    documentControl: 'Print a document control block',
    documentControlHint: 'Author, status, owner and version, after the title of every document',
  },
} as const;
