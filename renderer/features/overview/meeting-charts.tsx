import type { MeetingHistoryView } from '#shared/ipc/areas/overview';
import { shortDate } from '#shared/text/dates';
import {
  meetingChartText as words,
  papersStanding,
  papersSummary,
  quorumSummary,
} from '#shared/text/screens/meeting-charts';
import { historyText } from '#shared/text/screens/overview';
import { ChartCard } from './chart-card';
import classes from './overview.module.css';

type Meetings = { meetings: MeetingHistoryView['meetings'] };

/** Quorum and punctuality meeting by meeting, each against its rule (Q1, Q3, N2, N5). */
export function MeetingCharts({ meetings }: Meetings) {
  return (
    <div className={classes.charts}>
      <QuorumChart meetings={meetings} />
      <PapersChart meetings={meetings} />
    </div>
  );
}

function QuorumChart({ meetings }: Meetings) {
  const isJudged = meetings.some(({ needed }) => needed !== null);
  const points = meetings.map(({ date, there, counted, needed }) => ({
    name: shortDate(date),
    // Where there is no rule nobody is counted by it: who came is all there is to show.
    came: isJudged ? counted : there,
    needed,
  }));
  return (
    <ChartCard
      title={words.quorum}
      summary={quorumSummary(meetings)}
      drawing={{
        kind: 'against',
        points,
        bar: { figure: 'came', label: isJudged ? words.counted : words.there },
        line: { figure: 'needed', label: words.neededLine },
      }}
      columns={[words.meeting, words.there, words.counted, words.needed, words.standing]}
      rows={meetings.map(({ date, there, counted, needed, quorum }) => [
        shortDate(date),
        there,
        counted ?? words.none,
        needed ?? words.none,
        historyText.states[quorum],
      ])}
    />
  );
}

function PapersChart({ meetings }: Meetings) {
  const points = meetings.map(({ date, papers: { sent, asked } }) => ({
    name: shortDate(date),
    sent,
    asked,
  }));
  return (
    <ChartCard
      title={words.papers}
      summary={papersSummary(meetings)}
      drawing={{
        kind: 'against',
        points,
        bar: { figure: 'sent', label: words.sent },
        line: { figure: 'asked', label: words.askedLine },
      }}
      columns={[words.meeting, words.sent, words.asked, words.standing]}
      rows={meetings.map((meeting) => [
        shortDate(meeting.date),
        meeting.papers.sent ?? words.none,
        meeting.papers.asked ?? words.none,
        papersStanding(meeting),
      ])}
    />
  );
}
