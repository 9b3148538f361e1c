import { Kbd, Table, Title } from '@mantine/core';
import { keysOf, saidKeys } from '#shared/text/commands/command-keys';
import { commandMenus, commandWords, type CommandMenu } from '#shared/text/commands/command-menus';
import { shortcutText as words } from '#shared/text/commands/shortcuts';
import { keySystem } from '../../../data/key-system';

/** Every command with its keys, menu by menu, from the table that the menus themselves are made of. */
export function ShortcutTables() {
  return (
    <section>
      <Title order={2}>{words.title}</Title>
      <p>{words.lead}</p>
      {commandMenus.map((menu) => (
        <ShortcutTable key={menu.id} menu={menu} />
      ))}
    </section>
  );
}

function ShortcutTable({ menu: { title, groups } }: { menu: CommandMenu }) {
  return (
    <Table captionSide="top" withRowBorders>
      <Table.Caption ta="start" fw={600}>
        {title}
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.command}</Table.Th>
          <Table.Th w="40%">{words.keys}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.flat().map((id) => {
          const { label, keys } = commandWords(id);
          const said = saidKeys(keysOf(id, { keys }, keySystem), keySystem);
          return (
            <Table.Tr key={id}>
              <Table.Td>{label}</Table.Td>
              <Table.Td>{said === '' ? words.none : <Kbd>{said}</Kbd>}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
