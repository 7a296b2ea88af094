const GIFTS = /礼金|礼品|礼物|购物卡|土特产|红包|烟酒|宴请|有价证券|纪念品/u;

/**
 * Tells whether words name a gift or a banquet (001-28); said of the words alone, never of what was done.
 *
 * @example mentionsGift("商务宴请") //=> true
 */
export function mentionsGift(text: string): boolean {
  return GIFTS.test(text.normalize("NFKC").replace(/\s/gu, ""));
}
