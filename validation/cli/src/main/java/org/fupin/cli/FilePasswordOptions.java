package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options for the password of a key file, which is not that of the ring. */
final class FilePasswordOptions {

    @Option(
            names = "--key-password-file",
            paramLabel = "FILE",
            description = "密钥文件的密码在该文件第一行 · password of the key file, in the first line of this one")
    private @Nullable Path file;

    @Option(
            names = "--key-password-env",
            paramLabel = "NAME",
            description = "密钥文件的密码在该环境变量中 · password of the key file, in this environment variable")
    private @Nullable String variable;

    FilePasswordOptions() {}

    private PasswordOptions options() {
        return new PasswordOptions(file, variable, "密钥文件密码 · password of the key file", "--key-password");
    }

    /** Returns the password of a file that exists. */
    char[] read(CommandSpec command) throws IOException {
        return options().read(command);
    }

    /** Returns the password of a file to be written. */
    char[] readNew(CommandSpec command) throws IOException {
        return options().readNew(command);
    }
}
