import { useState } from 'react';
import { useStore } from 'zustand';
import { ComposeModal } from './ComposeModal.tsx';
import { has, tid } from './here.ts';
import { Layer } from './Layer.tsx';
import { MediaScreen } from './MediaScreen.tsx';
import { MobileBar, Nav } from './Nav.tsx';
import { Home, Status } from './Pages.tsx';
import { ScheduleScreen } from './ScheduleScreen.tsx';
import { Sheet } from './Sheet.tsx';
import { Sidebar } from './Sidebar.tsx';
import { app } from './state.ts';

function Toast() {
  const toast = useStore(app, (state) => state.toast);
  if (!toast) return null;
  return (
    <Layer>
      <div role="alert" className="toast" data-testid={tid('toast')}>
        <span>{toast.text}</span>
        {toast.link && (
          <a href={toast.link} onClick={(event) => event.preventDefault()}>
            View
          </a>
        )}
      </div>
    </Layer>
  );
}

function Layers() {
  const modal = useStore(app, (state) => state.modal);
  const side = useStore(app, (state) => state.side);
  return (
    <>
      {modal && <ComposeModal composer={modal} />}
      {side?.is === 'media' && <MediaScreen composer={side.composer} medium={side.medium} />}
      {side?.is === 'schedule' && <ScheduleScreen composer={side.composer} />}
      <Sheet />
      <Toast />
    </>
  );
}

export function App() {
  const page = useStore(app, (state) => state.page);
  // The portals need their container in the document first.
  const [ready, setReady] = useState(false);
  return (
    <div className={has('mobile') ? 'app mobile' : 'app'}>
      <p className="practice-note">Practice page: nothing is really posted.</p>
      <div className="columns">
        {has('mobile') ? <MobileBar /> : <Nav />}
        {page.is === 'home' ? <Home /> : <Status key={page.post.id} />}
        {!has('mobile') && <Sidebar />}
      </div>
      <div id="layers" ref={(element) => setReady(element !== null)} />
      {ready && <Layers />}
    </div>
  );
}
