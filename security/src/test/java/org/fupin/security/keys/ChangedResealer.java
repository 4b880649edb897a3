package org.fupin.security.keys;

import java.util.List;

/** A resealer of which something can be changed. */
abstract class ChangedResealer implements Resealer<SealedLine> {
    private final Resealer<SealedLine> inner;

    ChangedResealer(Resealer<SealedLine> inner) {
        this.inner = inner;
    }

    @Override
    public List<KeyId> keys(SealedLine line) {
        return inner.keys(line);
    }

    @Override
    public SealedLine reseal(SealedLine line, KeyId to) {
        return inner.reseal(line, to);
    }

    @Override
    public byte[] bound(SealedLine line) {
        return inner.bound(line);
    }
}
