package org.fupin.files.stream;

import java.util.List;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object into a row, if all of it is plainly right; for one thread. */
final class QuickRow {

    private final RowNames names = new RowNames();
    private final ValueDecoder[] decoders;
    private final int own;
    private final int common = RecordTypes.header().elements().size();
    private final HeaderDecoder header;
    private final LineCursor in = new LineCursor();
    private int ignored;
    private long named;
    private long namedOthers;
    private long given;
    private long givenCommon;

    /**
     * A reader of rows of that plan.
     *
     * @param kept elements whose values something needs, as bits
     * @param constants values of the common header for rows that do not give their own
     */
    QuickRow(RecordPlan plan, long kept, @Nullable Object[] constants) {
        List<Element> elements = plan.type().elements();
        own = elements.size();
        decoders = new ValueDecoder[own];
        for (Element element : elements) {
            decoders[element.index()] = Decoders.of(element, (kept >> element.index() & 1) != 0);
        }
        header = new HeaderDecoder(plan, constants);
    }

    /** Makes the name one of an element of the record. */
    void know(String name, Element element) {
        names.know(name, element.index());
    }

    /** Makes the name one of an element of the common header. */
    void knowCommon(String name, Element element) {
        header.know(element.index());
        names.know(name, own + element.index());
    }

    /** Passes over this name; the ordinary way has reported it. Rows with very many of them go the ordinary way. */
    void ignore(String name) {
        if (common + ignored < Long.SIZE) {
            names.know(name, own + common + ignored++);
        }
    }

    /** The header elements that the last row gave itself, as bits. */
    long headerGiven() {
        return givenCommon;
    }

    /**
     * Reads the object at the place into the row.
     *
     * @return the index behind it, -1 when the row must go the ordinary way
     */
    int read(byte[] bytes, int from, RowState row) {
        in.bytes = bytes;
        in.at = from;
        if (in.next() != '{') {
            return -1;
        }
        begin(row);
        byte behind;
        do {
            in.at++;
            in.next();
            int name = names.read(in);
            if (name < 0 || in.next() != ':') {
                return -1;
            }
            in.at++;
            in.next();
            if (name < own ? !element(name, row) : !other(name - own, row)) {
                return -1;
            }
            behind = in.next();
        } while (behind == ',');
        row.present = given;
        row.sound = given;
        header.end(row, givenCommon);
        return behind == '}' ? in.at + 1 : -1;
    }

    private void begin(RowState row) {
        row.clear();
        names.begin();
        named = 0;
        namedOthers = 0;
        given = 0;
        givenCommon = 0;
    }

    private boolean element(int index, RowState row) {
        long bit = 1L << index;
        if ((named & bit) != 0) {
            return false;
        }
        named |= bit;
        if (in.nothing()) {
            return true;
        }
        given |= bit;
        return decoders[index].decode(in, row);
    }

    /** Reads an element of the common header, or passes over a value that nobody reads. */
    private boolean other(int index, RowState row) {
        long bit = 1L << index;
        if ((namedOthers & bit) != 0) {
            return false;
        }
        namedOthers |= bit;
        if (in.nothing()) {
            return true;
        }
        if (index >= common) {
            return skip();
        }
        givenCommon |= bit;
        return header.decode(index, in, row);
    }

    /** Passes over a plain value that nobody reads; numbers and what is nested go the ordinary way. */
    private boolean skip() {
        byte b = in.bytes[in.at];
        if (b == '"') {
            return in.text();
        }
        return (b == 't' || b == 'f') && word(b == 't' ? "true" : "false");
    }

    private boolean word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (in.bytes[in.at + i] != word.charAt(i)) {
                return false;
            }
        }
        in.at += word.length();
        return true;
    }
}
