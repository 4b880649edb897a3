package org.fupin.security.token;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Several sorted runs read as one. */
final class TokenMerge implements AutoCloseable {

    private final List<TokenRun> runs = new ArrayList<>();
    private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::row, TokenRow.ORDER));

    private record Head(TokenRow row, TokenRun run) {}

    static TokenMerge open(Collection<Path> files) throws IOException {
        TokenMerge merge = new TokenMerge();
        try {
            for (Path file : files) {
                TokenRun run = TokenRun.open(file);
                merge.runs.add(run);
                merge.advance(run);
            }
            return merge;
        } catch (IOException | RuntimeException e) {
            merge.close();
            throw e;
        }
    }

    private void advance(TokenRun run) throws IOException {
        TokenRow row = run.next();
        if (row != null) {
            heads.add(new Head(row, run));
        }
    }

    /** The next row in order, null after the last. */
    @Nullable
    TokenRow next() throws IOException {
        Head least = heads.poll();
        if (least == null) {
            return null;
        }
        advance(least.run());
        return least.row();
    }

    void giveTo(TokenRun.Sink sink) throws IOException {
        for (TokenRow row = next(); row != null; row = next()) {
            sink.take(row);
        }
    }

    @Override
    public void close() throws IOException {
        for (TokenRun run : runs) {
            run.close();
        }
    }
}
