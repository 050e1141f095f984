/** What a person has written in a contenteditable, noted as they write: the site's own copy, which is what it publishes. */

const sink = document.createElement('div');
sink.style.cssText = 'position: absolute; left: -9999px; width: 400px; white-space: pre-wrap';
sink.ariaHidden = 'true';

/** As the browser lays it out, with an emoji's description for its picture. */
export function writtenIn(editor: HTMLElement): string {
  const copy = document.createElement('div');
  for (const child of editor.childNodes) copy.append(child.cloneNode(true));
  for (const picture of copy.querySelectorAll('img')) picture.replaceWith(picture.alt);
  sink.replaceChildren(copy);
  document.body.append(sink);
  const text = copy.innerText.replace(/\n$/, '');
  sink.remove();
  return text;
}

/** Puts lines into an editor as its own code does: text and `<br>`. */
export function fill(editor: HTMLElement, text: string): void {
  const nodes = text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [document.createElement('br'), line]));
  editor.replaceChildren(...nodes);
}
