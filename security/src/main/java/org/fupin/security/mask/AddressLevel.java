package org.fupin.security.mask;

/** The levels of an address, the coarsest first. */
public enum AddressLevel {
    /** Province, autonomous region, municipality. */
    PROVINCE,
    /** Prefecture: city, autonomous prefecture, league. */
    PREFECTURE,
    /** County: county, district, county-level city, banner. */
    COUNTY,
    /** Township: township, town, street office. */
    TOWNSHIP,
    /** Administrative village or community; natural village, group and house stay hidden. */
    VILLAGE
}
