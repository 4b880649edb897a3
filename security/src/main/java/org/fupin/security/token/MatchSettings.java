package org.fupin.security.token;

import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * How a match works.
 *
 * @param folder where its temporary files go; they hold tokens and rows, are readable by the owner alone and are gone at
 *     the end
 * @param rowsInMemory most rows held in memory, about 50 bytes each
 * @param largestGroup most rows of either file that may share one token; more is a file made to fill the disk
 * @param budget how many records the purposes may compare
 * @param progress told the rows read and compared so far, every 100,000
 */
public record MatchSettings(
        Path folder, int rowsInMemory, int largestGroup, PurposeBudget budget, LongConsumer progress) {

    private static final int ROWS = 1_000_000;
    private static final int GROUP = 1_000;
    private static final int FEWEST_ROWS = 2;

    /** Settings that hold a million rows in memory. */
    public static MatchSettings of(Path folder, PurposeBudget budget) {
        return new MatchSettings(folder, ROWS, GROUP, budget, rows -> {});
    }

    /**
     * The settings.
     *
     * @throws IllegalArgumentException for fewer than two rows in memory or an empty group
     */
    public MatchSettings {
        if (rowsInMemory < FEWEST_ROWS || largestGroup < 1) {
            throw new IllegalArgumentException("rowsInMemory must be at least 2, largestGroup at least 1");
        }
    }

    /** The same with another number of rows in memory. */
    public MatchSettings rowsInMemory(int rows) {
        return new MatchSettings(folder, rows, largestGroup, budget, progress);
    }

    /** The same with another largest group. */
    public MatchSettings largestGroup(int rows) {
        return new MatchSettings(folder, rowsInMemory, rows, budget, progress);
    }

    /** The same that tells how far it is. */
    public MatchSettings progress(LongConsumer told) {
        return new MatchSettings(folder, rowsInMemory, largestGroup, budget, told);
    }
}
