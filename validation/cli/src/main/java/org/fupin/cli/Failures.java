package org.fupin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.fupin.security.SecurityRefusal;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one clear line and an exit code; never a stack trace. */
final class Failures {

    private Failures() {}

    static int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("fupin: 用法有误 · wrong usage: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("  " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    static int execution(Exception e, CommandLine command, ParseResult result) {
        if (e instanceof ParameterException usage) {
            return usage(usage, new String[0]);
        }
        if (e instanceof SecurityRefusal refusal) {
            command.getErr().println("fupin: " + Refused.text(refusal));
            return Refused.exit(refusal);
        }
        if (e instanceof IllegalArgumentException) {
            command.getErr().println("fupin: " + e.getMessage());
            return ExitCode.USAGE;
        }
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof Refused refused) {
            command.getErr().println("fupin: " + refused.getMessage());
            return refused.exit();
        }
        if (cause instanceof IOException) {
            command.getErr().println("fupin: 无法读取或写入 · cannot read or write: " + text(cause));
            return ExitCode.UNREADABLE;
        }
        return fault(e, command);
    }

    /** Says which fault it was and where; its message may hold values of people and is left out. */
    static int fault(Throwable e, CommandLine command) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " (" + trace[0] + ")";
        command.getErr()
                .println("fupin: 程序内部错误 · internal fault: " + e.getClass().getSimpleName() + place);
        return ExitCode.FAULT;
    }

    private static String text(Throwable cause) {
        if (!(cause instanceof FileSystemException problem)) {
            return String.valueOf(cause.getMessage());
        }
        String file = problem.getOtherFile() == null ? problem.getFile() : problem.getOtherFile();
        if (cause instanceof NoSuchFileException) {
            return file + "（文件不存在或不可读 · no such file, or not readable）";
        }
        if (cause instanceof AccessDeniedException) {
            return file + "（没有权限 · access denied）";
        }
        return problem.getReason() == null ? file : file + ": " + problem.getReason();
    }
}
