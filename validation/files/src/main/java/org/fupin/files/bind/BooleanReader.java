package org.fupin.files.bind;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads yes and no. */
final class BooleanReader {

    private static final Map<String, Boolean> PLAIN =
            Map.of("true", true, "false", false, "1", true, "0", false, "是", true, "否", false);
    private static final Map<String, Boolean> OTHERS = Map.ofEntries(
            Map.entry("y", true),
            Map.entry("n", false),
            Map.entry("yes", true),
            Map.entry("no", false),
            Map.entry("有", true),
            Map.entry("无", false),
            Map.entry("√", true),
            Map.entry("×", false),
            Map.entry("true", true),
            Map.entry("false", false),
            Map.entry("1", true),
            Map.entry("0", false),
            Map.entry("是", true),
            Map.entry("否", false),
            Map.entry("1.0", true),
            Map.entry("0.0", false),
            Map.entry("对", true),
            Map.entry("不是", false),
            Map.entry("没有", false));

    private BooleanReader() {}

    /** The text as yes or no. */
    static Reading read(String text) {
        Boolean plain = PLAIN.get(text);
        if (plain != null) {
            return Reading.of(plain);
        }
        String mended = CellText.halfWidth(text).toLowerCase(Locale.ROOT);
        if (CellText.dash(mended)) {
            return Reading.blank();
        }
        @Nullable Boolean other = OTHERS.get(mended);
        return other == null
                ? Reading.unreadable("是或否", "yes or no")
                : Reading.mended(other, other ? "是" : "否", other ? "yes" : "no");
    }
}
