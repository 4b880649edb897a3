package org.fupin.security.token;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;

/**
 * Reads a file of tokens in constant memory and strictly: whatever {@link TokenFileWriter} would not have written, byte
 * for byte, is refused with the number of the line.
 */
public final class TokenFileReader implements AutoCloseable {

    private static final Pattern ROW = Pattern.compile("([1-9][0-9]{0,17}),([A-Za-z0-9_-]{22})");
    private static final Pattern END = Pattern.compile("end (0|[1-9][0-9]{0,17}) (0|[1-9][0-9]{0,17})");
    private static final Pattern KIND = Pattern.compile("suite (SM|INTL) normalisation ([1-9][0-9]{0,5})");
    private static final Pattern CHECK = Pattern.compile("key ([0-9a-f]{16})");

    private final Lines lines;
    private final TokenFileHeader header;
    private long row;
    private Token token = new Token(0, 0);
    private long rows;
    private long unmatchable = -1;

    private TokenFileReader(Lines lines) throws IOException {
        this.lines = lines;
        this.header = readHeader();
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws SecurityRefusal {@code MALFORMED}
     */
    public static TokenFileReader open(InputStream in) throws IOException {
        return new TokenFileReader(new Lines(in));
    }

    private TokenFileHeader readHeader() throws IOException {
        if (!lines.next().equals(TokenFileWriter.FIRST)) {
            throw lines.malformed();
        }
        String purpose = lines.next("purpose ");
        String first = lines.next("first ");
        String second = lines.next("second ");
        String period = lines.next("period ");
        String party = lines.next("party ");
        String field = lines.next("field ");
        Matcher kind = matched(KIND, lines.next());
        byte[] check = HexFormat.of().parseHex(matched(CHECK, lines.next()).group(1));
        if (!lines.next().isEmpty()) {
            throw lines.malformed();
        }
        try {
            TokenContext context = new TokenContext(purpose, first, second, period);
            // one context, one spelling
            boolean spelt = context.purpose().equals(purpose)
                    && context.first().equals(first)
                    && context.second().equals(second)
                    && context.period().equals(period);
            if (!spelt) {
                throw lines.malformed();
            }
            return new TokenFileHeader(
                    context, party, field, CryptoSuite.valueOf(kind.group(1)), Integer.parseInt(kind.group(2)), check);
        } catch (IllegalArgumentException e) {
            throw lines.malformed();
        }
    }

    /** What the file says of itself. */
    public TokenFileHeader header() {
        return header;
    }

    /**
     * Goes to the next row.
     *
     * @return false at the end of a complete file
     * @throws SecurityRefusal {@code MALFORMED}, also for a file that was cut off
     */
    public boolean next() throws IOException {
        if (unmatchable >= 0) {
            return false;
        }
        String text = lines.next();
        if (text.startsWith("end")) {
            end(matched(END, text));
            return false;
        }
        Matcher next = matched(ROW, text);
        long number = Long.parseLong(next.group(1));
        if (number <= row) {
            throw lines.malformed();
        }
        row = number;
        token = parsed(next.group(2));
        rows++;
        return true;
    }

    private void end(Matcher end) throws IOException {
        if (Long.parseLong(end.group(1)) != rows) {
            throw lines.malformed();
        }
        unmatchable = Long.parseLong(end.group(2));
        lines.requireEnd();
    }

    private Token parsed(String text) {
        try {
            return Token.parse(text);
        } catch (SecurityRefusal e) {
            throw lines.malformed();
        }
    }

    private Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw lines.malformed();
        }
        return matcher;
    }

    /** The sender's number of the row. */
    public long row() {
        return row;
    }

    /** The token of the row. */
    public Token token() {
        return token;
    }

    /** Rows with a token read so far. */
    public long rows() {
        return rows;
    }

    /** Rows of the sender that have no token; known at the end, -1 before. */
    public long unmatchable() {
        return unmatchable;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
