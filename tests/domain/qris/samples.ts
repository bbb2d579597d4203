import { crc16 } from '../../../src/domain/qris/crc.ts';

/** A fictional merchant's static code. */
export const staticCode =
  '00020101021126680016ID.CO.CONTOH.WWW011893600000000000000002150000000000000010303UMI51440014ID.CO.QRIS.WWW0215ID10000000000000303UMI5204599953033605802ID5915KOPERASI CONTOH6011DESA CONTOH61050000063041FBC';

/** The same merchant's code for Rp25.000. */
export const codeFor25000 =
  '00020101021226680016ID.CO.CONTOH.WWW011893600000000000000002150000000000000010303UMI51440014ID.CO.QRIS.WWW0215ID10000000000000303UMI5204599953033605405250005802ID5915KOPERASI CONTOH6011DESA CONTOH610500000630414B7';

/** A public test code of a bank: for one sale, with a name of 44 characters. */
export const bankTestCode =
  '00020101021226690023ID.CO.BANKALTIMTARA.WWW011893600124024091802802092409180280303URE51440014ID.CO.QRIS.WWW0215ID20243452761720303URE5204752353033605405100005802ID5944(TEST) RETRIBUSI PARKIR PELABUHAN BULUMINUNG6015PENAJAM PASER U610576141622501121122334455340705479056304F16E';

/** The text with a checksum that fits: for codes wrong in one thing only. */
export function sealed(body: string): string {
  return `${body}6304${crc16(`${body}6304`)}`;
}

/** A field as a merchant's bank writes it, its length in characters or in UTF-8 bytes. */
export function field(id: string, value: string, unit: 'characters' | 'bytes' = 'characters') {
  const length = unit === 'bytes' ? Buffer.byteLength(value) : [...value].length;
  return `${id}${String(length).padStart(2, '0')}${value}`;
}

/** A static code without its checksum, field by field, so that a test changes one of them. */
export function staticFields(): { id: string; value: string }[] {
  return [
    { id: '00', value: '01' },
    { id: '01', value: '11' },
    { id: '51', value: '0014ID.CO.QRIS.WWW0215ID1000000000000' },
    { id: '52', value: '5999' },
    { id: '53', value: '360' },
    { id: '58', value: 'ID' },
    { id: '59', value: 'GERAI CONTOH' },
    { id: '60', value: 'DESA CONTOH' },
  ];
}

export function codeOf(
  fields: readonly { id: string; value: string }[],
  unit: 'characters' | 'bytes' = 'characters',
): string {
  return sealed(fields.map(({ id, value }) => field(id, value, unit)).join(''));
}
