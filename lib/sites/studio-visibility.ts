/** Who will see a video after this press: only a private or an unlisted save publishes nothing. */
import { type Part, within } from './parts.ts';

export interface VisibilityParts {
  readonly chosen: Part;
  readonly scheduler: Part;
  readonly card: Part;
}

export type Visibility = 'public' | 'schedule' | 'unpublished';

/**
 * What the edit page's card says of a video that only those with the link can see, or nobody. Studio's own words; a
 * language that is not here is taken for public, and so held.
 */
const UNPUBLISHED = new Set([
  ...['private', 'unlisted', 'draft'],
  ...['privée', 'privé', 'non répertoriée', 'non répertorié', 'brouillon'],
  ...['privado', 'privada', 'oculto', 'no listado', 'borrador'],
  ...['não listado', 'não listada', 'rascunho'],
  ...['privato', 'non in elenco', 'bozza'],
  ...['私享', '不公开列出', '草稿', '私人', '不公開'],
]);

/** The layout decides here: the scheduler stands in the page unused until it is opened. */
const isOpen = (element: Element): boolean => element.getClientRects().length > 0;

function cardSays(root: ParentNode, card: Part): boolean {
  const leaves = within(root, card).flatMap((one) => [one, ...one.querySelectorAll('*')]);
  return leaves.some(
    (leaf) => leaf.childElementCount === 0 && UNPUBLISHED.has(leaf.textContent?.trim().toLowerCase() ?? ''),
  );
}

/** In the upload dialog the choice itself, on the edit page the card that shows what was chosen before. */
export function visibilityIn(root: ParentNode, parts: VisibilityParts): Visibility {
  const chosen = within(root, parts.chosen).map((radio) => radio.getAttribute('name'));
  if (chosen.includes('SCHEDULE') || within(root, parts.scheduler).some(isOpen)) return 'schedule';
  if (within(root, parts.card).length > 0) return cardSays(root, parts.card) ? 'unpublished' : 'public';
  const [one] = chosen;
  return chosen.length === 1 && (one === 'PRIVATE' || one === 'UNLISTED') ? 'unpublished' : 'public';
}
