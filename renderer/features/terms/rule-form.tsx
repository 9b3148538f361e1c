import { Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PartnershipId, TermsId } from '#shared/model/id';
import type { RuleName, Rules } from '#shared/model/rules/rules';
import type { Setting } from '#shared/model/setting';
import { ruleNamesInWords } from '#shared/text/rules/rule-names';
import { termsText } from '#shared/text/screens/terms';
import { useCommand } from '../../data/commands';
import { FormButtons } from '../../ui/form-buttons';
import type { RuleEditor } from './rule-editors/rule-editor';
import { ruleEditors } from './rule-editors/rule-editors';

const words = termsText.form;

type RuleFormProps = {
  partnershipId: PartnershipId;
  termsId: TermsId;
  rule: RuleName;
  setting: Rules[RuleName];
  onClose: () => void;
};

/** One rule: what the terms say, that they say nothing, or that nobody has entered it yet. */
export function RuleForm({ partnershipId, termsId, rule, setting, onClose }: RuleFormProps) {
  const editor = ruleEditors[rule] as RuleEditor<unknown>;
  const [state, setState] = useState<Setting<unknown>['state']>(
    setting.state === 'not-entered' ? 'set' : setting.state,
  );
  const [draft, setDraft] = useState(() =>
    editor.start(setting.state === 'set' ? setting.value : null),
  );
  const [clause, setClause] = useState(setting.state === 'set' ? setting.clause : '');
  const [note, setNote] = useState(setting.state === 'set' ? setting.note : '');
  const [problem, setProblem] = useState<string | null>(null);
  const { run, isRunning } = useCommand('terms:saveRules', () =>
    termsText.saved(ruleNamesInWords[rule]),
  );
  const save = async (next: Setting<unknown>): Promise<void> => {
    const rules = { [rule]: next } as Partial<Rules>;
    if (await run({ partnershipId, termsId, rules })) onClose();
  };
  const submit = (): void => {
    if (state !== 'set') return void save({ state });
    const read = editor.read(draft);
    if ('problem' in read) return setProblem(read.problem);
    setProblem(null);
    void save({ state, value: read.value, clause, note });
  };
  const { Fields } = editor;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        <Radio.Group label={words.state} value={state} onChange={(value) => setState(value)}>
          <Stack gap={6} mt={4}>
            <Radio value="set" label={words.set} data-autofocus />
            <Radio value="silent" label={words.silent} />
            <Radio value="not-entered" label={words.notEntered} />
          </Stack>
        </Radio.Group>
        {state === 'set' && (
          <>
            <Fields draft={draft} onChange={setDraft} problem={problem} />
            <TextInput
              label={words.clause}
              description={words.clauseHint}
              maxLength={60}
              value={clause}
              onChange={(event) => setClause(event.currentTarget.value)}
            />
            <TextInput
              label={words.note}
              description={words.noteHint}
              maxLength={200}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          </>
        )}
        <FormButtons submit={words.save} isRunning={isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}
