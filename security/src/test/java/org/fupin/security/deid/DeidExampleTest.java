package org.fupin.security.deid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeidExampleTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theExampleOfThePageRuns() throws IOException {
        Path people = Files.writeString(
                folder.resolve("people.csv"), "village,age,cause\n一村,41,病\n一村,43,残\n二村,44,病\n二村,42,学\n");
        Path temporary = folder;
        SecretBytes linkKey = SecretBytes.random(32);
        ByteArrayOutputStream links = new ByteArrayOutputStream();

        // does every row hide among two, with two causes each?
        KAnonymityRequest request =
                KAnonymityRequest.of(List.of("village", "age"), 2).withSensitive(List.of("cause"), 2);
        KAnonymityReport report = KAnonymity.check(CsvRows.of(people), request, temporary);
        List<String> text = report.lines(Locale.CHINESE);

        // how coarse must it become?
        Generaliser generaliser = new Generaliser(request, Map.of("age", Hierarchy.parse("bands:5:10")), 0, temporary);
        Generalisation found = generaliser.search(CsvRows.of(people));

        // pseudonyms, and the sealed way back
        PseudonymTable table = new PseudonymTable(CryptoSuite.SM, "动态管理 2019");
        String pseudonym = table.of("440524188001010014");
        table.seal(linkKey, links);

        // a table before it is published
        GuardedTable guarded = CrossTable.of(List.of(
                        List.of("地区", "合计", "因病", "因残"),
                        List.of("甲镇", "60", "3", "57"),
                        List.of("乙镇", "58", "49", "9"),
                        List.of("合计", "118", "52", "66")))
                .guard(CellRule.parse("frequency:5"));

        assertThat(report.holds()).isFalse();
        assertThat(text).last().isEqualTo("不满足");
        assertThat(found.reached()).isTrue();
        assertThat(found.levels()).containsExactly(0, 1);
        assertThat(pseudonym).hasSize(27).startsWith("p");
        assertThat(links.size()).isPositive();
        assertThat(guarded.cells().get(1)).containsExactly("甲镇", "60", "*", "*");
        assertThat(guarded.safe()).isTrue();
        linkKey.close();
    }

    @Test
    void thePageShowsWhatRuns() throws IOException {
        assertThat(Shown.runsIn("deid", DeidExampleTest.class)).isTrue();
    }
}
