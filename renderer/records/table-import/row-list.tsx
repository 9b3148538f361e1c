import { List, Text } from '@mantine/core';

type RowListProps = { title: string; rows: readonly { key: string; text: string }[] };

/** Rows of a table of which something is said, a line each. */
export function RowList({ title, rows }: RowListProps) {
  return (
    <>
      <Text size="sm" mt="xs">
        {title}
      </Text>
      <List size="sm" aria-label={title}>
        {rows.map(({ key, text }) => (
          <List.Item key={key}>{text}</List.Item>
        ))}
      </List>
    </>
  );
}
