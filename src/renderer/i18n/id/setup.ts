export const setup = {
  title: 'Mulai',
};
