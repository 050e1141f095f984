/** A sentence of ours as it is set: no line begins with "…" or a closing mark, and no phone number is cut in two. */
import { createElement, Fragment } from 'react';

const NO_BREAK = '\u00a0';
const PHONE = /(\d{3}-\d{3}(?:-[\dA-Z]{4})?)/;

export function Prose({ text }: { readonly text: string }) {
  const glued = text.replace(/ (?=[…»])|(?<=«) /g, NO_BREAK);
  const pieces = glued
    .split(PHONE)
    .map((piece, place) => (place % 2 === 1 ? createElement('span', { className: 'whole' }, piece) : piece));
  return createElement(Fragment, null, ...pieces);
}
