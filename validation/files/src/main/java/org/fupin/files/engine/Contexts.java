package org.fupin.files.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Objects;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Parameters;
import org.fupin.validation.check.RowState;
import org.fupin.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Gives rules the header values of the row at hand; makes a new context only when one of them changes. */
final class Contexts {

    private static final int YEAR = header("dataYear");
    private static final int DIVISION = header("divisionCode");
    private static final int REPORTED = header("reportedAt");

    private final LocalDate asOf;
    private final Parameters parameters;
    private final int place;
    private @Nullable RuleContext last;

    Contexts(LocalDate asOf, Parameters parameters, RecordType type) {
        this.asOf = asOf;
        this.parameters = parameters;
        this.place = place(type);
    }

    /** The element that says where a record belongs when its header does not, -1 when there is none. */
    static int place(RecordType type) {
        return type.element("villageCode")
                .or(() -> type.element("countyCode"))
                .or(() -> type.element("divisionCode"))
                .map(Element::index)
                .orElse(-1);
    }

    RuleContext of(RowState row) {
        Object year = row.header[YEAR];
        Object reported = row.header[REPORTED];
        String division = division(row);
        RuleContext known = last;
        if (known == null
                || !Objects.equals(known.dataYear(), year)
                || !Objects.equals(known.divisionCode(), division)
                || !Objects.equals(known.reportedAt(), reported)) {
            known = new RuleContext(asOf, (Year) year, division, (OffsetDateTime) reported, parameters);
            last = known;
        }
        return known;
    }

    private @Nullable String division(RowState row) {
        Object given = row.header[DIVISION];
        return (String) (given != null || place < 0 ? given : row.values[place]);
    }

    private static int header(String name) {
        return RecordTypes.header().element(name).orElseThrow().index();
    }
}
