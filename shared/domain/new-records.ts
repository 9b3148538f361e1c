import type { Action } from '../model/action';
import type { AgendaItem } from '../model/agenda';
import type { AppSettings } from '../model/app-settings';
import type { Person } from '../model/directory';
import type { Member, Office, Representative } from '../model/membership';
import type { Dispatch } from '../model/meeting-cycle';
import { usualHouseStyle } from '../model/house-style';
import type { Partnership } from '../model/partnership';

/** A member body of which nothing but its name is known: one seat, counting, in force since always. */
export const newMember: Omit<Member, 'id' | 'organisationId'> = {
  standing: 'member',
  seats: 1,
  limit: null,
  countsTowardsQuorum: true,
  representedBy: '',
  note: '',
  from: null,
  until: null,
  admission: null,
  withdrawal: null,
  suspensions: [],
};

/** What is not yet known of somebody's part in a membership. */
export const newPart: Pick<Representative, 'role' | 'leadsOn' | 'from' | 'until'> = {
  role: 'representative',
  leadsOn: '',
  from: null,
  until: null,
};

/** What is not yet known of an office. */
export const newOffice: Omit<Office, 'id' | 'title' | 'personId'> = {
  role: 'other',
  way: null,
  inExecutive: false,
  from: null,
  until: null,
  endedBy: null,
};

/** How the app looks and works before anybody changed it. */
export const newSettings: AppSettings = {
  colourScheme: 'auto',
  userName: '',
  minutePanes: { agenda: true, attendance: true },
  lastPartnershipId: null,
  savedFilters: [],
  // Longer than a report is listened to in a meeting.
  hideAfterMinutes: 15,
  typeSize: 'usual',
  spelling: 'as-partnership',
  isTourOver: false,
  sampleIds: [],
};

/** What a partnership starts without: bodies, people, ties, reports; and with the usual calendar. */
export const newPartnership: Omit<
  Partnership,
  'id' | 'name' | 'area' | 'presetId' | 'secretariat' | 'terms' | 'standingItems'
> = {
  marking: 'none',
  members: [],
  representatives: [],
  offices: [],
  guests: [],
  calendar: { division: 'england-and-wales', closures: [], workedHolidays: [] },
  status: { state: 'active', since: null, successorId: null },
  group: null,
  links: [],
  reports: [],
  duties: [],
  governanceDocuments: [],
  distributionLists: [],
  healthChecks: [],
  documentControl: false,
  houseStyle: usualHouseStyle,
  snippets: [],
  abbreviations: [],
  dictionary: [],
  spelling: 'english',
  parkedItems: [],
  retention: [],
};

/** What is not yet known of somebody who is entered by name. */
export const newPerson: Omit<Person, 'id' | 'name'> = {
  jobTitle: '',
  organisationId: null,
  email: '',
  phone: '',
  initials: '',
  pronunciation: '',
  anonymisedOn: null,
};

/** How an action begins: open, with nothing reported, owned by whoever is named in it. */
export const newAction: Omit<
  Action,
  'id' | 'reference' | 'what' | 'ownerIds' | 'due' | 'firstDue' | 'raisedOn' | 'origin'
> = {
  bodyIds: [],
  status: 'open',
  holdReason: '',
  leadId: null,
  dueChanges: [],
  rag: null,
  priority: null,
  workStreamId: null,
  isConfidential: false,
  updates: [],
  evidence: [],
  reportChoices: [],
  closedOn: null,
  transfers: [],
  chased: [],
  receivedFrom: null,
};

/** What is not yet known of an item that an agenda is given. */
export const newAgendaItem: Omit<AgendaItem, 'id' | 'title'> = {
  titleWelsh: '',
  purpose: null,
  presenter: '',
  minutes: null,
  paper: '',
  paperIds: [],
  source: 'not-stated',
  proposedBy: '',
  isClosed: false,
  late: null,
};

/** What is not recorded of something that was sent, where it was not made here (N7). */
export const newDispatch: Pick<Dispatch, 'by' | 'recipients' | 'files' | 'supplement'> = {
  by: '',
  recipients: [],
  files: [],
  supplement: null,
};
