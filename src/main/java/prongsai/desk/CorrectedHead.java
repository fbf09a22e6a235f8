package prongsai.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Agency;
import prongsai.model.Head;
import prongsai.model.Report;
import prongsai.reference.AgencyType;
import prongsai.reference.Official;
import prongsai.reference.Organisation;
import prongsai.text.Squash;
import prongsai.text.ThaiDates;

/** Values of a report's head and of its agency. */
final class CorrectedHead {
    private CorrectedHead() {}

    /** A value of the head; empty where a report has no such value. */
    static Optional<String> read(Report report, String field) {
        Agency agency = report.agency();
        return switch (field) {
            case "fiscalYear" ->
                Optional.of(report.fiscalYear().map(String::valueOf).orElse(""));
            case "agency.name" -> Optional.of(agency.name());
            case "agency.type" -> Optional.of(agency.type());
            case "agency.district" -> Optional.of(agency.district().orElse(""));
            case "agency.province" -> Optional.of(agency.province().orElse(""));
            case "agency.domain" -> Optional.of(agency.domain().orElse(""));
            case "document.title" -> Optional.of(report.head().title());
            case "document.number" -> Optional.of(report.head().number().orElse(""));
            case "document.date" ->
                Optional.of(report.head().date().map(ThaiDates::iso).orElse(""));
            default -> Optional.empty();
        };
    }

    /** The head with other values. */
    static Head with(Head head, Map<String, String> right) {
        return new Head(
                right.getOrDefault("document.title", head.title()),
                Correctable.optional(right, "document.number", head.number(), text -> text),
                Correctable.optional(right, "document.date", head.date(), ValueKind::date),
                head.place());
    }

    /**
     * The agency with other values. Another name is looked up: what the list of organisations says of it takes the place
     * of what was read of the other. Spellings that the report uses of that other name are none of this one.
     */
    static Agency with(Agency agency, Map<String, String> right, Official official) {
        if (right.keySet().stream().noneMatch(key -> key.startsWith("agency."))) {
            return agency;
        }
        Agency named = right.containsKey("agency.name")
                ? named(agency, right.getOrDefault("agency.name", ""), right, official)
                : agency;
        return new Agency(
                named.name(),
                right.getOrDefault("agency.type", named.type()),
                named.shortName(),
                Correctable.optional(right, "agency.district", named.district(), text -> text),
                Correctable.optional(right, "agency.province", named.province(), text -> text),
                Correctable.optional(right, "agency.domain", named.domain(), text -> text),
                named.code(),
                named.known(),
                1,
                named.printedNames());
    }

    private static Agency named(Agency read, String name, Map<String, String> right, Official official) {
        Optional<String> district = Correctable.optional(right, "agency.district", read.district(), text -> text);
        Optional<String> province = Correctable.optional(right, "agency.province", read.province(), text -> text);
        List<Organisation> found = official.organisations().named(name);
        if (!found.isEmpty()) {
            Organisation first = found.getFirst();
            found = official.organisations().of(first.type(), first.shortName(), district, province);
        }
        if (found.isEmpty()) {
            Optional<AgencyType> type = official.types().all().stream()
                    .filter(one -> !printed(one, name).isEmpty())
                    .findFirst();
            String shortName = name.substring(
                            type.map(one -> printed(one, name).length()).orElse(0))
                    .strip();
            return new Agency(
                    type.map(AgencyType::name).orElse("") + shortName,
                    type.map(AgencyType::name).orElse(""),
                    shortName,
                    district,
                    province,
                    read.domain(),
                    Optional.empty(),
                    false,
                    1,
                    spellings(read, shortName));
        }
        Organisation one = found.getFirst();
        boolean sure = found.size() == 1;
        return new Agency(
                one.name(),
                one.type(),
                one.shortName(),
                sure ? filled(one.district()) : district,
                sure ? filled(one.province()) : province,
                read.domain().or(one::domain),
                sure ? filled(one.code()) : Optional.empty(),
                true,
                1,
                spellings(read, one.shortName()));
    }

    /** What of a name is this type, written out or abbreviated; empty where it is another. */
    private static String printed(AgencyType type, String name) {
        if (name.startsWith(type.name())) {
            return type.name();
        }
        return name.startsWith(type.abbreviation()) ? type.abbreviation() : "";
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static List<Agency.PrintedName> spellings(Agency read, String shortName) {
        String letters = Squash.of(shortName);
        return read.printedNames().stream()
                .filter(name -> Squash.of(name.text()).endsWith(letters))
                .toList();
    }
}
