package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fupin.security.SecurityRefusal;

/**
 * What a receiver makes of some bytes: verify, open, read every entry. Anything but a refusal or success is an error of
 * the library and comes through.
 *
 * @param code OK or the code of the refusal
 * @param phase verify or open
 * @param object what was refused
 */
record Verdict(String code, String phase, String object) {

    static final String OK = "OK";

    static Verdict of(byte[] bytes, PackagePolicy policy, PackageRecipient recipient) {
        Map<String, byte[]> plain = new LinkedHashMap<>();
        return of(bytes, policy, recipient, plain);
    }

    static Verdict of(byte[] bytes, PackagePolicy policy, PackageRecipient recipient, Map<String, byte[]> plain) {
        String phase = "verify";
        try (VerifiedPackage verified = new PackageReader(policy).verify(PackageBytes.of(bytes))) {
            phase = "open";
            try (OpenedPackage opened = verified.open(recipient)) {
                for (PackageEntry entry : opened.entries()) {
                    try (AuthenticatedPrefixStream in = opened.openStreaming(entry)) {
                        plain.put(entry.path(), in.readAllBytes());
                        assertThat(in.complete()).isTrue();
                    }
                }
            }
            return new Verdict(OK, phase, "");
        } catch (SecurityRefusal e) {
            return new Verdict(e.code().name(), phase, e.object());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean detected() {
        return !code.equals(OK);
    }
}
