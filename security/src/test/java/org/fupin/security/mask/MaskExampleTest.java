package org.fupin.security.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.security.Shown;
import org.junit.jupiter.api.Test;

class MaskExampleTest {

    @Test
    void theExampleOfThePageRuns() {
        ValueMask mask = ValueMask.parse("identity:6+1");
        String shown = mask.mask("440524188001010014");
        KnownFacts county = KnownFacts.ofLiving(LocalDate.of(1920, 6, 30))
                .withArea("440524")
                .withBirthYear(1880);
        Candidates left = mask.residualCandidates(county);
        boolean publishable = left.atLeast(Candidates.PUBLISHABLE);

        // rows of a list: what the other columns tell counts
        RowMasker masker = new RowMasker(
                Map.of(0, new ColumnMask("证件号码", mask, SensitiveKind.IDENTITY, 10_000, true)),
                RowFacts.of(LocalDate.of(1920, 6, 30), Map.of(1, Fact.BIRTH, 2, Fact.SEX)));
        List<String> row = masker.mask(2, List.of("440524188001010014", "1880-01-01", "男"));
        String statement = masker.statements().get(0).text(Locale.CHINESE);

        assertThat(shown).isEqualTo("440524***********4");
        assertThat(left.count()).isBetween(33_000L, 33_400L);
        assertThat(publishable).isTrue();
        assertThat(row).containsExactly("***", "1880-01-01", "男");
        assertThat(masker.refused()).isTrue();
        assertThat(statement).contains("剩余候选过少（最少 ", "要求 10,000");
    }

    @Test
    void thePageShowsWhatRuns() throws IOException {
        assertThat(Shown.runsIn("mask", MaskExampleTest.class)).isTrue();
    }
}
