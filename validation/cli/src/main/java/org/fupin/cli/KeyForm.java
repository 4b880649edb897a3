package org.fupin.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** In what form a key or certificate is in a file. */
enum KeyForm {
    /** A private key in PEM under a password. */
    PKCS8,
    /** A private key with its certificate under a password. */
    PKCS12,
    /** A secret key sealed to another office. */
    ENVELOPE,
    /** A certificate. */
    CERTIFICATE;

    /** Returns the form that was named, or that the file's ending tells. */
    static KeyForm of(@Nullable KeyForm named, Path file, CommandSpec command) {
        if (named != null) {
            return named;
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "pem", "key", "p8" -> PKCS8;
            case "p12", "pfx" -> PKCS12;
            case "p7m" -> ENVELOPE;
            case "crt", "cer" -> CERTIFICATE;
            default ->
                throw new ParameterException(
                        command.commandLine(),
                        "文件名看不出格式，请给出 --form · the name does not tell the form, give --form: " + file);
        };
    }
}
