package prongsai.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Prose;
import prongsai.model.Severity;
import prongsai.reference.AgencyType;
import prongsai.reference.AgencyTypes;
import prongsai.reference.Certainty;
import prongsai.reference.Mention;

/**
 * A word that another kind of agency uses of itself (เว็บไซต์เทศบาล in a report of an อบต.). An error where the sentence
 * speaks of the own agency, else a warning. Not the name of a law, a partner, a class of officials, another agency called
 * by its name, what the own agency was before it was raised, or a list of kinds of agencies.
 */
public final class ForeignAgencyType implements Rule {
    private static final Pattern LAW = Pattern.compile(
            "พระราชบัญญัติ|พ\\.?ร\\.?บ\\.?|ระเบียบ|ประกาศ(?:คณะ|ก\\.)|มาตรฐาน|หลักเกณฑ์|ก\\.\\s*$|คณะกรรมการ(?:กลาง)?\\s*$");
    private static final Pattern PARTNER = Pattern.compile(
            "ร่วมกับ|ร่วมมือ|เครือข่าย|ดูงาน|เชิญ|วิทยากร|สนับสนุน|ใกล้เคียง|ติดต่อกับ|ติดกับ|โอน|ย้าย|สังกัด|ระหว่าง|เช่น|อาทิ|ได้แก่|ทั้ง(?:ใน|ของ|ที่|จาก|กับ|ระดับ)*\\s*$|ณ\\s|สถานที่|ห้องประชุม|สันนิบาต|ข้าราชการหรือ");
    private static final Pattern BESIDE = Pattern.compile("(?:กับ|และ|หรือ|จาก|,|/|\\()\\s*$");
    private static final Pattern SELF = Pattern.compile(
            "(?:เว็บไซต์|เว็บไซด์|เวปไซต์|เว็บเพจ|เพจ|[Ff]acebook|[Ww]ebsite|เฟซบุ๊ก|เฟสบุ๊ค|หน้าเว็บ)(?:หลัก|ของ|ทาง)*\\s*$");
    /** What the own agency was before it was raised. */
    private static final Pattern ONCE = Pattern.compile(
            "เดิม|แต่ก่อน|ยกฐานะ|เปลี่ยนแปลงฐานะ|จัดตั้ง(?:ขึ้น)?(?:เป็น|เมื่อ|จาก)|เปลี่ยน(?:ชื่อ|สถานะ)?(?:มา)?จาก");

    private static final Pattern RAISED = Pattern.compile("ยกฐานะ|เปลี่ยนแปลงฐานะ|จัดตั้ง(?:ขึ้น)?เป็น");
    private static final int NEAR = 60;
    private static final Pattern KINDS = Pattern.compile(
            "^\\s*(?:/|,|และ|หรือ|กับ)\\s*(?:องค์การ|อบต|อบจ|เทศบาล|เมืองพัทยา|พนักงาน|ข้าราชการ|ลูกจ้าง|ข้อบัญญัติ|เทศบัญญัติ)");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return own(context).isEmpty() ? Optional.of(Lack.AGENCY) : Optional.empty();
    }

    private static Optional<AgencyType> own(CheckContext context) {
        return Own.of(context).isEmpty()
                ? Optional.empty()
                : AgencyTypes.shipped().named(context.report().agency().type());
    }

    @Override
    public List<Hit> check(CheckContext context) {
        AgencyType type = own(context).orElseThrow();
        if (type.foreignWords().isEmpty()) {
            return List.of();
        }
        Pattern words = Pattern.compile(type.foreignWords().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(ForeignAgencyType::spelled)
                .collect(Collectors.joining("|")));
        List<Hit> hits = new ArrayList<>();
        for (Said said : context.written()) {
            if (said.role().equals(Optional.of(Prose.Role.SIGNATURE))) {
                continue;
            }
            Set<String> told = new HashSet<>();
            List<Mention> mentions = context.official().organisations().scan(said.text());
            Matcher matcher = words.matcher(said.text());
            while (matcher.find()) {
                if (!meant(context, said.text(), matcher, mentions) || !told.add(matcher.group())) {
                    continue;
                }
                boolean self = matcher.group().startsWith("เว็บไซต์")
                        || Surroundings.found(SELF, Surroundings.before(said.text(), matcher.start(), 24));
                Hit hit = Hit.at(said, matcher.start(), matcher.end())
                        .other(type.name())
                        .saying(matcher.group(), type.name(), context.label(said))
                        .restingOn("agency types", Certainty.CERTAIN);
                hits.add(self ? hit.severity(Severity.ERROR) : hit.confidence(0.7));
            }
        }
        return hits;
    }

    /** Not inside another word: อบต. hides in รับผิดชอบต่อ, but there no full stop follows. */
    private static String spelled(String word) {
        String quoted = Pattern.quote(word).replace(" ", "\\E\\s*\\Q");
        return word.startsWith("อบ") && word.endsWith(".") ? "(?<![\\u0E01-\\u0E3A])" + quoted : quoted;
    }

    private static boolean meant(CheckContext context, String text, Matcher word, List<Mention> mentions) {
        String before = Surroundings.before(text, word.start(), 40);
        String after = Surroundings.after(text, word.end(), 24);
        if (Surroundings.found(LAW, before)
                || Surroundings.found(PARTNER, before)
                || Surroundings.found(BESIDE, before)
                || Surroundings.found(KINDS, after)
                || Surroundings.found(ONCE, before)
                || Surroundings.found(RAISED, Surroundings.after(text, word.end(), NEAR))
                || after.startsWith("ท้องถิ่น")) {
            return false;
        }
        return mentions.stream().noneMatch(mention -> covers(mention, word) && namesAnother(context, text, mention));
    }

    private static boolean covers(Mention mention, Matcher word) {
        return mention.start() < word.end() && word.start() < mention.end();
    }

    /** Another agency by its own name: another rule's business. */
    private static boolean namesAnother(CheckContext context, String text, Mention mention) {
        Optional<Own> own = Own.of(context);
        return own.isPresent()
                && !mention.shortName().isEmpty()
                && !mention.commonWord()
                && !own.get().isOwn(text, mention);
    }
}
