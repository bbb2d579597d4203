export const counter = { title: 'Counter' };
