package org.fupin.security.pack;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32;
import org.fupin.security.ConstantTime;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.CertificateTimes;
import org.fupin.security.internal.Signatures;

/** The verification of one package. */
final class PackageVerification {

    private static final int LONGEST_SIGNATURE = 1024;
    /** How far the sender's clock may be ahead. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final PackagePolicy policy;
    private final PackageProgress progress;
    private final PackageBytes bytes;

    PackageVerification(PackagePolicy policy, PackageProgress progress, PackageBytes bytes) {
        this.policy = policy;
        this.progress = progress;
        this.bytes = bytes;
    }

    VerifiedPackage verify() throws IOException {
        List<ZipEntryShape> shapes = shapes();
        SealedContents.Head head = head(shapes);
        SenderChain chain =
                SenderChain.ofPem(head.certificates(), policy.limits().certificates());
        if (!policy.suites().contains(chain.suite())) {
            throw Refusals.forbidden("suite");
        }
        Signatures.require(chain.key(), head.manifest(), head.signature(), PackageLayout.SIGNATURE);
        Instant now = policy.clock().instant();
        SenderTrust.check(chain, policy, now);
        PackageManifest manifest = new ManifestJson(policy.limits()).read(head.manifest());
        agree(manifest, head, chain);
        allow(manifest, chain.signer(), now);
        List<ZipEntryShape> data = shapes.subList(PackageLayout.HEAD.size(), shapes.size());
        new ContentCheck(bytes, chain.suite(), progress).check(manifest, data);
        long missing = SeriesCheck.missing(manifest, policy.checks().seen());
        VerifiedPackage.Finding finding = new VerifiedPackage.Finding(
                chain.certificates(), now, missing, policy.checks().seen());
        return new VerifiedPackage(bytes, manifest, new VerifiedPackage.Parts(head, data), finding);
    }

    private List<ZipEntryShape> shapes() throws IOException {
        int first = PackageLayout.HEAD.size();
        List<ZipEntryShape> shapes = ZipIndex.read(bytes, policy.limits().entries() + first);
        if (shapes.size() <= first) {
            throw Refusals.malformed("zip");
        }
        for (int i = 0; i < shapes.size(); i++) {
            String name = shapes.get(i).name();
            boolean fits = i < first ? name.equals(PackageLayout.HEAD.get(i)) : name.startsWith(EntryPaths.FOLDER);
            if (!fits) {
                throw Refusals.malformed("zip.names");
            }
        }
        return shapes;
    }

    private SealedContents.Head head(List<ZipEntryShape> shapes) throws IOException {
        PackageLimits limits = policy.limits();
        byte[] type = part(shapes.get(0), PackageLayout.type().length);
        if (!ConstantTime.equal(type, PackageLayout.type())) {
            throw Refusals.malformed(PackageLayout.MIMETYPE);
        }
        return new SealedContents.Head(
                part(shapes.get(1), limits.manifestBytes()),
                part(shapes.get(2), LONGEST_SIGNATURE),
                part(shapes.get(3), limits.chainBytes()),
                part(shapes.get(4), limits.envelopeBytes()));
    }

    private byte[] part(ZipEntryShape shape, int most) throws IOException {
        if (shape.size() > most) {
            throw Refusals.limit(shape.name());
        }
        byte[] content = bytes.read(shape.start(), (int) shape.size());
        CRC32 crc = new CRC32();
        crc.update(content);
        if ((int) crc.getValue() != shape.crc()) {
            throw Refusals.badSignature(shape.name());
        }
        return content;
    }

    /** The manifest speaks of this signer, this chain and this envelope. */
    private static void agree(PackageManifest manifest, SealedContents.Head head, SenderChain chain) {
        CryptoSuite suite = chain.suite();
        if (manifest.signature() != PackageSignature.of(suite, chain.key())) {
            throw Refusals.malformed("manifest.signature");
        }
        if (!manifest.sender().equals(Parties.of(suite, chain.signer()))) {
            throw Refusals.badSignature("manifest.sender");
        }
        same(manifest.certificates(), Measured.part(suite, head.certificates()), PackageLayout.CERTIFICATES);
        same(manifest.keys(), Measured.part(suite, head.keys()), PackageLayout.KEYS);
    }

    private void allow(PackageManifest manifest, X509Certificate signer, Instant now) {
        PackageTerms terms = manifest.terms();
        if (terms.profile().compareTo(policy.oldestProfile()) < 0) {
            throw Refusals.forbidden("manifest.profile");
        }
        if (!policy.checks().purposes().isEmpty() && !policy.checks().purposes().contains(terms.purpose())) {
            throw Refusals.forbidden("manifest.purpose");
        }
        Instant created = terms.created().toInstant();
        if (created.isAfter(now.plus(AHEAD))) {
            throw Refusals.forbidden("manifest.created");
        }
        if (!CertificateTimes.valid(signer, created)) {
            throw Refusals.untrusted("manifest.created");
        }
    }

    private static void same(PackagePart told, PackagePart found, String object) {
        if (!told.equals(found)) {
            throw Refusals.badSignature(object);
        }
    }
}
