package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.pack.PackageCertificates;
import org.fupin.security.pack.PackagePolicy;
import org.fupin.security.pack.SeenPackagesFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whom the receiver trusts, and what it accepts. */
final class TrustOptions {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description =
                    "信任的证书（发送方的或其上级 CA 的，PEM），可多次给出 · trusted certificates: the sender's or its authority's; may be repeated")
    private List<Path> trust = new ArrayList<>();

    @Option(
            names = "--suite",
            paramLabel = "SM|INTL",
            split = ",",
            description = "接受的密码套件，缺省 SM（国密） · suites that are accepted, SM by default")
    private List<CryptoSuite> suites = List.of(CryptoSuite.SM);

    @Option(
            names = "--oldest-profile",
            paramLabel = "YYYY-MM",
            description = "接受的最早安全配置，如 2021-11 · oldest policy profile that is accepted")
    private String oldestProfile = "2018-08";

    @Option(
            names = "--seen",
            paramLabel = "FILE",
            description = "已收数据包的记录，用来拒绝重复和过期的包 · record of received packages, to refuse repeated and outdated ones")
    private @Nullable Path seen;

    @Option(
            names = "--valid-at",
            paramLabel = "DATE",
            description = "按该日判断证书有效期，缺省为现在 · day on which certificates must be valid, now by default")
    private @Nullable LocalDate validAt;

    TrustOptions() {}

    boolean given() {
        return !trust.isEmpty();
    }

    PackagePolicy policy(CommandSpec command) throws IOException {
        if (trust.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "需要 --trust：不说明信任谁，就没有可信的包 · --trust is needed: without it nobody is trusted");
        }
        List<X509Certificate> anchors = new ArrayList<>();
        for (Path file : trust) {
            anchors.addAll(certificates(file));
        }
        PackagePolicy policy = PackagePolicy.of(anchors, clock())
                .suites(suites.toArray(CryptoSuite[]::new))
                .from(oldestProfile);
        return seen == null ? policy : policy.seen(seen(seen));
    }

    private static SeenPackagesFile seen(Path file) throws IOException {
        try {
            return new SeenPackagesFile(file);
        } catch (SecurityRefusal e) {
            throw Refused.own(file, e);
        }
    }

    boolean remembers() {
        return seen != null;
    }

    /** The certificates in a file. */
    static List<X509Certificate> certificates(Path file) throws IOException {
        try {
            return PackageCertificates.read(file);
        } catch (SecurityRefusal e) {
            throw Refused.own(file, e);
        }
    }

    private InstantSource clock() {
        if (validAt == null) {
            return Clock.systemUTC();
        }
        var noon = validAt.atTime(12, 0).atZone(CHINA).toInstant();
        return () -> noon;
    }
}
