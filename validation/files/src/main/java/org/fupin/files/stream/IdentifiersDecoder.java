package org.fupin.files.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fupin.validation.check.RowState;

/** Several numbers that identify, each in its plain form and put to the check. */
final class IdentifiersDecoder implements ValueDecoder {

    private final int index;
    private final IdentifierDecoder one;

    IdentifiersDecoder(int index, Predicate<CharSequence> sound) {
        this.index = index;
        this.one = new IdentifierDecoder(index, true, sound);
    }

    @Override
    public boolean decode(LineCursor in, RowState row) {
        if (in.bytes[in.at] != '[') {
            return false;
        }
        List<String> numbers = new ArrayList<>(4);
        do {
            in.at++;
            in.next();
            if (!one.decode(in, row)) {
                return false;
            }
            numbers.add((String) row.values[index]);
        } while (in.next() == ',');
        if (in.bytes[in.at] != ']') {
            return false;
        }
        in.at++;
        row.values[index] = numbers;
        return true;
    }
}
