/**
 * The words for offices in one language, by role key (see `Membership.role`). The first noun of
 * a phrase declines, what follows stands as it is ("министр иностранных дел"); words joined by a
 * hyphen decline in their last part. The first phrase is the label. `country-leader` is no office
 * of its own: its words name the head of a country that has no president ("лидер КНДР").
 */
export type RoleWords = Readonly<Record<string, readonly string[]>>;
