package org.fupin.files.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fupin.files.read.IntakeSink;
import org.fupin.files.read.TableReader;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.jspecify.annotations.Nullable;

/** Tells the record type of a table that nothing names, from its header alone: the one whose elements fit best. */
final class TypeGuess {

    /** One column may be called so in any table. */
    static final int FEWEST_MATCHES = 2;

    private static final int MOST_NAMED = 5;

    private final List<HeaderFit> equals = new ArrayList<>();
    private final HeaderFit best;

    TypeGuess(List<List<String>> rows, Function<RecordType, HeaderMatcher> matchers) {
        List<HeaderFit> fits = RecordTypes.all().stream()
                .map(type -> HeaderFit.best(rows, matchers.apply(type)))
                .toList();
        HeaderFit first = fits.get(0);
        for (HeaderFit fit : fits) {
            first = fit.betterThan(first) ? fit : first;
        }
        best = first;
        for (HeaderFit fit : fits) {
            if (best.as(fit)) {
                equals.add(fit);
            }
        }
    }

    /** The best fit, if the header names more than twice so many of its elements and no other type fits as well. */
    Optional<HeaderFit> best(int matched) {
        boolean clear = best.matched() >= FEWEST_MATCHES && best.matched() > 2 * matched && equals.size() == 1;
        return clear ? Optional.of(best) : Optional.empty();
    }

    /** The best fit; otherwise the sink is told why there is none. */
    @Nullable
    HeaderFit orTell(TableReader table, IntakeSink sink) {
        if (best.matched() < FEWEST_MATCHES) {
            return HeaderFinder.unknown("表头中可识别的列太少", "too few of its columns are known", table, sink);
        }
        if (equals.size() == 1) {
            return best;
        }
        String zh = names(RecordType::zh, "、");
        String en = names(RecordType::name, ", ");
        return HeaderFinder.unknown(
                "表头与 " + zh + " 同样相符；请用文件名或 --record 指明",
                "its header fits " + en + " equally; say which by the file name or --record",
                table,
                sink);
    }

    private String names(Function<RecordType, String> name, String comma) {
        String names = equals.stream()
                .limit(MOST_NAMED)
                .map(fit -> name.apply(fit.type()))
                .collect(Collectors.joining(comma));
        return equals.size() > MOST_NAMED ? names + " …" : names;
    }
}
