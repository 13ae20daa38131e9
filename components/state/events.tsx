import type { StepWords } from '../../lib/dictionary/index.ts';
import type { EventShown } from '../player/shown.ts';
import { durationText } from '../world/clock.ts';

/** The events recorded so far, newest first, as `kubectl describe` shows them. */
export function Events(props: {
  readonly events: readonly EventShown[];
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}) {
  const { events, href, words } = props;
  if (events.length === 0) return <p className="empty">{words.eventsNone}</p>;
  return (
    <table className="ev">
      <thead>
        <tr>
          <th scope="col">Type</th>
          <th scope="col">Reason</th>
          <th scope="col">{words.age}</th>
          <th scope="col">Message</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: counted from the oldest, an event keeps its number
          <tr key={events.length - i} className={`${event.now ? 'chg' : ''}${event.type === 'Warning' ? ' warn' : ''}`}>
            <td>{event.type}</td>
            <td>
              <a href={href(event.stepId)} data-step={event.stepId}>
                {event.reason}
              </a>
            </td>
            <td className="num">{durationText(event.age)}</td>
            <td>{event.message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
