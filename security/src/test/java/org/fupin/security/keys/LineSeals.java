package org.fupin.security.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.internal.Aead;
import org.fupin.security.internal.Randoms;

/**
 * A small stand-in for sealed fields: {@code number,name,seal:<key>:<base64>}, each value bound to the number of its
 * household and its position.
 */
final class LineSeals implements Resealer<SealedLine> {
    private static final Pattern SEAL = Pattern.compile("seal:([^:,]+):([A-Za-z0-9_-]+)");

    private final KeyRing ring;

    LineSeals(KeyRing ring) {
        this.ring = ring;
    }

    String seal(KeyId key, String household, int position, String plain) {
        ring.used(key, 1);
        byte[] nonce = Randoms.bytes(Aead.NONCE);
        try (SecretBytes secret = key(key)) {
            byte[] sealed = Aead.seal(
                    CryptoSuite.SM,
                    secret,
                    nonce,
                    Pae.encode(household, position),
                    plain.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
            return "seal:" + key + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        }
    }

    private String open(KeyId key, String household, int position, String text) {
        byte[] whole = Base64.getUrlDecoder().decode(text);
        try (SecretBytes secret = key(key)) {
            return new String(
                    Aead.open(
                            CryptoSuite.SM,
                            secret,
                            Arrays.copyOf(whole, Aead.NONCE),
                            Pae.encode(household, position),
                            Arrays.copyOfRange(whole, Aead.NONCE, whole.length)),
                    StandardCharsets.UTF_8);
        }
    }

    private SecretBytes key(KeyId key) {
        return ring.derive(key, Pae.encode("line"), 16);
    }

    private static String household(SealedLine line) {
        return line.text().substring(0, Math.max(0, line.text().indexOf(',')));
    }

    /** The plain text of every sealed value of a line. */
    List<String> plain(SealedLine line) {
        List<String> plain = new ArrayList<>();
        Matcher seal = SEAL.matcher(line.text());
        while (seal.find()) {
            plain.add(open(new KeyId(seal.group(1)), household(line), plain.size(), seal.group(2)));
        }
        return plain;
    }

    @Override
    public List<KeyId> keys(SealedLine line) {
        return SEAL.matcher(line.text())
                .results()
                .map(seal -> new KeyId(seal.group(1)))
                .toList();
    }

    @Override
    public SealedLine reseal(SealedLine line, KeyId target) {
        int[] position = new int[1];
        return line.text(SEAL.matcher(line.text()).replaceAll(seal -> {
            KeyId key = new KeyId(seal.group(1));
            int at = position[0]++;
            return key.equals(target)
                    ? seal.group()
                    : seal(target, household(line), at, open(key, household(line), at, seal.group(2)));
        }));
    }

    @Override
    public byte[] bound(SealedLine line) {
        return SEAL.matcher(line.text()).replaceAll("seal").getBytes(StandardCharsets.UTF_8);
    }

    /** A file of that many households, every second one sealed under the second key. */
    void write(Path file, int lines, KeyId first, KeyId second) throws IOException {
        StringBuilder text = new StringBuilder("householdNo,name,idNo,phone\r\n");
        for (int n = 1; n < lines; n++) {
            KeyId key = n % 2 == 0 ? first : second;
            String household = "52230" + n;
            text.append(household)
                    .append(",户")
                    .append(n)
                    .append(',')
                    .append(seal(key, household, 0, "身份证" + n))
                    .append(',')
                    .append(seal(key, household, 1, "电话" + n))
                    .append(n == lines - 1 ? "" : "\r\n");
        }
        Files.writeString(file, text);
    }
}
