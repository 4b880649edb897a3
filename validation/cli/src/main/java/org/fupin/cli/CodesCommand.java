package org.fupin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fupin.schemas.Code;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.CodeLists;
import org.fupin.schemas.CodeStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the code lists by status, shows the codes of one, or finds a word in lists and codes. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        description = "按状态列出代码表；显示一张代码表的全部代码；或按中文、英文查找"
                + " · list the code lists by status, show the codes of one, or find a word")
final class CodesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "LIST", description = "代码表名，或要查找的词 · name of a code list, or a word")
    private @Nullable String list;

    CodesCommand() {}

    @Override
    public void run() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        if (list == null) {
            for (CodeStatus status : CodeStatus.values()) {
                CodeLists.names().stream()
                        .map(CodeLists::get)
                        .filter(codes -> codes.status() == status)
                        .forEach(codes -> line(codes, out));
            }
            return;
        }
        String name = list.toUpperCase(Locale.ROOT);
        if (!CodeLists.names().contains(name)) {
            if (search(list, out) > 0) {
                return;
            }
            throw new ParameterException(
                    command.commandLine(), "没有代码表 · no code list " + list + "；fupin codes 列出全部 · lists all");
        }
        CodeList codes = CodeLists.get(name);
        out.println(
                codes.name() + "  " + codes.zh() + "（" + codes.status() + "，" + codes.source() + "） · " + codes.en());
        if (!codes.note().isEmpty()) {
            out.println(codes.note());
        }
        for (Code code : codes.codes()) {
            String status = code.status() == codes.status() ? "" : "（" + code.status() + "）";
            out.printf("  %-8s %s · %s%s%n", code.code(), code.zh(), code.en(), status);
        }
    }

    private static void line(CodeList codes, PrintWriter out) {
        out.printf(
                "%-26s %-18s %3d  %s · %s%n",
                codes.name(), codes.status(), codes.codes().size(), codes.zh(), codes.en());
    }

    /** Prints the lists and codes that have the word in their labels; gives how many lists there are. */
    private static int search(String word, PrintWriter out) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int found = 0;
        for (String name : CodeLists.names()) {
            CodeList codes = CodeLists.get(name);
            List<Code> labelled = codes.codes().stream()
                    .filter(code -> has(wanted, code.zh(), code.en()))
                    .toList();
            if (has(wanted, codes.zh(), codes.en()) || !labelled.isEmpty()) {
                line(codes, out);
                labelled.forEach(code -> out.printf("  %-8s %s · %s%n", code.code(), code.zh(), code.en()));
                found++;
            }
        }
        return found;
    }

    private static boolean has(String word, String zh, String en) {
        return zh.contains(word) || en.toLowerCase(Locale.ROOT).contains(word);
    }
}
