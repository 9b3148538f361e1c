import { organisationsText } from '#shared/text/screens/organisations';
import { PartLinks } from '../../ui/part-links';

/** The way between the people and the bodies of all partnerships. */
export function PeopleParts({ current }: { current: 'people' | 'organisations' }) {
  return (
    <PartLinks
      label={organisationsText.parts}
      parts={[
        { href: '/people', name: organisationsText.people, isCurrent: current === 'people' },
        {
          href: '/people/organisations',
          name: organisationsText.title,
          isCurrent: current === 'organisations',
        },
      ]}
    />
  );
}
