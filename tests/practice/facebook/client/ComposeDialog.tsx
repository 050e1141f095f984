/**
 * The post dialog as Facebook stacks it: one `role=dialog` with the chrome, an unlabelled one with the editor that mounts later,
 * a hidden one left over from before, and for a Page a further one with the settings.
 */
import type { LexicalEditor } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { insertEmoji } from '../../lexical/engine.ts';
import { LexicalBox } from '../../lexical/LexicalBox.tsx';
import { Avatar } from './Avatar.tsx';
import { DivButton, PublishButton } from './DivButton.tsx';
import { has, labels, word } from './here.ts';
import { app, canPost, changeDialog, closeDialog, type Dialog, isTwoStep, sendDialog } from './state.ts';

const isMac = /Mac/.test(navigator.platform);

function shortName(name: string): string {
  return has('page') ? name : (name.split(' ')[0] ?? name);
}

function labelOf({ purpose }: Dialog, name: string): string {
  if (purpose === 'share') return labels.saySomething;
  return has('nobody') ? 'Write something…' : labels.mind(shortName(name));
}

function submitLabel(dialog: Dialog): string {
  if (isTwoStep(dialog)) return labels.next;
  if (dialog.purpose === 'edit') return labels.save;
  if (dialog.purpose === 'share') return labels.shareNow;
  return dialog.purpose === 'group' && has('approve') ? labels.submit : labels.post;
}

function attach(): void {
  const url = URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }));
  app.setState(({ dialog }) => ({ dialog: dialog && { ...dialog, media: [...dialog.media, url] } }));
}

function Write({ dialog }: { dialog: Dialog }) {
  const acting = useStore(app, (state) => state.acting);
  const editor = useRef<LexicalEditor | null>(null);
  const press = (cause: Event) =>
    isTwoStep(dialog) ? changeDialog({ step: 'settings' }) : sendDialog('button', cause);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <div className="who">
        <Avatar person={acting} />
        <div>
          <b>{acting.name}</b>
          <DivButton label={labels.audience} aria-haspopup="dialog" onPress={() => undefined} className="small">
            🌐
          </DivButton>
        </div>
      </div>
      <LexicalBox
        label={word(labelOf(dialog, acting.name))}
        placeholder={word(labelOf(dialog, acting.name))}
        text={dialog.text}
        onText={(text) => changeDialog({ text })}
        onEnter={(event) => {
          const isSend = has('ctrlenter') && (isMac ? event.metaKey : event.ctrlKey);
          if (isSend) sendDialog('keys', event);
          return isSend;
        }}
        onReady={(ready) => {
          editor.current = ready;
        }}
        autoFocus
      />
      {dialog.media.map((source) => (
        <img key={source} className="preview" src={source} alt="" />
      ))}
      <div className="tools">
        <DivButton label={labels.photo} onPress={attach}>
          🖼
        </DivButton>
        <DivButton
          label="Emoji"
          className="emoji-picker"
          aria-expanded={false}
          onPress={() => editor.current && insertEmoji(editor.current, '🎉')}
        >
          ☺
        </DivButton>
      </div>
      <PublishButton label={submitLabel(dialog)} disabled={!canPost(dialog)} onPress={press} />
    </form>
  );
}

function Settings({ dialog }: { dialog: Dialog }) {
  return (
    <div className="settings">
      <h2>{word(labels.settings)}</h2>
      <DivButton label={labels.back} onPress={() => changeDialog({ step: 'write' })} className="back">
        ←
      </DivButton>
      <DivButton label={labels.audience} aria-haspopup="dialog" onPress={() => undefined} className="row">
        🌐 Public
      </DivButton>
      <PublishButton label={labels.post} disabled={!canPost(dialog)} onPress={(cause) => sendDialog('button', cause)} />
    </div>
  );
}

/** The leftover of an earlier composer: an editor like any other, and not shown. */
function Leftover() {
  return (
    <div role="dialog" hidden>
      <LexicalBox label={labels.mind('Nobody')} placeholder="" text="An old draft, damn it" onText={() => undefined} />
      <DivButton label={labels.post} onPress={() => undefined} />
    </div>
  );
}

function Steps({ dialog }: { dialog: Dialog }) {
  const inSettings = dialog.step === 'settings';
  if (has('swap')) {
    return (
      <div role="dialog" className="pane">
        {inSettings ? <Settings dialog={dialog} /> : <Write dialog={dialog} />}
      </div>
    );
  }
  return (
    <>
      {(!inSettings || has('kept')) && (
        <div role="dialog" className="pane" hidden={inSettings}>
          <Write dialog={dialog} />
        </div>
      )}
      {inSettings && (
        <div role="dialog" className="pane" aria-label={word(labels.settings)}>
          <Settings dialog={dialog} />
        </div>
      )}
    </>
  );
}

export function ComposeDialog({ dialog }: { dialog: Dialog }) {
  const [mounted, setMounted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setMounted(true), 120);
    return () => clearTimeout(timer);
  }, []);
  return createPortal(
    <div className="layer">
      <div className="scrim" />
      <div className="stack">
        <Leftover />
        <div
          role="dialog"
          aria-label={word(dialog.purpose === 'edit' ? labels.edit : labels.createPost)}
          className="chrome"
        >
          <h2>{word(dialog.purpose === 'edit' ? labels.edit : labels.createPost)}</h2>
          <DivButton label={labels.close} onPress={closeDialog} className="close">
            ✕
          </DivButton>
        </div>
        {mounted && <Steps dialog={dialog} />}
      </div>
    </div>,
    document.body,
  );
}
