export const office = {
  title: 'Kantor',
};
