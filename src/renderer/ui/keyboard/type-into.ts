type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** Types `text` at the caret as if by a key: React and the scanner's fields see an ordinary input. */
export function typeInto(field: TextElement, text: string): void {
  const { selectionStart, selectionEnd, value, maxLength } = field;
  const from = selectionStart ?? value.length;
  const to = selectionEnd ?? value.length;
  const length = value.length - (to - from) + text.length;
  if (maxLength >= 0 && length > maxLength) return;
  replace(field, text, from, to);
}

/** Takes out what is chosen, else the character before the caret. */
export function eraseIn(field: TextElement): void {
  const from = field.selectionStart ?? field.value.length;
  const to = field.selectionEnd ?? field.value.length;
  if (from !== to) replace(field, '', from, to);
  else if (from > 0) replace(field, '', from - lastCharacter(field.value.slice(0, from)), from);
}

/** What the Enter key does in a field: a new line, else what listens to it, else its form. */
export function enterIn(field: TextElement): void {
  if (field instanceof HTMLTextAreaElement) return typeInto(field, '\n');
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  if (field.dispatchEvent(event)) field.form?.requestSubmit();
}

function replace(field: TextElement, text: string, from: number, to: number): void {
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Code units of the last character of `text`: some take two. */
function lastCharacter(text: string): number {
  return [...text].at(-1)?.length ?? 0;
}
