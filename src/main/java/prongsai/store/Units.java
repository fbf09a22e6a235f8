package prongsai.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import prongsai.model.Agency;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.Value;
import prongsai.reference.AgencyType;
import prongsai.reference.AgencyTypes;
import prongsai.text.Masked;

/**
 * The texts of a report that are compared with other agencies' texts: what the agency wrote in records, and paragraphs.
 * Who is responsible and when is too short and too alike to say anything; titles and elements of items are the form's.
 */
public final class Units {
    /** Shorter texts are not compared, in masked characters. */
    public static final int LEAST = 25;

    private static final Set<Field> FORM = EnumSet.of(Field.PERIOD, Field.RESPONSIBLE, Field.ELEMENTS);
    private static final Set<Prose.Role> PARAGRAPHS = EnumSet.of(Prose.Role.MEMO, Prose.Role.BODY);
    /** A bare name this short is also a common word or part of one (แพร่, เมือง). */
    private static final int LEAST_BARE_NAME = 5;

    private Units() {}

    /** The texts in the report's order: records, then paragraphs. */
    public static List<Unit> of(Report report) {
        Masked.Names names = names(report.agency());
        List<Unit> units = new ArrayList<>();
        for (Entry entry : report.entries()) {
            entry.fields().forEach((field, value) -> {
                if (written(entry, field)) {
                    add(units, entry.key(), field.key(), value, names);
                }
            });
        }
        for (int i = 0; i < report.prose().size(); i++) {
            Prose prose = report.prose().get(i);
            if (PARAGRAPHS.contains(prose.role())) {
                add(units, "prose " + (i + 1), "", prose.value(), names);
            }
        }
        return units;
    }

    /** What the form prints and the agency only carries: titles of items, indicators and weaknesses, and elements. */
    public static List<Unit> form(Report report) {
        Masked.Names names = names(report.agency());
        List<Unit> units = new ArrayList<>();
        for (Entry entry : report.entries()) {
            entry.fields().forEach((field, value) -> {
                if (field == Field.ELEMENTS || (field == Field.TITLE && !written(entry, field))) {
                    units.add(new Unit(entry.key(), field.key(), value, Masked.of(value.text(), names)));
                }
            });
        }
        return units;
    }

    /** Titles of measures are the agency's; those of items, indicators and weaknesses are the form's. */
    private static boolean written(Entry entry, Field field) {
        if (FORM.contains(field)) {
            return false;
        }
        return field != Field.TITLE || entry instanceof Measure;
    }

    private static void add(List<Unit> units, String record, String field, Value value, Masked.Names names) {
        Masked masked = Masked.of(value.text(), names);
        if (masked.length() >= LEAST) {
            units.add(new Unit(record, field, value, masked));
        }
    }

    /** What an agency calls itself, its kind, its place and its web site by. */
    static Masked.Names names(Agency agency) {
        List<Masked.Name> names = new ArrayList<>();
        for (AgencyType type : AgencyTypes.shipped().all()) {
            names.add(new Masked.Name(type.name(), false));
            type.slips().forEach(slip -> names.add(new Masked.Name(slip, false)));
            names.add(new Masked.Name(type.abbreviation(), true));
            type.shortForms().forEach(form -> names.add(new Masked.Name(form, true)));
        }
        agency.printedNames().forEach(printed -> names.add(new Masked.Name(printed.text(), false)));
        place(names, "ตำบล", agency.shortName());
        agency.district().ifPresent(district -> place(names, "อำเภอ", district));
        agency.province().ifPresent(province -> place(names, "จังหวัด", province));
        agency.domain().ifPresent(domain -> {
            names.add(new Masked.Name(domain, false));
            names.add(new Masked.Name("www." + domain, false));
        });
        return Masked.Names.of(names);
    }

    private static void place(List<Masked.Name> names, String kind, String name) {
        if (name.isEmpty()) {
            return;
        }
        names.add(new Masked.Name(kind + name, false));
        if (name.length() >= LEAST_BARE_NAME) {
            names.add(new Masked.Name(name, false));
        }
    }
}
