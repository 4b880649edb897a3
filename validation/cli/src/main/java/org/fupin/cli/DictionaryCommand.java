package org.fupin.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.CodeList;
import org.fupin.validation.projection.Shapes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the record types, or the elements of one. */
@Command(
        name = "dictionary",
        mixinStandardHelpOptions = true,
        description = "列出记录类型，或一种记录的全部数据元 · list the record types, or the data elements of one")
final class DictionaryCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "RECORD", description = "名称、代码或中文名 · name, code or Chinese name")
    private @Nullable String record;

    DictionaryCommand() {}

    @Override
    public void run() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        if (record == null) {
            for (RecordType type : RecordTypes.all()) {
                out.printf("%-5s %-24s %s · %s%n", type.code(), type.name(), type.zh(), type.en());
            }
            return;
        }
        RecordType type = Names.record(record, command);
        out.println(type.code() + " " + type.name() + "  " + type.zh() + " · " + type.en());
        out.println("主键 key: " + String.join(" + ", type.key()));
        for (Element element : type.elements()) {
            out.printf(
                    "  %-8s %-30s %-10s %s %s · %s%s%n",
                    element.code(),
                    element.name(),
                    Shapes.of(element),
                    element.required() ? "*" : " ",
                    element.zh(),
                    element.en(),
                    more(element));
        }
        out.println("* 必填 required");
    }

    private static String more(Element element) {
        StringBuilder more = new StringBuilder();
        add(more, "", element.info().unit());
        add(more, "代码表 codes ", element.codeList().map(CodeList::name).orElse(""));
        add(more, "国标 national ", element.info().national());
        add(more, "", element.info().note());
        return more.isEmpty() ? "" : "（" + more + "）";
    }

    private static void add(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(text.isEmpty() ? "" : "；").append(name).append(value);
        }
    }
}
