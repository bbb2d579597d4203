import { findFaults } from './axe.ts';
import { openOffice } from './office-page.ts';
import { expect, test } from './shop-fixture.ts';

test('a village is dragged and put back, then moved and a regency named, and the kiosk tells it', async ({
  page,
  shop,
}) => {
  await openOffice(page, shop, '/kantor/pengunjung');

  await test.step('a village is dragged with the pointer, and put back', async () => {
    const [village] = (await shop.books.kiosk.setting({})).villages;
    const map = page.getByRole('group', { name: 'Peta desa' });
    const button = map.getByRole('button', { name: village?.name ?? '' });
    await button.scrollIntoViewIfNeeded();
    const [from, ground] = [await button.boundingBox(), await map.boundingBox()];
    if (!from || !ground) throw new Error('the map is not on the screen');
    await button.hover({ position: { x: from.width / 2, y: 20 } });
    await page.mouse.down();
    // To the upper left and far beyond the edge: it stops where its name is still on the map.
    await page.mouse.move(ground.x + 20, ground.y + 20, { steps: 5 });
    await page.mouse.move(Math.max(0, ground.x - 200), Math.max(0, ground.y - 200), { steps: 5 });
    await page.mouse.up();
    await expect(page.getByText(`${village?.name}: 17% dari kiri, 20% dari atas`)).toBeVisible();
    await page.mouse.move(ground.x + 300, ground.y + 200);
    await expect(page.getByText(`${village?.name}: 17% dari kiri, 20% dari atas`)).toBeVisible();
    const save = page.getByRole('button', { name: 'Simpan kios' });
    await expect(save).toBeEnabled();
    await page.getByRole('button', { name: 'Kembalikan tempat semula' }).click();
    await expect(save).toBeDisabled();
    expect((await shop.books.kiosk.setting({})).setting.places).toEqual({});
  });

  await test.step('a village is moved and a regency named, and the kiosk tells it', async () => {
    const { villages: before, address } = await shop.books.kiosk.setting({});
    const [village] = before;
    if (!village) throw new Error('the sample has no villages');

    await expect(page.getByRole('link', { name: 'Buka kios' })).toHaveAttribute(
      'href',
      address ?? '',
    );
    const map = page.getByRole('group', { name: 'Peta desa' });
    await map.getByRole('button', { name: village.name }).focus();
    const [dx, dy] = [village.x > 500 ? -20 : 20, village.y > 500 ? -10 : 10];
    await page.keyboard.press(dx < 0 ? 'ArrowLeft' : 'ArrowRight');
    await page.keyboard.press(dx < 0 ? 'ArrowLeft' : 'ArrowRight');
    await page.keyboard.press(dy < 0 ? 'ArrowUp' : 'ArrowDown');
    await expect(page.getByRole('button', { name: 'Kembalikan tempat semula' })).toBeVisible();
    await page.getByRole('button', { name: 'Tambah kabupaten' }).click();
    await page.keyboard.type('Kabupaten Percobaan');
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Simpan kios' }).click();
    await expect(page.getByText('Kios disimpan')).toBeVisible();

    await openOffice(page, shop, '/kantor/pengunjung');
    await expect(page.getByRole('textbox', { name: 'Kabupaten 1' })).toHaveValue(
      'Kabupaten Percobaan',
    );
    const moved = { x: village.x + dx, y: village.y + dy };
    const after = (await shop.books.kiosk.setting({})).villages;
    // The others stand where they stood on the screen.
    expect(after).toEqual(
      before.map((one) => (one.id === village.id ? { ...one, ...moved } : one)),
    );

    const { kiosk } = shop.served;
    const visit = await page.context().newPage();
    const started = visit.waitForResponse((answer) => answer.url().endsWith('/start'));
    await visit.goto(kiosk);
    const { json } = (await (await started).json()) as {
      json: { regencies: string[]; villages: { id: string; x: number; y: number }[] };
    };
    expect(json.regencies).toEqual(['Kabupaten Percobaan']);
    expect(json.villages.find(({ id }) => id === village.id)).toMatchObject(moved);
    await visit.close();
  });
});
