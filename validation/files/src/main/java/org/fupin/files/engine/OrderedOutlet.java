package org.fupin.files.engine;

import java.util.ArrayList;
import java.util.List;
import org.fupin.files.read.IntakeNotice;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;

/** Keeps one thread's findings of a chunk until the chunks before it have given theirs. */
final class OrderedOutlet implements Outlet {

    private final Outlet target;
    private List<Runnable> kept = new ArrayList<>();

    OrderedOutlet(Outlet target) {
        this.target = target;
    }

    @Override
    public void accept(Finding finding, @Nullable String division) {
        kept.add(() -> target.accept(finding, division));
    }

    @Override
    public void count(RuleDescription rule) {
        target.count(rule);
    }

    @Override
    public void notice(IntakeNotice notice) {
        kept.add(() -> target.notice(notice));
    }

    /** How much is kept. */
    int size() {
        return kept.size();
    }

    /** Forgets what was kept beyond the first so much. */
    void takeBack(int much) {
        kept.subList(much, kept.size()).clear();
    }

    /** Gives what was kept since this was last asked, to be told when its turn comes. */
    Runnable take() {
        if (kept.isEmpty()) {
            return () -> {};
        }
        List<Runnable> taken = kept;
        kept = new ArrayList<>();
        return () -> taken.forEach(Runnable::run);
    }
}
