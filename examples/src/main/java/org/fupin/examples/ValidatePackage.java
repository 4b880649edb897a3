package org.fupin.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.CheckResult;
import org.fupin.validation.Fupin;

/** Checks a package of files: a file, a directory or a zip. */
public final class ValidatePackage {

    private static final String DEFECTS = "examples/data/county/defects";
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    private static final int SHOWN = 5;

    private ValidatePackage() {}

    /** Prints the verdict, the counts and the first findings; the argument is the package. */
    public static void main(String[] args) throws IOException {
        run(Path.of(args.length > 0 ? args[0] : DEFECTS), Terminal.utf8());
    }

    static void run(Path path, PrintStream out) throws IOException {
        CheckResult result = new Fupin(CheckOptions.asOf(AS_OF)).check(List.of(path));
        out.println(result.accepted() ? "接受 accepted" : "拒绝 rejected");
        out.println("读取 read " + result.read() + " · 不合格 rejected " + result.rejected());
        result.findings().stream().limit(SHOWN).forEach(finding -> Findings.print(finding, out));
    }
}
