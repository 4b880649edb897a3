package org.fupin.security.token;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.jspecify.annotations.Nullable;

/** Merges two sorted files: rows of one token on the one side are held, those on the other stream past. */
final class TokenJoin {

    private final int largestGroup;
    private final MatchSink sink;
    private final Runnable step;
    private long tokens;
    private long pairs;
    private long firstMatched;
    private long secondMatched;

    TokenJoin(int largestGroup, MatchSink sink, Runnable step) {
        this.largestGroup = largestGroup;
        this.sink = sink;
        this.step = step;
    }

    void run(TokenMerge first, TokenMerge second) throws IOException {
        TokenRow left = first.next();
        TokenRow right = second.next();
        while (left != null && right != null) {
            int order = left.token().compareTo(right.token());
            if (order < 0) {
                left = next(first);
            } else if (order > 0) {
                right = next(second);
            } else {
                List<Long> group = new ArrayList<>();
                Token token = left.token();
                left = group(first, left, group);
                right = pairs(second, right, token, group);
                tokens++;
                firstMatched += group.size();
            }
        }
    }

    private @Nullable TokenRow group(TokenMerge first, TokenRow from, List<Long> group) throws IOException {
        Token token = from.token();
        TokenRow row = from;
        while (row != null && row.token().equals(token)) {
            require(group.size() < largestGroup);
            group.add(row.row());
            row = next(first);
        }
        return row;
    }

    private @Nullable TokenRow pairs(TokenMerge second, TokenRow from, Token token, List<Long> group)
            throws IOException {
        TokenRow row = from;
        int rows = 0;
        while (row != null && row.token().equals(token)) {
            require(++rows <= largestGroup);
            for (long firstRow : group) {
                sink.match(token, firstRow, row.row());
            }
            pairs += group.size();
            secondMatched++;
            row = next(second);
        }
        return row;
    }

    private static void require(boolean withinLimit) {
        if (!withinLimit) {
            throw new SecurityRefusal(Code.LIMIT, "rows of one token");
        }
    }

    private @Nullable TokenRow next(TokenMerge rows) throws IOException {
        step.run();
        return rows.next();
    }

    MatchCounts counts(TokenFileReader first, TokenFileReader second) {
        return new MatchCounts(
                new MatchCounts.Side(first.rows(), first.unmatchable(), firstMatched),
                new MatchCounts.Side(second.rows(), second.unmatchable(), secondMatched),
                tokens,
                pairs);
    }
}
