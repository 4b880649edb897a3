package org.fupin.security.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HexFormat;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.Digests;
import org.jspecify.annotations.Nullable;

/**
 * All keys of a ring, without any secret: for an assessor, an inventory of cryptography, or a comparison with the audit
 * log, whose last generation must be this one.
 *
 * @param format {@code fupin-key-inventory}
 * @param at time of the inventory
 * @param suite wraps the keys of the ring
 * @param generation number of the ring's content, growing by one with each change
 * @param keys all keys, also destroyed ones
 */
@JsonPropertyOrder({"format", "at", "suite", "generation", "keys"})
public record KeyInventory(String format, String at, String suite, long generation, List<Line> keys) {

    /** The {@code format} of this version. */
    public static final String FORMAT = "fupin-key-inventory/1";

    /**
     * One key.
     *
     * @param kid its name
     * @param purpose what it is for
     * @param state what it may still do
     * @param suite the algorithms it works with
     * @param primary whether new work of its purpose takes it
     * @param created when it was made
     * @param expires for keys for demonstrations
     * @param uses how often it was used
     * @param usesLeft how often it may still be used; absent where there is no limit
     * @param certificateSm3 SM3 digest of its certificate, in hexadecimal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "kid",
        "purpose",
        "state",
        "suite",
        "primary",
        "created",
        "expires",
        "uses",
        "usesLeft",
        "certificateSm3"
    })
    public record Line(
            String kid,
            String purpose,
            String state,
            String suite,
            boolean primary,
            String created,
            @Nullable String expires,
            long uses,
            @Nullable Long usesLeft,
            @Nullable String certificateSm3) {}

    /** Returns the inventory as JSON in UTF-8; the same content gives the same bytes. */
    public byte[] json() {
        return RingJson.write(this);
    }

    static Line line(RingEntry key, KeyInfo info) {
        return new Line(
                info.id().value(),
                info.purpose().name(),
                info.state().name(),
                info.suite().name(),
                info.primary(),
                info.created().toString(),
                key.expires() == null ? null : key.expires().toString(),
                info.uses(),
                info.purpose().counted() ? UseLimit.HARD - info.uses() : null,
                key.certificates().isEmpty()
                        ? null
                        : HexFormat.of()
                                .formatHex(Digests.digest(
                                        CryptoSuite.SM, key.certificates().get(0))));
    }
}
