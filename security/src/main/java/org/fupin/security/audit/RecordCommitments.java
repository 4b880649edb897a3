package org.fupin.security.audit;

import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.audit.merkle.Frontier;
import org.fupin.security.audit.merkle.ProofMaker;
import org.fupin.security.audit.merkle.TreeHash;
import org.fupin.security.internal.Macs;
import org.jspecify.annotations.Nullable;

/**
 * Commits to the records of a file one by one: a Merkle tree whose root may be published, since every leaf is salted, and
 * from which {@link RecordProof a proof for one record} can be made later by whoever still has the file and the key.
 * Records pass by once, in constant memory. Close it to wipe the key. Not for use by two threads.
 */
public final class RecordCommitments implements AutoCloseable {

    private final CryptoSuite suite;
    private final SecretBytes key;
    private final TreeHash hash;
    private final Frontier frontier;
    private final @Nullable ProofMaker maker;
    private final long wanted;
    private byte[] salt = new byte[0];

    private RecordCommitments(CryptoSuite suite, SecretBytes key, long wanted, long size) {
        this.suite = suite;
        this.key = key;
        this.hash = TreeHash.of(suite);
        this.frontier = new Frontier(hash);
        this.wanted = wanted;
        this.maker = size == 0 ? null : ProofMaker.inclusion(hash, wanted, size);
    }

    /**
     * Begins to commit to a file.
     *
     * @param key 32 random bytes of this file alone, kept as long as proofs shall be made; closed with this
     */
    public static RecordCommitments begin(CryptoSuite suite, SecretBytes key) {
        return new RecordCommitments(suite, key, -1, 0);
    }

    /**
     * Begins to make the proof for one record: the records of the file must pass by again, in the same order.
     *
     * @param key the file's key; closed with this
     * @param index number of the record, from 0
     * @param size records of the file
     * @throws IllegalArgumentException when there is no such record
     */
    public static RecordCommitments prove(CryptoSuite suite, SecretBytes key, long index, long size) {
        return new RecordCommitments(suite, key, index, size);
    }

    /**
     * Takes the next record.
     *
     * @param recordType code of the record type, such as {@code HHD}
     * @param record its bytes, such as its canonical JSON
     */
    public void add(String recordType, byte[] record) {
        byte[] own = Macs.mac(suite, key, Pae.encode("fupin.record.salt.v1", frontier.size()));
        if (frontier.size() == wanted) {
            salt = own;
        }
        byte[] leaf = hash.leaf(RecordProof.leaf(own, recordType, record));
        frontier.add(leaf);
        if (maker != null) {
            maker.add(leaf);
        }
    }

    /** Returns how many records there were. */
    public long size() {
        return frontier.size();
    }

    /** Returns the root to be signed. */
    public byte[] root() {
        return frontier.root();
    }

    /**
     * Returns the proof for the record.
     *
     * @throws IllegalStateException when none was asked for, or records are missing
     */
    public RecordProof proof() {
        if (maker == null) {
            throw new IllegalStateException("no proof was asked for");
        }
        List<byte[]> path = maker.path();
        return new RecordProof(suite, wanted, frontier.size(), salt, path);
    }

    @Override
    public void close() {
        key.close();
    }
}
