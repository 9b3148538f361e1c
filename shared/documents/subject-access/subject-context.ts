import type { ClosedMatter } from '../../domain/people/subject-access/closed-matter';
import { nameForms, type NameForms } from '../../domain/people/subject-access/name-forms';
import {
  namesOthers,
  type NameIndex,
  type NamesOthers,
} from '../../domain/people/subject-access/other-names';
import type { Directory, Person } from '../../model/directory';
import type { MeetingId, OrganisationId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { StandInRule } from '../../model/rules/membership-rules';
import type { Setting } from '../../model/setting';
import type { SubjectEntry } from '../../model/subject-access';
import { cleanText } from '../../model/wording';
import { shortDate } from '../../text/dates';
import { paperWords } from '../../text/documents';

/** Whom the report is about, and what their records are read with. */
export type Subject = {
  person: Person;
  forms: NameForms;
  namesOthers: NamesOthers;
  personName: (id: PersonId) => string;
  organisationName: (id: OrganisationId | null) => string;
};

/** The partnership that is gone through. */
export type SubjectBoard = {
  partnership: string;
  /** What it calls those who stand in. */
  standIn: Setting<StandInRule>;
  /** The days of its meetings. */
  dates: ReadonlyMap<MeetingId, IsoDate>;
  closed: ClosedMatter;
};

/** Room is left for the words around it. */
const LONGEST = 28_000;

/** A person of the directory, made ready to be looked for; the index has the names of all people there. */
export function subjectOf(
  { people, organisations }: Directory,
  person: Person,
  index: NameIndex,
): Subject {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const bodies = new Map(organisations.map(({ id, name }) => [id, name]));
  const forms = nameForms(person);
  return {
    person,
    forms,
    namesOthers: namesOthers(index, forms),
    personName: (id) => names.get(id) ?? paperWords.nameNotKnown,
    organisationName: (id) =>
      id === null ? '' : (bodies.get(id) ?? paperWords.organisationNotKnown),
  };
}

type Told = Pick<SubjectEntry, 'section' | 'place' | 'says'> &
  Partial<Omit<SubjectEntry, 'namesOthers'>>;

/** An entry of the report; whether it names others is read off its words. */
export function subjectEntry(
  { namesOthers: isOthers }: Pick<Subject, 'namesOthers'>,
  { says, on = null, ...told }: Told,
): SubjectEntry {
  const text = cleanText(says);
  return {
    partnership: '',
    when: on === null ? '' : shortDate(on),
    isConfidential: false,
    isByName: false,
    ...told,
    on,
    says: text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()} …` : text,
    namesOthers: isOthers(text),
  };
}
