package org.fupin.schemas;

import org.jspecify.annotations.Nullable;

/**
 * One of the 832 poor counties (national key counties and counties of contiguous poor areas).
 *
 * @param code2013 GB/T 2260 code of 2013; empty for the few administrative areas that have none
 * @param name2013 name of 2013
 * @param code2020 code of 2020; 91 changed since 2013
 * @param name2020 name of 2020
 * @param province province
 * @param prefecture prefecture
 * @param exitYear year it left the list; null where published lists did not confirm it
 * @param contiguousArea contiguous poor area; empty outside them
 * @param keyCounty whether it is a national key county
 * @param deepRegion 三区三州 region; empty outside them
 */
public record PovertyCounty(
        String code2013,
        String name2013,
        String code2020,
        String name2020,
        String province,
        String prefecture,
        @Nullable Integer exitYear,
        String contiguousArea,
        boolean keyCounty,
        String deepRegion) {}
