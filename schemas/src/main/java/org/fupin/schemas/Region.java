package org.fupin.schemas;

/** Group of provinces in the three-way division of the poverty work; codes of the list REGION_EMW. */
public enum Region {
    /** 东部. */
    EAST('E'),
    /** 中部. */
    CENTRAL('C'),
    /** 西部. */
    WEST('W');

    private final char code;

    Region(char code) {
        this.code = code;
    }

    /** Code of the region in the list REGION_EMW. */
    public String code() {
        return String.valueOf(code);
    }

    /**
     * The region of a code of the list REGION_EMW.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Region of(String code) {
        for (Region region : values()) {
            if (code.length() == 1 && region.code == code.charAt(0)) {
                return region;
            }
        }
        throw new IllegalArgumentException("no such region: " + code);
    }
}
