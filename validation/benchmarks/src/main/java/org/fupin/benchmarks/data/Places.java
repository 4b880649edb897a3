package org.fupin.benchmarks.data;

import java.util.List;
import org.fupin.schemas.Divisions;
import org.fupin.schemas.PovertyCounties;
import org.fupin.schemas.PovertyCounty;

/** Places where invented people live: real counties of the list of 832, invented towns and villages in them. */
final class Places {

    private final List<PovertyCounty> counties = PovertyCounties.standard().rows().stream()
            .filter(county -> Divisions.standard().everKnown(county.code2020()))
            .toList();

    /**
     * A village.
     *
     * @param county code of the county, 6 digits
     * @param code code of the village, 12 digits
     * @param address the way to it, in words
     */
    record Village(String county, String code, String address) {}

    Village village(Draw draw) {
        PovertyCounty county = draw.of(counties);
        int town = draw.between(101, 130);
        int village = draw.between(201, 240);
        return new Village(
                county.code2020(),
                county.code2020() + town + village,
                county.province() + county.name2020() + "第" + town + "乡第" + village + "村");
    }

    /** A county where somebody works. */
    String county(Draw draw) {
        return draw.of(counties).code2020();
    }
}
