package prongsai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Weakness;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Official;

/**
 * All that a rule may look at.
 *
 * @param report the report
 * @param official the official world
 * @param peers what is known of other reports
 * @param words the room's messages
 */
public record CheckContext(Report report, Official official, Peers peers, Messages words) {
    /** The catalogue of the report's own year. */
    public Optional<Catalogue> catalogue() {
        return report.fiscalYear().flatMap(official.catalogues()::ofYear);
    }

    /** What a code means in the report's own year. */
    public Optional<CatalogueItem> official(String code) {
        return catalogue().flatMap(catalogue -> catalogue.item(code));
    }

    /**
     * The year that a weak item belongs to: that of its own score, else of most scores, else the year before the
     * report's, since a report analyses the result of the year before.
     */
    public Optional<Integer> yearOf(Weakness weakness) {
        Optional<Integer> own = report.scores().stream()
                .filter(score -> score.scope().equals(weakness.code()))
                .flatMap(score -> score.year().stream())
                .findFirst();
        return own.or(this::scoredYear).or(() -> report.fiscalYear().map(year -> year - 1));
    }

    /** The year that most of the printed scores belong to. */
    public Optional<Integer> scoredYear() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Score score : report.scores()) {
            score.year().ifPresent(year -> counts.merge(year, 1, Integer::sum));
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Every text of the report: fields of records in their order, then paragraphs. */
    public List<Said> said() {
        List<Said> all = new ArrayList<>();
        for (Entry entry : report.entries()) {
            entry.fields().keySet().forEach(field -> all.add(Said.of(entry, field)));
        }
        for (int i = 0; i < report.prose().size(); i++) {
            all.add(Said.of(i + 1, report.prose().get(i)));
        }
        return all;
    }

    /** What the agency wrote: without titles and elements that its form prints. */
    public List<Said> written() {
        return said().stream().filter(said -> !said.isForm()).toList();
    }

    /** What a record is called in a sentence: ข้อ O24 ..., มาตรการที่ 3, ตัวชี้วัดที่ 8. */
    public Bilingual label(Entry entry) {
        return switch (entry) {
            case OitItem item -> item(item.code(), title(item));
            case Weakness weakness -> words.say("label.item", weakness.code());
            case Measure measure -> words.say("label.measure", measure.number());
            case Indicator indicator -> words.say("label.indicator", indicator.number());
        };
    }

    /** What an item is called in a sentence. */
    public Bilingual label(CatalogueItem item) {
        return item(item.code(), item.title());
    }

    /** What a text is called in a sentence: its record, or the paragraph. */
    public Bilingual label(Said said) {
        return said.entry().map(this::label).orElseGet(() -> words.say("label.prose"));
    }

    /** What a column is called. */
    public Bilingual label(Field field) {
        return words.say("field." + field.key());
    }

    private Bilingual item(String code, String title) {
        return title.isBlank() ? words.say("label.item", code) : words.say("label.item.titled", code, title);
    }

    /** The year's official title, else the printed one. */
    private String title(OitItem item) {
        return official(item.code())
                .map(CatalogueItem::title)
                .orElse(item.text(Field.TITLE).replaceAll("\\s+", " ").strip());
    }
}
