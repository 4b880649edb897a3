package org.fupin.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.fupin.security.keys.SecretFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Where a password comes from: a file that only its owner reads, an environment variable, or the terminal. It is never a
 * value on the command line, where every user of the machine could see it.
 *
 * @param file the file, if one is named
 * @param variable the name of the environment variable, if one is given
 * @param prompt what the terminal asks, in both languages
 * @param option how the options of this password begin, such as {@code --password}
 */
record PasswordOptions(@Nullable Path file, @Nullable String variable, String prompt, String option) {

    /** Returns the password; the caller, or whoever it is handed to, wipes it. */
    char[] read(CommandSpec command) throws IOException {
        return read(command, false);
    }

    /** Returns a new password, which the terminal asks for twice. */
    char[] readNew(CommandSpec command) throws IOException {
        return read(command, true);
    }

    private char[] read(CommandSpec command, boolean twice) throws IOException {
        if (file != null && variable != null) {
            throw wrong(command, "只能给出一个 · give only one: " + option + "-file, " + option + "-env");
        }
        if (file != null) {
            return SecretFiles.password(file);
        }
        if (variable != null) {
            String value = System.getenv(variable);
            if (value == null) {
                throw wrong(command, "没有环境变量 · no environment variable " + variable);
            }
            return value.toCharArray();
        }
        return ask(command, twice);
    }

    private char[] ask(CommandSpec command, boolean twice) {
        Console console = Terminal.attached() ? System.console() : null;
        if (console == null) {
            throw wrong(command, "没有终端，请用 · no terminal, use " + option + "-file FILE 或 or " + option + "-env NAME");
        }
        char[] password = answer(command, console, prompt);
        if (twice) {
            char[] again = answer(command, console, "再输入一次 · once more");
            boolean same = Arrays.equals(password, again);
            Arrays.fill(again, '\0');
            if (!same) {
                Arrays.fill(password, '\0');
                throw wrong(command, "两次输入不同 · the two are not the same");
            }
        }
        return password;
    }

    private static char[] answer(CommandSpec command, Console console, String prompt) {
        char[] answer = console.readPassword("%s: ", prompt);
        if (answer == null) {
            throw wrong(command, "没有输入密码 · no password was given");
        }
        return answer;
    }

    private static ParameterException wrong(CommandSpec command, String text) {
        return new ParameterException(command.commandLine(), text);
    }
}
