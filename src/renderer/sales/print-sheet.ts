import './print-sheet.css';

/** A page to print, as the shop lays it out: markup without styles inside, and its styles. */
export interface Sheet {
  /** The name the browser offers for a file. */
  fileName: string;
  body: string;
  css: string;
}

let endLast: (() => void) | null = null;

/**
 * Prints a sheet instead of the screen, by the print dialog of the browser. Its styles hold for
 * paper alone and go through the CSSOM, which the content security policy leaves open. Markup is
 * parsed apart from the page: nothing in it is run.
 */
export function printSheet({ fileName, body, css }: Sheet): void {
  endLast?.();
  const styles = new CSSStyleSheet({ media: 'print' });
  styles.replaceSync(`${css}\nbody > :not(.print-sheet) { display: none !important; }`);
  const place = document.createElement('div');
  place.className = 'print-sheet';
  place.append(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  const title = document.title;

  const end = () => {
    window.removeEventListener('afterprint', end);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== styles);
    place.remove();
    document.title = title;
    endLast = null;
  };
  endLast = end;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  document.body.append(place);
  document.title = fileName;
  window.addEventListener('afterprint', end);
  window.print();
}
