package org.fupin.files.stream;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.fupin.validation.check.RowState;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An ISO date; dates between 1850 and 2099 are made once. */
final class DateDecoder implements TokenDecoder {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2099;
    private static final int LENGTH = 10;

    private final Slot slot;
    private final @Nullable LocalDate[] made;

    DateDecoder(Slot slot, @Nullable LocalDate[] made) {
        this.slot = slot;
        this.made = made;
    }

    /** Room for the dates that decoders of one thread share. */
    static @Nullable LocalDate[] room() {
        return new @Nullable LocalDate[(LAST_YEAR - FIRST_YEAR + 1) << 9];
    }

    @Override
    public boolean decode(JsonParser parser, JsonToken token, RowState row) {
        if (token != JsonToken.VALUE_STRING || parser.getStringLength() != LENGTH) {
            return false;
        }
        LocalDate date = date(parser.getStringCharacters(), parser.getStringOffset());
        if (date == null) {
            return false;
        }
        slot.sound(row, date);
        return true;
    }

    private @Nullable LocalDate date(char[] chars, int at) {
        int year = two(chars, at) * 100 + two(chars, at + 2);
        int month = two(chars, at + 5);
        int day = two(chars, at + 8);
        boolean shaped =
                chars[at + 4] == '-' && chars[at + 7] == '-' && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        if (!shaped || year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        int index = (year - FIRST_YEAR) << 9 | month << 5 | day;
        LocalDate known = made[index];
        return known == null ? make(index, year, month, day) : known;
    }

    private @Nullable LocalDate make(int index, int year, int month, int day) {
        try {
            made[index] = LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
        return made[index];
    }

    /** Two digits as a number; far out of range when they are none. */
    private static int two(char[] chars, int at) {
        int tens = chars[at] - '0';
        int ones = chars[at + 1] - '0';
        return (tens | ones) < 0 || tens > 9 || ones > 9 ? -10_000 : tens * 10 + ones;
    }
}
