package org.fupin.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import org.fupin.schemas.Code;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.CodeLists;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the code lists, or the codes of one. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        description = "列出代码表，或一张代码表的全部代码 · list the code lists, or the codes of one")
final class CodesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "LIST", description = "代码表名 · name of a code list")
    private @Nullable String list;

    CodesCommand() {}

    @Override
    public void run() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        if (list == null) {
            for (String name : CodeLists.names()) {
                CodeList codes = CodeLists.get(name);
                out.printf(
                        "%-26s %-18s %3d  %s%n",
                        name, codes.status(), codes.codes().size(), codes.zh());
            }
            return;
        }
        String name = list.toUpperCase(Locale.ROOT);
        if (!CodeLists.names().contains(name)) {
            throw new ParameterException(
                    command.commandLine(), "没有代码表 · no code list " + list + "；fupin codes 列出全部 · lists all");
        }
        CodeList codes = CodeLists.get(name);
        out.println(codes.name() + "  " + codes.zh() + "（" + codes.status() + "，" + codes.source() + "）");
        for (Code code : codes.codes()) {
            out.printf("  %-8s %s · %s%n", code.code(), code.zh(), code.en());
        }
    }
}
