package org.fupin.schemas;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A code list of the standard: immutable, its codes in the order of the file {@code codes/<name>.csv}. */
public final class CodeList {

    private final Entry entry;
    private final Map<String, Code> codes;
    private final List<Code> inOrder;
    private final Lazy<Labels> labels;

    CodeList(Entry entry, List<Code> codes) {
        this.entry = entry;
        Map<String, Code> byCode = new LinkedHashMap<>();
        for (Code code : codes) {
            if (byCode.put(code.code(), code) != null) {
                throw new IllegalStateException("code " + code.code() + " twice in " + entry.name());
            }
        }
        this.codes = Collections.unmodifiableMap(byCode);
        this.inOrder = List.copyOf(codes);
        this.labels = new Lazy<>(() -> new Labels(inOrder));
    }

    /**
     * What {@code codes/index.csv} says of a list.
     *
     * @param name name, for example {@code SEX}
     * @param zh Chinese name
     * @param en English name
     * @param status where the codes come from
     * @param source document
     * @param parentList list that parents belong to; empty for the list itself
     * @param note what a reader must know, for example that the codes are patterns
     */
    record Entry(String name, String zh, String en, CodeStatus status, String source, String parentList, String note) {}

    /** Name of the list, for example {@code SEX}. */
    public String name() {
        return entry.name();
    }

    /** Chinese name of the list. */
    public String zh() {
        return entry.zh();
    }

    /** English name of the list. */
    public String en() {
        return entry.en();
    }

    /** Where the codes come from; single codes may have another status. */
    public CodeStatus status() {
        return entry.status();
    }

    /** Document the list is taken from. */
    public String source() {
        return entry.source();
    }

    /** Name of the list that the parents of the codes belong to: another list, or this one. */
    public String parentList() {
        return entry.parentList().isEmpty() ? entry.name() : entry.parentList();
    }

    /** What a reader must know of the list, for example that its codes are patterns; empty when nothing. */
    public String note() {
        return entry.note();
    }

    /** The codes in the order of the list. */
    public List<Code> codes() {
        return inOrder;
    }

    /** Whether the list has the code, whenever it was or is in force. */
    public boolean contains(String code) {
        return codes.containsKey(code);
    }

    /** The code of this spelling. */
    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /**
     * The codes that a Chinese label may mean: none, one, or several when the label is ambiguous. Blanks, full or half
     * width, a bracketed remark and a final 性 or 族 do not count (男 finds 男性, 汉 finds 汉族); a closer match hides
     * looser ones.
     */
    public List<Code> findLabel(String label) {
        return labels.get().find(label);
    }

    @Override
    public String toString() {
        return codes.keySet().stream().collect(Collectors.joining(" ", name() + "[", "]"));
    }
}
