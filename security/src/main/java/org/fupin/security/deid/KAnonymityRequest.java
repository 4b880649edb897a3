package org.fupin.security.deid;

import java.util.List;

/**
 * What to check: that every combination of the quasi-identifying values is shared by at least k rows, and holds at least
 * l different values of each sensitive column.
 *
 * @param quasi columns by which a person may be recognised: village, age band, sex …; 1 to 32
 * @param sensitive columns that nobody shall learn of a person: cause of poverty, illness …; 0 to 8
 * @param k fewest rows that share a combination, at least 1
 * @param l fewest different sensitive values of a combination, at least 1; 1 asks for nothing
 * @param memory bytes that counting may take before it goes on in temporary files; at least 1 MiB
 */
public record KAnonymityRequest(List<String> quasi, List<String> sensitive, int k, int l, long memory) {

    private static final long DEFAULT_MEMORY = 32L << 20;
    private static final int MOST_QUASI = 32;
    private static final int MOST_SENSITIVE = 8;

    /** Refuses what cannot be checked. */
    public KAnonymityRequest {
        quasi = List.copyOf(quasi);
        sensitive = List.copyOf(sensitive);
        if (quasi.isEmpty() || quasi.size() > MOST_QUASI || sensitive.size() > MOST_SENSITIVE) {
            throw new IllegalArgumentException(
                    "准标识列应为 1–32 个，敏感列至多 8 个 · 1 to 32 quasi-identifying columns, at most 8 sensitive ones");
        }
        if (quasi.stream().anyMatch(sensitive::contains)
                || quasi.stream().distinct().count() < quasi.size()) {
            throw new IllegalArgumentException("列名重复 · a column is named twice");
        }
        if (k < 1 || l < 1 || memory < 1 << 20) {
            throw new IllegalArgumentException("k 和 l 至少为 1，内存至少 1 MiB · k and l at least 1, memory 1 MiB");
        }
    }

    /** A check of k alone. */
    public static KAnonymityRequest of(List<String> quasi, int k) {
        return new KAnonymityRequest(quasi, List.of(), k, 1, DEFAULT_MEMORY);
    }

    /** With l different values of each of these columns. */
    public KAnonymityRequest withSensitive(List<String> columns, int least) {
        return new KAnonymityRequest(quasi, columns, k, least, memory);
    }

    /** With another memory budget in bytes. */
    public KAnonymityRequest withMemory(long bytes) {
        return new KAnonymityRequest(quasi, sensitive, k, l, bytes);
    }

    /** All columns, the quasi-identifying ones first. */
    List<String> columns() {
        return java.util.stream.Stream.concat(quasi.stream(), sensitive.stream())
                .toList();
    }
}
