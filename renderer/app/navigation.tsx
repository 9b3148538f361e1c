import {
  BookCheck,
  BookOpen,
  CalendarCheck,
  CalendarDays,
  CircleHelp,
  Contact,
  Files,
  FileText,
  Gauge,
  Grid3x3,
  Landmark,
  Library,
  ListChecks,
  ListTodo,
  Network,
  PenLine,
  Plus,
  Scale,
  ScrollText,
  Search,
  Settings,
  Users,
  Workflow,
  type LucideIcon,
} from 'lucide-react';
import { Link, useLocation } from 'wouter';
import type { PartnershipId } from '#shared/model/id';
import { addressOfCommand, appCommands, type AppCommand } from '#shared/text/commands/app-commands';
import { shellText } from '#shared/text/screens/shell';
import { usePartnerships } from '../data/queries';
import classes from './navigation.module.css';

type NavItemProps = { to: string; label: string; icon?: LucideIcon; isCurrent: boolean };

function NavItem({ to, label, icon: Icon, isCurrent }: NavItemProps) {
  return (
    <li>
      <Link href={to} className={classes.link} aria-current={isCurrent ? 'page' : undefined}>
        {Icon && <Icon size={16} aria-hidden className={classes.icon} />}
        <span className={classes.label}>{label}</span>
      </Link>
    </li>
  );
}

type Way = { id: AppCommand; icon: LucideIcon; hasParts?: boolean };

/** What is for all partnerships at once. */
const FIRST: readonly Way[] = [
  { id: 'due', icon: CalendarCheck },
  { id: 'overview', icon: Gauge },
  { id: 'allActions', icon: ListTodo },
  { id: 'people', icon: Contact, hasParts: true },
  { id: 'search', icon: Search },
];

const LAST: readonly Way[] = [
  { id: 'help', icon: CircleHelp, hasParts: true },
  { id: 'settings', icon: Settings },
];

const OF_PARTNERSHIP: readonly Way[] = [
  { id: 'meetings', icon: CalendarDays },
  { id: 'actions', icon: ListChecks },
  { id: 'members', icon: Users },
  { id: 'decisions', icon: Scale },
  { id: 'interests', icon: ScrollText },
  { id: 'terms', icon: FileText },
  { id: 'structure', icon: Network },
  { id: 'trackers', icon: Grid3x3 },
  { id: 'papers', icon: Files },
  { id: 'registers', icon: Library },
  { id: 'minuteBook', icon: BookCheck },
  { id: 'writing', icon: PenLine },
  { id: 'details', icon: Landmark },
];

type WaysProps = { ways: readonly Way[]; location: string; className?: string | undefined };

function Ways({ ways, location, className }: WaysProps) {
  return (
    <ul className={className}>
      {ways.map(({ id, icon, hasParts = false }) => {
        const { to, label } = appCommands[id];
        return (
          <NavItem
            key={id}
            to={to}
            label={label}
            icon={icon}
            isCurrent={hasParts ? location.startsWith(to) : location === to}
          />
        );
      })}
    </ul>
  );
}

/** The way to every screen: of the partnership one works in, to other partnerships, and to help. */
export function Navigation({ partnershipId }: { partnershipId: PartnershipId | null }) {
  const [location] = useLocation();
  return (
    <nav className={classes.navigation} aria-label={shellText.navigation}>
      <Ways ways={FIRST} location={location} />
      {partnershipId && <PartnershipLinks partnershipId={partnershipId} location={location} />}
      <Partnerships partnershipId={partnershipId} location={location} />
      <Ways ways={LAST} location={location} className={classes.bottom} />
    </nav>
  );
}

type InPartnership = { partnershipId: PartnershipId; location: string };

function PartnershipLinks({ partnershipId, location }: InPartnership) {
  const place = { partnershipId, meetingId: null };
  return (
    <ul>
      {OF_PARTNERSHIP.map(({ id, icon }) => {
        const to = addressOfCommand(id, place) ?? '';
        const screen = to.split('/').at(-1) ?? '';
        return (
          <NavItem
            key={id}
            to={to}
            label={appCommands[id].label}
            icon={icon}
            isCurrent={location === to || isWithin(screen, location)}
          />
        );
      })}
    </ul>
  );
}

/** Whether an address is that of something within a screen: a meeting, a part, an entry of its lists. */
function isWithin(screen: string, location: string): boolean {
  if (screen === 'meetings') return /^\/(m\/|p\/[^/]+\/dates$)/.test(location);
  if (screen === 'settings' && /^\/p\/[^/]+\/retention$/.test(location)) return true;
  if (screen === 'decisions') {
    return /^\/p\/[^/]+\/(decisions|proposals|between-meetings)\//.test(location);
  }
  return location.startsWith(`/p/${location.split('/')[2] ?? ''}/${screen}/`);
}

function Partnerships({
  partnershipId,
  location,
}: {
  partnershipId: PartnershipId | null;
  location: string;
}) {
  const partnerships = usePartnerships().data ?? [];
  return (
    <section aria-labelledby="partnerships-heading">
      <h2 id="partnerships-heading" className={classes.heading}>
        {shellText.partnerships}
      </h2>
      <ul>
        {partnerships.map(({ id, name }) => (
          <li key={id}>
            <Link
              href={`/p/${id}/meetings`}
              className={classes.link}
              data-open={id === partnershipId || undefined}
              title={name}
            >
              <BookOpen size={16} aria-hidden className={classes.icon} />
              <span className={classes.label}>{name}</span>
            </Link>
          </li>
        ))}
        <NavItem
          to="/structure"
          label={shellText.picture}
          icon={Workflow}
          isCurrent={location === '/structure'}
        />
        <NavItem
          to="/partnerships/new"
          label={shellText.newPartnership}
          icon={Plus}
          isCurrent={location === '/partnerships/new'}
        />
      </ul>
    </section>
  );
}
