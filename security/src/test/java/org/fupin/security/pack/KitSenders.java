package org.fupin.security.pack;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.KeyKind;

/** Faults of the sender: another key, another certificate, another chain. */
final class KitSenders {

    private KitSenders() {}

    static void add(Kit kit) {
        for (KeyKind kind : Kit.KINDS) {
            KitBase base = kit.base(kind);
            Forge small = kit.small(kind);
            kit.add(
                    kind,
                    "sender-other-key",
                    "BAD_SIGNATURE",
                    "signed by somebody else than the certificate says",
                    small.copy().sign(base.sender("thief")).zip());
            byte[] thief = Certificates.pem(List.of(base.certificate("thief")));
            kit.add(
                    kind,
                    "sender-half",
                    "BAD_SIGNATURE",
                    "another certificate and signature; the manifest names the sender",
                    small.copy()
                            .put(PackageLayout.CERTIFICATES, thief)
                            .sign(base.sender("thief"))
                            .zip());
            kit.add(
                    kind,
                    "sender-thief",
                    "CANNOT_OPEN",
                    "signed anew by somebody who is trusted too",
                    resigned(base, small, "thief"));
            kit.add(
                    kind,
                    "sender-stranger",
                    "UNTRUSTED",
                    "signed anew by a stranger of the same name",
                    resigned(base, small, "stranger"));
            kit.add(
                    kind,
                    "sender-expired",
                    "UNTRUSTED",
                    "the certificate has expired",
                    resigned(base, small, "expired"));
            kit.add(
                    kind,
                    "sender-encrypting",
                    "UNTRUSTED",
                    "a certificate that is not for signing",
                    resigned(base, small, "encrypting"));
            X509Certificate county = base.certificate("county");
            kit.add(
                    kind,
                    "chain-twice",
                    "BAD_SIGNATURE",
                    "the certificate twice, not as the manifest says",
                    small.copy()
                            .put(PackageLayout.CERTIFICATES, Certificates.pem(List.of(county, county)))
                            .zip());
            kit.add(
                    kind,
                    "chain-empty",
                    "MALFORMED",
                    "no certificate",
                    small.copy().put(PackageLayout.CERTIFICATES, new byte[0]).zip());
            kit.add(
                    kind,
                    "chain-der",
                    "MALFORMED",
                    "DER instead of PEM",
                    small.copy()
                            .put(PackageLayout.CERTIFICATES, Certificates.der(county))
                            .zip());
            kit.add(
                    kind,
                    "chain-lines",
                    "MALFORMED",
                    "other line ends in PEM",
                    small.copy()
                            .edit(
                                    PackageLayout.CERTIFICATES,
                                    pem -> new String(pem, StandardCharsets.US_ASCII)
                                            .replace("\n", "\r\n")
                                            .getBytes(StandardCharsets.US_ASCII))
                            .zip());
        }
    }

    private static byte[] resigned(KitBase base, Forge forge, String by) {
        PackageParty party = Parties.of(base.suite(), base.certificate(by));
        return forge.copy()
                .put(PackageLayout.CERTIFICATES, Certificates.pem(List.of(base.certificate(by))))
                .manifest(tree -> Forge.object(tree, "sender")
                        .putAll(Map.of("certificate", party.certificate(), "name", party.name())))
                .digests(base.suite())
                .sign(base.sender(by))
                .zip();
    }
}
