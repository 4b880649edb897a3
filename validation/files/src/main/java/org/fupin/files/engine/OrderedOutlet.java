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
    private final List<Runnable> kept = new ArrayList<>();

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

    void flush() {
        kept.forEach(Runnable::run);
        kept.clear();
    }
}
