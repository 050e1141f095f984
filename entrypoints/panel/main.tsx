/** The sidebar: an extension page in the frame that the guard puts beside the composer. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { showPage } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { useStored } from '../../components/use-stored.ts';
import { listenToGuard } from '../../lib/browser/panel-channel.ts';
import { keepAccount, readGuidance, readSettings, watchGuidance, watchSettings } from '../../lib/browser/settings.ts';
import { GUIDELINES } from '../../lib/guidelines/guidelines.ts';
import { guidelinesWith } from '../../lib/guidelines/own.ts';
import { DEFAULTS, NO_GUIDANCE } from '../../lib/policy/defaults.ts';
import { wordsWith } from '../../lib/rules/own-words.ts';
import { panelStore } from './store.ts';
import '../../components/panel.css';

const guard = listenToGuard((view) => panelStore.setState({ view }));

const fit = (width: number, height: number) => guard.send({ do: 'fit', width, height });

function App() {
  const { view } = useStore(panelStore);
  const { rules } = useStored(readSettings, watchSettings) ?? DEFAULTS;
  const guidance = useStored(readGuidance, watchGuidance) ?? NO_GUIDANCE;
  const ruleWords = useMemo(() => wordsWith(rules), [rules]);
  const guidelines = useMemo(() => guidelinesWith(GUIDELINES, guidance), [guidance]);
  return (
    <Panel
      view={view}
      ruleWords={ruleWords}
      guidelines={guidelines}
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

showPage(<App />, readSettings, watchSettings);
