import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { LexicalBox } from '../../lexical/LexicalBox.tsx';
import { app, canPost, has, send, world } from './state.ts';

const { words } = world;

/** As measured on the live site: names with characters that cannot be seen in them. */
const seenAs = (text: string): string => (has('renamed') ? `~${[...text].reverse().join('')}` : `\u200b${text}\u200b`);

interface PressProps {
  label: string;
  className: string;
  disabled?: boolean;
  onPress: (cause: Event) => void;
  children?: ReactNode;
}

function Press({ label, className, disabled = false, onPress }: PressProps) {
  const says = disabled && !has('labels') && !has('renamed');
  if (has('native')) {
    return (
      <button
        type="button"
        className={`button ${className}`}
        disabled={says}
        onClick={(event) => disabled || onPress(event.nativeEvent)}
      >
        {seenAs(label)}
      </button>
    );
  }
  return (
    <div
      role="button"
      tabIndex={0}
      className={`button ${className} ${disabled ? 'off' : ''}`}
      {...(says ? { 'aria-disabled': true } : {})}
      onClick={(event) => disabled || onPress(event.nativeEvent)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (!disabled) onPress(event.nativeEvent);
      }}
    >
      {seenAs(label)}
    </div>
  );
}

function Placements() {
  const { facebook, instagram } = useStore(app);
  const box = (name: 'facebook' | 'instagram', label: string, ticked: boolean) => (
    <label className={name}>
      <input type="checkbox" checked={ticked} onChange={() => app.setState({ [name]: !ticked })} /> {label}
    </label>
  );
  return (
    <section>
      <h2>Post to</h2>
      {has('closed') ? (
        <p>Harbour Division and 1 other</p>
      ) : (
        <>
          {box('facebook', 'Facebook', facebook)}
          {box('instagram', 'Instagram', instagram)}
        </>
      )}
      {facebook && instagram && (
        <label>
          <input type="checkbox" role="switch" /> {words.customise}
        </label>
      )}
    </section>
  );
}

function Schedule() {
  const scheduled = useStore(app, (state) => state.scheduled);
  return (
    <section>
      <label>
        <input
          type="checkbox"
          role="switch"
          aria-label={words.setTime}
          checked={scheduled !== null}
          onChange={() => app.setState({ scheduled: scheduled === null ? '2026-12-01T09:30' : null })}
        />{' '}
        {words.setTime}
      </label>
      {scheduled !== null && (
        <input
          type="datetime-local"
          aria-label="Date picker"
          value={scheduled}
          onChange={(event) => app.setState({ scheduled: event.target.value })}
        />
      )}
    </section>
  );
}

function attach(): void {
  const url = URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }));
  app.setState(({ media }) => ({ media: [...media, url] }));
}

export function App() {
  const state = useStore(app);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!has('restless')) return;
    const timer = setInterval(() => setTurn((now) => now + 1), 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="app">
      <p className="practice-note">Practice page: nothing is really posted.</p>
      <div role="main" className="card">
        <h1>Create post</h1>
        <Placements />
        <section>
          <h2>Post details</h2>
          <LexicalBox
            label={has('renamed') ? '~' : words.caption}
            placeholder=""
            text={state.text}
            onText={(text) => app.setState({ text, done: null })}
            role={has('renamed') ? 'group' : 'combobox'}
          />
          <ul>
            {state.media.map((source) => (
              <li role="listitem" key={source}>
                <img src={source} alt="" />
              </li>
            ))}
          </ul>
          <a href="#photo" aria-label="Select adding photos." className="photo" onClick={attach}>
            Add photo
          </a>
        </section>
        <Schedule />
        <footer>
          <Press label="Cancel" className="cancel" onPress={() => app.setState({ text: '' })} />
          <Press label={words.later} className="later" onPress={() => app.setState({ done: 'Draft saved' })} />
          <Press
            key={turn}
            label={state.scheduled ? words.schedule : words.publish}
            className="publish"
            disabled={!canPost(state)}
            onPress={(cause) => send('button', cause)}
          />
        </footer>
        {state.done && <h2 className="done">{state.done}</h2>}
      </div>
    </div>
  );
}
