package org.fupin.files.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.fupin.model.annotation.Severity;

/**
 * The report as one HTML page for people: Chinese and English in one file, charts, filters, explanations, fit for A4.
 * It works offline; its policy lets nothing run or load but its own script and style.
 */
public final class HtmlReport implements ReportRenderer {

    private static final String PAGE = Resources.text("report.html");
    private static final String CSS = Resources.text("report.css");
    private static final String SCRIPT = Resources.text("report.js");

    @Override
    public void render(Report report, Language language, OutputStream out) throws IOException {
        Markup html = new Markup(out);
        int from = 0;
        for (int slot = PAGE.indexOf("{{"); slot >= 0; slot = PAGE.indexOf("{{", from)) {
            int end = PAGE.indexOf("}}", slot);
            html.raw(PAGE.substring(from, slot));
            fill(html, PAGE.substring(slot + 2, end), report, language);
            from = end + 2;
        }
        html.raw(PAGE.substring(from)).flush();
    }

    private static void fill(Markup html, String slot, Report report, Language language) throws IOException {
        if (slot.startsWith("t:")) {
            html.word(slot.substring(2));
            return;
        }
        switch (slot) {
            case "language" -> html.text(language.tag());
            case "policy" ->
                html.text("default-src 'none'; base-uri 'none'; form-action 'none'; style-src '" + hash(CSS)
                        + "'; script-src '" + hash(SCRIPT) + "'");
            case "pageTitle" ->
                html.text(language.text("html.title") + " · "
                        + language.text("verdict." + report.verdict().text()) + " · "
                        + report.edition().asOf());
            case "css" -> html.raw(CSS);
            case "js" -> html.raw(SCRIPT);
            case "verdictClass" -> html.text(report.verdict().text());
            case "verdict" -> html.word("verdict." + report.verdict().text());
            case "lead" -> html.word(lead(report), report.findings().count(Severity.ERROR));
            case "shown" ->
                html.word(
                        "html.shown",
                        report.findings().total(),
                        report.findings().samples().size());
            case "ring", "edition", "systemErrors", "figures", "files", "charts" ->
                HtmlOverview.fill(html, slot, report);
            case "causes" -> HtmlCauses.fill(html, report);
            case "indicators" -> HtmlIndicators.fill(html, report);
            case "profile", "ledger", "rules" -> HtmlRules.fill(html, slot, report);
            default -> HtmlFindings.fill(html, slot, report, language);
        }
    }

    private static String lead(Report report) {
        return report.systemErrors().isEmpty() ? "lead." + report.verdict().text() : "lead.unfinished";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
