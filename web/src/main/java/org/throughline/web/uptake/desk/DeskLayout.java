package org.throughline.web.uptake.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.coding.CodingDesk;
import org.throughline.uptake.coding.CodingDeskSheet;
import org.throughline.uptake.suggestion.SuggestionDesk;
import org.throughline.web.form.Form;
import org.throughline.web.page.Page;
import org.throughline.web.uptake.desk.DeskPage.Part;

/** Lays the desk out for one recommendation, as an address asks for it or with a form that was refused. */
@RequestScoped
public class DeskLayout {

    @Inject
    private CodingDesk desk;

    @Inject
    private SuggestionDesk suggestions;

    @Inject
    private InstrumentLibrary library;

    /** The desk as an address asks for it. */
    Page asked(UnitOfCoding unit, Form form) {
        return page(
                unit,
                (sheet, cautions) ->
                        DeskPage.of(sheet, form, suggestions.suggest(sheet, DeskForm.element(form)), cautions));
    }

    /** The desk with what was typed in one of its forms. */
    Page refused(UnitOfCoding unit, Part part, Form form) {
        return page(
                unit, (sheet, cautions) -> new DeskPage(sheet, part, form, suggestions.suggest(sheet, null), cautions));
    }

    /** Where on the desk something is to be seen. */
    static String at(UnitOfCoding unit, String place) {
        return "/s/" + unit.series() + "/coding/" + unit.instrument() + "/" + unit.code() + place;
    }

    private Page page(UnitOfCoding unit, BiFunction<CodingDeskSheet, Cautions, DeskPage> laidOut) {
        CodingDeskSheet sheet = desk.desk(unit);
        Cautions cautions = Cautions.of(sheet, library.lineage(unit.instrument()));
        return new Page("uptake/desk", laidOut.apply(sheet, cautions));
    }
}
