package org.fupin.security.deid;

import java.util.BitSet;
import java.util.List;

/** A release of which the cells to hide are known. */
public final class GuardedRelease {

    private final Release release;
    private final BitSet sensitive;
    private final BitSet hidden;
    private final List<List<String>> unprotected;
    private final List<List<String>> alreadyOut;

    GuardedRelease(
            Release release,
            BitSet sensitive,
            BitSet hidden,
            List<List<String>> unprotected,
            List<List<String>> alreadyOut) {
        this.release = release;
        this.sensitive = sensitive;
        this.hidden = hidden;
        this.unprotected = List.copyOf(unprotected);
        this.alreadyOut = List.copyOf(alreadyOut);
    }

    /** Whether the cell is to be published. */
    public boolean shown(List<String> at) {
        int cell = release.index(at);
        return release.state(cell) == Release.State.OPEN && !hidden.get(cell);
    }

    /** Cells that are hidden by the rule. */
    public List<List<String>> primary() {
        return hidden.stream().filter(sensitive::get).mapToObj(release::at).toList();
    }

    /** Cells that are hidden so that no other can be worked out. */
    public List<List<String>> complementary() {
        return hidden.stream()
                .filter(cell -> !sensitive.get(cell))
                .mapToObj(release::at)
                .toList();
    }

    /** Cells that can be worked out, or found too closely, whatever is hidden now, because of what is out already. */
    public List<List<String>> unprotected() {
        return unprotected;
    }

    /** Cells that the rule hides and that were published before. */
    public List<List<String>> alreadyOut() {
        return alreadyOut;
    }

    /** Whether nothing that the rule hides is out or can be worked out. */
    public boolean safe() {
        return unprotected.isEmpty() && alreadyOut.isEmpty();
    }
}
