import { useState } from 'react';
import { useStore } from 'zustand';
import { POSTS } from '../people.ts';
import { Article } from './Article.tsx';
import { addBox, Composer } from './Composer.tsx';
import { tid } from './here.ts';
import { Icon } from './Icon.tsx';
import { app, goTo, newBox, newComposer, purposeOf } from './state.ts';

/** In the page a second box does not fit: the draft moves to the modal, and the page's own composer is emptied. */
function moveToModal(): void {
  const { inline, page } = app.getState();
  const modal = newComposer('modal', purposeOf(page));
  const { boxes, media, scheduled } = inline.getState();
  modal.setState({ boxes, media, scheduled });
  addBox(modal);
  inline.setState({ boxes: [newBox()], media: [], scheduled: null, poll: null });
  app.setState({ modal });
  goTo('/compose/post');
}

function InlineComposer() {
  const inline = useStore(app, (state) => state.inline);
  return <Composer composer={inline} onAdd={moveToModal} onDismiss={() => undefined} />;
}

const TABS = ['For you', 'Following'] as const;

export function Home() {
  const [tab, setTab] = useState<(typeof TABS)[number]>('For you');
  return (
    <main className="primary" data-testid={tid('primaryColumn')}>
      <nav className="tabs" aria-label="Timelines">
        {TABS.map((name) => (
          <button key={name} type="button" className={name === tab ? 'tab on' : 'tab'} onClick={() => setTab(name)}>
            {name}
          </button>
        ))}
      </nav>
      {/* As on X, another tab has another composer element with the same draft. */}
      <InlineComposer key={tab} />
      <section aria-label="Timeline">
        {(tab === 'For you' ? POSTS : POSTS.slice(2)).map((post) => (
          <Article key={post.id} post={post} />
        ))}
      </section>
    </main>
  );
}

export function Status() {
  const page = useStore(app, (state) => state.page);
  if (page.is !== 'status') return null;
  return (
    <main className="primary" data-testid={tid('primaryColumn')}>
      <header className="page-bar">
        <button type="button" className="tool" aria-label="Back" onClick={() => goTo('/home')}>
          <Icon name="back" />
        </button>
        <h2>Post</h2>
      </header>
      <Article post={page.post} large />
      <InlineComposer />
    </main>
  );
}
