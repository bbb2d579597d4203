import { findFaults } from './axe.ts';
import { lines, openCounter, pieceGoods, scan } from './counter-page.ts';
import { bar, beginVisit, holdMark, lying, upright } from './kiosk-page.ts';
import { expect, test } from './shop-fixture.ts';

test.use({ viewport: upright, hasTouch: true });

test('whoever comes along finds goods by their village, takes them to the counter, and is counted', async ({
  page,
  shop,
}) => {
  const [goods] = await pieceGoods(shop.books, 1);
  if (!goods) throw new Error('the sample has too few goods');
  const { village, producer } = await shop.books.catalogue.get({ id: goods.id });

  await beginVisit(page, shop);
  await page.getByRole('button', { name: 'Peta desa' }).tap();
  await page.getByRole('button', { name: village ?? '' }).tap();
  await page.getByRole('button', { name: goods.name }).first().tap();
  await expect(page.getByRole('heading', { level: 1, name: goods.name })).toBeVisible();
  await expect(page.getByRole('button', { name: producer ?? '', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Masukkan keranjang' }).tap();
  await page.getByRole('button', { name: 'Tambah satu lagi' }).tap();
  await page.getByRole('button', { name: 'Bawa ke kasir' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Keranjang' })).toBeVisible();
  await page.getByRole('button', { name: 'Bawa ke kasir' }).tap();
  const code = (await page.locator('.ticket-code').innerText()).trim();
  expect(code).toMatch(/^[0-9A-Z]{4}$/);
  expect(await findFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Selesai' }).tap();
  await page.getByRole('button', { name: 'Luar negeri' }).tap();
  await page.getByRole('button', { name: 'Berdua' }).tap();
  await page.getByRole('button', { name: 'Wisata' }).tap();
  await page.getByRole('button', { name: 'Oleh-oleh' }).tap();
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Selesai' }).tap();
  await expect(page.getByRole('heading', { name: 'Terima kasih!' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sentuh layar/ })).toBeVisible();

  const till = await page.context().newPage();
  await till.setViewportSize({ width: 1366, height: 768 });
  await openCounter(till, shop.url);
  await till.getByRole('searchbox').first().fill(code.toLowerCase());
  await till.keyboard.press('Enter');
  await expect(lines(till)).toHaveCount(1);
  await till.keyboard.press('F8');
  await till.getByLabel('Uang diterima').press('Enter');
  await expect(till.getByRole('region', { name: 'Penjualan selesai' })).toBeVisible();

  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format();
  expect(await shop.books.visitors.statistics({ from: day, to: day })).toMatchObject({
    baskets: 1,
    sales: 1,
    products: [{ name: goods.name, views: 1, baskets: 1, sales: 1 }],
    from: [{ name: 'abroad', count: 1 }],
    sizes: [{ name: '2', count: 1 }],
    reasons: [{ name: 'gifts', count: 1 }],
  });
});

test('every place can be used by everyone, upright and lying, in both languages', async ({
  page,
  shop,
}) => {
  const [goods] = await pieceGoods(shop.books, 1);
  await page.goto(shop.served.kiosk);
  await expect(page.locator('.attract-words')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await beginVisit(page, shop);
  for (const size of [upright, lying]) {
    await page.setViewportSize(size);
    await bar(page, 'Awal').tap();
    expect(await findFaults(page), 'home').toEqual([]);
    for (const [key, heading] of [
      ['Menurut jenis', 'Menurut jenis'],
      ['Menurut perajin', 'Menurut perajin'],
      ['Peta desa', 'Peta desa'],
      ['Buku tamu', 'Buku tamu'],
    ] as const) {
      await bar(page, 'Awal').tap();
      await page.getByRole('main').getByRole('button', { name: key }).tap();
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      expect(await findFaults(page), key).toEqual([]);
      // Nothing hangs over the edge.
      expect(
        await page.evaluate(() => document.scrollingElement?.scrollWidth),
        `${key} is as wide as the screen`,
      ).toBe(size.width);
    }
  }
  await bar(page, 'English').tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Guest book' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.getByRole('navigation').getByRole('button', { name: 'Search' }).tap();
  const field = page.getByRole('textbox');
  await expect(field).toBeFocused();
  for (const key of (goods?.name ?? '').slice(0, 3).toLowerCase()) {
    await page.locator('.touch-key', { hasText: new RegExp(`^${key}$`, 'i') }).tap();
  }
  await expect(page.getByRole('button', { name: goods?.name ?? '' }).first()).toBeVisible();
  expect(await findFaults(page), 'search').toEqual([]);
  await field.fill('rendang terbang');
  await expect(page.getByText('Nothing found for “rendang terbang”')).toBeVisible();
});

test('a quiet minute ends a visit, not before it has asked, and nothing of it is left', async ({
  page,
  shop,
}) => {
  const [goods] = await pieceGoods(shop.books, 1);
  await page.clock.install();
  await beginVisit(page, shop);
  await bar(page, 'English').tap();
  await page.getByRole('navigation').getByRole('button', { name: 'Search' }).tap();
  await page.getByRole('textbox').fill(goods?.name ?? '');
  await page.clock.fastForward(500);
  await page
    .getByRole('button', { name: goods?.name ?? '' })
    .first()
    .tap();
  await page.getByRole('button', { name: 'Put into the basket' }).tap();
  await page.clock.fastForward(44_000);
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await page.clock.fastForward(3_000);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  // Only an answer counts, and it touches nothing of what lies behind.
  await page.touchscreen.tap(540, 1850);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, go on' }).tap();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: goods?.name ?? '' })).toBeVisible();
  await page.clock.fastForward(46_000);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Begin anew' }).tap();
  await expect(page.getByRole('button', { name: /^Sentuh layar/ })).toBeVisible();
  await page.getByRole('button', { name: /^Sentuh layar/ }).tap();
  await page.clock.fastForward(61_000);
  await expect(page.getByRole('button', { name: /^Sentuh layar/ })).toBeVisible();

  await page.getByRole('button', { name: /^Sentuh layar/ }).tap();
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await bar(page, /^Keranjang/).tap();
  await expect(page.getByText('Keranjang masih kosong')).toBeVisible();
  await bar(page, 'Cari').tap();
  await expect(page.getByRole('textbox')).toHaveValue('');
});

test('it answers a scanner, waits for a shop that is away, and is ended by a staff PIN', async ({
  page,
  shop,
}) => {
  await test.step('a scanner shows what it read on any page, and says so of what is not sold here', async () => {
    const [goods] = await pieceGoods(shop.books, 1);
    const cards = await shop.books.cards.list({});
    const address = cards.find(({ id }) => id === goods?.id)?.address ?? '';
    await page.goto(shop.served.kiosk);
    await expect(page.getByRole('button', { name: /^Sentuh layar/ })).toBeVisible();
    await scan(page, address);
    await expect(page.getByRole('heading', { level: 1, name: goods?.name ?? '' })).toBeVisible();
    await scan(page, '8999999999993');
    await expect(page.getByText('Kode itu bukan barang yang dijual di gerai ini.')).toBeVisible();
  });

  await test.step('a shop that is away is waited for, and what was begun goes on', async () => {
    await beginVisit(page, shop);
    await bar(page, 'Cari').tap();
    await shop.kill();
    await page.getByRole('textbox').fill('madu');
    await expect(page.getByRole('heading', { name: 'Belum bisa ditampilkan' })).toBeVisible({
      timeout: 20_000,
    });
    expect(await findFaults(page)).toEqual([]);
    await shop.start();
    await page.getByRole('button', { name: 'Coba lagi' }).tap();
    await expect(page.locator('.tile').first()).toBeVisible();
  });

  await test.step('only a staff PIN ends it, behind a mark that is held', async () => {
    await page.goto(shop.served.kiosk);
    const pad = page.getByRole('dialog', { name: 'Untuk petugas' });
    await holdMark(page, 1200);
    await expect(pad).toBeHidden();
    await holdMark(page, 3300);
    await expect(pad).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
    const type = async (pin: string) => {
      for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).tap();
    };
    await type('111112');
    await expect(pad.getByRole('alert')).toContainText('4');
    await pad.getByRole('button', { name: 'Kembali' }).tap();
    await page.getByRole('button', { name: /^Sentuh layar/ }).tap();
    // No digit of it goes into the search behind, whose keyboard is there as well.
    await bar(page, 'Cari').tap();
    await holdMark(page, 3300);
    await type('111113');
    await expect(pad.getByRole('alert')).toContainText('3');
    await expect(page.locator('.search-field')).toHaveValue('');
    await type('246801');
    await expect(page.getByRole('heading', { name: 'Kios ditutup' })).toBeVisible();
    const { entries } = await shop.books.audit.list({ action: 'kiosk.leave' });
    expect(entries.map(({ who }) => who)).toEqual(['Penyelia Contoh']);
  });
});
