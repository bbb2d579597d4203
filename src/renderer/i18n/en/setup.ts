export const setup = {
  title: 'Start',
};
