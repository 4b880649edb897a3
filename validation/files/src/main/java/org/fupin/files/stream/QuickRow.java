package org.fupin.files.stream;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.check.ElementCheck;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Reads one JSON object into a row, if all of it is plainly right; for one thread. */
final class QuickRow {

    private final PropertyNameMatcher names;
    private final TokenDecoder[] decoders;
    private final int own;
    private final HeaderDecoder header;
    private final Set<String> ignored = new HashSet<>();
    private long headerGiven;

    /**
     * A reader of rows of that plan.
     *
     * @param kept elements whose values something needs, as bits
     * @param constants values of the common header for rows that do not give their own
     */
    QuickRow(RecordPlan plan, long kept, @Nullable Object[] constants, JsonFactory factory) {
        List<Element> elements = plan.type().elements();
        own = elements.size();
        decoders = new TokenDecoder[own];
        Decoders choose = new Decoders();
        List<Named> all = new ArrayList<>();
        for (Element element : elements) {
            ElementCheck check = plan.element(element.index());
            decoders[element.index()] = choose.of(check, (kept >> element.index() & 1) != 0);
            all.add(Named.fromString(element.name()));
        }
        for (Element element : RecordTypes.header().elements()) {
            if (plan.type().element(element.name()).isEmpty()) {
                all.add(Named.fromString(element.name()));
            } else {
                all.add(Named.fromString("\u0000" + element.name()));
            }
        }
        names = factory.constructNameMatcher(all, false);
        header = new HeaderDecoder(plan, constants);
    }

    /** Passes over this name from now on; the ordinary way has reported it as an unknown column. */
    void ignore(String name) {
        ignored.add(name);
    }

    /** The header elements that the last row gave itself, as bits. */
    long headerGiven() {
        return headerGiven;
    }

    /**
     * Reads the object that the parser stands at the start of.
     *
     * @return false when the row must go the ordinary way
     */
    boolean read(JsonParser parser, RowState row) {
        row.clear();
        header.begin();
        while (true) {
            int name = parser.nextNameMatch(names);
            if (name >= 0) {
                JsonToken token = parser.nextToken();
                if (token != JsonToken.VALUE_NULL && !value(name, parser, token, row)) {
                    return false;
                }
            } else if (name == PropertyNameMatcher.MATCH_END_OBJECT) {
                headerGiven = header.end(row);
                return true;
            } else if (name != PropertyNameMatcher.MATCH_UNKNOWN_NAME || !ignored.contains(parser.currentName())) {
                return false;
            } else {
                parser.nextToken();
                parser.skipChildren();
            }
        }
    }

    private boolean value(int name, JsonParser parser, JsonToken token, RowState row) {
        if (name >= own) {
            return header.decode(name - own, parser, token, row);
        }
        return (row.present >> name & 1) == 0 && decoders[name].decode(parser, token, row);
    }
}
