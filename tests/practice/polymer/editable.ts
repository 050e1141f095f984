/** What a person has written in a contenteditable, noted as they write: the site's own copy, which is what it publishes. */

/** Lines as they are shown, with an emoji's description for its picture. */
export function writtenIn(editor: HTMLElement): string {
  const copy = editor.cloneNode(true) as HTMLElement;
  for (const picture of copy.querySelectorAll('img')) picture.replaceWith(picture.alt);
  // The last <br> of a line gives it its height, every other one is a new line, and so is every block but a first one.
  for (const line of copy.querySelectorAll('div')) if (line.lastChild?.nodeName === 'BR') line.lastChild.remove();
  if (copy.lastChild?.nodeName === 'BR') copy.lastChild.remove();
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  for (const line of copy.querySelectorAll('div')) if (line !== copy.firstChild) line.before('\n');
  return copy.textContent ?? '';
}

/** Puts lines into an editor as its own code does: text and `<br>`. */
export function fill(editor: HTMLElement, text: string): void {
  const nodes = text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [document.createElement('br'), line]));
  editor.replaceChildren(...nodes);
}
