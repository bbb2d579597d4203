import {
  ChannelService,
  CountryService,
  CurrencyCode,
  GlobalSettingsService,
  LanguageCode,
  RequestContextService,
  TaxCategoryService,
  TaxRateService,
  TransactionalConnection,
  ZoneService,
} from '@vendure/core';
import type { Channel, RequestContext } from '@vendure/core';

interface Services {
  get<T>(type: abstract new (...args: never[]) => T): T;
}

/**
 * What an empty Vendure lacks before it can hold a product: Indonesia, rupiah, and a tax of nothing. Prices are what
 * is paid in the showroom; whether tax is in them is the producer's affair.
 */
export async function prepareVendure(app: Services): Promise<void> {
  const contexts = app.get(RequestContextService);
  const channel = await app.get(ChannelService).getDefaultChannel();
  if (channel.defaultCurrencyCode === CurrencyCode.IDR && channel.defaultTaxZone) return;

  const base = await contexts.create({ apiType: 'admin', languageCode: LanguageCode.id });
  await app
    .get(TransactionalConnection)
    .withTransaction(base, (context) => prepare(app, context, channel));
}

async function prepare(app: Services, context: RequestContext, channel: Channel): Promise<void> {
  const country = await app.get(CountryService).create(context, {
    code: 'ID',
    enabled: true,
    translations: [
      { languageCode: LanguageCode.id, name: 'Indonesia' },
      { languageCode: LanguageCode.en, name: 'Indonesia' },
    ],
  });
  const zone = await app
    .get(ZoneService)
    .create(context, { name: 'Indonesia', memberIds: [country.id] });
  const category = await app
    .get(TaxCategoryService)
    .create(context, { name: 'Tanpa pajak', isDefault: true });
  await app.get(TaxRateService).create(context, {
    name: 'Tanpa pajak',
    enabled: true,
    value: 0,
    categoryId: category.id,
    zoneId: zone.id,
  });
  await app.get(GlobalSettingsService).updateSettings(context, {
    availableLanguages: [LanguageCode.id, LanguageCode.en],
    trackInventory: true,
  });
  await app.get(ChannelService).update(context, {
    id: channel.id,
    defaultLanguageCode: LanguageCode.id,
    availableLanguageCodes: [LanguageCode.id, LanguageCode.en],
    defaultCurrencyCode: CurrencyCode.IDR,
    availableCurrencyCodes: [CurrencyCode.IDR],
    pricesIncludeTax: true,
    defaultTaxZoneId: zone.id,
    defaultShippingZoneId: zone.id,
  });
}
