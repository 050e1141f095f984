/** What the self-test on the options page says. French. */
import type { SelfTestTexts } from './self-test-en.ts';

export const selfTestFr: SelfTestTexts = {
  title: 'Est-ce que ça marche?',
  lead: 'Ouvrez un site, cliquez là où vous écririez, puis revenez ici.',
  again: 'Regarder de nouveau',
  nothing:
    'Aucun onglet ouvert ne répond. Ouvrez un des sites, ou rechargez un onglet qui était ouvert avant l’installation de Signpost.',
  state: {
    checking: 'Signpost vérifie dans cet onglet.',
    'not-checking': 'Signpost ne vérifie pas dans cet onglet.',
    off: 'Signpost ne montre et ne retient rien dans cet onglet.',
  },
  composer: {
    idle: 'Aucune zone de rédaction n’est ouverte.',
    whole: 'Signpost voit cette zone de rédaction.',
    changed: 'Quelque chose dans cette zone de rédaction n’est pas là où Signpost le cherche.',
  },
  missing: (parts) => `Introuvable : ${parts}`,
};
