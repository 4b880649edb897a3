package org.fupin.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fupin.model.type.RecordGroup;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds what the user names. */
final class Names {

    private static final int NEAREST = 8;

    private Names() {}

    static RecordType record(String name, CommandSpec command) {
        return RecordTypes.find(name)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "没有记录类型 · no record type " + name + "；相近的 · near it: " + near(name)
                                + "；fupin dictionary 列出全部 · lists all"));
    }

    /** The group of that letter, Chinese or English name. */
    static Optional<RecordGroup> group(String text) {
        return Arrays.stream(RecordGroup.values())
                .filter(group -> group.code().equalsIgnoreCase(text)
                        || group.zh().equals(text)
                        || group.en().equalsIgnoreCase(text))
                .findFirst();
    }

    private static String near(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return RecordTypes.all().stream()
                .map(RecordType::name)
                .sorted(Comparator.comparingInt(each -> distance(wanted, each.toLowerCase(Locale.ROOT))))
                .limit(NEAREST)
                .collect(Collectors.joining(", "));
    }

    /** Letters to change, add or leave out until one word is the other. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
