/** The sidebar: an extension page in the frame that the guard puts beside the composer. */
import { useStore } from 'zustand';
import { showPage } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { listenToGuard } from '../../lib/browser/panel-channel.ts';
import { keepAccount } from '../../lib/browser/settings.ts';
import { GUIDELINES } from '../../lib/guidelines/guidelines.ts';
import { WORDS } from '../../lib/rules/words.ts';
import { panelStore } from './store.ts';
import '../../components/panel.css';

const guard = listenToGuard((view) => panelStore.setState({ view }));

const fit = (width: number, height: number) => guard.send({ do: 'fit', width, height });

function App() {
  const { view } = useStore(panelStore);
  return (
    <Panel
      view={view}
      ruleWords={WORDS}
      guidelines={GUIDELINES}
      onDecide={(hold, reason) => guard.send({ do: 'decide', hold, reason })}
      onCancel={(hold) => guard.send({ do: 'cancel', hold })}
      onCollapse={(collapsed) => guard.send({ do: 'collapse', collapsed })}
      onReplace={({ rule, field, start }) => guard.send({ do: 'replace', rule, field, start })}
      onQuiet={({ rule, span }) => guard.send({ do: 'quiet', rule, span })}
      onInsert={(text) => guard.send({ do: 'insert', text })}
      onFit={fit}
      onAnswer={(account, kind) => void keepAccount({ ...account, kind })}
    />
  );
}

showPage(<App />);
