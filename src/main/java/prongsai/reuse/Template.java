package prongsai.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.TemplatePlace;
import prongsai.model.shared.TemplateText;
import prongsai.store.Unit;
import prongsai.store.Units;
import prongsai.text.Masked;

/** The template of a family, as far as its members show it: in each place what most of them say. */
public final class Template {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final String ANY_NUMBER = "#";

    private Template() {}

    /**
     * A text of a member.
     *
     * @param report whose it is
     * @param variant its letters, numbers and the agency's own names aside
     */
    record Said(ReportRef report, Unit unit, String variant) {
        String agency() {
            return report.agencyKey();
        }
    }

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
        Map<String, List<Said>> records = new LinkedHashMap<>();
        ParagraphPlaces paragraphs = new ParagraphPlaces();
        members.forEach(member -> {
            ReportRef report = ReportRef.of(member);
            List<Said> own = new ArrayList<>();
            for (Unit unit : Units.of(member)) {
                Said said = new Said(report, unit, variant(unit));
                if (unit.field().isEmpty()) {
                    own.add(said);
                } else {
                    records.computeIfAbsent(unit.record() + '\t' + unit.field(), place -> new ArrayList<>())
                            .add(said);
                }
            }
            paragraphs.add(own);
        });
        return Stream.concat(records.values().stream(), paragraphs.said().stream())
                .map(Template::place)
                .toList();
    }

    private static TemplatePlace place(List<Said> said) {
        Map<String, List<Said>> variants = new LinkedHashMap<>();
        said.forEach(one ->
                variants.computeIfAbsent(one.variant, key -> new ArrayList<>()).add(one));
        Unit unit = said.getFirst().unit;
        return new TemplatePlace(
                unit.record(),
                unit.field(),
                variants.values().stream()
                        .sorted(Comparator.comparingInt(Template::agencies).reversed())
                        .map(Template::variantOf)
                        .toList(),
                agencies(said));
    }

    private static TemplatePlace.Variant variantOf(List<Said> said) {
        return new TemplatePlace.Variant(
                shown(said),
                agencies(said),
                said.stream()
                        .map(one -> new TemplatePlace.Said(
                                one.report, one.unit.value().text()))
                        .toList());
    }

    private static String variant(Unit unit) {
        return NUMBER.matcher(unit.masked().text()).replaceAll(ANY_NUMBER);
    }

    private static int agencies(List<Said> said) {
        Set<String> agencies = new HashSet<>();
        said.forEach(one -> agencies.add(one.agency()));
        return agencies.size();
    }

    /** The first one's words, without what the others have otherwise. */
    private static String shown(List<Said> said) {
        Unit unit = said.getFirst().unit;
        Masked masked = unit.masked();
        String original = unit.value().text();
        List<Boolean> equal = equalNumbers(said);
        StringBuilder shown = new StringBuilder();
        Matcher numbers = NUMBER.matcher(masked.text());
        int number = 0;
        int written = 0;
        for (int i = 0; i < masked.length(); ) {
            shown.append(original, written, masked.starts()[i]);
            int end = i + 1;
            if (masked.text().charAt(i) == Masked.MASK) {
                shown.append(TemplateText.NAME);
            } else if (numbers.find(i) && numbers.start() == i) {
                end = numbers.end();
                shown.append(
                        equal.get(number++)
                                ? original.substring(masked.starts()[i], masked.ends()[end - 1])
                                : TemplateText.NUMBER);
            } else {
                shown.append(original, masked.starts()[i], masked.ends()[i]);
            }
            written = masked.ends()[end - 1];
            i = end;
        }
        return shown.append(original.substring(written)).toString();
    }

    /** For each number of a variant whether all have the same. */
    private static List<Boolean> equalNumbers(List<Said> said) {
        List<List<String>> numbers = said.stream()
                .map(one -> NUMBER.matcher(one.unit.masked().text())
                        .results()
                        .map(found -> found.group())
                        .toList())
                .toList();
        List<Boolean> equal = new ArrayList<>();
        for (int i = 0; i < numbers.getFirst().size(); i++) {
            int at = i;
            equal.add(numbers.stream().map(list -> list.get(at)).distinct().count() == 1);
        }
        return equal;
    }
}
