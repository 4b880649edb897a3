package org.fupin.validation.dataset;

import java.util.List;
import org.fupin.schemas.Indicator;
import org.fupin.schemas.Indicators;
import org.fupin.schemas.Resources;

/** The indicators of the standard that are computed from records. */
public final class IndicatorQueries {

    private static final String FOLDER = "indicators/sql/";

    private IndicatorQueries() {}

    /** All of them, in the order of the catalogue. */
    public static List<IndicatorQuery> standard() {
        return Standard.QUERIES;
    }

    /** Those that a report shows, in the order of {@code indicators/main.csv}. */
    public static List<IndicatorQuery> main() {
        return Standard.MAIN;
    }

    /** Holds them from their first use on. */
    private static final class Standard {

        private static final List<IndicatorQuery> QUERIES = Indicators.all().stream()
                .map(Indicator::code)
                .map(code -> FOLDER + code + ".sql")
                .filter(Resources::exists)
                .map(Resources::text)
                .map(IndicatorQuery::parse)
                .toList();

        private static final List<IndicatorQuery> MAIN = Indicators.main().stream()
                .map(indicator -> IndicatorQuery.parse(Resources.text(FOLDER + indicator.code() + ".sql")))
                .toList();
    }
}
