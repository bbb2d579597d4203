export const counter = { title: 'Kasir' };
