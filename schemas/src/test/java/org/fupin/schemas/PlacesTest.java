package org.fupin.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void villagesHaveThePublishedCounts() {
        Villages villages = Villages.standard();
        assertThat(villages.size()).isEqualTo(803_072);
        assertThat(villages.livedThrough()).isEqualTo(508_765);
    }

    @Test
    void villagesAreFoundByYear() {
        Villages villages = Villages.standard();
        assertThat(villages.contains("110101001001")).isTrue();
        assertThat(villages.inForce("110101001001", 2020)).isTrue();
        assertThat(villages.inForce("110101001001", 2016)).isFalse();
        assertThat(villages.contains("110101001999")).isFalse();
        assertThat(villages.contains("999999999999")).isFalse();
        assertThat(villages.contains("11010100100")).isFalse();
        assertThat(villages.contains("11010100100x")).isFalse();
    }

    @Test
    void townsAreFoundByYear() {
        Towns towns = Towns.standard();
        assertThat(towns.size()).isEqualTo(48_322);
        assertThat(towns.name("110101001")).contains("东华门街道");
        assertThat(towns.inForce("659012503", 2022)).isFalse();
        assertThat(towns.inForce("659012503", 2023)).isTrue();
        assertThat(towns.inForce("659012503", 2024)).isFalse();
        assertThat(towns.contains("110101999")).isFalse();
        assertThat(towns.name("11010199")).isEmpty();
    }

    @Test
    void poorCountiesByEitherCode() {
        PovertyCounties counties = PovertyCounties.standard();
        assertThat(counties.rows()).hasSize(832);
        PovertyCounty renumbered = counties.rows().stream()
                .filter(row -> !row.code2013().isEmpty() && !row.code2020().isEmpty())
                .filter(row -> !row.code2013().equals(row.code2020()))
                .findFirst()
                .orElseThrow();
        assertThat(counties.contains(renumbered.code2013())).isTrue();
        assertThat(counties.contains(renumbered.code2020())).isTrue();
        assertThat(counties.contains("110101")).isFalse();
        assertThat(counties.contains("")).isFalse();
    }

    @Test
    void poorCountiesOnlyUntilTheirExit() {
        PovertyCounties counties = PovertyCounties.standard();
        assertThat(counties.contains("130131", 2017)).as("平山县 left in 2017").isTrue();
        assertThat(counties.contains("130131", 2018)).isFalse();
        assertThat(counties.contains("130131", 2011)).isFalse();
        assertThat(counties.contains("110101", 2017)).isFalse();
    }

    @Test
    void resourcesAreNamedWhenTheyAreMissing() {
        assertThat(Resources.text("codes/SEX.csv")).startsWith("code,zh,en,parent");
        assertThat(Resources.exists("codes/SEX.csv")).isTrue();
        assertThat(Resources.exists("codes/NONE.csv")).isFalse();
        assertThatThrownBy(() -> Resources.open("codes/NONE.csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("codes/NONE.csv");
        assertThatThrownBy(() -> Resources.open("/etc/hostname")).isInstanceOf(IllegalArgumentException.class);
    }
}
