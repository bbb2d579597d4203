import { stringify } from 'csv-stringify/sync';
import { templateColumns } from './formats/kompor-columns.ts';

export interface TemplateFile {
  fileName: string;
  mediaType: string;
  /** Base64. */
  data: string;
}

/** Our own template with an example row, which an import leaves out. */
export async function importTemplate(format: 'csv' | 'xlsx'): Promise<TemplateFile> {
  return format === 'csv' ? csvTemplate() : xlsxTemplate();
}

/** Excel in Indonesian opens a CSV rightly with a byte order mark and semicolons. */
function csvTemplate(): TemplateFile {
  const text = stringify(
    [templateColumns.map(({ title }) => title), templateColumns.map(({ example }) => example)],
    { bom: true, delimiter: ';', record_delimiter: 'windows' },
  );
  return {
    fileName: 'templat-produk-kompor.csv',
    mediaType: 'text/csv; charset=utf-8',
    data: Buffer.from(text, 'utf8').toString('base64'),
  };
}

/** All columns are text, so that the program keeps long codes and leading zeros as they are typed. */
async function xlsxTemplate(): Promise<TemplateFile> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet('Produk', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = templateColumns.map(({ title }) => ({
    header: title,
    width: Math.max(14, title.length + 4),
    style: { numFmt: '@' },
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.addRow(templateColumns.map(({ example }) => example));

  const help = workbook.addWorksheet('Petunjuk');
  help.columns = [
    { header: 'Kolom', width: 20 },
    { header: 'Wajib', width: 10 },
    { header: 'Keterangan', width: 80 },
    { header: 'Contoh', width: 40 },
  ];
  help.getRow(1).font = { bold: true };
  for (const { title, needed, help: text, example } of templateColumns) {
    help.addRow([title, needed ? 'ya' : '', text, example]);
  }
  return {
    fileName: 'templat-produk-kompor.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    data: Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64'),
  };
}
