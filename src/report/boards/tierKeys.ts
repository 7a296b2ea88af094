import type { ClientClass, Tier } from "../../model/boards/tiers.js";

/** Each tier by the stem of its words. */
export const TIER_KEYS = { 战略伙伴: "strategic", 核心: "core", 发展: "growth", 潜力: "potential", 维持: "maintain" } as const satisfies Readonly<Record<Tier, string>>;

/** Each class by the stem of its words. */
export const CLASS_KEYS = { 关键客户: "key", 潜在客户: "potential", 普通客户: "ordinary" } as const satisfies Readonly<Record<ClientClass, string>>;
