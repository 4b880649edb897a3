package org.fupin.files.report;

/** The line that says what was judged by what. */
final class Headline {

    private Headline() {}

    static String edition(Report report, Language language) {
        Edition edition = report.edition();
        String line = language.text("edition", edition.asOf(), edition.standard(), edition.fupin());
        return report.profile().name().isEmpty()
                ? line
                : line + language.text("edition.profile", report.profile().name());
    }
}
