package org.fupin.security.audit;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.security.ConstantTime;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.audit.merkle.Proofs;
import org.fupin.security.internal.Digests;
import org.fupin.security.internal.Signatures;
import org.fupin.security.keys.KeyId;

/**
 * A signed statement of what a log held at a time: whoever keeps it can tell later whether a line up to then was changed,
 * taken out or put in. Text of nine lines, a signed note as C2SP's tlog-checkpoint has it:
 *
 * <pre>
 * county-520102                          the log
 * 1832                                   how many lines
 * 3q2+7w…=                               root of the Merkle tree over them, Base64
 * fupin-audit/1 SM                       format and suite
 * head 66c7f0f4…                         digest of the last line
 * at 2019-06-01T08:00:00.000Z
 *
 * — k-1f0c9a77d24be835 jM2Qpz…=          who signs; 4 bytes that name the key, then the signature, Base64
 * </pre>
 *
 * What is signed is the text before the empty line, its last line feed included.
 */
public final class Checkpoint {

    private static final Pattern FORM = Pattern.compile("""
            ([^\n]+)
            ([1-9][0-9]{0,18})
            ([A-Za-z0-9+/=]{44})
            fupin-audit/1 (SM|INTL)
            head ([0-9a-f]{64})
            at ([0-9TZ:.-]{24})

            — ([^\n ]+) ([A-Za-z0-9+/=]{8,2000})
            """);
    static final int LONGEST = 4096;
    private static final int KEY_HASH = 4;

    private final Content content;
    private final KeyId signer;
    private final byte[] signed;

    /**
     * What is signed.
     *
     * @param log the log
     * @param suite its suite
     * @param tree how many lines, and the root over them
     * @param head digest of the last line, in hexadecimal
     * @param at when
     */
    record Content(LogId log, CryptoSuite suite, Proofs.Tree tree, String head, Instant at) {
        byte[] bytes() {
            String root = Base64.getEncoder().encodeToString(tree.root());
            String text = log.value() + "\n" + tree.size() + "\n" + root + "\nfupin-audit/1 " + suite.name() + "\nhead "
                    + head + "\nat " + EntryFormat.time(at) + "\n";
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private Checkpoint(Content content, KeyId signer, byte[] signed) {
        this.content = content;
        this.signer = signer;
        this.signed = signed;
    }

    static Checkpoint sign(Content content, CheckpointSigner signer) {
        byte[] name = keyHash(content.suite, signer.id(), signer.key());
        byte[] signature = signer.sign(content.bytes());
        byte[] signed = Arrays.copyOf(name, KEY_HASH + signature.length);
        System.arraycopy(signature, 0, signed, KEY_HASH, signature.length);
        return new Checkpoint(content, signer.id(), signed);
    }

    /**
     * Signs a checkpoint over a log that somebody else writes, as its witness: another office that has verified the log
     * and keeps the checkpoint. Nothing is written into the log.
     *
     * @param report the verification
     * @param at when it is signed
     * @throws IllegalArgumentException when the log is not sound or does not say its name
     */
    public static Checkpoint witness(AuditReport report, Instant at, CheckpointSigner signer) {
        LogId log = report.log();
        if (log == null || !report.sound()) {
            throw new IllegalArgumentException("日志未通过验证，不能签署 · a log that is not sound is not signed");
        }
        Proofs.Tree tree = new Proofs.Tree(report.lines(), HexFormat.of().parseHex(report.root()));
        Instant when = at.truncatedTo(ChronoUnit.MILLIS);
        return sign(new Content(log, report.suite(), tree, report.head(), when), signer);
    }

    /**
     * Reads a checkpoint; its signature is not checked.
     *
     * @throws SecurityRefusal {@code MALFORMED} when it is not, byte for byte, as {@link #text()} writes it
     */
    public static Checkpoint parse(String text) {
        try {
            Matcher parts = FORM.matcher(text.length() > LONGEST ? "" : text);
            if (parts.matches()) {
                Proofs.Tree tree = new Proofs.Tree(
                        Long.parseLong(parts.group(2)), Base64.getDecoder().decode(parts.group(3)));
                Content content = new Content(
                        new LogId(parts.group(1)),
                        CryptoSuite.valueOf(parts.group(4)),
                        tree,
                        parts.group(5),
                        EntryFormat.instant(parts.group(6)));
                byte[] signed = Base64.getDecoder().decode(parts.group(8));
                Checkpoint checkpoint = new Checkpoint(content, new KeyId(parts.group(7)), signed);
                if (signed.length > KEY_HASH
                        && tree.root().length == Digests.LENGTH
                        && checkpoint.text().equals(text)) {
                    return checkpoint;
                }
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // the same answer as for any other text
        }
        throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, "checkpoint");
    }

    /** Returns the checkpoint as text, to be kept elsewhere. */
    public String text() {
        return new String(content.bytes(), StandardCharsets.UTF_8) + "\n— " + signer.value() + " "
                + Base64.getEncoder().encodeToString(signed) + "\n";
    }

    /** Tells whether this key signed it. */
    public boolean signedBy(PublicKey key) {
        return names(key) && Signatures.verify(key, signedBytes(), Arrays.copyOfRange(signed, KEY_HASH, signed.length));
    }

    /** Tells whether it says that this key signed it; whether it did, is another question. */
    boolean names(PublicKey key) {
        return ConstantTime.equal(Arrays.copyOf(signed, KEY_HASH), keyHash(content.suite, signer, key));
    }

    /** The first bytes of a digest over name, algorithm and key, as a signed note of C2SP names a key. */
    private static byte[] keyHash(CryptoSuite suite, KeyId id, PublicKey key) {
        byte[] name = (id.value() + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] algorithm = ("\u00FFfupin-audit/1 " + suite.name() + "\n").getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.copyOf(Digests.digest(suite, name, algorithm, key.getEncoded()), KEY_HASH);
    }

    /** Returns the bytes that are signed. */
    public byte[] signedBytes() {
        return content.bytes();
    }

    /** Returns the signature in DER. */
    public byte[] signature() {
        return Arrays.copyOfRange(signed, KEY_HASH, signed.length);
    }

    /** Returns the name of the log. */
    public LogId log() {
        return content.log;
    }

    /** Returns the suite of the log. */
    public CryptoSuite suite() {
        return content.suite;
    }

    /** Returns how many lines it covers. */
    public long size() {
        return content.tree.size();
    }

    /** Returns the root of the Merkle tree over the lines. */
    public byte[] root() {
        return content.tree.root().clone();
    }

    /** Returns the digest of the last line that it covers, in hexadecimal. */
    public String head() {
        return content.head;
    }

    /** Returns when it was signed. */
    public Instant at() {
        return content.at;
    }

    /** Returns the name of the key that signs. */
    public KeyId signer() {
        return signer;
    }

    Proofs.Tree tree() {
        return content.tree;
    }

    /** Returns the digest that names it in the log. */
    ObjectDigest digest() {
        return ObjectDigest.ofSealed(content.suite, text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads checkpoints that follow one another in a text, with or without empty lines between them.
     *
     * @throws SecurityRefusal {@code MALFORMED}
     */
    public static List<Checkpoint> parseAll(String text) {
        return CheckpointFile.split(text).stream().map(Checkpoint::parse).toList();
    }

    @Override
    public String toString() {
        return content.log + "@" + size() + " " + HexFormat.of().formatHex(content.tree.root());
    }
}
