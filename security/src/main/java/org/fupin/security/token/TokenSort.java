package org.fupin.security.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Sorts any number of rows with a bounded number in memory: sorted runs on the disk, merged. */
final class TokenSort {

    private static final int FAN_IN = 64;

    private final Path folder;
    private final int inMemory;
    private final Deque<Path> runs = new ArrayDeque<>();
    private List<TokenRow> rows = new ArrayList<>();

    TokenSort(Path folder, int inMemory) {
        this.folder = folder;
        this.inMemory = inMemory;
    }

    void add(TokenRow row) throws IOException {
        rows.add(row);
        if (rows.size() == inMemory) {
            spill();
        }
    }

    private void spill() throws IOException {
        rows.sort(TokenRow.ORDER);
        Path run = file();
        List<TokenRow> sorted = rows;
        rows = new ArrayList<>();
        TokenRun.write(run, sink -> {
            for (TokenRow row : sorted) {
                sink.take(row);
            }
        });
        runs.add(run);
    }

    /** All rows in order. */
    TokenMerge sorted() throws IOException {
        spill();
        while (runs.size() > FAN_IN) {
            List<Path> oldest = new ArrayList<>();
            for (int i = 0; i < FAN_IN; i++) {
                oldest.add(runs.remove());
            }
            runs.add(merged(oldest));
        }
        return TokenMerge.open(runs);
    }

    private Path merged(List<Path> oldest) throws IOException {
        Path run = file();
        try (TokenMerge merge = TokenMerge.open(oldest)) {
            TokenRun.write(run, merge::giveTo);
        }
        for (Path file : oldest) {
            Files.delete(file);
        }
        return run;
    }

    private Path file() throws IOException {
        return Files.createTempFile(folder, "tokens", ".run");
    }
}
