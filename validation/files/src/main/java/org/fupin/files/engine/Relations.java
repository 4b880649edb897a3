package org.fupin.files.engine;

import org.fupin.model.type.RecordType;
import org.jspecify.annotations.Nullable;

/** Collects the rows that dataset rules compare. */
interface Relations {

    /** The elements of the type that the rules or messages need, as bits. */
    long reads(RecordType type);

    /** Who takes the rows of the type, null when no rule reads them; asked once for each thread. */
    TableJudge.@Nullable Relating intake(RecordType type);
}
