package org.fupin.security.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.annotation.Severity;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.GateFinding;
import org.fupin.security.notice.finding.Spot;
import org.fupin.security.notice.finding.Verdict;
import org.fupin.security.notice.judge.ChannelRules;
import org.fupin.security.notice.judge.FileJudge;
import org.fupin.security.notice.judge.HeaderWords;
import org.fupin.security.notice.judge.SafeNames;
import org.fupin.security.notice.read.Budget;
import org.fupin.security.notice.read.Content;
import org.fupin.security.notice.read.Fault;
import org.fupin.security.notice.read.FileFormat;
import org.fupin.security.notice.read.FileReaders;
import org.fupin.security.notice.read.LimitException;
import org.fupin.security.notice.read.Part;
import org.fupin.security.notice.scan.Line;

/** The check of one file and of the files inside it, under one budget. */
final class FileCheck {

    private static final int LITTLE_TEXT = 24;

    private final GateOptions options;
    private final ChannelRules rules;
    private final HeaderWords words;
    private final SafeNames names;
    private final Budget budget;
    private final List<CheckedFile> files = new ArrayList<>();

    FileCheck(GateOptions options, ChannelRules rules, HeaderWords words) {
        this.options = options;
        this.rules = rules;
        this.words = words;
        this.names = new SafeNames(options.asOf());
        this.budget = new Budget(options.limits());
    }

    List<CheckedFile> check(byte[] bytes, String name) {
        file(bytes, name, "", 0);
        return files;
    }

    private void file(byte[] bytes, String name, String outer, int nesting) {
        int place = files.size();
        One one = new One(outer + names.shown(name), nesting);
        if (!names.shown(name).equals(names.printable(name))) {
            one.found(new GateFinding(FindingKind.IDENTITY_NUMBER, Severity.ERROR, Spot.NAME, 1, 1));
        }
        FileFormat format = FileReaders.format(bytes, name);
        try {
            format = FileReaders.read(bytes, name, one, budget);
        } catch (LimitException e) {
            one.fault(Fault.LIMIT, 0);
        }
        files.add(place, one.done(format));
    }

    /** One file as it is read. */
    private final class One implements Content {

        private final String shown;
        private final int nesting;
        private final FileJudge judge;
        private final List<GateFinding> findings = new ArrayList<>();
        private final Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
        private Verdict verdict = Verdict.ACCEPT;

        One(String shown, int nesting) {
            this.shown = shown;
            this.nesting = nesting;
            this.judge = new FileJudge(words, rules, options.asOf(), options.fewestCandidates(), this::found);
        }

        void found(GateFinding finding) {
            counts.merge(finding.kind(), 1L, Long::sum);
            if (findings.size() < options.samples()) {
                findings.add(finding);
            }
            Verdict own = switch (finding.severity()) {
                case ERROR -> Verdict.REFUSE;
                case WARNING -> Verdict.REVIEW;
                case INFO -> Verdict.ACCEPT;
            };
            verdict = own.compareTo(verdict) > 0 ? own : verdict;
        }

        @Override
        public void begin(Part part) {
            String name = names.shown(part.name());
            if (!name.equals(names.printable(part.name()))) {
                found(new GateFinding(FindingKind.IDENTITY_NUMBER, Severity.ERROR, Spot.NAME, 1, 1));
            }
            judge.begin(new Part(part.shape(), name, part.hidden(), part.residue()));
        }

        @Override
        public void line(Line line) {
            judge.line(line);
        }

        @Override
        public void fault(Fault fault, int page) {
            FindingKind kind = kind(fault);
            Severity severity = kind == FindingKind.SOME_PICTURES
                    ? Severity.INFO
                    : kind == FindingKind.HOSTILE ? Severity.ERROR : Severity.WARNING;
            found(new GateFinding(kind, severity, Spot.page(page), 0, 1));
        }

        private FindingKind kind(Fault fault) {
            boolean bare = fault == Fault.SOME_PICTURES && judge.characters() < LITTLE_TEXT;
            return bare ? FindingKind.PICTURES : FindingKind.valueOf(fault.name());
        }

        @Override
        public void embedded(String name, byte[] bytes) {
            if (nesting >= options.limits().maxNesting()) {
                fault(Fault.LIMIT, 0);
            } else {
                file(bytes, name, shown + "!/", nesting + 1);
            }
        }

        CheckedFile done(FileFormat format) {
            judge.end();
            return new CheckedFile(shown, format, verdict, judge.rows(), findings, counts);
        }
    }
}
