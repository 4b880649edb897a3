package org.fupin.security.mask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows the band that an age lies in.
 *
 * @param width years of a band
 */
record AgeMask(int width) implements ValueMask {

    private static final Pattern AGE = Pattern.compile("1?[0-9]{1,2}");
    private static final Pattern BAND = Pattern.compile("([0-9]{1,3})-([0-9]{1,3})");

    AgeMask {
        if (width < 2 || width > 100) {
            throw new IllegalArgumentException("年龄段至少为 2 岁、至多 100 岁 · an age band has 2 to 100 years");
        }
    }

    @Override
    public String mask(String value) {
        if (value.isEmpty()) {
            return value;
        }
        String text = Form.nfc(value);
        if (AGE.matcher(text).matches()) {
            return band(Integer.parseInt(text) / width * width);
        }
        Matcher band = BAND.matcher(text);
        boolean own = band.matches()
                && Integer.parseInt(band.group(1)) % width == 0
                && text.equals(band(Integer.parseInt(band.group(1))));
        return own ? text : HIDDEN;
    }

    private String band(int from) {
        return from + "-" + (from + width - 1);
    }

    @Override
    public String text() {
        return "age:" + width;
    }

    /** How many ages the band holds. */
    @Override
    public Candidates residualCandidates(KnownFacts known) {
        return Candidates.counted(width);
    }

    @Override
    public Candidates residualCandidates(String masked, KnownFacts known) {
        return masked.equals(HIDDEN) ? Candidates.hidden() : residualCandidates(known);
    }
}
