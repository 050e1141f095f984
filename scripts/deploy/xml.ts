/** XML as text. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Half a character, or a control character: no XML 1.0 file can hold them, however they are written. */
const isForbidden = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  const half = code >= 0xd800 && code <= 0xdfff;
  return half || code === 0xfffe || code === 0xffff || (code < 0x20 && !'\t\n\r'.includes(character));
};

export const escapeXml = (text: string): string =>
  Array.from(text, (character) => (isForbidden(character) ? '' : (ENTITIES[character] ?? character))).join('');

type Attributes = Readonly<Record<string, string | number>>;

/** One element: attributes, then text or elements. Elements stand on lines of their own. */
export function element(name: string, attributes: Attributes = {}, content: string | readonly string[] = []): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(
    ' ',
  );
  if (typeof content === 'string') return `<${open}>${escapeXml(content)}</${name}>`;
  if (content.length === 0) return `<${open}/>`;
  // A text that spans lines must keep them as they are, so nothing is indented.
  return `<${open}>\n${content.join('\n')}\n</${name}>`;
}

export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
