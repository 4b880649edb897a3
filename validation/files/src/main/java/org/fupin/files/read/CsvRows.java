package org.fupin.files.read;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;

/** The rows of a text file with separators. */
final class CsvRows implements RowSource {

    private final StrictReader in;
    private final CsvTokenizer tokenizer;
    private final String encoding;
    private final Function<Long, Place> places;
    private final IntakeSink sink;
    private boolean ended;

    private CsvRows(StrictReader in, String encoding, ReadLimits limits, Function<Long, Place> places, IntakeSink sink)
            throws IOException {
        this.in = in;
        this.encoding = encoding;
        this.places = places;
        this.sink = sink;
        this.tokenizer = new CsvTokenizer(in, limits);
        this.tokenizer.separator(Separator.of(tokenizer.start()));
    }

    static TableReader open(ByteSource source, ReadOptions options, IntakeSink sink) throws IOException {
        Encoding encoding = EncodingDetector.detect(source, options.encoding());
        StrictReader in = new StrictReader(source.open(), encoding.charset(), encoding.skip());
        Place table = new Place(source.path(), null, 0, null);
        Function<Long, Place> places = line -> new Place(source.path(), null, line, null);
        CsvRows rows = new CsvRows(in, encoding.name(), options.limits(), places, sink);
        return new GridTable(table, encoding.name(), rows, sink);
    }

    @Override
    public boolean read(RawRow row) throws IOException {
        if (ended) {
            return false;
        }
        CsvTokenizer.Result result = tokenizer.next(row);
        if (result == CsvTokenizer.Result.END) {
            return false;
        }
        if (in.damaged() && row.contains(StrictReader.DAMAGE)) {
            undecodable(row);
        } else if (result != CsvTokenizer.Result.ROW) {
            broken(result, row.line());
            giveUp(row.line());
        }
        return true;
    }

    @Override
    public boolean strictWidth() {
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void undecodable(RawRow row) {
        row.breakOff();
        sink.accept(new IntakeNotice(
                IntakeRule.UNDECODABLE,
                Map.of("offset", in.takeDamage(), "encoding", encoding),
                places.apply(row.line())));
    }

    private void giveUp(long line) {
        if (tokenizer.exhausted()) {
            ended = true;
            sink.accept(IntakeNotice.of(
                    IntakeRule.LIMIT,
                    "引号损坏过多，其余各行未读",
                    "too many broken quotes; the rows after this one were not read",
                    places.apply(line)));
        }
    }

    private void broken(CsvTokenizer.Result result, long line) {
        Place place = places.apply(line);
        sink.accept(
                switch (result) {
                    case OPEN_QUOTE ->
                        IntakeNotice.of(IntakeRule.BROKEN, "引号没有结束", "a quoted cell does not end", place);
                    case STRAY_QUOTE ->
                        IntakeNotice.of(IntakeRule.BROKEN, "引号之后还有字符", "characters follow a closing quote", place);
                    case TOO_WIDE ->
                        IntakeNotice.of(IntakeRule.LIMIT, "本行的列数过多", "the row has too many columns", place);
                    default -> IntakeNotice.of(IntakeRule.LIMIT, "本行过长", "the row is too long", place);
                });
    }
}
