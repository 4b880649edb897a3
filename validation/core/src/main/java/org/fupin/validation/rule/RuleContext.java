package org.fupin.validation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Optional;
import org.fupin.schemas.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What a record rule may know beside the record: the day of judgement, the common header of the row and the decreed
 * numbers. A rule that reads {@code dataYear}, {@code divisionCode} or {@code reportedAt} declares it in its fields.
 *
 * @param asOf day of judgement; nothing reads the wall clock
 * @param dataYear data year of the row, null when unknown
 * @param divisionCode division of the row, null when unknown
 * @param reportedAt time of reporting, null when unknown
 * @param parameters decreed numbers with their validity
 */
public record RuleContext(
        LocalDate asOf,
        @Nullable Year dataYear,
        @Nullable String divisionCode,
        @Nullable OffsetDateTime reportedAt,
        Parameters parameters) {

    /** A context that knows the day only, with the standard's parameters. */
    public static RuleContext asOf(LocalDate asOf) {
        return new RuleContext(asOf, null, null, null, Parameters.standard());
    }

    /** The last day of the data year when it is known, otherwise the day of judgement. */
    public LocalDate periodEnd() {
        return dataYear == null ? asOf : dataYear.atMonth(12).atEndOfMonth();
    }

    /** The decreed number in force on the day for the row's division; empty when none was. */
    public Optional<BigDecimal> parameter(String name, LocalDate on) {
        return parameters.find(name, on, divisionCode);
    }
}
