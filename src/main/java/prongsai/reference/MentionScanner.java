package prongsai.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.text.Thai;

/** Finds "type + longest known name" in running text. */
final class MentionScanner {
    /** Words that an abbreviation is written directly behind; behind other letters it is a part of a word (รับผิดชอบต่อ). */
    private static final List<String> LEADS = List.of(
            "นายก",
            "ปลัด",
            "สภา",
            "ที่ทำการ",
            "พนักงาน",
            "ของ",
            "ใน",
            "โดย",
            "ว่า",
            "และ",
            "หรือ",
            "กับ",
            "รอง",
            "ประธาน",
            "เว็บไซต์",
            "เขต",
            "พื้นที่",
            "เจ้าหน้าที่",
            "บุคลากร",
            "สำนักงาน",
            "ผู้บริหาร",
            "ให้",
            "ที่",
            "จาก",
            "ต่อ",
            "เป็น",
            "เขตพื้นที่",
            "หน้า",
            "ภายใน",
            "สมาชิก",
            "ตัวแทน",
            "คณะ");

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
    private final int longestName;

    MentionScanner(Map<String, List<Organisation>> byShortName) {
        this.byShortName = byShortName;
        this.longestName =
                byShortName.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.forms = forms();
    }

    private static List<Form> forms() {
        List<Form> forms = new ArrayList<>();
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
        char first = run.at(at);
        if (first != 'อ' && first != 'เ' && first != 'ท') {
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
        return start == 0
                || !Thai.isLetter(text.charAt(start - 1))
                || LEADS.stream().anyMatch(lead -> text.startsWith(lead, start - lead.length()));
    }

    private Mention mention(Run run, int at, int afterType, Form form) {
        AgencyType type = form.type();
        Optional<String> name = nameAt(run, afterType, type);
        boolean namesItself = name.isEmpty() && byShortName.containsKey(type.name());
        String shortName = namesItself ? type.name() : name.orElse("");
        int last = afterType + name.map(String::length).orElse(0);
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

    /** The longest name that is known; one that ends before a vowel or mark of its last letter is no name. */
    private Optional<String> nameAt(Run run, int from, AgencyType type) {
        int longest = Math.min(run.length(), from + longestName);
        for (int to = longest; to > from; to--) {
            int end = run.endOffset(to);
            if (end < run.text().length() && Thai.cannotBegin(run.text().charAt(end))) {
                continue;
            }
            String name = run.between(from, to);
            if (byShortName.containsKey(name) && !name.equals(type.name())) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
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
