package org.fupin.schemas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text held against the anchors by digest. Where a sentence stands does not matter, only what it says; its section and
 * its neighbours tell which anchor a changed sentence belonged to.
 */
public final class PolicyComparison {

    private final PolicyText text;
    private final Map<PolicySentence, PolicyAnchor> found = new LinkedHashMap<>();
    private final Map<PolicyAnchor, PolicySentence> changed = new LinkedHashMap<>();
    private final List<PolicyAnchor> missing = new ArrayList<>();

    private PolicyComparison(PolicyText text) {
        this.text = text;
    }

    /** Compares the text with the anchors. */
    public static PolicyComparison of(String text, Collection<PolicyAnchor> anchors) {
        PolicyComparison comparison = new PolicyComparison(PolicyText.split(text, anchors));
        comparison.compare(List.copyOf(anchors));
        return comparison;
    }

    /** The text that was split. */
    public PolicyText text() {
        return text;
    }

    /** The anchor of a sentence of the text; empty when it has none or was changed. */
    public Optional<PolicyAnchor> anchor(PolicySentence sentence) {
        return Optional.ofNullable(found.get(sentence));
    }

    /** Anchors whose sentence says something else now, and that sentence. */
    public Map<PolicyAnchor, PolicySentence> changed() {
        return changed;
    }

    /** Anchors whose sentence is not there. */
    public List<PolicyAnchor> missing() {
        return missing;
    }

    /** Sentences that no anchor knows, in sections that anchors cover or not. */
    public List<PolicySentence> unknown() {
        return text.sentences().stream()
                .filter(sentence -> !found.containsKey(sentence) && !changed.containsValue(sentence))
                .toList();
    }

    /** Whether every anchor found its sentence unchanged. */
    public boolean isComplete() {
        return changed.isEmpty() && missing.isEmpty();
    }

    private void compare(List<PolicyAnchor> anchors) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            places.put(anchors.get(i).digest(), i);
        }
        Set<Integer> seen = new HashSet<>();
        text.sentences()
                .forEach(sentence -> Optional.ofNullable(places.get(sentence.digest()))
                        .ifPresent(place -> {
                            found.put(sentence, anchors.get(place));
                            seen.add(place);
                        }));
        List<PolicySentence> strangers = new ArrayList<>();
        int last = -1;
        for (PolicySentence sentence : text.sentences()) {
            PolicyAnchor anchor = found.get(sentence);
            if (anchor == null) {
                strangers.add(sentence);
            } else {
                int place = anchors.indexOf(anchor);
                pair(anchors, last + 1, place, seen, strangers);
                last = Math.max(last, place);
                strangers.clear();
            }
        }
        pair(anchors, last + 1, anchors.size(), seen, strangers);
    }

    /** Anchors lost between two neighbours that stayed, and the strangers of their section that stand there now. */
    private void pair(List<PolicyAnchor> anchors, int from, int to, Set<Integer> seen, List<PolicySentence> strangers) {
        for (int place = from; place < to; place++) {
            if (!seen.contains(place)) {
                PolicyAnchor lost = anchors.get(place);
                strangers.stream()
                        .filter(each -> each.section().equals(lost.section()) && !changed.containsValue(each))
                        .findFirst()
                        .ifPresentOrElse(each -> changed.put(lost, each), () -> missing.add(lost));
            }
        }
    }
}
