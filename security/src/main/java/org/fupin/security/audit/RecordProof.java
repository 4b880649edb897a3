package org.fupin.security.audit;

import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.audit.merkle.Proofs;
import org.fupin.security.audit.merkle.TreeHash;

/**
 * Proves that one record was in a file to which somebody committed, without showing any other record: "this household
 * was in the county's file of June 2019". Who verifies needs the record itself and the committed root, from the signed
 * manifest of the package.
 *
 * @param suite its digest
 * @param index number of the record in the file, from 0
 * @param size records of the file
 * @param salt random-looking bytes that keep others from guessing neighbouring records out of the path
 * @param path hashes from the record to the root
 */
public record RecordProof(CryptoSuite suite, long index, long size, byte[] salt, List<byte[]> path) {

    /** Keeps copies. */
    public RecordProof {
        salt = salt.clone();
        path = List.copyOf(path);
    }

    /**
     * Tells whether the record was in the file.
     *
     * @param recordType code of the record type, such as {@code HHD}
     * @param record the record's bytes, exactly as they were committed to
     * @param root the committed root
     */
    public boolean proves(String recordType, byte[] record, byte[] root) {
        TreeHash hash = TreeHash.of(suite);
        byte[] leaf = hash.leaf(leaf(salt, recordType, record));
        return Proofs.included(hash, new Proofs.Leaf(index, size), leaf, path, root);
    }

    static byte[] leaf(byte[] salt, String recordType, byte[] record) {
        return Pae.encode("fupin.record.v1", salt, recordType, record);
    }

    /** Returns the proof as JSON. */
    public String json() {
        return ProofJson.write(this);
    }

    /**
     * Reads a proof; nothing is checked but its form.
     *
     * @throws SecurityRefusal {@code MALFORMED}, {@code LIMIT} beyond 64 KiB
     */
    public static RecordProof read(String json) {
        return ProofJson.record(json);
    }
}
