import { List, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { answeredContent, type Preset } from '#shared/domain/presets/preset';
import { ruleNames } from '#shared/model/rules/rules';
import { partnershipsText } from '#shared/text/screens/partnerships';
import { ruleNamesInWords } from '#shared/text/rules/rule-names';
import { RulesTable } from '../../records/rules-table';

type PresetSummaryProps = {
  preset: Preset;
  answers: Readonly<Record<string, string>>;
  onAnswer: (questionId: string, answerId: string) => void;
};

/** What a preset brings along, clause by clause, what it leaves silent, and what it asks. */
export function PresetSummary({ preset, answers, onAnswer }: PresetSummaryProps) {
  const { terms, members } = answeredContent(preset, answers);
  const silent = ruleNames.filter((name) => terms.rules[name].state === 'silent');
  return (
    <Stack component="aside" gap="md" aria-labelledby="preset-summary">
      <Title order={2} id="preset-summary">
        {partnershipsText.about(preset.name)}
      </Title>
      <Questions preset={preset} answers={answers} onAnswer={onAnswer} />
      <div>
        <RulesTable rules={terms.rules} isShort />
        <Title order={3} mt="md">
          {partnershipsText.silentAbout}
        </Title>
        <Text size="sm" mt={4}>
          {silent.map((name) => ruleNamesInWords[name]).join('; ')}
        </Text>
      </div>
      {members.length > 0 && (
        <div>
          <Title order={3}>{partnershipsText.membersAre}</Title>
          <Text size="sm" mt={4}>
            {members.map(({ name }) => name).join('; ')}
          </Text>
        </div>
      )}
    </Stack>
  );
}

function Questions({ preset, answers, onAnswer }: PresetSummaryProps) {
  return (
    <Stack component="section" gap="sm" aria-labelledby="preset-questions">
      <Title order={3} id="preset-questions">
        {partnershipsText.questions}
      </Title>
      {preset.questions.length > 0 && (
        <Text size="sm" c="dimmed">
          {partnershipsText.questionsLead}
        </Text>
      )}
      {preset.questions.map(({ id, question, answers: choices }) => (
        <NativeSelect
          key={id}
          label={question}
          data={[
            { value: '', label: partnershipsText.answerLater },
            ...choices.map((answer) => ({ value: answer.id, label: answer.words })),
          ]}
          value={answers[id] ?? ''}
          onChange={(event) => onAnswer(id, event.currentTarget.value)}
        />
      ))}
      <List size="sm" aria-label={partnershipsText.reminders}>
        {preset.reminders.map((reminder) => (
          <List.Item key={reminder}>{reminder}</List.Item>
        ))}
      </List>
    </Stack>
  );
}
