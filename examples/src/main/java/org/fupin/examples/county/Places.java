package org.fupin.examples.county;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The eight townships of the county and sixty of its villages, from {@code places.csv}. */
final class Places {

    /** Libo (荔波县), a national key county of the rocky-desert area that left poverty in 2019. */
    static final String COUNTY = "522722";

    static final String COUNTY_NAME = "荔波县";

    private final List<Place> all;

    Places() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Places.class.getResourceAsStream("places.csv")), StandardCharsets.UTF_8))) {
            all = in.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Place(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read places.csv", e);
        }
    }

    List<Place> towns() {
        return all.stream().filter(place -> !place.village()).toList();
    }

    List<Place> villages() {
        return all.stream().filter(Place::village).toList();
    }

    /** Name of the township of a village. */
    String townOf(String villageCode) {
        return towns().stream()
                .filter(town -> villageCode.startsWith(town.code()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    String nameOf(String code) {
        return all.stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
