package org.fupin.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fupin.validation.rule.IntakeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

    @TempDir
    Path folder;

    private Tables csv(String text) {
        return Tables.read(Tables.file(folder, "t.csv", text));
    }

    @Test
    void readsQuotesLineEndsAndPhysicalLines() {
        Tables read = csv("a,b\r\n1,\"x,\"\"y\"\"\n z\"\r\n\r\n3,4");
        assertThat(read.columns).containsExactly(List.of("a", "b"));
        assertThat(read.rows).containsExactly(List.of("1", "x,\"y\"\n z"), List.of("3", "4"));
        assertThat(read.lines).containsExactly(2L, 5L);
        assertThat(read.notices).isEmpty();
    }

    @Test
    void tellsTheSeparator() {
        assertThat(csv("a\tb\n1,5\t2\n").rows).containsExactly(List.of("1,5", "2"));
        assertThat(csv("a;b;c\n1;2;3\n").rows).containsExactly(List.of("1", "2", "3"));
        assertThat(csv("a|b\n1|2\n").rows).containsExactly(List.of("1", "2"));
    }

    @Test
    void oneStrayQuoteCostsOneRow() {
        Tables read = csv("a,b\n1,\"x\"y\n2,z\n3,\"open\n4,w\n");
        assertThat(read.rules()).containsExactly(IntakeRule.BROKEN, IntakeRule.BROKEN);
        assertThat(read.notices.get(0).place().line()).isEqualTo(2);
        assertThat(read.notices.get(1).place().line()).isEqualTo(4);
        assertThat(read.rows).containsExactly(List.of(), List.of("2", "z"), List.of(), List.of("4", "w"));
        assertThat(read.broken).isEqualTo(2);
    }

    @Test
    void aFileCutInAQuotedCellBreaksItsLastRow() {
        Tables read = csv("a,b\n1,2\n3,\"cut he");
        assertThat(read.rules()).containsExactly(IntakeRule.BROKEN);
        assertThat(read.broken).isEqualTo(1);
        assertThat(read.rows).hasSize(2);
    }

    @Test
    void raggedRowsAreRejectedAndCounted() {
        Tables read = csv("a,b\n1\n1,2,3\n1,2,,\n");
        assertThat(read.rules()).containsExactly(IntakeRule.RAGGED_ROW, IntakeRule.RAGGED_ROW);
        assertThat(read.notices.get(1).details()).containsEntry("cells", 3).containsEntry("columns", 2);
        assertThat(read.broken).isEqualTo(2);
        assertThat(read.rows).hasSize(3);
    }

    @Test
    void blankRowsAndRepeatedHeadersAreNoRows() {
        assertThat(csv("a,b\n1,2\n,\na,b\n3,4\n , \n").rows).containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void aRowOfManyColumnsPassesTheLimitAndTheNextIsRead() {
        Tables read = csv("a,b\n" + "x,".repeat(100_000) + "\n1,2\n");
        assertThat(read.rules()).containsExactly(IntakeRule.LIMIT);
        assertThat(read.rows).containsExactly(List.of(), List.of("1", "2"));
    }

    @Test
    void aLongRowPassesTheLimitAndTheNextIsRead() {
        ReadOptions small = new ReadOptions(null, ReadLimits.DEFAULT.withRows(10, 1000));
        Path file = Tables.file(folder, "t.csv", "a,b\n" + "x".repeat(500_000) + ",1\n1,2\n");
        Tables read = Tables.read(file, small);
        assertThat(read.rules()).containsExactly(IntakeRule.LIMIT);
        assertThat(read.rows).containsExactly(List.of(), List.of("1", "2"));
    }

    @Test
    void aHeaderOfTooManyColumnsIsNoCrash() {
        Tables read = csv("x,".repeat(100_000) + "\n");
        assertThat(read.rules()).contains(IntakeRule.LIMIT);
    }

    @Test
    void hostileOpenQuotesEndInBoundedTime() {
        ReadOptions small = new ReadOptions(null, ReadLimits.DEFAULT.withRows(64, 4096));
        Path file = Tables.file(folder, "t.csv", "a,b,c\n" + "a\",,\"\n".repeat(200_000));
        Tables read = Tables.read(file, small);
        assertThat(read.broken).isBetween(1, 200_000);
    }

    @Test
    void anEmptyFileAndAHeaderAloneAreEmpty() {
        assertThat(csv("").rules()).containsExactly(IntakeRule.EMPTY);
        assertThat(csv("a,b\n").rules()).containsExactly(IntakeRule.EMPTY);
        assertThat(csv("\n\n , \n").rules()).containsExactly(IntakeRule.EMPTY);
    }

    @Test
    void aWebPageNamedTableIsToldApart() {
        Tables read = Tables.read(Tables.file(folder, "t.xls", "<html><table><tr><td>1</td></tr></table>"));
        assertThat(read.rules()).containsExactly(IntakeRule.BROKEN);
        assertThat(read.english(0)).contains("web page");
    }
}
