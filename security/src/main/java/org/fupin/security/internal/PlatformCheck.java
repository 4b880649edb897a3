package org.fupin.security.internal;

import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the Bouncy Castle found at run time may be used: version 1.85.2 or later (the advisories of 2026 on tag
 * lengths, empty signer lists and unbounded derivations), and each of its jars once on the class path.
 */
final class PlatformCheck {
    private static final List<Integer> LEAST = List.of(1, 85, 2);
    private static final Pattern VERSION = Pattern.compile("\\bv(\\d{1,4}(?:\\.\\d{1,4}){1,3})");
    private static final List<String> MARKERS = List.of(
            "org/bouncycastle/jce/provider/BouncyCastleProvider.class",
            "org/bouncycastle/asn1/cms/EnvelopedData.class",
            "org/bouncycastle/cms/CMSEnvelopedData.class");

    private PlatformCheck() {}

    /** Returns why Bouncy Castle may not be used, or null when it may. */
    static @Nullable String fault(String providerInfo, ClassLoader loader) {
        if (!recent(providerInfo)) {
            return "Bouncy Castle is older than 1.85.2: " + providerInfo;
        }
        for (String marker : MARKERS) {
            List<String> places = places(marker, loader);
            if (places.size() > 1) {
                return "Bouncy Castle is there more than once: " + places;
            }
        }
        return null;
    }

    private static List<String> places(String marker, ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(marker)).stream()
                    .map(URL::toString)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean recent(String providerInfo) {
        Matcher matcher = VERSION.matcher(providerInfo);
        if (!matcher.find()) {
            return false;
        }
        List<Integer> found = Arrays.stream(matcher.group(1).split("\\."))
                .map(Integer::valueOf)
                .toList();
        for (int i = 0; i < LEAST.size(); i++) {
            int part = i < found.size() ? found.get(i) : 0;
            if (part != LEAST.get(i)) {
                return part > LEAST.get(i);
            }
        }
        return true;
    }
}
