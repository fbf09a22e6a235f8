package prongsai.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import prongsai.model.Agency;
import prongsai.model.Engine;
import prongsai.model.Field;
import prongsai.model.Head;
import prongsai.model.OitItem;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.SourceInfo;
import prongsai.model.Status;
import prongsai.model.TextOrigin;
import prongsai.model.Value;

/** Makes reports of invented agencies: one item a text, O1, O2 ... */
final class Drafts {
    private static final String TYPE = "องค์การบริหารส่วนตำบล";
    private static final String CONSONANTS = "กขคงจชซดตนบปพฟมยรลวสห";

    private Drafts() {}

    /** A report by อบต.ห้วยทรายทอง, fiscal year 2566. */
    static Report report(String id, String file, String... texts) {
        return report(id, file, "ห้วยทรายทอง", 2566, List.of(texts));
    }

    static Report report(String id, String file, String agency, int year, List<String> texts) {
        List<OitItem> items = new ArrayList<>();
        for (String text : texts) {
            int row = items.size() + 1;
            Map<Field, Value> fields = new EnumMap<>(Field.class);
            fields.put(Field.PROGRESS, Value.of(text, "t1r" + row + "c1", Place.ofCell("1", row, 1)));
            items.add(new OitItem(
                    "O" + row,
                    Optional.empty(),
                    fields,
                    Status.DONE,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    0));
        }
        return new Report(
                id,
                new Engine("0", "1", "1", ""),
                new SourceInfo(file, id, "text/plain", 0, TextOrigin.DIGITAL),
                List.of(),
                agency.isEmpty()
                        ? Agency.UNKNOWN
                        : new Agency(
                                TYPE + agency,
                                TYPE,
                                agency,
                                Optional.of("ดอนแก้ว"),
                                Optional.of("อุดรธานี"),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                0.9,
                                List.of()),
                Optional.of(year),
                new Head("รายงาน", Optional.empty(), Optional.of(LocalDate.of(2023, 8, 18)), Place.ofParagraph(1)),
                List.of(),
                List.of(),
                items,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Prose(Prose.Role.HEADING, Value.of("รายงาน", "p1", Place.ofParagraph(1)))),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** So many consonants by chance: no two texts have 12 in a row in common, and no kind of agency is in them (ทต, ทม). */
    static String letters(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
        }
        return text.toString();
    }
}
