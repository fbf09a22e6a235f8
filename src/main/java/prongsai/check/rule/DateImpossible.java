package prongsai.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Part;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.text.ThaiDates;

/**
 * A date that is told as past and is later than the document that tells it. Deadlines, plans and periods may well be
 * later; a file of several documents has no single date and is not asked.
 */
public final class DateImpossible implements Rule {
    private static final Pattern PAST = Pattern.compile(
            "(?:เมื่อ|ประชุม[^\\n]{0,30}|ในคราว[^\\n]{0,30}|ลง(?=วันที่)|(?:ประกาศ|ข้อมูล) ?ณ ?|แล้ว[^\\n]{0,12})\\s*"
                    + "(?:วัน\\S{0,8}ที่|วันที่|วัน|เดือน)?\\s*$");
    private static final Pattern PLANNED = Pattern.compile(
            "จะ|ภายใน|กำหนด|แล้วเสร็จ(?!เมื่อ)|คาดว่า|(?:มี|วาง|ตาม)แผน|ถึงวันที่|ระหว่าง|สิ้นสุด|ตั้งแต่");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return undated(context.report());
    }

    /** Why the document's own date is not known. */
    static Optional<Lack> undated(Report report) {
        if (report.head().date().isEmpty()) {
            return Optional.of(Lack.DATE);
        }
        return oneDocument(report) ? Optional.empty() : Optional.of(Lack.DOCUMENTS);
    }

    /** A memo may carry its score sheet; a report that is followed by one has the date of a covering memo. */
    private static boolean oneDocument(Report report) {
        List<String> kinds = report.parts().stream().map(Part::kind).distinct().toList();
        return kinds.size() < 2 || (kinds.getFirst().equals("analysis-memo") && !kinds.contains("measures-report"));
    }

    @Override
    public List<Hit> check(CheckContext context) {
        LocalDate document = context.report().head().date().orElseThrow();
        List<Hit> hits = new ArrayList<>();
        for (Said said : context.written()) {
            for (ThaiDates.Span date : ThaiDates.spans(said.text())) {
                String before = Surroundings.before(said.text(), date.start(), 45);
                if (date.from().isAfter(document)
                        && Surroundings.found(PAST, before)
                        && !Surroundings.found(PLANNED, before)) {
                    hits.add(Hit.at(said, date.start(), date.end())
                            .other(ThaiDates.iso(document))
                            .confidence(0.9)
                            .saying(
                                    said.text().substring(date.start(), date.end()),
                                    document.getDayOfMonth() + " " + ThaiDates.monthName(document.getMonthValue()) + " "
                                            + (document.getYear() + ThaiDates.ERA)));
                }
            }
        }
        return hits;
    }
}
