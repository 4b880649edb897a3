package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.api.Test;

/** No path leaves the folder or means two things. */
class EntryPathsTest {

    @Test
    void plainPathsAreAllowed() {
        for (String path : List.of(
                "a",
                "a.csv",
                "household_income_2017.xlsx",
                "520102/household.csv",
                "a-b/c_d/e.f.g",
                "0",
                "_a",
                "x".repeat(255))) {
            assertThat(EntryPaths.allowed(path)).as(path).isTrue();
        }
    }

    @Test
    void hostilePathsAreNot() {
        List<String> hostile = new ArrayList<>(List.of(
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                "//a",
                ".",
                "..",
                "../a",
                "a/..",
                "a/../b",
                "a/./b",
                "./a",
                "...",
                "a/...",
                "a.",
                "a./b",
                ".a",
                "a/.b",
                "-a",
                "a/-rf",
                "~",
                "~a",
                "a~",
                "a b",
                " a",
                "a ",
                "a\\b",
                "..\\a",
                "\\a",
                "\\\\host\\a",
                "c:",
                "c:a",
                "c:/a",
                "a:b",
                "a*",
                "a?",
                "a\"",
                "a<",
                "a>",
                "a|",
                "a%2e",
                "%2e%2e/a",
                "a\0",
                "a\0.csv",
                "a\n",
                "a\r",
                "a\t",
                "a\u001b[31m",
                "a\u007f",
                "A",
                "a.CSV",
                "Household.csv",
                "con",
                "con.csv",
                "a/con",
                "prn",
                "aux",
                "nul",
                "nul.txt",
                "com1",
                "com9.csv",
                "lpt1",
                "lpt0",
                "a/lpt9.x",
                "con.a.b",
                "户.csv",
                "a／b",
                "．．/a",
                "ａ",
                "a\u202e",
                "a\u200b",
                "\ufeffa",
                "a\u0301",
                "\u00e1",
                "a\u2044b",
                "a\u2215b",
                "é",
                "i\u0307",
                "ß",
                "ﬁ",
                "Ⅳ",
                "²",
                "\ud800",
                "a\ud83d\ude00",
                "x".repeat(256),
                "a/".repeat(200) + "a",
                "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q",
                "$recycle",
                "a$",
                "a'b",
                "a`b",
                "a;b",
                "a&b",
                "a(b",
                "a)b",
                "{a}",
                "[a]",
                "a,b",
                "a=b",
                "a+b",
                "a@b",
                "a#b",
                "a!b",
                "a^b"));
        for (int c = 0; c < 128; c++) {
            if ("abcdefghijklmnopqrstuvwxyz0123456789._-/".indexOf(c) < 0) {
                hostile.add("x" + (char) c + "y");
            }
        }
        for (String path : hostile) {
            assertThat(EntryPaths.allowed(path)).as(path).isFalse();
        }
        assertThat(hostile).hasSizeGreaterThan(190);
    }

    @Test
    void doublesAndFilesThatAreFoldersAreRefused() {
        EntryPaths.check(List.of("a", "b/a", "b/b"));
        for (List<String> paths :
                List.of(List.of("a", "a"), List.of("a", "a/b"), List.of("a/b", "a/b/c"), List.of("A"))) {
            assertThatThrownBy(() -> EntryPaths.check(paths)).isInstanceOf(SecurityRefusal.class);
        }
    }

    @Test
    void theWriterSaysWhichNameItCannotTake() {
        assertThatThrownBy(() -> Samples.content("户.csv", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("户.csv");
    }
}
