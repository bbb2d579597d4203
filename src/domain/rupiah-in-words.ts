/** The largest sum that has words here: 999 triliun and all that follows. */
const largest = 999_999_999_999_999;

/**
 * A sum in words, in small letters: 125000 as `seratus dua puluh lima ribu rupiah`, in English
 * `one hundred twenty-five thousand rupiah`. Whole rupiah from 0 to 999.999.999.999.999; throws
 * RangeError for anything else.
 */
export function rupiahInWords(amount: number, language: 'id' | 'en' = 'id'): string {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount > largest) {
    throw new RangeError(`no words for ${amount} rupiah`);
  }
  return `${language === 'id' ? indonesian(amount) : english(amount)} rupiah`;
}

const indonesianDigits = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

function indonesian(amount: number): string {
  const thousand = (group: number) => (group === 1 ? 'seribu' : `${below1000(group)} ribu`);
  const scale = (name: string) => (group: number) => `${below1000(group)} ${name}`;
  return inGroups(amount, below1000, [thousand, scale('juta'), scale('miliar'), scale('triliun')]);

  function below1000(value: number): string {
    if (value < 100) return below100(value);
    const hundreds = Math.floor(value / 100);
    const head = hundreds === 1 ? 'seratus' : `${indonesianDigits[hundreds]} ratus`;
    return value % 100 === 0 ? head : `${head} ${below100(value % 100)}`;
  }

  function below100(value: number): string {
    if (value < 10) return indonesianDigits[value] ?? '';
    if (value === 10) return 'sepuluh';
    if (value === 11) return 'sebelas';
    if (value < 20) return `${indonesianDigits[value - 10]} belas`;
    const head = `${indonesianDigits[Math.floor(value / 10)]} puluh`;
    return value % 10 === 0 ? head : `${head} ${indonesianDigits[value % 10]}`;
  }
}

const englishBelow20 =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = ',,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',');

function english(amount: number): string {
  const scale = (name: string) => (group: number) => `${below1000(group)} ${name}`;
  const scales = ['thousand', 'million', 'billion', 'trillion'].map(scale);
  return inGroups(amount, below1000, scales);

  function below1000(value: number): string {
    if (value < 100) return below100(value);
    const head = `${englishBelow20[Math.floor(value / 100)]} hundred`;
    return value % 100 === 0 ? head : `${head} ${below100(value % 100)}`;
  }

  function below100(value: number): string {
    if (value < 20) return englishBelow20[value] ?? '';
    const head = englishTens[Math.floor(value / 10)] ?? '';
    return value % 10 === 0 ? head : `${head}-${englishBelow20[value % 10]}`;
  }
}

/** Says each three digits in the words of their scale, the largest first; empty ones are not said. */
function inGroups(
  amount: number,
  ones: (group: number) => string,
  scales: ((group: number) => string)[],
): string {
  const said: string[] = [];
  let rest = amount;
  for (const say of [ones, ...scales]) {
    const group = rest % 1000;
    if (group > 0) said.unshift(say(group));
    rest = Math.floor(rest / 1000);
  }
  return said.length === 0 ? ones(0) : said.join(' ');
}
