/**
 * The header that names the books a request is for, at the HTTP door and over a MessagePort alike.
 * Without it they are the showroom's own.
 */
export const booksHeader = 'x-kompor-books';

/** The throw-away copy on which somebody practises. */
export const practiceBooks = 'practice';
