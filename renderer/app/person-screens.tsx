import type { ReactNode } from 'react';
import type { PersonId } from '#shared/model/id';
import {
  AnonymisingScreen,
  LeftBehindScreen,
  EmployerScreen,
  SubjectAccessScreen,
} from './screens';

type PersonScreens = Partial<Record<string, (personId: PersonId) => ReactNode>>;

/** The screens about one person beside their page, by what comes before their id in the address. */
export const personScreens: PersonScreens = {
  anonymise: (id) => <AnonymisingScreen key={id} personId={id} />,
  left: (id) => <LeftBehindScreen key={id} personId={id} />,
  held: (id) => <SubjectAccessScreen key={id} personId={id} />,
  employer: (id) => <EmployerScreen key={id} personId={id} />,
};
