import { useState } from 'react';
import { tid } from './here.ts';
import { Icon } from './Icon.tsx';
import { Dialog } from './Layer.tsx';
import { type Composer, closeSide } from './state.ts';

const DAY = 24 * 60 * 60 * 1000;
const tomorrow = (): string => new Date(Date.now() + DAY).toISOString().slice(0, 10);

export function ScheduleScreen({ composer }: { composer: Composer }) {
  const [date, setDate] = useState(tomorrow);
  const [time, setTime] = useState('09:30');
  return (
    <Dialog label="Schedule" onDismiss={closeSide}>
      <header className="dialog-bar">
        <button
          type="button"
          className="tool"
          aria-label="Close"
          data-testid={tid('app-bar-close')}
          onClick={closeSide}
        >
          <Icon name="close" />
        </button>
        <b>Schedule</b>
        <button
          type="button"
          className="post-button"
          data-testid={tid('scheduledConfirmationPrimaryAction')}
          onClick={() => {
            composer.setState({ scheduled: `${date}T${time}` });
            closeSide();
          }}
        >
          Confirm
        </button>
      </header>
      <div className="schedule">
        <label>
          <span className="dim">Date</span>
          <input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
        </label>
        <label>
          <span className="dim">Time</span>
          <input type="time" value={time} onChange={({ target }) => setTime(target.value)} />
        </label>
      </div>
    </Dialog>
  );
}
