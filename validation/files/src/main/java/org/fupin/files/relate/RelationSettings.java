package org.fupin.files.relate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fupin.schemas.Parameters;

/**
 * What the embedded database may use and must know.
 *
 * @param asOf day of judgement
 * @param parameters decreed numbers in force for the run
 * @param memory most bytes of memory beside the heap; what is more goes to a temporary folder
 * @param spill most bytes in the temporary folder
 * @param threads number of threads, at least 1
 * @param folder where the temporary folder is made
 * @param aliases makers of tokens, for packages in which tokens stand in the place of numbers; may be empty
 */
public record RelationSettings(
        LocalDate asOf,
        Parameters parameters,
        long memory,
        long spill,
        int threads,
        Path folder,
        List<IdentityAlias> aliases) {

    private static final long LEAST_MEMORY = 32L << 20;
    private static final long SPILL_FACTOR = 32;

    /** Refuses a budget that no query can work in. */
    public RelationSettings {
        if (memory < LEAST_MEMORY || spill < 0 || threads < 1) {
            throw new IllegalArgumentException("内存至少 32 MiB，线程至少 1 · at least 32 MiB of memory and one thread");
        }
        aliases = List.copyOf(aliases);
    }

    /** The same without a maker of tokens. */
    public RelationSettings(LocalDate asOf, Parameters parameters, long memory, long spill, int threads, Path folder) {
        this(asOf, parameters, memory, spill, threads, folder, List.of());
    }

    /** A budget of that much memory, 32 times as much in the system's folder for temporary files, and these threads. */
    public static RelationSettings of(LocalDate asOf, Parameters parameters, long memory, int threads) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        return new RelationSettings(asOf, parameters, memory, memory * SPILL_FACTOR, threads, folder);
    }

    /** The same with nothing in the temporary folder. */
    public RelationSettings withoutSpill() {
        return new RelationSettings(asOf, parameters, memory, 0, threads, folder, aliases);
    }

    /** The same with these makers of tokens. */
    public RelationSettings withAliases(List<IdentityAlias> makers) {
        return new RelationSettings(asOf, parameters, memory, spill, threads, folder, makers);
    }
}
