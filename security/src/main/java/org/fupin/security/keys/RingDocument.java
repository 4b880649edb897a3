package org.fupin.security.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of {@code keyring.json}, in their order; {@code sm3} and {@code mac} follow them. */
@JsonPropertyOrder({"format", "version", "suite", "generation", "protection", "keys"})
record RingDocument(String format, int version, String suite, long generation, Protection protection, List<Key> keys) {

    static final String FORMAT = "fupin-keyring";
    static final int VERSION = 1;

    /** The member {@code protection}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"kind", "kid", "algorithm", "iterations", "salt", "wrapped"})
    record Protection(
            String kind,
            @Nullable String kid,
            String algorithm,
            @Nullable Integer iterations,
            @Nullable String salt,
            String wrapped) {}

    /** One of the member {@code keys}. */
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
        "wrap",
        "wrapped",
        "certificates"
    })
    record Key(
            String kid,
            String purpose,
            String state,
            String suite,
            boolean primary,
            String created,
            @Nullable String expires,
            long uses,
            @Nullable String wrap,
            @Nullable String wrapped,
            @Nullable List<String> certificates) {}
}
