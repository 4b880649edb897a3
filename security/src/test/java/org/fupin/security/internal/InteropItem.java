package org.fupin.security.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fupin.security.CryptoSuite;

/** Keys, certificates and texts of one number, drawn anew from it each time. */
record InteropItem(
        int number,
        byte[] message,
        byte[] secret,
        byte[] cek,
        byte[] iv,
        String password,
        KeyEntry sm,
        KeyEntry intl,
        KeyEntry any) {
    private static final long SEED = 20260601;
    private static final Map<KeyKind, List<KeyEntry>> POOL = new EnumMap<>(KeyKind.class);
    private static final KeyPair AUTHORITY = TestKeys.pair(KeyKind.SM2);
    private static final KeyPair INTL_AUTHORITY = TestKeys.pair(KeyKind.P256);

    static InteropItem of(int number) {
        Random random = new Random(SEED + number);
        KeyEntry sm = pick(KeyKind.SM2, random);
        KeyEntry intl = pick(number % 2 == 0 ? KeyKind.P256 : KeyKind.RSA, random);
        return new InteropItem(
                number,
                bytes(random, random.nextInt(4 << number % 10)),
                bytes(random, 1 + random.nextInt(200)),
                bytes(random, 16),
                bytes(random, 16),
                password(random),
                sm,
                intl,
                number % 3 == 0 ? intl : sm);
    }

    private static KeyEntry pick(KeyKind kind, Random random) {
        List<KeyEntry> entries = POOL.getOrDefault(kind, List.of());
        return entries.get(random.nextInt(entries.size()));
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String password(Random random) {
        String letters = "abcXYZ019 !\"$%&/()=?`'#+*~-_.:,;<>|{}[]\\@é县扶贫";
        int[] drawn = random.ints(8 + random.nextInt(20), 0, letters.length())
                .map(letters::charAt)
                .toArray();
        return new String(drawn, 0, drawn.length);
    }

    /** Half of the keys are made here, half by OpenSSL. */
    static void pool(Path directory) {
        X509Certificate smRoot = Certificates.selfSigned(
                TestKeys.request("CN=根,C=CN", AUTHORITY, CertificateUse.ISSUE), AUTHORITY.getPrivate());
        X509Certificate intlRoot = Certificates.selfSigned(
                TestKeys.request("CN=root", INTL_AUTHORITY, CertificateUse.ISSUE), INTL_AUTHORITY.getPrivate());
        for (KeyKind kind : KeyKind.values()) {
            List<KeyEntry> entries = new ArrayList<>();
            boolean sm = kind == KeyKind.SM2;
            for (int i = 0; i < (kind == KeyKind.RSA ? 2 : 20); i++) {
                KeyPair pair = i % 2 == 0 ? madeHere(kind) : madeByOpenSsl(directory, kind);
                X509Certificate certificate = Certificates.issue(
                        TestKeys.request("CN=item " + kind + i, pair, CertificateUse.SIGN, CertificateUse.ENCRYPT),
                        sm ? smRoot : intlRoot,
                        sm ? AUTHORITY.getPrivate() : INTL_AUTHORITY.getPrivate());
                entries.add(new KeyEntry("条目 " + i, pair.getPrivate(), List.of(certificate, sm ? smRoot : intlRoot)));
            }
            POOL.put(kind, List.copyOf(entries));
        }
    }

    private static KeyPair madeHere(KeyKind kind) {
        return kind == KeyKind.RSA ? TestKeys.pair(kind) : KeyPairs.generate(kind);
    }

    private static KeyPair madeByOpenSsl(Path directory, KeyKind kind) {
        List<String> options = switch (kind) {
            case SM2 -> List.of("EC", "-pkeyopt", "ec_paramgen_curve:SM2");
            case P256 -> List.of("EC", "-pkeyopt", "ec_paramgen_curve:P-256");
            case RSA -> List.of("RSA", "-pkeyopt", "rsa_keygen_bits:2048");
        };
        List<String> command = new ArrayList<>(List.of("openssl", "genpkey", "-algorithm"));
        command.addAll(options);
        String printed = OpenSsl.run(directory, command);
        String pem = printed.substring(printed.indexOf("-----BEGIN PRIVATE"));
        PrivateKey key = KeyFiles.readPlain(pem.getBytes(StandardCharsets.US_ASCII));
        return new KeyPair(KeyPairs.publicOf(key), key);
    }

    /** One to four recipients, the one who opens at a random place. */
    List<X509Certificate> recipients(KeyEntry own) {
        Random random = new Random(number);
        List<X509Certificate> recipients = new ArrayList<>();
        CryptoSuite suite = KeyKind.of(own.key()).suite();
        for (int i = random.nextInt(4); i > 0; i--) {
            KeyKind kind = suite == CryptoSuite.SM ? KeyKind.SM2 : random.nextBoolean() ? KeyKind.P256 : KeyKind.RSA;
            recipients.add(pick(kind, random).certificate());
        }
        recipients.add(random.nextInt(recipients.size() + 1), own.certificate());
        return recipients;
    }
}
