package prongsai.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.TemplatePlace;
import prongsai.model.shared.TemplateText;
import prongsai.store.Unit;
import prongsai.text.Masked;

/**
 * What the members of a family say in one place, by variants. Of each text memory holds how it was written, no more: hundreds
 * of members say hundreds of texts each, and where each letter of a text stands takes five times its room.
 */
final class SaidThere {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final String ANY_NUMBER = "#";

    private final Map<String, Variant> variants = new LinkedHashMap<>();
    private final Set<String> agencies = new HashSet<>();

    /**
     * A text of a member.
     *
     * @param report whose it is
     * @param variant its letters, numbers and the agency's own names aside
     */
    record Said(ReportRef report, Unit unit, String variant) {
        static Said of(ReportRef report, Unit unit) {
            return new Said(report, unit, NUMBER.matcher(unit.masked().text()).replaceAll(ANY_NUMBER));
        }

        private List<String> numbers() {
            return NUMBER.matcher(unit.masked().text())
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }
    }

    /** All that is said alike. */
    private static final class Variant {
        private final Unit first;
        private final List<String> numbers;
        /** The numbers that not all have as the first one has them. */
        private final BitSet open = new BitSet();

        private final List<TemplatePlace.Said> said = new ArrayList<>();
        private final Set<String> agencies = new HashSet<>();

        Variant(Said first) {
            this.first = first.unit;
            this.numbers = first.numbers();
        }

        void add(Said one) {
            List<String> own = one.numbers();
            for (int i = 0; i < numbers.size(); i++) {
                if (!numbers.get(i).equals(own.get(i))) {
                    open.set(i);
                }
            }
            said.add(new TemplatePlace.Said(one.report, one.unit.value().text()));
            agencies.add(one.report.agencyKey());
        }

        TemplatePlace.Variant told() {
            return new TemplatePlace.Variant(shown(), agencies.size(), said);
        }

        /** The first one's words, without what the others have otherwise. */
        private String shown() {
            Masked masked = first.masked();
            String original = first.value().text();
            StringBuilder shown = new StringBuilder();
            Matcher found = NUMBER.matcher(masked.text());
            boolean left = found.find();
            int number = 0;
            int written = 0;
            for (int i = 0; i < masked.length(); ) {
                shown.append(original, written, masked.starts()[i]);
                int end = i + 1;
                if (masked.text().charAt(i) == Masked.MASK) {
                    shown.append(TemplateText.NAME);
                } else if (left && found.start() == i) {
                    end = found.end();
                    left = found.find();
                    shown.append(
                            open.get(number++)
                                    ? TemplateText.NUMBER
                                    : original.substring(masked.starts()[i], masked.ends()[end - 1]));
                } else {
                    shown.append(original, masked.starts()[i], masked.ends()[i]);
                }
                written = masked.ends()[end - 1];
                i = end;
            }
            return shown.append(original.substring(written)).toString();
        }
    }

    /** Takes a text that is said here. */
    void add(Said one) {
        variants.computeIfAbsent(one.variant, none -> new Variant(one)).add(one);
        agencies.add(one.report.agencyKey());
    }

    /** What is said here by now, the variant that most agencies have first; of equals the one that came first. */
    TemplatePlace place() {
        Unit unit = variants.values().iterator().next().first;
        return new TemplatePlace(
                unit.record(),
                unit.field(),
                variants.values().stream()
                        .sorted(Comparator.comparingInt((Variant variant) -> variant.agencies.size())
                                .reversed())
                        .map(Variant::told)
                        .toList(),
                agencies.size());
    }
}
