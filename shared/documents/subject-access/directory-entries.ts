import { identifyingFacts } from '../../domain/people/anonymising/anonymous-person';
import type { AppSettings } from '../../model/app-settings';
import { isNamedIn } from '../../domain/people/subject-access/name-passages';
import type { SubjectEntry } from '../../model/subject-access';
import { plainDate } from '../../text/dates';
import {
  subjectEntryWords as text,
  subjectPlaces,
} from '../../text/people/subject-access/entry-words';
import { anonymisingText } from '../../text/screens/anonymising';
import { subjectEntry, type Subject } from './subject-context';

/** What the directory says of somebody: each fact that was entered (P18, X6). */
export function directoryEntries(subject: Subject): SubjectEntry[] {
  const { person, organisationName } = subject;
  const facts = identifyingFacts
    .filter((fact) => person[fact] !== '')
    .map((fact) => text.fact(anonymisingText.factNames[fact], person[fact]));
  const employer =
    person.organisationId === null
      ? []
      : [text.fact(text.employer, organisationName(person.organisationId))];
  const done =
    person.anonymisedOn === null ? [] : [text.anonymised(plainDate(person.anonymisedOn))];
  return [...facts, ...employer, ...done].map((says) =>
    subjectEntry(subject, { section: 'directory', place: subjectPlaces.directory, says }),
  );
}

/** What this computer keeps that has to do with somebody: the user's name, saved questions (X6). */
export function settingsEntries(subject: Subject, settings: AppSettings): SubjectEntry[] {
  const { person, forms } = subject;
  const asked = settings.savedFilters.flatMap(({ name, question }) => {
    if (question.ownerId === person.id) return [text.savedFilter(name, question.filter)];
    const isNamed = [name, question.search].some((one) => isNamedIn(one, forms));
    return isNamed ? [text.filterNames(name)] : [];
  });
  const user = isNamedIn(settings.userName, forms) ? [text.userName] : [];
  return [...user, ...asked].map((says) =>
    subjectEntry(subject, { section: 'settings', place: subjectPlaces.settings, says }),
  );
}
