package org.fupin.security.deid;

/** Codes of administrative divisions, cut from the right. */
record DivisionHierarchy() implements Hierarchy {

    private static final int[] LENGTHS = {12, 9, 6, 4, 2};

    @Override
    public int levels() {
        return LENGTHS.length;
    }

    @Override
    public String at(int level, String value) {
        if (level == 0) {
            return value;
        }
        if (level == LENGTHS.length || !value.matches("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}")) {
            return ANY;
        }
        return value.substring(0, Math.min(value.length(), LENGTHS[level]));
    }
}
