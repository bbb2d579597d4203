/** The header that carries a session, at the HTTP door and over a MessagePort alike. */
export const sessionHeader = 'x-kompor-session';
