package org.fupin.security.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fupin.schemas.CodeLists;

/** Where a notice is published, as a column of the publication matrix; each stands for codes of the list NOTICE_CHANNEL. */
public enum NoticeChannel {
    /** 村公示栏: the board of a village or community. */
    VILLAGE_BOARD("11"),
    /** 项目实施地公示牌: the board at the site of a project. */
    PROJECT_SITE("13"),
    /** 便民服务站、政务服务中心、查阅点、入户: read at a counter or on the spot. */
    PUBLIC_DESK("10", "9", "8", "7"),
    /** 政府网站. */
    WEBSITE("1"),
    /** 两微一端、精准推送: social media, apps, targeted push. */
    NEW_MEDIA("3", "12"),
    /** 政府公报、报纸、广播电视、发布会及其他: gazette, press, broadcast and everything else. */
    MASS_MEDIA("2", "4", "5", "6", "99");

    private final List<String> codes;

    NoticeChannel(String... codes) {
        this.codes = List.of(codes);
    }

    /** The codes of the list NOTICE_CHANNEL that it stands for, the usual one first. */
    public List<String> codes() {
        return codes;
    }

    /** Name for command lines and data files, such as {@code village-board}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in Chinese or English, that of its usual code. */
    public String text(Locale locale) {
        var code = CodeLists.get("NOTICE_CHANNEL").find(codes.get(0)).orElseThrow();
        return locale.getLanguage().equals("zh") ? code.zh() : code.en();
    }

    /** The channel of that name or code; empty if there is none. */
    public static Optional<NoticeChannel> find(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Stream.of(values())
                .filter(channel -> channel.id().equals(wanted) || channel.codes.contains(wanted))
                .findFirst();
    }
}
