/** Two or more pages in one place, as screen readers and keyboards know them: arrows move, one page shows. */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

export interface TabPage {
  readonly key: string;
  readonly title: string;
  readonly content: ReactNode;
}

export function Tabs({ name, pages }: { readonly name: string; readonly pages: readonly TabPage[] }) {
  const id = useId();
  const [chosen, setChosen] = useState(pages[0]?.key);
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const here = pages.findIndex(({ key }) => key === chosen);
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -here, End: pages.length - 1 - here }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (here + step + pages.length) % pages.length;
    setChosen(pages[next]?.key);
    const tab = list.current?.children[next];
    if (tab instanceof HTMLElement) tab.focus();
  };

  return (
    <>
      <div ref={list} role="tablist" aria-label={name} className="tabs">
        {pages.map(({ key, title }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}${key}`}
            aria-selected={key === chosen}
            aria-controls={`${id}${key}-page`}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => setChosen(key)}
            onKeyDown={onKeyDown}
          >
            {title}
          </button>
        ))}
      </div>
      {pages.map(({ key, content }) => (
        <div
          key={key}
          role="tabpanel"
          id={`${id}${key}-page`}
          aria-labelledby={`${id}${key}`}
          hidden={key !== chosen}
          className="tab-page"
        >
          {content}
        </div>
      ))}
    </>
  );
}
