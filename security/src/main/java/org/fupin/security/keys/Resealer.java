package org.fupin.security.keys;

import java.util.List;

/**
 * Seals again what was sealed under another key. The package of the fields has one for its values and records.
 *
 * @param <T> a sealed value together with all that it is bound to: record type, element, record id, purpose
 */
public interface Resealer<T> {

    /** Returns the key of each sealed value in the item, in their order. */
    List<KeyId> keys(T item);

    /**
     * Opens the values that are sealed under another key, and seals them under the target, bound to the same as before.
     *
     * @throws org.fupin.security.SecurityRefusal {@code CANNOT_OPEN} when one cannot be opened
     */
    T reseal(T item, KeyId target);

    /**
     * Returns what the sealed values are bound to, as bytes; sealing again must not change it. Put in everything of the
     * item but the sealed values themselves.
     */
    byte[] bound(T item);
}
