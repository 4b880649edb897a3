package org.fupin.files.engine;

import java.nio.file.Path;
import java.util.List;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.relate.IdentityAlias;
import org.fupin.files.report.Language;
import org.fupin.model.type.RecordType;
import org.fupin.validation.CheckOptions;
import org.jspecify.annotations.Nullable;

/**
 * How to validate a package.
 *
 * @param check day, profile, data year, division and samples
 * @param record record type of every table, null to tell it from the files
 * @param read encoding and limits
 * @param memory bytes that comparing rows with rows may take before it goes to disk
 * @param threads threads that read lines of JSON, 1 or more
 * @param findings file for all findings, null for none
 * @param language language of that file
 * @param progress who is told how far the work is
 * @param spill whether comparing rows may go to disk at all; there the rows are encrypted with a key in memory
 * @param aliases makers of tokens, where tokens stand in the place of identity numbers; may be empty
 */
public record ValidationOptions(
        CheckOptions check,
        @Nullable RecordType record,
        ReadOptions read,
        long memory,
        int threads,
        @Nullable Path findings,
        Language language,
        Progress progress,
        boolean spill,
        List<IdentityAlias> aliases) {

    /** Memory that comparing rows takes when the user does not say. */
    public static final long DEFAULT_MEMORY = 512L << 20;

    /** The same with spilling. */
    public ValidationOptions(
            CheckOptions check,
            @Nullable RecordType record,
            ReadOptions read,
            long memory,
            int threads,
            @Nullable Path findings,
            Language language,
            Progress progress) {
        this(check, record, read, memory, threads, findings, language, progress, true, List.of());
    }

    /** The same without spilling: what does not fit into the memory stops the run. */
    public ValidationOptions withoutSpill() {
        return new ValidationOptions(
                check, record, read, memory, threads, findings, language, progress, false, aliases);
    }

    /** The same with these makers of tokens. */
    public ValidationOptions withAliases(List<IdentityAlias> makers) {
        return new ValidationOptions(
                check, record, read, memory, threads, findings, language, progress, spill, List.copyOf(makers));
    }

    /** One thread, no log, no progress. */
    public static ValidationOptions of(CheckOptions check) {
        return new ValidationOptions(
                check, null, ReadOptions.DEFAULT, DEFAULT_MEMORY, 1, null, Language.ZH, Progress.SILENT);
    }
}
