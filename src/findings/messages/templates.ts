import type { Message } from './message.ts';

/** Templates, as their makers write them. */
export const TEMPLATES = {
  'template-file-missing': {
    severity: 'error',
    message: 'The template “{name}” has no file {file}.',
    fix: 'Add {file} to its folder, or choose another template.',
  },
  'template-broken': {
    severity: 'error',
    message: '{file} cannot be read: {reason}',
    fix: 'Put the file right, or choose another template.',
  },
  'template-root': {
    severity: 'error',
    message: 'The body of {file} holds {count} elements.',
    fix: 'Put everything in one element: it is the card.',
  },
  'template-slot-missing': {
    severity: 'error',
    message: '{file} has no place for the {slot}.',
    fix: 'Add an element with data-slot="{slot}"; what an article is, and who said a quote, must be on the card.',
  },
  'template-slot-unknown': {
    severity: 'error',
    message: 'Line {line} of {file} has the slot “{slot}”, which there is not.',
    fix: 'Use one of these: {slots}.',
  },
  'template-fit-missing': {
    severity: 'error',
    message: 'The {slot} in {file} has no data-fit.',
    fix: 'Say the smallest and largest size and the most lines: data-fit="44 112 4".',
  },
  'template-fit': {
    severity: 'error',
    message: 'Line {line} of {file} has data-fit="{fit}".',
    fix: 'Give three numbers: the smallest size, the largest, the most lines.',
  },
  'template-tag-open': {
    severity: 'error',
    message: 'Line {line} of {file} opens <{tag}> and does not close it.',
    fix: 'Write </{tag}> where it ends.',
  },
  'template-script': {
    severity: 'error',
    message: 'Line {line} of {file} holds code; a template runs none.',
    fix: 'Take the script or the “on…” attribute out.',
  },
  'template-inline-style': {
    severity: 'error',
    message: 'Line {line} of {file} has a style attribute, which is not drawn.',
    fix: 'Move it to style.css.',
  },
  'template-address': {
    severity: 'error',
    message: 'Line {line} of {file} points to “{what}”; nothing is fetched while drawing.',
    fix: 'Put the picture into the file as a data: address.',
  },
  'template-css': {
    severity: 'warning',
    message: 'Line {line} of {file} is not valid CSS: {what}',
    fix: 'Correct it; as it is, it has no effect.',
  },
  'template-css-undrawn': {
    severity: 'warning',
    message: 'Line {line} of {file} uses {what}, which is not drawn on cards.',
    fix: 'Do without it, or expect the card to look different from the browser.',
  },
  'template-exists': {
    severity: 'error',
    message: '{path} exists already; nothing in it was changed.',
    fix: 'Give another name, or delete it first.',
  },
} as const satisfies Record<string, Message>;
