package org.fupin.security.token;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a file of tokens, UTF-8 text with lines that end in LF: {@value #FIRST}, eight lines of the header, an empty
 * line, then {@code row,token} in rising order of rows, at last {@code end rows unmatchable}. A file without its last
 * line was cut off and is not read. It carries no value; it belongs in a sealed package all the same.
 */
public final class TokenFileWriter implements AutoCloseable {

    static final String FIRST = "fupin-tokens 1";

    private final Writer out;
    private long last;
    private long rows;
    private long unmatchable;

    private TokenFileWriter(Writer out) {
        this.out = out;
    }

    /** Starts a file. */
    public static TokenFileWriter start(OutputStream out, TokenFileHeader header) throws IOException {
        TokenFileWriter writer =
                new TokenFileWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        writer.header(header);
        return writer;
    }

    private void header(TokenFileHeader header) throws IOException {
        line(FIRST);
        line("purpose " + header.context().purpose());
        line("first " + header.context().first());
        line("second " + header.context().second());
        line("period " + header.context().period());
        line("party " + header.party());
        line("field " + header.field());
        line("suite " + header.suite().name() + " normalisation " + header.normalisation());
        line("key " + header.checkText());
        line("");
    }

    /**
     * Writes the token of a row; of one that has none only the count is kept.
     *
     * @param row the sender's own number of the row, from 1 and rising
     * @throws IllegalArgumentException when the rows do not rise
     */
    public void write(long row, TokenResult result) throws IOException {
        if (row <= last) {
            throw new IllegalArgumentException("row " + row + " after row " + last);
        }
        last = row;
        Token token = result.token();
        if (token == null) {
            unmatchable++;
        } else {
            rows++;
            line(row + "," + token.text());
        }
    }

    /** Counts rows that have no token and are not written; for whoever copies a file. */
    void unmatchable(long more) {
        unmatchable += more;
    }

    /** Ends the file; without this it is not complete. */
    public void finish() throws IOException {
        line("end " + rows + " " + unmatchable);
        out.flush();
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
