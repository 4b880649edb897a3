package org.fupin.validation.projection;

import java.util.List;
import java.util.stream.Stream;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;

/** The record types that are projected: the common header first, then all others. */
final class Pivot {

    private Pivot() {}

    static List<RecordType> types() {
        return Stream.concat(Stream.of(RecordTypes.header()), RecordTypes.all().stream())
                .toList();
    }
}
