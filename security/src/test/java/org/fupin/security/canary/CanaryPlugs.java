package org.fupin.security.canary;

import java.util.List;
import java.util.Map;

/** Every API of the module that values of people go into. A new package adds one line here and one class beside it. */
final class CanaryPlugs {

    private static final List<Map.Entry<String, CanaryPlug>> ALL = List.of(
            Map.entry("keys", new KeysCanary()),
            Map.entry("field", new FieldCanary()),
            Map.entry("token", new TokenCanary()),
            Map.entry("mask", new MaskCanary()),
            Map.entry("deid", new DeidCanary()),
            Map.entry("pack", new PackCanary()),
            Map.entry("policy", new PolicyCanary()),
            Map.entry("audit", new AuditCanary()),
            Map.entry("redact", new RedactCanary()),
            Map.entry("notice", new NoticeCanary()));

    private CanaryPlugs() {}

    /** The plugs by the names of their packages. */
    static List<Map.Entry<String, CanaryPlug>> all() {
        return ALL;
    }
}
