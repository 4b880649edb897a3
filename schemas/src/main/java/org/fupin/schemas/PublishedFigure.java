package org.fupin.schemas;

import java.math.BigDecimal;

/**
 * A figure that was published, as it was published: it is compared with others and never computed.
 *
 * @param code permanent code, for example {@code FIG-001}
 * @param zh what it counts, in Chinese
 * @param en what it counts, in English
 * @param period year, span of years or another time as the source says it
 * @param division {@code CN}, a region, a division code or the kind of counties it speaks of
 * @param value the figure
 * @param unit its Chinese unit
 * @param source who published it and where
 * @param confidence how sure it is: sure, likely, guess
 * @param note what else the source says; empty for nothing
 */
public record PublishedFigure(
        String code,
        String zh,
        String en,
        String period,
        String division,
        BigDecimal value,
        String unit,
        String source,
        String confidence,
        String note) {}
