package org.fupin.security.notice;

import java.util.List;
import java.util.Map;
import org.fupin.security.notice.judge.ColumnKind;

/**
 * A row of the publication matrix.
 *
 * @param id name of the field
 * @param zh name in Chinese
 * @param en name in English
 * @param judged what the gate takes it for, {@code NONE} if it does not look for it
 * @param treatments how it may be shown on each channel
 * @param elements data elements that it covers, as {@code record.element}
 * @param note why
 */
public record NoticeField(
        String id,
        String zh,
        String en,
        ColumnKind judged,
        Map<NoticeChannel, Treatment> treatments,
        List<String> elements,
        String note) {

    /** Keeps copies. */
    public NoticeField {
        treatments = Map.copyOf(treatments);
        elements = List.copyOf(elements);
    }

    /** How it may be shown on that channel. */
    public Treatment on(NoticeChannel channel) {
        return treatments.getOrDefault(channel, Treatment.NEVER);
    }
}
