import { memo } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import type { EventRow } from '../../lib/player/index.ts';
import { ageText, countText } from './age.ts';

/** The headings of `kubectl describe`, the same in both languages. */
const COLUMNS = ['Type', 'Reason', 'Age', 'From', 'Message'] as const;

/** The events recorded so far, as `kubectl describe` shows them. */
export const Events = memo(function Events(props: {
  /** Newest first. */
  readonly events: readonly EventRow[];
  readonly href: (stepId: string) => string;
  readonly words: StepWords;
}) {
  const { events, href, words } = props;
  if (events.length === 0) return <p className="empty">{words.eventsNone}</p>;
  return (
    <>
      <p className="cap">{words.eventsLead}</p>
      <table className="ev">
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr
              key={`${event.type} ${event.reason} ${event.fieldPath} ${event.message}`}
              className={`${event.now ? 'chg' : ''}${event.type === 'Warning' ? ' warn' : ''}`}
              title={event.fieldPath || undefined}
            >
              <td>{event.type}</td>
              <td>
                <a href={href(event.stepId)} data-step={event.stepId}>
                  {event.reason}
                </a>
              </td>
              <td className="num">
                {ageText(event.age)}
                {event.count > 1 ? <span> {countText(event)}</span> : null}
              </td>
              <td>kubelet</td>
              <td>{event.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
});
