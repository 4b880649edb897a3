package org.fupin.files.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fupin.files.bind.Reading;
import org.fupin.files.bind.RowBinder;
import org.fupin.files.header.BoundHeader;
import org.fupin.files.read.IntakeNotice;
import org.fupin.files.read.TableReader;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.check.FindingFactory;
import org.fupin.validation.check.RowState;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.ConstraintRules;
import org.fupin.validation.rule.IntakeRule;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;

/** The common header's values that a whole table shares: from the manifest, the title rows and the options. */
final class CommonValues {

    /** What the reader itself knows of every row. */
    private static final Set<String> DERIVED = Set.of("recordId", "recordType", "validFlag");

    private static final String RULE = "META-F-001";

    private final Run run;
    private final TableReader table;
    private final BoundHeader header;
    private final @Nullable Object[] values =
            new @Nullable Object[RecordTypes.header().elements().size()];

    CommonValues(Run run, TableReader table, BoundHeader header) {
        this.run = run;
        this.table = table;
        this.header = header;
    }

    /** The values by the index of their element. */
    @Nullable
    Object[] values() {
        return values;
    }

    /** Reads the values into the row; what cannot be read is told once. Gives the elements that have one, as bits. */
    long read(RowState row, boolean tell) {
        long given = 0;
        for (Map.Entry<String, String> constant : constants().entrySet()) {
            Element element = RecordTypes.header().element(constant.getKey()).orElse(null);
            if (element != null) {
                Reading reading = RowBinder.readHeader(element, constant.getValue());
                if (tell && reading.rule() != null && reading.value() == null) {
                    Map<String, Object> details = new HashMap<>(reading.details());
                    run.outlet().notice(new IntakeNotice(reading.rule(), details, place().at(element.zh())));
                }
                values[element.index()] = reading.value();
                row.putHeader(element.index(), reading.value());
                given |= 1L << element.index();
            }
        }
        return given & row.headerPresent;
    }

    /**
     * Tells, once for the table, which required values of the common header are nowhere. A bare file is no exchange
     * package: what its envelope would say is missed, but not held against it.
     */
    void tellMissing(boolean manifest) {
        Map<String, String> known = constants();
        List<Element> missing = header.missingCommon().stream()
                .filter(element -> !DERIVED.contains(element.name()) && !known.containsKey(element.name()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Map<String, Object> details = Map.of(
                "zh", missing.stream().map(Element::zh).collect(Collectors.joining("、")),
                "en", missing.stream().map(Element::en).collect(Collectors.joining(", ")));
        if (!manifest) {
            run.outlet().notice(new IntakeNotice(IntakeRule.MISSING_COMMON, details, place()));
        } else if (run.profile().disabled(RULE) == null) {
            RuleDescription rule = ConstraintRules.get(RULE);
            FindingFactory factory = new FindingFactory(header.type(), run.profile());
            run.outlet().count(rule);
            run.outlet().accept(factory.make(rule, details, List.of(), new RowState(header.type()), place()), null);
        }
    }

    private Map<String, String> constants() {
        Map<String, String> all = new LinkedHashMap<>(header.constants());
        CheckOptions options = run.options().check();
        if (options.dataYear() != null) {
            all.putIfAbsent("dataYear", options.dataYear().toString());
        }
        if (options.division() != null) {
            all.putIfAbsent("divisionCode", options.division());
        }
        return all;
    }

    private Place place() {
        return table.place(0, null);
    }
}
