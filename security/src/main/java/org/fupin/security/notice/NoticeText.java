package org.fupin.security.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the table of a notice.
 *
 * @param title its title
 * @param number its number; empty if it has none
 * @param publisher who publishes it
 * @param place whom and where it concerns; empty if that stands in the title
 * @param from first day of publication
 * @param to last day, null for a notice that stays
 * @param phone telephone of the supervision, which must be that of an office
 * @param basis documents that it rests on
 */
public record NoticeText(
        String title,
        String number,
        String publisher,
        String place,
        LocalDate from,
        @Nullable LocalDate to,
        String phone,
        List<String> basis) {

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if there is no title or publisher, or the period ends before it begins
     */
    public NoticeText {
        if (title.isBlank() || publisher.isBlank()) {
            throw new IllegalArgumentException("公示须有标题和公示单位 · a notice needs a title and a publisher");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("公示期止于开始之前 · the period ends before it begins");
        }
        basis = List.copyOf(basis);
    }

    /** A notice with a title, a publisher and the usual supervision telephone 12317, for ten days from that one. */
    public static NoticeText of(String title, String publisher, LocalDate from) {
        return new NoticeText(title, "", publisher, "", from, from.plusDays(9), "12317", List.of());
    }
}
