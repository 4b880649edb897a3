package org.fupin.security.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.security.SecurityRefusal;

/**
 * Compares two files of tokens and sees nothing but tokens and row numbers: it needs no key, and whoever runs it learns
 * only how many rows match. Memory is bounded, whatever the size: both files are sorted on the disk and merged.
 */
public final class BlindMatcher {

    private static final long STEP = 100_000;

    private final MatchSettings settings;
    private long steps;

    private BlindMatcher(MatchSettings settings) {
        this.settings = settings;
    }

    /**
     * Finds all pairs of rows with the same token.
     *
     * <p>The budget of the purpose is spent for every row of both files, before any match is told.
     *
     * @param first file of tokens of one party
     * @param second file of tokens of the other party
     * @param sink takes the matches
     * @throws TokenMismatch when the two files can never match: another purpose, normalisation, key
     * @throws SecurityRefusal {@code MALFORMED}, {@code LIMIT} for the budget or for a token in too many rows
     */
    public static MatchCounts match(InputStream first, InputStream second, MatchSettings settings, MatchSink sink)
            throws IOException {
        return new BlindMatcher(settings).match(first, second, sink);
    }

    private MatchCounts match(InputStream first, InputStream second, MatchSink sink) throws IOException {
        Path folder = Files.createTempDirectory(settings.folder(), "match");
        try (TokenFileReader one = TokenFileReader.open(first);
                TokenFileReader other = TokenFileReader.open(second)) {
            one.header().requireMatches(other.header());
            TokenSort left = new TokenSort(folder, settings.rowsInMemory() / 2);
            TokenSort right = new TokenSort(folder, settings.rowsInMemory() / 2);
            read(one, left);
            read(other, right);
            spend(one, other);
            try (TokenMerge leftRows = left.sorted();
                    TokenMerge rightRows = right.sorted()) {
                TokenJoin join = new TokenJoin(settings.largestGroup(), sink, this::step);
                join.run(leftRows, rightRows);
                return join.counts(one, other);
            }
        } finally {
            delete(folder);
        }
    }

    private void read(TokenFileReader file, TokenSort sort) throws IOException {
        while (file.next()) {
            sort.add(new TokenRow(file.token(), file.row()));
            step();
        }
    }

    private void spend(TokenFileReader one, TokenFileReader other) {
        settings.budget().spend(one.header().context().purpose(), Math.addExact(one.rows(), other.rows()));
    }

    private void step() {
        steps++;
        if (steps % STEP == 0) {
            settings.progress().accept(steps);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
