package org.fupin.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fupin.validation.rule.IntakeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {

    @TempDir
    Path folder;

    private Tables json(String name, String text) {
        return Tables.read(Tables.file(folder, name, text));
    }

    @Test
    void readsLinesWithGrowingColumnsAndNumbersAsWritten() {
        Tables read = json("t.ndjson", "\ufeff{\"a\":1.50,\"b\":\"x\"}\n\n{\"c\":true,\"a\":null}\r\n");
        assertThat(read.columns).containsExactly(List.of("a", "b", "c"));
        assertThat(read.rows).containsExactly(List.of("1.50", "x"), List.of("", "", "true"));
        assertThat(read.kinds.get(0)).containsExactly(CellKind.NUMBER, CellKind.TEXT);
        assertThat(read.kinds.get(1)).containsExactly(CellKind.NULL, CellKind.TEXT, CellKind.BOOLEAN);
        assertThat(read.lines).containsExactly(1L, 3L);
    }

    @Test
    void arraysAndObjectsComeAsItems() {
        Tables read = json("t.ndjson", "{\"codes\":[\"01\",\"04\"],\"amounts\":{\"01\":12.50,\"02\":3}}\n");
        assertThat(read.kinds.get(0)).containsExactly(CellKind.ARRAY, CellKind.OBJECT);
        assertThat(read.rows.get(0)).containsExactly("01;04", "01=12.50;02=3");
    }

    @Test
    void aBrokenLineCostsThatLine() {
        Tables read = json("t.ndjson", "{\"a\":1}\n{\"a\":\n[1]\n{\"a\":2,\"a\":3}\n{\"a\":4} x\n{\"a\":5}\n{\"a\":6");
        assertThat(read.broken).isEqualTo(5);
        assertThat(read.rows).hasSize(7);
        assertThat(read.rows.get(5)).containsExactly("5");
        assertThat(read.rules()).hasSize(5).containsOnly(IntakeRule.BROKEN);
        assertThat(read.notices.get(0).place().line()).isEqualTo(2);
    }

    @Test
    void readsAnArrayAndOneObject() {
        Tables read = json("t.json", "[\n {\"a\":1},\n {\"a\":2}\n]\n");
        assertThat(read.rows).containsExactly(List.of("1"), List.of("2"));
        assertThat(read.lines).containsExactly(2L, 3L);
        assertThat(json("t.json", "{\n\"a\":1\n}").rows).containsExactly(List.of("1"));
        assertThat(json("t.json", "{\"a\":1}\n{\"a\":2}\n").rows).containsExactly(List.of("1"), List.of("2"));
    }

    @Test
    void anArrayGoesOnAfterWhatIsNoSoundObjectAndEndsWhereItIsCut() {
        Tables read = json("t.json", "[{\"a\":1},7,{\"a\":2,\"a\":3},{\"a\":4},{\"a\":\"cu");
        assertThat(read.rows).containsExactly(List.of("1"), List.of(), List.of(), List.of("4"), List.of());
        assertThat(read.rules()).containsOnly(IntakeRule.BROKEN).hasSize(3);
    }

    @Test
    void anArrayWithoutEndIsBrokenThoughItsRowsAreSound() {
        Tables read = json("t.json", "[{\"a\":1},{\"a\":2}");
        assertThat(read.rules()).containsExactly(IntakeRule.BROKEN);
        assertThat(read.rows.subList(0, 2)).containsExactly(List.of("1"), List.of("2"));
    }

    @Test
    void tenThousandLevelsPassTheLimit() {
        String deep = "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        Tables lines = json("t.ndjson", deep + "\n{\"a\":1}\n");
        assertThat(lines.rules()).containsExactly(IntakeRule.LIMIT);
        assertThat(lines.rows).containsExactly(List.of(), List.of("1"));
        assertThat(json("t.json", "[" + deep + "]").rules()).containsExactly(IntakeRule.LIMIT);
    }

    @Test
    void tooManyNamesAndTooLongLinesPassTheLimit() {
        StringBuilder wide = new StringBuilder("{\"a\":0");
        for (int i = 0; i < 100_000; i++) {
            wide.append(",\"n").append(i).append("\":1");
        }
        Tables read = json("t.ndjson", wide + "}\n{\"a\":1}\n");
        assertThat(read.rules()).containsExactly(IntakeRule.LIMIT);
        assertThat(read.broken).isEqualTo(1);
        ReadOptions small = new ReadOptions(null, ReadLimits.DEFAULT.withRows(10, 1000));
        Path file = Tables.file(folder, "u.ndjson", "{\"a\":\"" + "x".repeat(300_000) + "\"}\n{\"a\":1}\n");
        Tables lines = Tables.read(file, small);
        assertThat(lines.rules()).containsExactly(IntakeRule.LIMIT);
        assertThat(lines.rows).containsExactly(List.of(), List.of("1"));
        assertThat(lines.lines).containsExactly(1L, 2L);
    }

    @Test
    void emptyFilesAreEmpty() {
        assertThat(json("t.ndjson", "").rules()).containsExactly(IntakeRule.EMPTY);
        assertThat(json("t.json", "").rules()).containsExactly(IntakeRule.EMPTY);
        assertThat(json("t.json", "[]").rules()).containsExactly(IntakeRule.EMPTY);
    }

    @Test
    void noMessageShowsContent() {
        Tables read = json("t.ndjson", "{\"name\":\"canary-value\" \"x\"}\n");
        assertThat(read.notices.toString()).doesNotContain("canary");
    }
}
