import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { proposeDates } from '#shared/domain/meeting-dates';
import { rulesOn } from '#shared/domain/terms';
import type { Output } from '#shared/ipc/contract';
import type { MeetingSummary, PartnershipView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import { valueOf } from '#shared/model/setting';
import { ruleRow } from '#shared/text/rules/rule-rows';
import { datesText } from '#shared/text/screens/meetings';
import { useCommand } from '../../../data/commands';
import { useMeetingDates, useMeetings, usePartnership } from '../../../data/queries';
import { focusFirstError } from '../../../ui/focus-first-error';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { parentDatesOf } from '../parent-dates';
import classes from './dates-screen.module.css';
import { planChecks } from './plan-checks';
import { PlanFields } from './plan-fields';
import { ProposedDates } from './proposed-dates';
import {
  detailsOn,
  firstPlan,
  needsParent,
  planFrom,
  type PlanFacts,
  type TypedPlan,
} from './typed-plan';

/** Proposes the dates of a year by the rule on frequency, and adds them (F1 to F4, N10). */
export function DatesScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  const meetings = useMeetings(partnershipId);
  const dates = useMeetingDates();
  return (
    <Page
      title={datesText.title}
      lead={datesText.lead}
      actions={
        <Button variant="default" component={Link} href={`/p/${partnershipId}/meetings`}>
          {datesText.back}
        </Button>
      }
    >
      <Loaded reading={usePartnership(partnershipId)}>
        {(view) => (
          <Loaded reading={meetings}>
            {(own) => (
              <Loaded reading={dates}>
                {(all) => <Proposal view={view} meetings={own} dates={all} />}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

type ProposalProps = {
  view: PartnershipView;
  meetings: readonly MeetingSummary[];
  dates: Output<'meetings:dates'>;
};

function Proposal({ view: { partnership, today }, meetings, dates }: ProposalProps) {
  const [, navigate] = useLocation();
  const { run, isRunning } = useCommand('meetings:createMany', ({ meetings: made }) =>
    datesText.added(made.length),
  );
  const [left, setLeft] = useState<ReadonlySet<IsoDate>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const rules = rulesOn(partnership, today);
  const facts: PlanFacts = { rule: withNumber(valueOf(rules.frequency)), meetings, today };
  const form = useForm<TypedPlan>({
    initialValues: firstPlan(meetings, parentDatesOf(partnership, dates)),
    validate: planChecks(facts),
    validateInputOnBlur: ['interval', 'number', 'parentDates', 'daysBefore'],
  });
  const taken = dates.map(({ date, partnershipName: name }) => ({ date, name }));
  const plan = planFrom(facts, form.values, { calendar: partnership.calendar, taken });
  const proposed = plan === null ? null : proposeDates(plan);
  const chosen = proposed?.filter(({ date }) => !left.has(date)) ?? [];

  const add = async (typed: TypedPlan): Promise<void> => {
    const details = chosen.map((one) => detailsOn(one, typed)).filter((one) => one !== null);
    setProblem(details.length === 0 ? datesText.chooseOne : null);
    if (details.length === 0) return;
    const made = await run({ partnershipId: partnership.id, meetings: details });
    if (made) navigate(`/p/${partnership.id}/meetings`);
  };
  const choose = (date: IsoDate, isChosen: boolean): void => {
    const others = [...left].filter((one) => one !== date);
    setLeft(new Set(isChosen ? others : [...others, date]));
    setProblem(null);
  };
  return (
    <form
      noValidate
      className={classes.columns}
      onSubmit={form.onSubmit((typed) => void add(typed), focusFirstError(form))}
    >
      <PlanFields form={form} facts={facts} says={ruleRow('frequency', rules)} />
      <ProposedDates
        dates={proposed}
        isChosen={(date) => !left.has(date)}
        onChoose={choose}
        dated={plan === null ? 0 : meetings.filter(isWithin(plan)).length}
        lacksParent={plan !== null && needsParent(plan.rule) && plan.parentDates.length === 0}
        problem={problem}
        isRunning={isRunning}
      />
    </form>
  );
}

/** The rule, where it gives a number to work with. */
function withNumber(rule: PlanFacts['rule']): PlanFacts['rule'] {
  return rule?.kind === 'in-words' ? null : rule;
}

function isWithin({ from, until }: { from: IsoDate; until: IsoDate }) {
  return ({ date }: MeetingSummary): boolean => from <= date && date <= until;
}
