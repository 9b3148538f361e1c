import { Checkbox, Stack, Text } from '@mantine/core';
import type { ChangedBoardView } from '#shared/ipc/areas/employer-change';
import { isoDateSchema } from '#shared/model/iso-date';
import { plainDate } from '#shared/text/dates';
import { partWordsOf } from '#shared/text/membership/holding-words';
import { employerChangeText } from '#shared/text/screens/employer-change';
import { Section } from '../../../ui/section';

type PartsToEndProps = {
  boards: readonly ChangedBoardView[];
  employer: string;
  lastDay: string;
  ended: string[];
  onChange: (ended: string[]) => void;
};

/** The parts somebody has for the employer they leave, each of which ends or stays. */
export function PartsToEnd({ boards, employer, lastDay, ended, onChange }: PartsToEndProps) {
  if (boards.every(({ parts }) => parts.length === 0)) {
    return <Text size="sm">{employerChangeText.noParts}</Text>;
  }
  return (
    <Section
      id="parts"
      title={employerChangeText.parts(employer)}
      lead={employerChangeText.partsLead(plainDate(isoDateSchema.parse(lastDay)))}
    >
      <Checkbox.Group value={ended} onChange={onChange} aria-labelledby="parts">
        <Stack gap="xs">
          {boards.flatMap(({ parts, standIn, partnershipName }) =>
            parts.map(({ id, role, leadsOn, ownBodyClause }) => (
              <Checkbox
                key={id}
                value={id}
                label={employerChangeText.inPartnership(
                  partWordsOf({ role, leadsOn, organisation: employer }, standIn),
                  partnershipName,
                )}
                description={
                  ownBodyClause === null ? null : employerChangeText.mustBeOwn(ownBodyClause)
                }
              />
            )),
          )}
        </Stack>
      </Checkbox.Group>
    </Section>
  );
}
