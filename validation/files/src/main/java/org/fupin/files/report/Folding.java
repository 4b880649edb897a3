package org.fupin.files.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fupin.validation.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Finds the cause of a finding, so that one is shown for all that go back to it. */
final class Folding {

    private final Map<CauseKey, Cause> causes = new HashMap<>();

    Folding(List<Cause> causes) {
        causes.forEach(cause -> CauseKey.of(cause.finding()).ifPresent(key -> this.causes.put(key, cause)));
    }

    /** The cause that the finding goes back to, null when it stands for itself. */
    @Nullable
    Cause of(Finding finding) {
        return CauseKey.of(finding).map(causes::get).orElse(null);
    }
}
