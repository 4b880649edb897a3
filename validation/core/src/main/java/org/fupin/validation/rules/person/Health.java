package org.fupin.validation.rules.person;

import java.util.List;

/** What codes of HEALTH_STATUS mean to the rules. */
final class Health {

    /** Healthy. */
    static final String HEALTHY = "01";

    /** Disabled. */
    static final String DISABLED = "04";

    private Health() {}

    /** Whether the person is healthy and nothing else. */
    static boolean healthy(List<String> healthStatus) {
        return healthStatus.size() == 1 && HEALTHY.equals(healthStatus.get(0));
    }
}
