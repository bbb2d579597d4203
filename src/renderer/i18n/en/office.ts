export const office = {
  title: 'Office',
};
