package org.fupin.files.read;

import java.nio.charset.StandardCharsets;

/**
 * Scans the bytes of a part of a workbook for what would harm a reader: a document type, a cell far to the right (rows
 * are lists as long as their last column), a shared string with a huge number (the list would be filled up to it).
 */
final class PartScan {

    private enum State {
        TEXT,
        NAME,
        TAG,
        QUOTED,
        COMMENT
    }

    private static final int KEPT = 12;
    private static final int MOST_DIGITS = 7;

    private final int maxColumns;
    private final byte[] kept = new byte[KEPT];
    private int length;
    private State state = State.TEXT;
    private int quote;
    private String tag = "";
    private String attribute = "";
    private boolean shared;
    private int digits;
    private int tail;
    private boolean declaresType;
    private boolean outOfRange;

    PartScan(int maxColumns) {
        this.maxColumns = maxColumns;
    }

    boolean declaresType() {
        return declaresType;
    }

    boolean outOfRange() {
        return outOfRange;
    }

    void feed(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            int c = bytes[i] & 0xFF;
            // no part in UTF-16 can be scanned, and no program writes one
            outOfRange |= c == 0;
            switch (state) {
                case TEXT -> text(c);
                case NAME -> name(c);
                case TAG -> tag(c);
                case QUOTED -> quoted(c);
                case COMMENT -> comment(c);
            }
        }
    }

    private void text(int c) {
        if (c == '<') {
            length = 0;
            state = State.NAME;
        } else if (tag.equals("v")) {
            digits++;
            outOfRange |= shared && digits > MOST_DIGITS;
        }
    }

    private void name(int c) {
        if (c > ' ' && c != '>' && c != '/') {
            keep(c);
            if (length == 3 && kept().equals("!--")) {
                state = State.COMMENT;
                tail = 0;
            }
            return;
        }
        String name = kept();
        declaresType |= name.startsWith("!DOCTYPE");
        tag = name.substring(name.indexOf(':') + 1);
        digits = 0;
        shared &= !tag.equals("c");
        length = 0;
        state = c == '>' ? State.TEXT : State.TAG;
    }

    private void tag(int c) {
        if (c == '>') {
            state = State.TEXT;
        } else if (c == '"' || c == '\'') {
            attribute = kept();
            length = 0;
            quote = c;
            state = State.QUOTED;
        } else if (c > ' ' && c != '=') {
            keep(c);
        }
    }

    private void quoted(int c) {
        if (c != quote) {
            keep(c);
            return;
        }
        if (tag.equals("c") && attribute.equals("r")) {
            outOfRange |= column(kept()) > maxColumns;
        } else if (tag.equals("c") && attribute.equals("t")) {
            shared = kept().equals("s");
        }
        length = 0;
        state = State.TAG;
    }

    private void comment(int c) {
        if (c == '>' && tail >= 2) {
            state = State.TEXT;
        }
        tail = c == '-' ? tail + 1 : 0;
    }

    /** The column of an address such as {@code AB12}, from 1; far out of range for what is no address. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && !Character.isDigit(address.charAt(i)); i++) {
            char c = Character.toUpperCase(address.charAt(i));
            if (c < 'A' || c > 'Z' || i == 4) {
                return Integer.MAX_VALUE;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column;
    }

    private void keep(int c) {
        if (length < KEPT) {
            kept[length++] = (byte) c;
        }
    }

    private String kept() {
        return new String(kept, 0, length, StandardCharsets.ISO_8859_1);
    }
}
