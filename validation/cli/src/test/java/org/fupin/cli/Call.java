package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * One run of the command and what came of it.
 *
 * @param exit the exit code
 * @param out what it wrote
 * @param err what it complained of
 */
record Call(int exit, String out, String err) {

    /** Runs the command; whatever comes, it must not show a stack trace or the name of an exception. */
    static Call of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = FupinCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        Call call = new Call(exit, out.toString(), err.toString());
        assertThat(exit).as(call.err).isNotEqualTo(ExitCode.FAULT);
        assertThat(call.out + call.err).doesNotContain("\tat ", "Exception", "java.lang", "java.nio");
        return call;
    }

    /** Validates with a fixed day and no default report. */
    static Call validate(Object path, String... more) {
        String[] args = new String[more.length + 5];
        args[0] = "validate";
        args[1] = path.toString();
        args[2] = "--no-report";
        args[3] = "--as-of";
        args[4] = "2020-12-31";
        System.arraycopy(more, 0, args, 5, more.length);
        return of(args);
    }

    /** The complaint is one line, and after it at most where to find help. */
    Call complains(int code, String... parts) {
        assertThat(exit).as(out + err).isEqualTo(code);
        assertThat(err).startsWith("fupin: ");
        assertThat(List.of(parts)).allSatisfy(part -> assertThat(err).contains(part));
        assertThat(err.lines().filter(line -> !line.endsWith("--help") && !line.startsWith("Did you mean")))
                .hasSize(1);
        return this;
    }

    /** The run ended in a verdict and complained of nothing. */
    Call ends(int code, String... parts) {
        assertThat(exit).as(out + err).isEqualTo(code);
        assertThat(err).isEmpty();
        assertThat(List.of(parts)).allSatisfy(part -> assertThat(out).contains(part));
        return this;
    }
}
