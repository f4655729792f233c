package org.throughline.web.margin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.uptake.Basis;
import org.throughline.uptake.margin.MarginMark;
import org.throughline.web.page.Frame;

/** The recommendations that a clause took up, as marks in its margin. */
public final class UptakeMargin {

    private UptakeMargin() {}

    public static Margin of(List<MarginMark> marks, String instrument, Frame frame) {
        Map<String, List<MarginChip>> chips = new LinkedHashMap<>();
        for (MarginMark mark : marks) {
            chips.computeIfAbsent(mark.clause(), clause -> new ArrayList<>()).add(chip(mark, instrument, frame));
        }
        return new Margin(chips);
    }

    private static MarginChip chip(MarginMark mark, String instrument, Frame frame) {
        String word = frame.t("uptake.is." + mark.degree().code());
        if (mark.basis() == Basis.SINGLE) {
            word += " · " + frame.t("uptake.single");
        }
        if (mark.illustrative()) {
            word += " · " + frame.t("uptake.illustrative");
        }
        String results = mark.member() ? "/uptake/" : "/public/uptake/";
        return new MarginChip(
                mark.recommendation(),
                mark.degree().sign(),
                word,
                frame.path("/s/" + mark.series() + results + instrument + "/" + mark.recommendation()),
                mark.illustrative());
    }
}
