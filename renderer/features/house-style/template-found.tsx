import { Code, List, Stack, Text, Title } from '@mantine/core';
import { templateFieldSchema, type TemplateReport } from '#shared/model/template-report';
import {
  templateFaultWords,
  templateFieldWords,
  wordTemplateText as words,
} from '#shared/text/screens/word-template';

/** A field as it is typed in Word. */
const asTyped = (field: string): string => `{{${field}}}`;

/** What is filled in, what is not known, and what could be better. */
export function TemplateFound({ report }: { report: TemplateReport }) {
  const { fields, unknown, faults } = report;
  return (
    <Stack gap="xs">
      <Text size="sm">
        {words.found} {fields.map(asTyped).join(', ')}
      </Text>
      {unknown.length > 0 && (
        <Text size="sm">{words.unknown(unknown.map(asTyped).join(', '))}</Text>
      )}
      <Title order={3} fz="sm">
        {words.faults}
      </Title>
      {faults.length === 0 ? (
        <Text size="sm">{words.faultless}</Text>
      ) : (
        <List size="sm">
          {faults.map((fault) => (
            <List.Item key={fault}>{templateFaultWords[fault]}</List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}

/** What may be typed into a template. */
export function TemplateFields() {
  return (
    <div>
      <Title order={3} fz="sm" mb={4}>
        {words.fields}
      </Title>
      <List size="sm">
        {templateFieldSchema.options.map((field) => (
          <List.Item key={field}>
            <Code>{asTyped(field)}</Code> {templateFieldWords[field]}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
