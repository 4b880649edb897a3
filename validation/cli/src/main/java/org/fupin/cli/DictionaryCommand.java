package org.fupin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordGroup;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the record types by group, shows one in full, or finds a word in records and elements. */
@Command(
        name = "dictionary",
        mixinStandardHelpOptions = true,
        description = "按分组列出记录类型；显示一种记录的全部数据元；或按中文、英文查找"
                + " · list the record types by group, show one with all its data elements, or find a word")
final class DictionaryCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "RECORD",
            description =
                    "记录的名称、代码或中文名，分组字母，或要查找的词 · name, code or Chinese name of a record, letter of a group, or a word")
    private @Nullable String record;

    DictionaryCommand() {}

    @Override
    public void run() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        if (record == null) {
            Stream.of(RecordGroup.values()).forEach(group -> group(group, out));
            return;
        }
        Optional<RecordType> type = RecordTypes.find(record);
        Optional<RecordGroup> group = Names.group(record);
        if (type.isPresent()) {
            new RecordText(type.get()).print(out);
        } else if (group.isPresent()) {
            group(group.get(), out);
        } else if (search(record, out) == 0) {
            // says which names there are
            Names.record(record, command);
        }
    }

    private static void group(RecordGroup group, PrintWriter out) {
        out.println(group.code() + "  " + group.zh() + " · " + group.en());
        RecordTypes.all().stream()
                .filter(type -> type.group() == group)
                .forEach(type -> out.printf("  %-5s %-26s %s · %s%n", type.code(), type.name(), type.zh(), type.en()));
    }

    /** Prints the records and elements that have the word in one of their names; gives how many there are. */
    private static int search(String word, PrintWriter out) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int found = 0;
        for (RecordType type : RecordTypes.all()) {
            List<Element> elements = type.elements().stream()
                    .filter(element -> has(wanted, element.zh(), element.en(), element.name()))
                    .toList();
            boolean named = has(wanted, type.zh(), type.en(), type.info().aboutZh());
            if (named || !elements.isEmpty()) {
                out.printf("%-5s %-26s %s · %s%n", type.code(), type.name(), type.zh(), type.en());
                elements.forEach(element -> out.printf(
                        "  %-9s %-30s %s · %s%n", element.code(), element.name(), element.zh(), element.en()));
                found++;
            }
        }
        return found;
    }

    private static boolean has(String word, String... names) {
        return Stream.of(names).anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(word));
    }
}
