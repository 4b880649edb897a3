package org.fupin.files.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.profile.RuleSwitch;
import org.fupin.validation.profile.Waiver;
import org.fupin.validation.rule.RuleDescription;

/** The lower part of the page: what the broken rules say, the ledger, the profile. */
final class HtmlRules {

    private HtmlRules() {}

    static void fill(Markup html, String slot, Report report) throws IOException {
        switch (slot) {
            case "rules" -> rules(html, report);
            case "ledger" -> ledger(html, report);
            case "profile" -> profile(html, report.profile());
            default -> throw new IllegalArgumentException(slot);
        }
    }

    /** Name of the place on the page where a rule is explained. */
    static String anchor(String code) {
        return "rule-" + code;
    }

    private static void rules(Markup html, Report report) throws IOException {
        List<RuleCount> rules = RuleCount.of(report);
        if (rules.isEmpty()) {
            return;
        }
        html.open("section", "id", "rules").open("h2").word("html.rules").close();
        html.open("p", "class", "note").word("html.rules.note").close();
        for (RuleCount rule : rules) {
            rule(html, rule);
        }
        html.close();
    }

    private static void rule(Markup html, RuleCount count) throws IOException {
        RuleDescription rule = count.entry().rule();
        html.raw("\n").open("article", "class", "rule", "id", anchor(rule.code()));
        html.open("div", "class", "who").element("span", "code", rule.code());
        badge(
                html,
                count.entry().severity().text(),
                "severity." + count.entry().severity().text());
        html.open("span", "class", "note").word("rule.count", count.count()).close();
        html.close()
                .open("div")
                .open("h3")
                .both(language -> Labels.title(rule, language))
                .close()
                .open("dl");
        html.element("dt", "zh", Language.ZH.text("rule.says")).element("dd", "zh", Labels.message(rule, Language.ZH));
        if (!rule.fields().isEmpty()) {
            term(html, "rule.reads", language -> fields(rule, language));
        }
        String confidence = "confidence." + rule.confidence().name().toLowerCase(Locale.ROOT);
        term(
                html,
                "rule.basis",
                language -> rule.basis()
                        + language.text("paren.open")
                        + language.text(confidence)
                        + language.text("paren.close"));
        if (!rule.narrowed().isEmpty()) {
            term(html, "rule.narrowed", language -> rule.narrowed());
        }
        term(html, "rule.repair", language -> repair(count.entry(), language));
        if (count.example().isPresent()) {
            Finding first = count.example().get();
            term(html, "rule.example", language -> example(first, language));
        }
        html.close().close().close();
    }

    private static String example(Finding finding, Language language) {
        return Labels.place(finding, language) + language.text("colon") + language.message(finding);
    }

    private static String fields(RuleDescription rule, Language language) {
        return rule.fields().stream()
                .map(field -> Labels.field(rule, field, language))
                .collect(Collectors.joining(language.text("list.comma")));
    }

    private static String repair(LedgerEntry entry, Language language) {
        String how = language.text("repair." + entry.rule().kind());
        return entry.severity() == Severity.WARNING ? how + language.text("repair.waive") : how;
    }

    private static void term(Markup html, String name, Markup.Words words) throws IOException {
        html.open("dt").word(name).close().open("dd").both(words).close();
    }

    private static void badge(Markup html, String style, String name) throws IOException {
        html.open("span", "class", "badge " + style).word(name).close();
    }

    private static void ledger(Markup html, Report report) throws IOException {
        Map<String, Long> counts = report.findings().byRule();
        for (LedgerEntry entry : report.ledger()) {
            String code = entry.rule().code();
            String state =
                    state(entry, counts.containsKey(code), report.profile().disabled(code) != null);
            String states = (state.equals("disabled") ? "idle" : state) + (entry.blocked() > 0 ? " blocked" : "");
            html.raw("\n").open("tr", "data-states", states).open("td");
            html.element("span", "code", code)
                    .both(language -> Labels.title(entry.rule(), language))
                    .close();
            html.open("td").word("severity." + entry.severity().text()).close();
            HtmlOverview.number(html, entry.evaluated());
            HtmlOverview.number(html, entry.passed());
            HtmlOverview.number(html, entry.failed());
            HtmlOverview.number(html, entry.waived());
            HtmlOverview.number(html, entry.notApplicable());
            HtmlOverview.number(html, entry.blocked());
            html.open("td");
            badge(html, state, "state." + state);
            if (entry.idle() != null) {
                html.text(" " + entry.idle());
            }
            html.close().close();
        }
    }

    private static String state(LedgerEntry entry, boolean found, boolean disabled) {
        if (disabled) {
            return "disabled";
        }
        if (entry.idle() != null) {
            return "idle";
        }
        if (entry.failed() > 0 || found) {
            return "failed";
        }
        return entry.evaluated() > 0 ? "passed" : "none";
    }

    private static void profile(Markup html, Profile profile) throws IOException {
        if (profile.name().isEmpty()
                && profile.rules().isEmpty()
                && profile.waivers().isEmpty()) {
            return;
        }
        html.open("section", "id", "profile")
                .open("h2")
                .word("html.profileTitle")
                .close();
        html.open("p", "class", "note").word("html.profile.note").text(" ");
        int headers = profile.headers().values().stream().mapToInt(Map::size).sum();
        html.word(
                        "html.parameters",
                        profile.parameters().size(),
                        headers,
                        profile.datasetRules().size())
                .close();
        switches(html, profile);
        waivers(html, profile);
        html.close();
    }

    private static void switches(Markup html, Profile profile) throws IOException {
        if (profile.rules().isEmpty()) {
            return;
        }
        html.open("h3").word("html.switches").close();
        head(html, "html.rule", "html.change", "html.reason");
        for (String code : profile.rules().keySet().stream().sorted().toList()) {
            RuleSwitch change = profile.rules().getOrDefault(code, new RuleSwitch(null, false, "-"));
            html.open("tr").open("td").element("span", "code", code).close().open("td");
            if (change.disabled()) {
                html.word("html.change.off");
            } else if (change.severity() != null) {
                html.word("severity." + change.severity().text());
            }
            html.close().open("td").text(change.reason()).close().close();
        }
        html.close().close().close();
    }

    private static void waivers(Markup html, Profile profile) throws IOException {
        if (profile.waivers().isEmpty()) {
            return;
        }
        html.open("h3").word("html.waivers").close();
        head(html, "html.rule", "html.object", "html.reason", "html.approver", "html.expires");
        for (Waiver waiver : profile.waivers()) {
            html.open("tr").open("td").element("span", "code", waiver.rule()).close();
            html.open("td")
                    .both(language -> waiver.record() == null ? "" : Labels.record(waiver.record(), language) + " ");
            html.element("span", "code", WaiverKey.masked(waiver)).close();
            html.open("td")
                    .text(waiver.reason())
                    .close()
                    .open("td")
                    .text(waiver.approver())
                    .close();
            html.open("td").text(waiver.expires().toString()).close().close();
        }
        html.close().close().close();
    }

    /** Opens a scrolling box, a table and its body. */
    private static void head(Markup html, String... names) throws IOException {
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        for (String name : names) {
            html.open("th").word(name).close();
        }
        html.close().close().open("tbody");
    }
}
