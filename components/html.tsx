/**
 * The one place that makes HTML from a text: guidelines that an organisation wrote. Only in the extension's own pages,
 * only a few tags, and only after DOMPurify; where that cannot work the text is shown without any tag.
 */
import createPurifier from 'dompurify';

const purifier = createPurifier(window);
const TAGS = ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'h3', 'a'];

// A link opens beside the page and tells the other side nothing.
purifier.addHook('afterSanitizeAttributes', (node) => {
  if (node.nodeName !== 'A') return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noreferrer noopener');
});

const clean = (html: string): string =>
  purifier.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href'],
    ALLOWED_URI_REGEXP: /^(?:https:\/\/|mailto:|tel:)/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });

export default function Html({ html }: { readonly html: string }) {
  if (!purifier.isSupported) return <p>{html.replace(/<[^>]*>/g, ' ')}</p>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned by DOMPurify on this very line
  return <div className="own-html" dangerouslySetInnerHTML={{ __html: clean(html) }} />;
}
