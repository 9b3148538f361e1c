import { Button, Radio, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { NameBook } from '#shared/documents/name-book';
import type { Rules } from '#shared/model/rules/rules';
import type { Choice, Voter } from '#shared/model/vote';
import { choiceLabels } from '#shared/text/decisions/vote-words';
import { standingInFor } from '#shared/text/labels';
import { stepText } from '#shared/text/screens/proposals';
import classes from './roll-fields.module.css';
import { canVote, type Roll, type TypedRound } from './typed-round';

const words = stepText.round;
const CHOICES: readonly (Choice | null)[] = ['for', 'against', 'abstain', null];
const heading = (choice: Choice | null): string =>
  choice === null ? words.noVote : choiceLabels[choice];

type RollFieldsProps = {
  form: UseFormReturnType<TypedRound>;
  roll: Roll;
  names: NameBook;
  /** The rule with the partnership’s own word for a stand-in. */
  standIn: Rules['standIn'];
};

/** Who votes how, by the roll of the meeting; who cannot vote is shown with the reason (V8, I4). */
export function RollFields({ form, roll, names, standIn }: RollFieldsProps) {
  const { choices } = form.values;
  const set = (next: (Choice | null)[]): void => {
    form.setValues({ choices: next });
    form.clearFieldError('choices');
  };
  const choose = (place: number, choice: Choice | null): void =>
    set(choices.map((one, other) => (other === place ? choice : one)));
  const restFor = (): void =>
    set(
      roll.voters.map((voter, place) =>
        choices[place] === null && canVote(voter, roll) ? 'for' : (choices[place] ?? null),
      ),
    );
  if (!roll.voters.some(({ isThere }) => isThere)) return <Text size="sm">{words.rollEmpty}</Text>;
  return (
    <div>
      <table className={classes.roll}>
        <caption>{words.roll}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {CHOICES.map((choice) => (
              <th key={choice} scope="col" className={classes.choice}>
                {heading(choice)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roll.voters.map((voter, place) => (
            <RollRow
              key={`${voter.personId} ${voter.seatOf}`}
              voter={voter}
              roll={roll}
              names={names}
              standIn={standIn}
              choice={choices[place] ?? null}
              onChoose={(choice) => choose(place, choice)}
            />
          ))}
        </tbody>
      </table>
      {form.errors['choices'] && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {form.errors['choices']}
        </Text>
      )}
      <Button variant="default" size="compact-sm" mt={6} onClick={restFor}>
        {words.restFor}
      </Button>
      <Text size="xs" c="dimmed" mt={4}>
        {words.rollNote}
      </Text>
    </div>
  );
}

type RollRowProps = Omit<RollFieldsProps, 'form'> & {
  voter: Voter;
  choice: Choice | null;
  onChoose: (choice: Choice | null) => void;
};

function RollRow({ voter, roll, names, standIn, choice, onChoose }: RollRowProps) {
  const name = names.personName(voter.personId);
  const facts = [
    voter.organisationId && names.organisationName(voter.organisationId),
    voter.right === 'stand-in' &&
      voter.seatOf &&
      standingInFor(standIn, names.personName(voter.seatOf)),
  ].filter(Boolean);
  return (
    <tr data-out={!canVote(voter, roll) || undefined}>
      <th scope="row">
        {name}
        {facts.length > 0 && <span className={classes.body}>{facts.join(', ')}</span>}
      </th>
      {canVote(voter, roll) ? (
        CHOICES.map((one) => (
          <td key={one} className={classes.choice}>
            <Radio
              name={`vote ${voter.personId} ${voter.seatOf}`}
              aria-label={`${heading(one)}: ${name}`}
              checked={choice === one}
              onChange={() => onChoose(one)}
            />
          </td>
        ))
      ) : (
        <td colSpan={CHOICES.length}>{whyNot(voter, roll)}</td>
      )}
    </tr>
  );
}

function whyNot(voter: Voter, { recused }: Roll): string {
  if (recused.includes(voter.personId)) return words.recused;
  return voter.right === 'none' ? words.noVoteRight : words.absent;
}
