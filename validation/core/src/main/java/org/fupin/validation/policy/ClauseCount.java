package org.fupin.validation.policy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fupin.schemas.Disposition;
import org.fupin.schemas.PolicyAnchor;

/**
 * How many sentences there are and what became of them. A sentence may count under several dispositions.
 *
 * @param sentences sentences without headings
 * @param of sentences by disposition; every disposition is there
 */
public record ClauseCount(int sentences, Map<Disposition, Integer> of) {

    /** Counts the sentences among the anchors. */
    public static ClauseCount of(Collection<PolicyAnchor> anchors) {
        Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
        for (Disposition disposition : Disposition.values()) {
            counts.put(disposition, 0);
        }
        List<PolicyAnchor> sentences =
                anchors.stream().filter(anchor -> !anchor.isHeading()).toList();
        sentences.forEach(
                anchor -> anchor.dispositions().forEach(disposition -> counts.merge(disposition, 1, Integer::sum)));
        return new ClauseCount(sentences.size(), Map.copyOf(counts));
    }
}
