package org.throughline.dialogue.invitation.list;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.HasCode;
import org.throughline.dialogue.participation.Capacity;
import org.throughline.dialogue.series.SideName;
import org.throughline.identity.MemberRole;
import org.throughline.language.Language;

/** The words by which lists say a side, a sector, a language, a capacity or a role, in either language. */
final class ListWords {

    private static final Map<String, List<String>> SECTORS = Map.of(
            "government", List.of("government", "official", "public", "ministry", "政府", "官", "行政", "官公庁", "政府関係者"),
            "academia", List.of("academia", "academic", "university", "research", "学", "学術", "学界", "大学", "研究者"),
            "industry", List.of("industry", "business", "private", "private sector", "産", "産業", "産業界", "企業", "民間"),
            "civil_society", List.of("civil society", "civil_society", "think tank", "ngo", "市民社会", "シンクタンク", "市民団体"));

    private static final Map<Language, List<String>> LANGUAGES = Map.of(
            Language.EN, List.of("en", "english", "eng", "英語", "英"),
            Language.JA, List.of("ja", "jp", "japanese", "jpn", "日本語", "日"));

    private static final Map<Capacity, List<String>> CAPACITIES = Map.of(
            Capacity.OFFICIAL, List.of("official", "公務", "公的", "組織代表", "所属組織の立場"),
            Capacity.PERSONAL, List.of("personal", "private", "個人", "個人の立場", "個人資格"));

    private static final Map<MemberRole, List<String>> ROLES = Map.of(
            MemberRole.CONVENOR, List.of("convenor", "convener", "chair", "主催者", "主催", "議長"),
            MemberRole.RAPPORTEUR, List.of("rapporteur", "note taker", "書記", "記録係", "ラポルトゥール"),
            MemberRole.PARTICIPANT, List.of("participant", "delegate", "speaker", "参加者", "参加"),
            MemberRole.OBSERVER, List.of("observer", "オブザーバー", "傍聴"));

    private ListWords() {}

    static Optional<String> side(String said, Collection<SideName> sides) {
        String plain = ListColumn.plain(said);
        return sides.stream()
                .filter(side -> Stream.of(
                                side.code(), side.name().en(), side.name().ja())
                        .anyMatch(word -> ListColumn.plain(word).equals(plain)))
                .map(SideName::code)
                .findFirst();
    }

    static Optional<String> sector(String said) {
        return of(said, SECTORS);
    }

    static Optional<Language> language(String said) {
        return of(said, LANGUAGES);
    }

    static Optional<Capacity> capacity(String said) {
        return of(said, CAPACITIES);
    }

    static Optional<MemberRole> role(String said) {
        return of(said, ROLES);
    }

    private static <T> Optional<T> of(String said, Map<T, List<String>> words) {
        String plain = ListColumn.plain(said);
        return words.entrySet().stream()
                .filter(word -> word.getValue().contains(plain) || plain.equals(code(word.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String code(Object value) {
        return value instanceof HasCode coded ? coded.code() : value.toString();
    }
}
