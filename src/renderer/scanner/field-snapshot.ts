type TextElement = HTMLInputElement | HTMLTextAreaElement;

const textTypes = new Set(['text', 'search', 'tel', 'url', 'email', 'password', 'number']);

/** The element if a person can type text into it, else null. */
export function textElement(element: Element | null): TextElement | null {
  if (element instanceof HTMLTextAreaElement) return element;
  if (element instanceof HTMLInputElement && textTypes.has(element.type)) return element;
  return null;
}

/** Remembers a field's text and caret; the answer puts both back, as React sees it too. */
export function snapshotField(element: TextElement): () => void {
  const { value, selectionStart, selectionEnd } = element;
  return () => {
    if (!element.isConnected || element.value === value) return;
    const prototype =
      element instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement.prototype
        : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    if (selectionStart !== null) element.setSelectionRange(selectionStart, selectionEnd);
  };
}
