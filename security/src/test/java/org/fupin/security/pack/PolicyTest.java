package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only what the receiver's policy allows is read, and only from whom it trusts. */
class PolicyTest {

    private static final KeyKind KIND = KeyKind.SM2;

    @TempDir
    private Path folder = Path.of("");

    private static String verdict(byte[] sealed, PackagePolicy policy) {
        Verdict verdict = Verdict.of(sealed, policy, Office.province(KIND).recipient());
        return verdict.code() + " " + verdict.phase() + " "
                + verdict.object().replaceFirst("certificate [0-9a-f]+: ", "");
    }

    private static byte[] from(Office sender, X509Certificate... above) {
        List<X509Certificate> chain = new java.util.ArrayList<>(List.of(sender.certificate()));
        chain.addAll(List.of(above));
        return Samples.sealed(
                PackageSender.of(sender.pair().getPrivate(), chain),
                List.of(Office.province(KIND).certificate()),
                Samples.TERMS,
                List.of(Samples.content("a.csv", "x")));
    }

    private static Office county(Instant from, Instant until, CertificateUse... uses) {
        return Office.issued(Office.authority(KIND), Office.pairOf(KIND), "CN=县,C=CN", from, until, uses);
    }

    @Test
    void theSendersChainMustLeadToAnAnchor() {
        PackagePolicy policy = Office.policy(KIND);
        assertThat(verdict(from(Office.county(KIND)), policy)).startsWith("OK");
        assertThat(verdict(from(Office.county(KIND)), PackagePolicy.of(Set.of(), () -> Office.NOW)))
                .startsWith("UNTRUSTED verify");
        assertThat(verdict(from(Office.stranger(KIND, "CN=示例根,O=示例,C=CN", CertificateUse.SIGN)), policy))
                .startsWith("UNTRUSTED verify");
        Office pinned = Office.stranger(KIND, "CN=县,C=CN", CertificateUse.SIGN);
        assertThat(verdict(from(pinned), PackagePolicy.of(Set.of(pinned.certificate()), () -> Office.NOW)))
                .startsWith("OK");
        Office expired = county(Office.FROM, Office.NOW.minusSeconds(1), CertificateUse.SIGN);
        assertThat(verdict(from(expired), policy)).startsWith("UNTRUSTED verify");
        Office early = county(Office.NOW.plusSeconds(3600), Office.UNTIL, CertificateUse.SIGN);
        assertThat(verdict(from(early), policy)).startsWith("UNTRUSTED verify");
        PackagePolicy revoked = policy.checks(
                new PackagePolicy.Checks(SeenPackages.NONE, Office.county(KIND).certificate()::equals, Set.of()));
        assertThat(verdict(from(Office.county(KIND)), revoked)).startsWith("UNTRUSTED verify");
    }

    @Test
    void aChainWithAnIssuerBetweenIsFollowed() {
        Office between = Office.issued(KIND, "CN=省中间,C=CN", CertificateUse.ISSUE);
        Office sender = Office.issued(
                between, Office.pairOf(KIND), "CN=县,C=CN", Office.FROM, Office.UNTIL, CertificateUse.SIGN);
        PackagePolicy policy = Office.policy(KIND);
        assertThat(verdict(from(sender, between.certificate()), policy)).startsWith("OK");
        assertThat(verdict(from(sender), policy)).startsWith("UNTRUSTED verify");
        Office noIssuer = Office.issued(KIND, "CN=县甲,C=CN", CertificateUse.SIGN);
        Office under = Office.issued(
                noIssuer, Office.pairOf(KIND), "CN=县乙,C=CN", Office.FROM, Office.UNTIL, CertificateUse.SIGN);
        assertThat(verdict(from(under, noIssuer.certificate()), policy)).startsWith("UNTRUSTED verify");
    }

    /** Written by somebody who does not keep to the writer's checks. */
    @Test
    void anEncryptionCertificateSignsNothing() {
        Office wrong = county(Office.FROM, Office.UNTIL, CertificateUse.ENCRYPT);
        PackageParty party = Parties.of(KIND.suite(), wrong.certificate());
        byte[] forged = Forge.of(from(Office.county(KIND)))
                .put(PackageLayout.CERTIFICATES, Certificates.pem(List.of(wrong.certificate())))
                .manifest(tree -> Forge.object(tree, "sender")
                        .putAll(java.util.Map.of("certificate", party.certificate(), "name", party.name())))
                .digests(KIND.suite())
                .sign(wrong.sender())
                .zip();
        assertThat(verdict(forged, Office.policy(KIND))).startsWith("UNTRUSTED verify");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> from(wrong))
                .isInstanceOf(org.fupin.security.SecurityRefusal.class);
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void aSuiteThatIsNotAllowedIsNotRead(KeyKind kind) {
        byte[] sealed = Samples.small(kind);
        CryptoSuite other = kind.suite() == CryptoSuite.SM ? CryptoSuite.INTL : CryptoSuite.SM;
        assertThat(Verdict.of(
                        sealed,
                        Office.policy(kind).suites(other),
                        Office.province(kind).recipient()))
                .isEqualTo(new Verdict("FORBIDDEN", "verify", "suite"));
        assertThat(Verdict.of(
                                sealed,
                                Office.policy(kind).suites(CryptoSuite.values()),
                                Office.province(kind).recipient())
                        .code())
                .isEqualTo(Verdict.OK);
    }

    @Test
    void profilePurposeAndTimeAreLookedAt() {
        byte[] sealed = from(Office.county(KIND));
        PackagePolicy policy = Office.policy(KIND);
        assertThat(verdict(sealed, policy.from("2021-11"))).startsWith("OK");
        assertThat(verdict(sealed, policy.from("2025-11"))).isEqualTo("FORBIDDEN verify manifest.profile");
        PackagePolicy.Checks other = new PackagePolicy.Checks(SeenPackages.NONE, each -> false, Set.of("其他"));
        assertThat(verdict(sealed, policy.checks(other))).isEqualTo("FORBIDDEN verify manifest.purpose");
        PackagePolicy.Checks same = new PackagePolicy.Checks(SeenPackages.NONE, each -> false, Set.of("年度数据上报"));
        assertThat(verdict(sealed, policy.checks(same))).startsWith("OK");
        assertThat(verdict(created("2019-02-02T09:00:00+08:00"), policy))
                .isEqualTo("FORBIDDEN verify manifest.created");
        assertThat(verdict(created("2017-12-31T09:00:00+08:00"), policy))
                .isEqualTo("UNTRUSTED verify manifest.created");
    }

    private static byte[] created(String time) {
        return Samples.sealed(
                KIND,
                PackageTerms.of(OffsetDateTime.parse(time), "年度数据上报", "2021-11"),
                List.of(Samples.content("a.csv", "x")));
    }

    @Test
    void aPackageIsTakenOnceAndASeriesGoesForward() throws IOException {
        Path file = folder.resolve("seen.jsonl");
        PackagePolicy policy = Office.policy(KIND).seen(new SeenPackagesFile(file));
        PackageSeries first = PackageSeries.first("520102 户");
        byte[] one = inSeries(first);
        String id = accept(one, policy, 0);
        assertThat(verdict(one, policy)).isEqualTo("REPLAYED verify manifest.packageId");
        byte[] another = inSeries(first);
        assertThat(verdict(another, policy)).isEqualTo("REPLAYED verify manifest.series");
        byte[] forked = inSeries(first.next("0b0f3d5e-1111-4222-8333-444455556666"));
        assertThat(verdict(forked, policy)).isEqualTo("REPLAYED verify manifest.series");
        byte[] late = inSeries(new PackageSeries("520102 户", 4, "0b0f3d5e-1111-4222-8333-444455556666"));
        byte[] two = inSeries(first.next(id));
        accept(two, policy, 0);
        PackagePolicy again = Office.policy(KIND).seen(new SeenPackagesFile(file));
        assertThat(verdict(two, again)).isEqualTo("REPLAYED verify manifest.packageId");
        accept(late, again, 1);
        assertThat(verdict(inSeries(PackageSeries.first("其他")), again)).startsWith("OK");
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    private static byte[] inSeries(PackageSeries series) {
        return Samples.sealed(KIND, Samples.TERMS.in(series), List.of(Samples.content("a.csv", "x")));
    }

    private static String accept(byte[] sealed, PackagePolicy policy, long missing) throws IOException {
        try (VerifiedPackage verified = new PackageReader(policy).verify(PackageBytes.of(sealed));
                VerifiedPackage twin = new PackageReader(policy).verify(PackageBytes.of(sealed))) {
            assertThat(verified.missingBefore()).isEqualTo(missing);
            verified.accept();
            org.assertj.core.api.Assertions.assertThatThrownBy(twin::accept)
                    .isInstanceOf(org.fupin.security.SecurityRefusal.class);
            return verified.manifest().packageId();
        }
    }

    /** A line that a crash cut off does not count, and the next one takes its place. */
    @Test
    void theFileOfSeenPackagesSurvivesACutLine() throws IOException {
        Path file = folder.resolve("seen.jsonl");
        byte[] sealed = from(Office.county(KIND));
        accept(sealed, Office.policy(KIND).seen(new SeenPackagesFile(file)), 0);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            PackagePolicy policy = Office.policy(KIND).seen(new SeenPackagesFile(file));
            assertThat(new SeenPackagesFile(file)
                            .received(Forge.of(sealed).read().packageId()))
                    .isFalse();
            if (length % 40 == 3) {
                accept(sealed, policy, 0);
                assertThat(Files.readAllBytes(file)).isEqualTo(whole);
            }
        }
    }
}
