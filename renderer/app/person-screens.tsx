import type { ReactNode } from 'react';
import type { PersonId } from '#shared/model/id';
import { AnonymisingScreen } from '../features/people/anonymising/anonymising-screen';
import { LeftBehindScreen } from '../features/people/anonymising/left-behind-screen';
import { EmployerScreen } from '../features/people/employer/employer-screen';
import { SubjectAccessScreen } from '../features/people/subject-access/subject-access-screen';

type PersonScreens = Partial<Record<string, (personId: PersonId) => ReactNode>>;

/** The screens about one person beside their page, by what comes before their id in the address. */
export const personScreens: PersonScreens = {
  anonymise: (id) => <AnonymisingScreen key={id} personId={id} />,
  left: (id) => <LeftBehindScreen key={id} personId={id} />,
  held: (id) => <SubjectAccessScreen key={id} personId={id} />,
  employer: (id) => <EmployerScreen key={id} personId={id} />,
};
