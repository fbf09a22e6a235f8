package prongsai.check.rule;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Prose;
import prongsai.model.Severity;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Certainty;
import prongsai.reference.Mention;
import prongsai.reference.Organisation;
import prongsai.text.Squash;
import prongsai.text.Thai;

/**
 * Another agency's name where the report speaks of its own: a type with a known name behind it, or, directly behind the
 * own name, the tail of a known name that an incomplete replacement left.
 *
 * <p>A neighbour, a partner, an upper body, the place of an event and the signature of someone from elsewhere are not
 * left over. A tail counts only with six letters, where it is no word of its own, and where its agency is of the same
 * province or known from other reports.
 */
public final class ForeignAgency implements Rule {
    private static final int LEAST_TAIL = 6;
    private static final int MANY = 3;
    private static final String PROVINCIAL = "องค์การบริหารส่วนจังหวัด";

    /** Anywhere shortly before: the other agency is meant as another one. */
    private static final Pattern PARTNER = Pattern.compile(
            "ร่วมกับ|ร่วมมือ|ร่วมด้วย|ร่วมจัด|พร้อมด้วย|บูรณาการ|เครือข่าย|ดูงาน|ทัศนศึกษา|เยี่ยมชม|เชิญ|วิทยากร|สนับสนุน|ได้รับจาก|อนุเคราะห์"
                    + "|ติดต่อกับ|ติดกับ|อาณาเขต|ทิศ(?:เหนือ|ใต้|ตะวัน)|ใกล้เคียง|ข้างเคียง|โอน|ย้าย|ช่วยราชการ|แม่ข่าย|สังกัด|จัดโดย|จัดขึ้นโดย"
                    + "|อาทิ|เช่น|ต้นแบบ|รับบริจาค|ตรวจเยี่ยม|นิเทศ|สหกรณ์|กลุ่มเป้าหมาย|สถานที่|ห้องประชุม|หอประชุม|สนาม|อาคาร|ศาลา|โรงแรม|ที่ทำการ|ตั้งอยู่|ส่งถึง|เรียน\\s*นายก"
                    + "|(?:^|[\\s(])ณ\\s");
    /** Directly before it: the same in a small word. */
    private static final Pattern BESIDE =
            Pattern.compile("(?:กับ|และ|หรือ|จาก|ไปยัง|,|/)\\s*(?:นายก|ปลัด|ผู้บริหาร)?\\s*$");
    /** Between two names of a list: what holds of the first holds of the second. */
    private static final Pattern LISTED = Pattern.compile("\\s*(?:,|และ|หรือ|กับ|/)?\\s*");
    /** Directly behind a name that another letter touches: the name ends there all the same. */
    private static final Pattern ENDS = Pattern.compile(
            "^(?:ได้|มี|จัด|ดำเนิน|และ|เพื่อ|ที่|ใน|อำเภอ|จังหวัด|ซึ่ง|โดย|กับ|เป็น|ตาม|จะ|ให้|ทราบ|ต่อ|เรื่อง|ประจำ|ร่วม|แล้ว|กำหนด|เผยแพร่|ประกาศ|ว่า"
                    + "|พึงพอใจ|พอใจ|สามารถ|ปฏิบัติ|รายงาน|รับทราบ|รับรู้|เข้าใจ|เข้าร่วม|เข้าถึง|ไม่มี|ต้องการ|ตระหนัก|เชื่อมั่น|ร้องเรียน|ใช้บริการ|ขอรับ|ทุกคน|ทั้งหมด"
                    + "|จำนวน|เมื่อ|ตั้งแต่|พร้อม|อย่าง|หรือ)");

    private static final Pattern PEOPLE_BEHIND = Pattern.compile("^\\s*กับ(?:ประชาชน|ผู้|ชุมชน|หมู่บ้าน)");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return Own.of(context).isEmpty() ? Optional.of(Lack.AGENCY) : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        Own own = Own.of(context).orElseThrow();
        Tails tails = new Tails(context, own);
        List<Hit> hits = new ArrayList<>();
        for (Said said : context.written()) {
            if (said.role().equals(Optional.of(Prose.Role.SIGNATURE))) {
                continue;
            }
            List<Mention> mentions = context.official().organisations().scan(said.text());
            hits.addAll(names(context, own, said, mentions));
            mentions.stream()
                    .filter(mention -> own.isOwn(said.text(), mention))
                    .map(mention -> tails.behind(said, mention))
                    .flatMap(Optional::stream)
                    .forEach(hits::add);
        }
        return hits;
    }

    private static List<Hit> names(CheckContext context, Own own, Said said, List<Mention> mentions) {
        Set<Mention> beside = beside(said.text(), mentions);
        List<Mention> foreign = mentions.stream()
                .filter(mention -> mention.known() && !mention.commonWord() && !own.isOwn(said.text(), mention))
                .filter(mention -> own.slip(said.text(), mention)
                        .filter(slip -> slip.distance() == 1)
                        .isEmpty())
                .filter(mention -> ends(said.text(), mention))
                .filter(mention -> !upperBody(own, mention))
                .filter(mention -> !beside.contains(mention))
                .toList();
        Set<String> told = new HashSet<>();
        if (foreign.stream().map(Mention::fullName).distinct().count() >= MANY) {
            return List.of();
        }
        return foreign.stream()
                .filter(mention -> told.add(mention.fullName()))
                .map(mention -> Hit.at(said, mention.start(), mention.end())
                        .other(mention.fullName())
                        .saying(
                                mention.fullName(),
                                context.label(said),
                                own.agency().name())
                        .restingOn("organisations' list", Certainty.CERTAIN))
                .toList();
    }

    private static boolean ends(String text, Mention mention) {
        return mention.bounded() || Surroundings.found(ENDS, Surroundings.after(text, mention.end(), 12));
    }

    private static boolean upperBody(Own own, Mention mention) {
        return mention.type().equals(PROVINCIAL)
                && !own.agency().type().equals(PROVINCIAL)
                && (own.agency().province().isEmpty()
                        || own.agency().province().get().equals(mention.shortName()));
    }

    /** Those that are meant as other agencies; a name directly behind one of them is another one of the list. */
    private static Set<Mention> beside(String text, List<Mention> mentions) {
        Set<Mention> beside = new HashSet<>();
        Optional<Mention> before = Optional.empty();
        for (Mention mention : mentions) {
            boolean listed = before.filter(beside::contains)
                    .filter(one -> LISTED.matcher(text.substring(nameEnd(text, one), mention.start()))
                            .matches())
                    .isPresent();
            if (listed || beside(text, mention)) {
                beside.add(mention);
            }
            before = Optional.of(mention);
        }
        return beside;
    }

    /** Where the letters behind the type end, for a name that no list knows too. */
    private static int nameEnd(String text, Mention mention) {
        int letters = text.indexOf(mention.following(), mention.start());
        return mention.known() || letters < 0
                ? mention.end()
                : Math.max(mention.end(), letters + mention.following().length());
    }

    private static boolean beside(String text, Mention mention) {
        if (Surroundings.found(PEOPLE_BEHIND, Surroundings.after(text, mention.end(), 16))) {
            return false;
        }
        return Surroundings.found(PARTNER, Surroundings.before(text, mention.start(), 35))
                || Surroundings.found(BESIDE, Surroundings.before(text, mention.start(), 14));
    }

    /** Finds tails of known names behind the own name. */
    private static final class Tails {
        private final CheckContext context;
        private final Own own;
        private final Set<String> names;
        private final String vocabulary;

        Tails(CheckContext context, Own own) {
            this.context = context;
            this.own = own;
            this.names = names(context, own);
            this.vocabulary = vocabulary(context, own, names);
        }

        private static Set<String> names(CheckContext context, Own own) {
            Stream<String> sameProvince = own.agency().province().stream()
                    .flatMap(province -> context.official().organisations().inProvince(province).stream())
                    .map(Organisation::shortName);
            Stream<String> ofPeers = context.peers().agencyNames().stream()
                    .flatMap(name -> context.official().organisations().scan(name).stream())
                    .map(Mention::shortName);
            return Stream.concat(sameProvince, ofPeers)
                    .map(Squash::of)
                    .filter(name -> name.length() > LEAST_TAIL && !name.equals(own.letters()))
                    .collect(Collectors.toSet());
        }

        /** Words that are in use anyway: official text, the own place, and the report apart from agencies' names. */
        private static String vocabulary(CheckContext context, Own own, Set<String> names) {
            StringBuilder words = new StringBuilder();
            context.catalogue().stream()
                    .flatMap(catalogue -> catalogue.items().stream())
                    .map(CatalogueItem::officialText)
                    .flatMap(List::stream)
                    .forEach(text -> words.append(Squash.of(text)).append('\n'));
            own.agency()
                    .district()
                    .ifPresent(district -> words.append(Squash.of(district)).append('\n'));
            own.agency()
                    .province()
                    .ifPresent(province -> words.append(Squash.of(province)).append('\n'));
            StringBuilder said = new StringBuilder();
            context.said().forEach(one -> said.append(Squash.of(one.text())).append('\n'));
            String text = said.toString().replace(own.letters(), "\n\n");
            for (String name : names) {
                text = text.replace(name, "\n");
            }
            return words.append(text).toString();
        }

        Optional<Hit> behind(Said said, Mention mention) {
            String text = said.text();
            Squash rest = Squash.mapped(text.substring(mention.start()));
            int name = rest.text().indexOf(own.letters());
            if (name < 0) {
                return Optional.empty();
            }
            int from = name + own.letters().length();
            String behind = rest.text().substring(from, Math.min(rest.text().length(), from + 40));
            String best = "";
            String whose = "";
            for (String known : names) {
                for (int cut = 1; cut + LEAST_TAIL <= known.length(); cut++) {
                    String tail = known.substring(cut);
                    if (tail.length() > best.length() && !Thai.cannotBegin(tail.charAt(0)) && behind.startsWith(tail)) {
                        best = tail;
                        whose = known;
                    }
                }
            }
            if (best.isEmpty() || isWord(best) || cutInside(behind, best)) {
                return Optional.empty();
            }
            int start = mention.start() + rest.start(from);
            int end = mention.start() + rest.end(from + best.length());
            if (text.substring(start, end).contains("\n")
                    || text.substring(mention.start(), start).strip().contains("\n")) {
                return Optional.empty();
            }
            String full = context.official().organisations().shortNamed(whose).stream()
                    .map(Organisation::name)
                    .findFirst()
                    .orElse(whose);
            return Optional.of(Hit.at(said, start, end)
                    .variant("tail")
                    .severity(Severity.WARNING)
                    .confidence(0.75)
                    .other(full)
                    .saying(
                            text.substring(start, end),
                            context.label(said),
                            full,
                            own.agency().name())
                    .restingOn("organisations' list", Certainty.CERTAIN));
        }

        private boolean cutInside(String behind, String tail) {
            return behind.length() > tail.length() && Thai.cannotBegin(behind.charAt(tail.length()));
        }

        /** A single word of the dictionary, or one that stands elsewhere in the report or the form. */
        private boolean isWord(String tail) {
            BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
            words.setText(tail);
            words.first();
            if (words.next() >= tail.length()) {
                return true;
            }
            return vocabulary.contains(tail) && !onlyBehindOwn(tail);
        }

        /** The vocabulary has the own name cut out: a tail that begins what is left stood behind it. */
        private boolean onlyBehindOwn(String tail) {
            for (int at = vocabulary.indexOf(tail); at >= 0; at = vocabulary.indexOf(tail, at + 1)) {
                if (!vocabulary.startsWith("\n\n", at - 2)) {
                    return false;
                }
            }
            return true;
        }
    }
}
