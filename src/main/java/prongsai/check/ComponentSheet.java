package prongsai.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Bilingual;
import prongsai.model.Component;
import prongsai.model.Field;
import prongsai.model.Findings.SheetLine;
import prongsai.model.Measure;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.reference.OfficialComponent;

/**
 * The sheet of official components (ใบตรวจองค์ประกอบ): for each one that the year asks for whether it is there, the words
 * that decided, and what is missing of it.
 */
final class ComponentSheet {
    /** The column of the measures' table that shows a component. */
    private static final Map<String, Field> COLUMNS = Map.of(
            "measures", Field.TITLE,
            "responsible", Field.RESPONSIBLE,
            "steps", Field.METHOD,
            "period", Field.PERIOD,
            "summary", Field.OUTPUT,
            "outcome", Field.OUTCOME);

    private ComponentSheet() {}

    /** In the catalogue's order; empty where the year or its components are not known. */
    static List<SheetLine> of(CheckContext context) {
        return context.catalogue().stream()
                .flatMap(catalogue -> catalogue.components().stream())
                .map(component -> line(context, component))
                .toList();
    }

    private static SheetLine line(CheckContext context, OfficialComponent official) {
        Optional<Component> read = read(context.report(), official.id());
        Component.State state = read.map(Component::state).orElse(Component.State.UNDECIDED);
        List<Measure> without = state == Component.State.PRESENT ? without(context.report(), official.id()) : List.of();
        Bilingual missing = switch (state) {
            case ABSENT -> context.words().say("sheet.absent", official.label());
            case UNDECIDED -> context.words().say("sheet.undecided", official.label());
            case PRESENT ->
                without.isEmpty()
                        ? new Bilingual("", "")
                        : context.words().say("sheet.without", official.label(), numbers(without));
        };
        return new SheetLine(
                official.id(),
                official.label(),
                without.isEmpty() ? state : Component.State.ABSENT,
                missing,
                read.map(Component::evidence).orElse(""),
                read.map(Component::place).orElse(Place.NOWHERE));
    }

    static Optional<Component> read(Report report, String id) {
        return report.components().stream()
                .filter(component -> component.id().equals(id))
                .findFirst();
    }

    /** The measures whose cell for this component is there and empty. */
    private static List<Measure> without(Report report, String id) {
        return Optional.ofNullable(COLUMNS.get(id)).stream()
                .flatMap(field -> report.measures().stream()
                        .filter(measure ->
                                measure.has(field) && measure.value(field).blank()))
                .toList();
    }

    private static String numbers(List<Measure> measures) {
        return String.join(
                ", ",
                measures.stream()
                        .map(measure -> String.valueOf(measure.number()))
                        .toList());
    }
}
