import { Radio, Table, Text } from '@mantine/core';
import type { MergeFact, MergePreview } from '#shared/ipc/areas/people-merging';
import { mergingText } from '#shared/text/screens/merging';
import { Section } from '../../../ui/section';
import { TableCard } from '../../../ui/table-card';

type FactsTableProps = {
  facts: MergePreview['facts'];
  /** Whether the entry that stays is the second of the two. */
  isSwapped: boolean;
  fromGoing: readonly MergeFact[];
  onChange: (fromGoing: MergeFact[]) => void;
};

/** What both entries say, side by side; where they differ, one of the two is chosen. */
export function FactsTable({ facts, isSwapped, fromGoing, onChange }: FactsTableProps) {
  const sides = isSwapped ? (['goes', 'stays'] as const) : (['stays', 'goes'] as const);
  const choose = (fact: MergeFact, side: 'stays' | 'goes'): void => {
    const others = fromGoing.filter((one) => one !== fact);
    onChange(side === 'goes' ? [...others, fact] : others);
  };
  return (
    <Section id="facts" title={mergingText.facts} lead={mergingText.factsLead}>
      <TableCard aria-labelledby="facts">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="20%">{mergingText.fact}</Table.Th>
            <Table.Th w="40%">{mergingText.first}</Table.Th>
            <Table.Th>{mergingText.second}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {facts.map((said) => (
            <Table.Tr key={said.fact}>
              <Table.Th scope="row">{mergingText.factNames[said.fact]}</Table.Th>
              {sides.map((side) => (
                <Table.Td key={side}>
                  <FactCell
                    said={said}
                    side={side}
                    isChosen={fromGoing.includes(said.fact) === (side === 'goes')}
                    onChoose={() => choose(said.fact, side)}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </TableCard>
    </Section>
  );
}

type FactCellProps = {
  said: MergePreview['facts'][number];
  side: 'stays' | 'goes';
  isChosen: boolean;
  onChoose: () => void;
};

function FactCell({ said, side, isChosen, onChoose }: FactCellProps) {
  const value = said[side];
  if (said.stays === said.goes) {
    return value === '' ? (
      <Text size="sm" c="dimmed">
        {mergingText.empty}
      </Text>
    ) : (
      <bdi>{value}</bdi>
    );
  }
  return (
    <Radio
      name={`fact-${said.fact}`}
      checked={isChosen}
      onChange={onChoose}
      aria-label={mergingText.keep(mergingText.factNames[said.fact], value)}
      label={value === '' ? mergingText.empty : value}
    />
  );
}
