import { Anchor, Stack, Switch } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PersonId } from '#shared/model/id';
import { subjectTitle } from '#shared/text/people/subject-access/report-words';
import { subjectAccessText as text } from '#shared/text/screens/subject-access';
import { usePerson, useSubjectAccess } from '../../../data/queries';
import { ExportButton } from '../../../records/export-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { ReportHead } from './report-head';
import { ReportSections } from './report-sections';

/** All that is held about a person, to be read before any of it is given to them (X6). */
export function SubjectAccessScreen({ personId }: { personId: PersonId }) {
  return (
    <Loaded reading={usePerson(personId)}>
      {({ person }) => <Report personId={personId} name={person.name} />}
    </Loaded>
  );
}

function Report({ personId, name }: { personId: PersonId; name: string }) {
  const [includesConfidential, include] = useState(false);
  const asked = { personId, includesConfidential };
  return (
    <Page
      title={subjectTitle(name)}
      lead={text.lead}
      actions={
        <ExportButton
          label={text.export}
          request={{ document: 'subject-access', ...asked }}
          versions={{ of: text.report, choices: [] }}
        />
      }
    >
      <Stack gap="lg">
        <Switch
          label={text.include}
          description={text.includeHint}
          checked={includesConfidential}
          onChange={(event) => include(event.currentTarget.checked)}
        />
        <Loaded reading={useSubjectAccess(asked)}>
          {(report) => (
            <Stack gap="lg">
              <ReportHead report={report} />
              <ReportSections entries={report.entries} />
            </Stack>
          )}
        </Loaded>
        <Anchor component={Link} href={`/people/${personId}`} size="sm">
          {text.back}
        </Anchor>
      </Stack>
    </Page>
  );
}
