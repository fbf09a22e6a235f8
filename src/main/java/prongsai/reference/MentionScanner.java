package prongsai.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import prongsai.text.Squash;
import prongsai.text.Thai;

/** Finds "type + longest known name" in running text. */
final class MentionScanner {
    /** Words that an abbreviation is written directly behind; behind other letters it is a part of a word (รับผิดชอบต่อ). */
    private static final List<String> LEADS =
            List.of(("นายก ปลัด สภา ที่ทำการ พนักงาน ของ ใน โดย ว่า และ หรือ กับ รอง ประธาน เว็บไซต์ "
                            + "เขต พื้นที่ เจ้าหน้าที่ บุคลากร สำนักงาน ผู้บริหาร ให้ ที่ จาก ต่อ เป็น หน้า สมาชิก ตัวแทน คณะ")
                    .split(" "));

    /** Letters that make a word with อบ (ชอบ ตอบ กอบ มอบ รอบ ขอบ สอบ ลอบ หอบ คอบ): even อบต. is doubtful behind them. */
    private static final String MAKE_A_WORD = "ชตกมรขสลหค";

    private static final int LONGEST_FOLLOWING = 40;

    /**
     * A printed form of a type.
     *
     * @param letters without white space
     * @param type the type meant
     * @param slip a misprint of it
     * @param abbreviated true for forms that must stand together and on their own
     */
    private record Form(String letters, AgencyType type, boolean slip, boolean abbreviated) {}

    private final Map<String, List<Organisation>> byShortName;
    private final List<Form> forms;
    private final Set<Character> firstLetters;
    private final int longestName;

    MentionScanner(Map<String, List<Organisation>> byShortName) {
        this.byShortName = byShortName;
        this.longestName =
                byShortName.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        this.forms = forms(byShortName);
        this.firstLetters = forms.stream().map(form -> form.letters().charAt(0)).collect(Collectors.toSet());
    }

    private static List<Form> forms(Map<String, List<Organisation>> byShortName) {
        List<Form> forms = new ArrayList<>();
        otherTypes(byShortName)
                .forEach(type -> forms.add(new Form(Run.of(type.name()).letters(), type, false, false)));
        for (AgencyType type : AgencyTypes.shipped().all()) {
            forms.add(new Form(type.name(), type, false, false));
            type.slips().forEach(slip -> forms.add(new Form(slip, type, true, false)));
            if (!type.abbreviation().isEmpty()) {
                forms.add(new Form(type.abbreviation(), type, false, true));
            }
            type.shortForms().forEach(form -> forms.add(new Form(form, type, false, true)));
        }
        forms.sort(
                Comparator.comparingInt((Form form) -> form.letters().length()).reversed());
        return forms;
    }

    /** Types that a user's own list brings (โรงพยาบาล), of agencies whose names begin with them. */
    private static List<AgencyType> otherTypes(Map<String, List<Organisation>> byShortName) {
        return byShortName.values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.type().isEmpty()
                        && one.name().startsWith(one.type())
                        && AgencyTypes.shipped().named(one.type()).isEmpty())
                .map(Organisation::type)
                .distinct()
                .map(type -> new AgencyType(type, type, "", type, "", "", List.of(), List.of(), List.of()))
                .toList();
    }

    List<Mention> scan(String text) {
        Run run = Run.of(text);
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < run.length()) {
            Optional<Form> form = formAt(run, at);
            if (form.isEmpty()) {
                at++;
                continue;
            }
            int afterType = at + form.get().letters().length();
            Mention mention = mention(run, at, afterType, form.get());
            mentions.add(mention);
            at = Math.max(afterType, run.indexOf(mention.end()));
        }
        return mentions;
    }

    private Optional<Form> formAt(Run run, int at) {
        if (!firstLetters.contains(run.at(at))) {
            return Optional.empty();
        }
        for (Form form : forms) {
            if (run.startsWith(form.letters(), at) && (!form.abbreviated() || standsAlone(run, at, form))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static boolean standsAlone(Run run, int at, Form form) {
        int start = run.offset(at);
        int end = run.endOffset(at + form.letters().length());
        String text = run.text();
        if (end - start != form.letters().length()) {
            return false;
        }
        if (end < text.length() && Thai.cannotBegin(text.charAt(end))) {
            return false;
        }
        if (start == 0 || !Thai.isLetter(text.charAt(start - 1))) {
            return true;
        }
        boolean dotted = form.letters().endsWith(".");
        return (dotted && MAKE_A_WORD.indexOf(text.charAt(start - 1)) < 0)
                || LEADS.stream().anyMatch(lead -> text.startsWith(lead, start - lead.length()));
    }

    private Mention mention(Run run, int at, int afterType, Form form) {
        AgencyType type = form.type();
        Optional<Integer> nameEnd = nameEnd(run, afterType, type);
        boolean namesItself = nameEnd.isEmpty() && byShortName.containsKey(type.name());
        int last = nameEnd.orElse(afterType);
        String shortName = namesItself ? type.name() : Squash.of(run.between(afterType, last));
        List<Organisation> all = byShortName.getOrDefault(shortName, List.of());
        List<Organisation> ofType =
                all.stream().filter(one -> one.type().equals(type.name())).toList();
        int start = run.offset(at);
        int end = run.endOffset(last);
        String spelt = all.isEmpty() ? shortName : all.getFirst().shortName();
        return new Mention(
                start,
                end,
                run.text().substring(start, end),
                form.letters(),
                type.name(),
                form.slip(),
                spelt,
                following(run, afterType),
                !ofType.isEmpty(),
                end == run.text().length() || !Thai.isLetter(run.text().charAt(end)),
                CommonWords.has(spelt),
                ofType.isEmpty() ? all : ofType);
    }

    /**
     * Where the longest known name ends; empty where none begins here. One that ends before a vowel or mark of its last
     * letter is no name. A few names have a hyphen, a dot or a digit in them (กม.5).
     */
    private Optional<Integer> nameEnd(Run run, int from, AgencyType type) {
        int longest = from;
        while (longest < run.length() && longest < from + longestName && isOfNames(run.at(longest))) {
            longest++;
        }
        for (int to = longest; to > from; to--) {
            int end = run.endOffset(to);
            boolean cut =
                    end < run.text().length() && Thai.cannotBegin(run.text().charAt(end));
            String printed = run.between(from, to);
            if (!cut && isName(printed) && !printed.equals(type.name())) {
                return Optional.of(to);
            }
        }
        return Optional.empty();
    }

    /** A dot or hyphen at the end belongs to the sentence, save in a name that has it (จ.ป.ร.). */
    private boolean isName(String printed) {
        List<Organisation> named = byShortName.getOrDefault(Squash.of(printed), List.of());
        char last = printed.charAt(printed.length() - 1);
        return last == '.' || last == '-'
                ? named.stream().anyMatch(one -> one.shortName().equals(printed))
                : !named.isEmpty();
    }

    private static boolean isOfNames(char c) {
        return Character.isLetterOrDigit(c) || Thai.isMark(c) || c == '-' || c == '.';
    }

    private static String following(Run run, int afterType) {
        if (afterType >= run.length() || run.at(afterType) == Run.BREAK) {
            return "";
        }
        String text = run.text();
        int start = run.offset(afterType);
        int end = start;
        while (end < text.length() && end - start < LONGEST_FOLLOWING && Thai.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
