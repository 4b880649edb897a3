package org.fupin.security.pack;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fupin.security.ConstantTime;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.KeyKind;
import org.fupin.security.internal.Signatures;

/**
 * Receipts as signed JSON: an object with the receipt, the receiver's certificates and the raw signature over the
 * canonical bytes of the receipt.
 */
public final class SignedReceipt {

    private static final String OBJECT = "receipt";
    private static final String FORMAT = "pa-receipt";
    private static final int MOST_BYTES = 512 << 10;
    private static final Pattern RESULT = Pattern.compile("VERIFIED|OPENED|ACCEPTED|REFUSED");
    private static final Pattern SUITE = Pattern.compile("SM|INTL");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{4,24000}={0,2}");

    private SignedReceipt() {}

    /**
     * The receipt, signed by the receiver it names.
     *
     * @throws org.fupin.security.SecurityRefusal if the key does not fit the certificate
     */
    public static byte[] write(Receipt receipt, PackageSender receiver) {
        byte[] json = CanonicalJson.write(json(receipt, receiver.chain().get(0)));
        byte[] signature = receiver.sign(json);
        Signatures.require(receiver.chain().get(0).getPublicKey(), json, signature, OBJECT);
        Map<String, Object> all = new TreeMap<>();
        all.put("receipt", json(receipt, receiver.chain().get(0)));
        all.put("signature", Base64.getEncoder().encodeToString(signature));
        all.put(
                "certificates",
                receiver.chain().stream()
                        .map(each -> Map.<String, Object>of(
                                "der", Base64.getEncoder().encodeToString(Certificates.der(each))))
                        .toList());
        return CanonicalJson.write(all);
    }

    private static Map<String, Object> json(Receipt receipt, X509Certificate signer) {
        CryptoSuite own = KeyKind.of(signer.getPublicKey()).suite();
        Map<String, Object> json = new TreeMap<>();
        json.put("format", FORMAT);
        json.put("version", 1);
        json.put("suite", receipt.suite().name());
        json.put("signature", PackageSignature.of(own, signer.getPublicKey()).text());
        json.put("packageId", receipt.packageId());
        json.put("manifest", receipt.manifest());
        json.put("result", receipt.result().name());
        if (receipt.reason() != null) {
            json.put("reason", receipt.reason());
        }
        json.put("entries", receipt.entries());
        json.put("bytes", receipt.bytes());
        json.put("time", ManifestJson.TIME.format(receipt.time()));
        Map<String, Object> party =
                new TreeMap<>(Map.of("certificate", receipt.receiver().certificate()));
        if (!receipt.receiver().name().isEmpty()) {
            party.put("name", receipt.receiver().name());
        }
        json.put("receiver", party);
        return json;
    }

    /**
     * Verifies and reads a receipt.
     *
     * @param policy whom to trust; anchors, suites, clock and revocation count
     * @throws org.fupin.security.SecurityRefusal if it is not to be believed; the code says why
     */
    public static Receipt read(byte[] bytes, PackagePolicy policy) {
        if (bytes.length > MOST_BYTES) {
            throw Refusals.limit(OBJECT);
        }
        Map<String, Object> tree = StrictJson.read(bytes, OBJECT);
        Members all = new Members(tree, OBJECT);
        Members receipt = all.object("receipt");
        byte[] signature = base64(all, "signature");
        SenderChain chain = chain(all, policy);
        all.done();
        if (!policy.suites().contains(chain.suite())) {
            throw Refusals.forbidden("suite");
        }
        // the outer object was canonical, so the inner one is, and these are the bytes that stood there
        byte[] signed = CanonicalJson.write(inner(tree));
        Signatures.require(chain.key(), signed, signature, OBJECT);
        Instant now = policy.clock().instant();
        SenderTrust.check(chain, policy, now);
        return receipt(receipt, chain);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> tree) {
        return (Map<String, Object>) Objects.requireNonNull(tree.get("receipt"));
    }

    private static SenderChain chain(Members all, PackagePolicy policy) {
        List<X509Certificate> chain = new ArrayList<>();
        for (Members each : all.objects("certificates", policy.limits().certificates())) {
            byte[] der = base64(each, "der");
            each.done();
            if (der.length == 0 || der[0] != 0x30) {
                throw Refusals.malformed(OBJECT);
            }
            X509Certificate certificate = Certificates.read(der);
            // the parser mends some bytes, such as a truth value other than 0xFF; what it mended is not what was signed
            if (!ConstantTime.equal(Certificates.der(certificate), der)) {
                throw Refusals.malformed(OBJECT);
            }
            chain.add(certificate);
        }
        if (chain.isEmpty()) {
            throw Refusals.malformed(OBJECT);
        }
        return SenderChain.of(chain);
    }

    private static byte[] base64(Members json, String name) {
        String text = json.text(name, BASE64);
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw Refusals.malformed(json.at(name));
        }
        throw Refusals.malformed(json.at(name));
    }

    private static Receipt receipt(Members json, SenderChain chain) {
        json.constant("format", FORMAT);
        if (json.number("version") != 1) {
            throw Refusals.unsupported(json.at("version"));
        }
        json.constant(
                "signature", PackageSignature.of(chain.suite(), chain.key()).text());
        CryptoSuite suite = CryptoSuite.valueOf(json.text("suite", SUITE));
        PackageParty receiver = ManifestJson.party(json.object("receiver"));
        if (!receiver.equals(Parties.of(suite, chain.signer()))) {
            throw Refusals.badSignature(json.at("receiver"));
        }
        try {
            Receipt receipt = new Receipt(
                    suite,
                    json.text("packageId", PackageSeries.ID),
                    json.text("manifest", PackagePart.DIGEST),
                    Receipt.Result.valueOf(json.text("result", RESULT)),
                    json.has("reason") ? json.text("reason", PackageTerms.LONGEST) : null,
                    json.number("entries"),
                    json.number("bytes"),
                    ManifestJson.time(json, "time"),
                    receiver);
            json.done();
            return receipt;
        } catch (IllegalArgumentException e) {
            throw Refusals.malformed(OBJECT);
        }
    }
}
