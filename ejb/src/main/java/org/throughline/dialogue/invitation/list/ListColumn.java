package org.throughline.dialogue.invitation.list;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.HasCode;

/** What a column of a list of people says, and by which headings people call it. */
public enum ListColumn implements HasCode {
    FAMILY("family name", "surname", "last name", "family", "姓", "苗字", "名字", "せい"),
    GIVEN("given name", "first name", "forename", "given", "名", "めい"),
    NAME("name", "full name", "participant", "氏名", "お名前", "名前", "参加者"),
    ADDRESS("e-mail", "email", "mail", "e-mail address", "email address", "メール", "メールアドレス", "eメール", "電子メール"),
    ACCOUNT("account", "log-in", "login", "log-in name", "user name", "username", "アカウント", "ログイン名", "アカウント名"),
    LANGUAGE("language", "preferred language", "言語", "使用言語"),
    SIDE("side", "country", "delegation", "nationality", "国", "国名", "側", "国別", "所属国"),
    SECTOR("sector", "kind of body", "分野", "セクター", "部門", "区分", "所属区分"),
    CAPACITY("capacity", "参加資格", "資格"),
    ROLE("role", "役割"),
    /** Nothing that is kept: an organisation, a telephone number. */
    NOTHING;

    private final List<String> headings;

    ListColumn(String... headings) {
        this.headings = List.of(headings);
    }

    @Override
    public String code() {
        return HasCode.plain(this);
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static ListColumn of(String code) {
        return HasCode.of(ListColumn.class, code);
    }

    /** The column that people head like this. */
    static Optional<ListColumn> headed(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    /** As words of a list are compared: in small letters of one width, single spaces. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_:*()\\[\\]]+", " ")
                .strip();
    }
}
