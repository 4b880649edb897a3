package org.fupin.files.stream;

import java.util.ArrayList;
import java.util.List;
import org.fupin.validation.check.RowState;

/** A set of codes of the list, within its bounds and without repeats. */
final class CodesDecoder implements ValueDecoder {

    private final int index;
    private final CodeTable table;
    private final int fewest;
    private final int most;

    CodesDecoder(int index, CodeTable table, int fewest, int most) {
        this.index = index;
        this.table = table;
        this.fewest = Math.max(1, fewest);
        this.most = most;
    }

    @Override
    public boolean decode(LineCursor in, RowState row) {
        if (in.bytes[in.at] != '[') {
            return false;
        }
        in.at++;
        in.next();
        List<String> codes = table.findSingle(in);
        if (codes == null) {
            return false;
        }
        if (in.next() == ',') {
            codes = more(in, codes.get(0));
        }
        if (in.bytes[in.at] != ']' || codes.size() < fewest || codes.size() > most) {
            return false;
        }
        in.at++;
        row.values[index] = codes;
        return true;
    }

    /** The whole list; empty when one of the rest is unknown or repeated. */
    private List<String> more(LineCursor in, String first) {
        List<String> codes = new ArrayList<>(4);
        codes.add(first);
        while (in.bytes[in.at] == ',') {
            in.at++;
            in.next();
            String code = table.find(in);
            if (code == null || codes.contains(code)) {
                return List.of();
            }
            codes.add(code);
            in.next();
        }
        return codes;
    }
}
