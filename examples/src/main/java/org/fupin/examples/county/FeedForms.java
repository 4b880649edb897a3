package org.fupin.examples.county;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.examples.county.Form.Headers;

/** The files of departments, cooperation, exits, responsibility and traces. */
final class FeedForms {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final List<Integer> BOTH = List.of(County.YEAR - 1, County.YEAR);
    private static final List<Integer> THREE = List.of(County.YEAR - 2, County.YEAR - 1, County.YEAR);

    private FeedForms() {}

    /** All files of the package but the list of them, which is written last. */
    static List<Form> every() {
        return Stream.concat(Form.ALL.stream(), all().stream()).toList();
    }

    /** The forms in the order in which the files stand in the manifest. */
    static List<Form> all() {
        return List.of(
                Form.text("feed_hukou.csv", "feedHukou", GB18030, Headers.TERM),
                Form.text("feed_education.csv", "feedEducation", GB18030, Headers.TERM)
                        .labelled(),
                Form.text("feed_health.csv", "feedHealth", UTF_8, Headers.TERM).labelled(),
                Form.text("feed_employment.csv", "feedEmployment", GB18030, Headers.SHORT)
                        .labelled(),
                Form.text("feed_social_insurance.csv", "feedSocialInsurance", UTF_8, Headers.NAME),
                Form.text("feed_housing.xlsx", "feedHousing", UTF_8, Headers.TERM),
                Form.text("feed_bank.ndjson", "feedBank", UTF_8, Headers.NAME),
                Form.text("feed_dibao.csv", "feedDibao", GB18030, Headers.TERM).labelled(),
                Form.text("feed_disability.csv", "feedDisability", GB18030, Headers.TERM)
                        .labelled(),
                Form.text("feed_asset.csv", "feedAsset", UTF_8, Headers.TERM).labelled(),
                Form.text("comparison_result.ndjson", "comparisonResult", UTF_8, Headers.NAME),
                Form.text("follow_up.csv", "followUp", GB18030, Headers.TERM)
                        .labelled()
                        .of(THREE),
                Form.text("monitoring_survey.csv", "monitoringSurvey", UTF_8, Headers.NAME)
                        .of(THREE),
                Form.text("village_exit.csv", "villageExit", GB18030, Headers.TERM)
                        .labelled()
                        .of(THREE),
                Form.text("cooperation_pairing.csv", "cooperationPairing", GB18030, Headers.TERM)
                        .labelled(),
                Form.text("cooperation_ledger.csv", "cooperationLedger", UTF_8, Headers.TERM)
                        .of(BOTH),
                Form.text("cooperation_reconciliation.csv", "cooperationReconciliation", GB18030, Headers.TERM)
                        .of(BOTH),
                Form.text("responsibility_ledger.csv", "responsibilityLedger", GB18030, Headers.TERM)
                        .labelled()
                        .of(THREE),
                Form.text("assessment.csv", "assessment", GB18030, Headers.TERM)
                        .labelled()
                        .of(THREE),
                Form.text("issue.csv", "issue", GB18030, Headers.TERM)
                        .labelled()
                        .of(THREE),
                Form.text("rectification.csv", "rectification", UTF_8, Headers.TERM)
                        .of(THREE),
                Form.text("exchange_receipt.csv", "exchangeReceipt", UTF_8, Headers.NAME),
                Form.text("access_log.ndjson", "accessLog", UTF_8, Headers.NAME));
    }

    /** Code of DEPARTMENT of the sender of that record. */
    static String sender(String record) {
        return switch (record) {
            case "feedHukou" -> "GA";
            case "feedEducation" -> "JY";
            case "feedHealth" -> "WJ";
            case "feedEmployment", "feedSocialInsurance" -> "RS";
            case "feedBank" -> "YH";
            case "feedDibao" -> "MZ";
            case "feedDisability" -> "CL";
            case "feedAsset" -> "SC";
            default -> "FP";
        };
    }
}
