package prongsai.reuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.TemplatePlace;
import prongsai.model.shared.TemplateText;
import prongsai.store.Unit;
import prongsai.store.Units;

/** The template of a family, as far as its members show it: in each place what most of them say. */
public final class Template {
    private Template() {}

    /**
     * Puts the template together.
     *
     * @param members reports of a family; texts are shown as the first of them that has them writes them
     * @return in the order in which the records first stand in a member; places where no two agencies say the same are
     *     left out
     */
    public static List<TemplateText> of(Stream<Report> members) {
        return places(members).stream().flatMap(place -> place.text().stream()).toList();
    }

    /**
     * What the members of a family say, place by place, in all their variants.
     *
     * @param members reports of a family, in the order in which variants name them
     * @return records in the order in which they first stand in a member, then paragraphs, which are put beside each other by
     *     their words; a place of paragraphs is named as in the first member that has it
     */
    public static List<TemplatePlace> places(Stream<Report> members) {
        Map<String, SaidThere> records = new LinkedHashMap<>();
        ParagraphPlaces paragraphs = new ParagraphPlaces();
        members.forEach(member -> {
            ReportRef report = ReportRef.of(member);
            List<SaidThere.Said> own = new ArrayList<>();
            for (Unit unit : Units.of(member)) {
                SaidThere.Said said = SaidThere.Said.of(report, unit);
                if (unit.field().isEmpty()) {
                    own.add(said);
                } else {
                    records.computeIfAbsent(unit.record() + '\t' + unit.field(), place -> new SaidThere())
                            .add(said);
                }
            }
            paragraphs.add(own);
        });
        return Stream.concat(records.values().stream(), paragraphs.said().stream())
                .map(SaidThere::place)
                .toList();
    }
}
