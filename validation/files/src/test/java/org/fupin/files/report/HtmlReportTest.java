package org.fupin.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {

    private final HtmlReport renderer = new HtmlReport();

    @Test
    void holdsBothLanguagesAndBeginsWithTheOneAskedFor() throws IOException {
        String zh = Golden.render(renderer, SampleReport.report(), Language.ZH);
        String en = Golden.render(renderer, SampleReport.report(), Language.EN);
        assertThat(zh)
                .contains("<html lang=\"zh-CN\" data-lang=\"zh-CN\">")
                .contains("不通过")
                .contains("REJECTED");
        assertThat(en)
                .contains("<html lang=\"en\" data-lang=\"en\">")
                .contains("不通过")
                .contains("REJECTED");
    }

    @Test
    void showsFilesFindingsLedgerAndProfile() throws IOException {
        String html = Golden.render(renderer, SampleReport.report(), Language.ZH);
        assertThat(html)
                .contains("households.csv", "34,567", "资金拨付", "备注2", "id=\"rule-HHD-R-005\"")
                .contains("本省暂不执行", "省扶贫办", "520102***")
                .doesNotContain("520102001001000123")
                .contains("data-division=\"520102\"", "data-states=\"idle\"");
        assertThat(html).contains("已停用").doesNotContain("{{");
    }

    @Test
    void loadsNothingFromOutside() throws IOException {
        assertThat(Golden.render(renderer, SampleReport.report(), Language.ZH))
                .doesNotContainPattern("(?i)\\b(src|action|srcset|poster)=")
                .doesNotContainPattern("href=\"(?!#)")
                .doesNotContainPattern("(?i)url\\(|@import|https?:|\\sstyle=|\\son[a-z]+=");
    }

    @Test
    void itsPolicyAllowsItsOwnScriptAndStyleOnly() throws Exception {
        String html = Golden.render(renderer, Hostile.report(), Language.ZH);
        for (String tag : new String[] {"style", "script"}) {
            Matcher part = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL)
                    .matcher(html);
            assertThat(part.find()).isTrue();
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(part.group(1).getBytes(StandardCharsets.UTF_8));
            assertThat(html)
                    .contains(tag + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(digest) + "&#39;");
            assertThat(part.find()).as("one %s element only", tag).isFalse();
        }
    }

    @Test
    void escapesWhateverTheTextsHold() throws IOException {
        String html = Golden.render(renderer, Hostile.report(), Language.EN);
        assertThat(html)
                .doesNotContain("<img")
                .doesNotContain("\u202E")
                .doesNotContain("\u0000")
                .doesNotContain("\u001b")
                .contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;]]&gt;&quot;&#39;&amp;amp;␛[31m␉␍␊␀")
                .contains("𠮷");
    }

    @Test
    void isWellNested() throws IOException {
        for (Report report : new Report[] {SampleReport.report(), Hostile.report()}) {
            String html = Golden.render(renderer, report, Language.EN);
            for (String tag : new String[] {
                "section", "table", "tbody", "tr", "div", "span", "svg", "dl", "article", "ul", "a", "p"
            }) {
                assertThat(Pattern.compile("<" + tag + "[ >]")
                                .matcher(html)
                                .results()
                                .count())
                        .as(tag)
                        .isEqualTo(Pattern.compile("</" + tag + ">")
                                .matcher(html)
                                .results()
                                .count());
            }
        }
    }
}
