import { Anchor, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { Link as RouteLink } from 'wouter';
import type { StructureEdge } from '#shared/domain/structure';
import { circlesIn, reportingChain } from '#shared/domain/structure/reporting-chain';
import type { Link } from '#shared/model/structure';
import { structureText } from '#shared/text/screens/structure';
import { chainSentences, circleSentence, linkKindLabels } from '#shared/text/structure/tie-words';
import { useCommand } from '../../../data/commands';
import { SidePanel } from '../../../ui/side-panel';
import { TableCard } from '../../../ui/table-card';
import { WarningLine } from '../../../ui/warning-line';
import { AddButton } from '../../../ui/add-button';
import { RowButtons } from '../../../ui/row-buttons';
import { RowHead } from '../../../ui/row-head';
import { Section } from '../../../ui/section';
import { nameIn, type StructuredView } from '../structured-view';
import { LinkForm } from './link-form';
import { tiesRecordedElsewhere } from './recorded-elsewhere';

const { linkColumns: columns } = structureText;

type Editing = { link: Link | null };

/** To whom a partnership answers, who answers to it, and with whom it works (G1, G6, G9, G10). */
export function LinksSection({ view }: { view: StructuredView }) {
  const [editing, edit] = useState<Editing | null>(null);
  const { links } = view.partnership;
  const elsewhere = tiesRecordedElsewhere(view);
  return (
    <Section
      id="links"
      title={structureText.links}
      action={<AddButton label={structureText.addLink} onClick={() => edit({ link: null })} />}
    >
      {links.length + elsewhere.length === 0 ? (
        <Text size="sm" c="dimmed">
          {structureText.noLinks}
        </Text>
      ) : (
        <TableCard aria-labelledby="links">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={180}>{columns.kind}</Table.Th>
              <Table.Th>{columns.body}</Table.Th>
              <Table.Th>{columns.note}</Table.Th>
              <Table.Th w={110}>{columns.clause}</Table.Th>
              <Table.Th w={90}>
                <VisuallyHidden>{structureText.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {links.map((link) => (
              <OwnRow key={link.id} view={view} link={link} onEdit={() => edit({ link })} />
            ))}
            {elsewhere.map(({ edge, kind, other }) => (
              <OtherRow key={`${kind} ${other.id}`} edge={edge} kind={kind} other={other} />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <Chain view={view} />
      <SidePanel
        isOpen={editing !== null}
        onClose={() => edit(null)}
        title={editing?.link ? structureText.editLink(editing.link.name) : structureText.addLink}
      >
        {editing && <LinkForm view={view} link={editing.link} onClose={() => edit(null)} />}
      </SidePanel>
    </Section>
  );
}

type OwnRowProps = { view: StructuredView; link: Link; onEdit: () => void };

function OwnRow({ view, link, onEdit }: OwnRowProps) {
  const { run } = useCommand('structure:removeLink', () => structureText.linkRemoved);
  const name = (link.partnershipId && nameIn(view, link.partnershipId)) || link.name;
  return (
    <Table.Tr>
      <Table.Td>{linkKindLabels[link.kind]}</Table.Td>
      <RowHead>
        <BodyName id={link.partnershipId} name={name} />
      </RowHead>
      <Table.Td>
        {link.note}
        {link.meetingDates.length > 0 && (
          <Text size="xs" c="dimmed">
            {structureText.meetsOn(link.meetingDates.length)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{link.clause}</Table.Td>
      <Table.Td>
        <RowButtons
          editLabel={structureText.editLink(name)}
          removeLabel={structureText.removeLink(name)}
          onEdit={onEdit}
          onRemove={() => void run({ partnershipId: view.partnership.id, linkId: link.id })}
        />
      </Table.Td>
    </Table.Tr>
  );
}

type OtherRowProps = {
  edge: StructureEdge;
  kind: Link['kind'];
  other: { id: string; name: string };
};

/** A tie that the other partnership recorded: it is changed there. */
function OtherRow({ edge, kind, other }: OtherRowProps) {
  return (
    <Table.Tr>
      <Table.Td>{linkKindLabels[kind]}</Table.Td>
      <RowHead>
        <BodyName id={other.id} name={other.name} />
      </RowHead>
      <Table.Td>
        {edge.note}
        <Text size="xs" c="dimmed">
          {structureText.recordedThere}
        </Text>
      </Table.Td>
      <Table.Td>{edge.clause}</Table.Td>
      <Table.Td />
    </Table.Tr>
  );
}

function BodyName({ id, name }: { id: string | null; name: string }) {
  if (id === null) return name;
  return (
    <Anchor component={RouteLink} href={`/p/${id}/structure`} size="sm">
      {name}
    </Anchor>
  );
}

/** The chain of reporting in sentences, level by level, and the circles it runs into (G6). */
function Chain({ view: { graph, partnership } }: { view: StructuredView }) {
  const levels = reportingChain(graph, partnership.id).map((nodes) =>
    nodes.map(({ name }) => name),
  );
  const circles = circlesIn(graph).filter((circle) => circle.includes(partnership.id));
  return (
    <>
      <Title order={3} mt="md" mb={4} id="chain">
        {structureText.chain}
      </Title>
      {levels.length === 0 && (
        <Text size="sm" c="dimmed">
          {structureText.noChain}
        </Text>
      )}
      {levels.length > 0 && (
        <Text size="sm" component="ol" m={0} pl={20} aria-labelledby="chain">
          {chainSentences(partnership.name, levels).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Text>
      )}
      {circles.map((circle) => (
        <WarningLine key={circle.join(' ')}>
          {circleSentence(circle.map((id) => nameIn({ graph }, id)))}
        </WarningLine>
      ))}
    </>
  );
}
