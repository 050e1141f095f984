/** Everything over the page hangs in `#layers`. A dialog there keeps the focus to itself, as X's does. */
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

export function Layer({ children }: { children: ReactNode }) {
  const layers = document.getElementById('layers');
  return layers ? createPortal(<div className="layer">{children}</div>, layers) : null;
}

interface DialogProps {
  label: string;
  onDismiss: () => void;
  children: ReactNode;
}

export function Dialog({ label, onDismiss, children }: DialogProps) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const trap = ({ target }: FocusEvent) => {
      const own = dialog.current;
      if (!own || !(target instanceof Node) || own.contains(target)) return;
      // A later layer (a sheet, the schedule screen) has its own trap.
      const inLayers = document.getElementById('layers')?.contains(target);
      if (inLayers && !own.compareDocumentPosition(target)) return;
      if (inLayers && own.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) return;
      own.querySelector<HTMLElement>('[contenteditable="true"], textarea, input, button')?.focus();
    };
    document.addEventListener('focusin', trap);
    return () => document.removeEventListener('focusin', trap);
  }, []);
  return (
    <Layer>
      <div className="scrim" onMouseDown={(event) => event.target === event.currentTarget && onDismiss()}>
        <div ref={dialog} role="dialog" aria-modal="true" aria-label={label} className="dialog">
          {children}
        </div>
      </div>
    </Layer>
  );
}
