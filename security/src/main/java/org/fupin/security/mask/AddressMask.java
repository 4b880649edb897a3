package org.fupin.security.mask;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows an address down to a level. Each level is told by the word it ends with (省, 县, 镇, 村 …); a part that holds a
 * word of a finer level, a digit or a mark is none, and a city (市) counts as a prefecture only when a county follows.
 *
 * @param shown the finest level that is shown
 */
record AddressMask(AddressLevel shown) implements ValueMask {

    /** How a part of each level looks. */
    private static final Map<AddressLevel, Pattern> PARTS = Map.of(
            AddressLevel.PROVINCE,
            part("省|自治区|特别行政区|(?<=北京|天津|上海|重庆)市"),
            AddressLevel.PREFECTURE,
            part("自治州|地区|盟|市|州"),
            AddressLevel.COUNTY,
            part("县|(?<!社|小|园|发|新|景|矿|林|库|校|厂|片|城|生活|家属)区|(?<!超|门|菜|集|夜)市|旗"),
            AddressLevel.TOWNSHIP,
            part("乡|镇|街道|苏木|办事处"),
            AddressLevel.VILLAGE,
            part("(?<!自然|新)村|社区|居委会|嘎查"));

    /** A word of a level finer than the county inside a part, but as its first character, says that the part is none. */
    private static final Pattern FINER = Pattern.compile(".+(?:[乡镇村组屯寨巷弄号栋幢路]|街道|社区|苏木|小区).+", Pattern.DOTALL);

    private static final int LONGEST = 14;

    private static Pattern part(String ends) {
        return Pattern.compile("\\p{IsHan}{1," + LONGEST + "}?(?:" + ends + ")");
    }

    @Override
    public String mask(String value) {
        if (value.isEmpty()) {
            return value;
        }
        String text = Form.nfc(value);
        String clear = text.endsWith(HIDDEN) ? text.substring(0, text.length() - HIDDEN.length()) : text;
        return Form.address(clear) && clear.indexOf('*') < 0 ? clear.substring(0, end(clear)) + HIDDEN : HIDDEN;
    }

    /** Where the part that may be shown ends. */
    private int end(String text) {
        int end = 0;
        for (AddressLevel level : AddressLevel.values()) {
            if (level.compareTo(shown) <= 0) {
                end = after(text, end, level);
            }
        }
        return end;
    }

    private int after(String text, int from, AddressLevel level) {
        int to = end(text, from, level);
        boolean city = to > from && level == AddressLevel.PREFECTURE && text.charAt(to - 1) == '市';
        // a county-level city has no county below it
        return city && end(text, to, AddressLevel.COUNTY) == to ? from : to;
    }

    /** Where the part of that level ends that begins there; the same place when there is none. */
    private static int end(String text, int from, AddressLevel level) {
        Matcher matcher = Objects.requireNonNull(PARTS.get(level)).matcher(text).region(from, text.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return from;
        }
        String part = matcher.group();
        return FINER.matcher(part).matches() ? from : matcher.end();
    }

    @Override
    public String text() {
        return "address:" + MaskGrammar.name(shown);
    }

    @Override
    public Candidates residualCandidates(KnownFacts known) {
        return known.households() > 0 ? Candidates.counted(known.households()) : Candidates.unknown();
    }

    @Override
    public Candidates residualCandidates(String masked, KnownFacts known) {
        return masked.equals(HIDDEN) ? Candidates.hidden() : residualCandidates(known);
    }
}
