package prongsai.reference;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import prongsai.model.Bilingual;

/** A user's {@code organisations.csv}. */
final class OrganisationFile {
    private static final List<String> COLUMNS = List.of("name", "type", "district", "province", "domain", "code");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private OrganisationFile() {}

    static List<Organisation> read(Path csv) {
        try (Reader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
            skipByteOrderMark(reader);
            try (CSVParser parser =
                    CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
                return read(csv, parser);
            }
        } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
            throw new ReferenceFileException(
                    csv,
                    new Bilingual(
                            "อ่านรายชื่อหน่วยงานไม่ได้ โปรดตรวจว่าเป็นไฟล์ CSV ที่บันทึกเป็น UTF-8 และมีหัวตาราง "
                                    + String.join(",", COLUMNS),
                            "the list of organisations cannot be read; check that it is CSV saved as UTF-8 with the"
                                    + " header " + String.join(",", COLUMNS)));
        }
    }

    /** A list that has the header, or one full name a line. */
    static List<Organisation> readNames(Path list) {
        List<String> lines;
        try {
            lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ReferenceFileException(
                    list,
                    new Bilingual(
                            "อ่านรายชื่อหน่วยงานไม่ได้ โปรดตรวจว่ามีไฟล์นี้และบันทึกเป็น UTF-8",
                            "the list of agencies cannot be read; check that it is there and saved as UTF-8"));
        }
        List<String> names = lines.stream()
                .map(line -> line.replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        boolean table =
                !names.isEmpty() && List.of(names.getFirst().split("\\s*,\\s*")).contains("name");
        return table ? read(list) : names.stream().map(OrganisationFile::named).toList();
    }

    private static Organisation named(String name) {
        Optional<AgencyType> type = typeIn(name);
        return organisation(name, type.map(AgencyType::name).orElse(""), type, "", "", "", Optional.empty());
    }

    private static void skipByteOrderMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    private static List<Organisation> read(Path csv, CSVParser parser) {
        Set<String> header = Set.copyOf(parser.getHeaderNames());
        if (!header.contains("name")) {
            throw new ReferenceFileException(
                    csv,
                    new Bilingual(
                            "บรรทัดแรกต้องเป็นหัวตาราง " + String.join(",", COLUMNS),
                            "the first line must be the header " + String.join(",", COLUMNS)));
        }
        List<Organisation> all = new ArrayList<>();
        for (CSVRecord row : parser) {
            String name = cell(row, "name");
            if (name.isEmpty()) {
                throw new ReferenceFileException(
                        csv,
                        new Bilingual(
                                "บรรทัด " + parser.getCurrentLineNumber()
                                        + " ไม่มีชื่อในช่อง name โปรดเพิ่มหรือลบบรรทัด",
                                "line " + parser.getCurrentLineNumber()
                                        + " has nothing in the column name; fill it or delete the line"));
            }
            all.add(organisation(row, name));
        }
        return all;
    }

    private static Organisation organisation(CSVRecord row, String name) {
        String printedType = cell(row, "type");
        Optional<AgencyType> known = AgencyTypes.shipped().named(printedType).or(() -> typeIn(name));
        String domain = cell(row, "domain").toLowerCase(Locale.ROOT);
        return organisation(
                name,
                known.map(AgencyType::name).orElse(printedType),
                known,
                cell(row, "code"),
                cell(row, "district"),
                cell(row, "province"),
                domain.isEmpty() ? Optional.empty() : Optional.of(domain));
    }

    /** The name may be written with or without its type, the type in full or abbreviated. */
    private static Organisation organisation(
            String name,
            String type,
            Optional<AgencyType> known,
            String code,
            String district,
            String province,
            Optional<String> domain) {
        String abbreviation = known.map(AgencyType::abbreviation).orElse("");
        String shortName = name;
        for (String prefix : List.of(type, abbreviation)) {
            if (!prefix.isEmpty() && name.startsWith(prefix) && name.length() > prefix.length()) {
                shortName = name.substring(prefix.length()).strip();
                break;
            }
        }
        return new Organisation(
                code,
                type,
                abbreviation,
                shortName.equals(type) ? type : type + shortName,
                shortName,
                district,
                province,
                domain);
    }

    private static Optional<AgencyType> typeIn(String name) {
        return AgencyTypes.shipped().all().stream()
                .filter(type -> name.startsWith(type.name())
                        || (!type.abbreviation().isEmpty() && name.startsWith(type.abbreviation())))
                .findFirst();
    }

    private static String cell(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) ? row.get(column).strip() : "";
    }
}
