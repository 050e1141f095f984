import { useStore } from 'zustand';
import { tid } from './here.ts';
import { Dialog } from './Layer.tsx';
import { app } from './state.ts';

/** The site's own question, such as "Discard this post?". */
export function Sheet() {
  const sheet = useStore(app, (state) => state.sheet);
  if (!sheet) return null;
  const answer = (yes: boolean, cause: Event) => {
    app.setState({ sheet: null });
    sheet.onAnswer(yes, cause);
  };
  return (
    <Dialog label={sheet.title} onDismiss={() => app.setState({ sheet: null })}>
      <div className="sheet" data-testid={tid('confirmationSheetDialog')}>
        <h2>{sheet.title}</h2>
        <button
          type="button"
          className="post-button"
          data-testid={tid('confirmationSheetConfirm')}
          onClick={(event) => answer(true, event.nativeEvent)}
        >
          {sheet.yes}
        </button>
        <button
          type="button"
          className="boost"
          data-testid={tid('confirmationSheetCancel')}
          onClick={(event) => answer(false, event.nativeEvent)}
        >
          {sheet.no}
        </button>
      </div>
    </Dialog>
  );
}
