package org.fupin.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** Keys and certificates of an invented county and province, made by OpenSSL as a newcomer would make them. */
final class SealedKeys {

    static final String PASSWORD = "county-demo-1";

    private final Path folder;

    private SealedKeys(Path folder) {
        this.folder = folder;
    }

    /** A machine without OpenSSL skips the tests, unless {@code -Dfupin.foreign.required=true} makes them fail. */
    static boolean usable() {
        return Boolean.getBoolean("fupin.foreign.required")
                || Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "openssl")));
    }

    static SealedKeys in(Path folder) throws IOException, InterruptedException {
        Path password = folder.resolve("password");
        Files.writeString(password, PASSWORD + "\n");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        String script = """
                set -e
                umask 077
                make() {
                  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:SM2 \\
                    -pkeyopt ec_param_enc:named_curve -out $1.key
                  openssl req -x509 -new -utf8 -key $1.key -sm3 -sigopt distid:1234567812345678 -days 825 \\
                    -subj /C=CN/O=test/CN=$1 -addext keyUsage=critical,$2 \\
                    -addext basicConstraints=critical,CA:FALSE -out $1.pem
                  openssl pkcs12 -export -inkey $1.key -in $1.pem -out $1.p12 -passout file:password
                }
                make county digitalSignature
                make province digitalSignature,keyEncipherment
                make stranger digitalSignature,keyEncipherment
                """;
        Process process = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("openssl: " + said);
        }
        return new SealedKeys(folder);
    }

    String file(String name) {
        return folder.resolve(name).toString();
    }

    /** Seals for the province. */
    Call seal(Path source, Path target, String... more) {
        return Call.of(with(
                new String[] {
                    "seal",
                    source.toString(),
                    "-o",
                    target.toString(),
                    "--to",
                    file("province.pem"),
                    "--purpose",
                    "年度数据上报",
                    "--key",
                    file("county.p12"),
                    "--password-file",
                    file("password")
                },
                more));
    }

    /** What the province needs to read a package of the county. */
    String[] reading() {
        return new String[] {
            "--key", file("province.p12"), "--password-file", file("password"), "--trust", file("county.pem")
        };
    }

    static String[] with(String[] first, String... more) {
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
