package org.fupin.security.notice.judge;

import java.time.LocalDate;
import java.util.List;
import org.fupin.security.notice.scan.Hit;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.NumberFinder;
import org.fupin.security.notice.scan.NumberKind;
import org.fupin.security.notice.scan.Token;

/** Makes names of files and sheets fit to be printed: numbers of people are masked, control characters replaced. */
public final class SafeNames {

    private final NumberFinder finder;

    /** For people born until that day. */
    public SafeNames(LocalDate asOf) {
        finder = new NumberFinder(asOf.getYear());
    }

    /** The name without invisible characters, and with control characters replaced. */
    public String printable(String name) {
        return name.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? '_' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The printable name with the numbers of people in it masked. */
    public String shown(String name) {
        StringBuilder shown = new StringBuilder(printable(name));
        finder.begin();
        List<Hit> hits = finder.find(new Line(0, 1, List.of(Token.cell(1, shown.toString()))));
        for (Hit hit : hits) {
            if (certain(hit.kind())) {
                for (int i = hit.from(); i < hit.to(); i++) {
                    shown.setCharAt(i, '*');
                }
            }
        }
        return shown.toString();
    }

    private static boolean certain(NumberKind kind) {
        return switch (kind) {
            case IDENTITY, CERTIFICATE, LEGACY, CARD, MOBILE -> true;
            case IDENTITY_SHAPE, FIXED_LINE, MASKED -> false;
        };
    }
}
