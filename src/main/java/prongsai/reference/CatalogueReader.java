package prongsai.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Bilingual;

/** Catalogue files ({@code prongsai/catalogue/1}, described in docs/catalogue-format.md) to records. */
final class CatalogueReader {
    static final String SCHEMA = "prongsai/catalogue/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private CatalogueReader() {}

    static Catalogue read(Path file) {
        try {
            return read(file, Files.readString(file));
        } catch (IOException e) {
            throw new ReferenceFileException(
                    file,
                    new Bilingual(
                            "อ่านไฟล์บัญชีรายการไม่ได้ โปรดตรวจชื่อไฟล์ สิทธิ์การอ่าน และบันทึกเป็น UTF-8",
                            "the catalogue cannot be read; check its name, that it may be read, and that it is saved"
                                    + " as UTF-8"));
        }
    }

    static Catalogue read(Path file, String json) {
        try {
            return catalogue(new JsonField(file, "", JSON.readTree(json)));
        } catch (JsonField.MisplacedException e) {
            throw e.onLineOf(json);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ReferenceFileException(
                    file,
                    new Bilingual(
                            "ไม่ใช่ JSON ที่ถูกต้อง ที่บรรทัด " + line + " โปรดแก้บรรทัดนั้น",
                            "not valid JSON at line " + line + " (" + e.getOriginalMessage() + "); mend that line"));
        }
    }

    private static Catalogue catalogue(JsonField top) {
        top.allow(
                "schema",
                "id",
                "fiscalYear",
                "variant",
                "revision",
                "complete",
                "certainty",
                "itemCount",
                "note",
                "sources",
                "learned",
                "levels",
                "weights",
                "components",
                "issues",
                "items");
        if (!top.text("schema").equals(SCHEMA)) {
            throw top.at("schema").wrong("ต้องเป็น " + SCHEMA, "must be " + SCHEMA);
        }
        int year = top.number("fiscalYear");
        if (year < 2500 || year > 2699) {
            throw top.at("fiscalYear")
                    .wrong("ต้องเป็นปี พ.ศ. เช่น 2570", "must be a year of the Buddhist era, such as 2570");
        }
        String variant = top.textOr("variant", "");
        Optional<Learned> learned = top.ifThere("learned").map(CatalogueReader::learned);
        Certainty most = learned.filter(one -> !one.confirmed()).isPresent() ? Certainty.ASSUMED : Certainty.CERTAIN;
        List<CatalogueItem> items = new ArrayList<>();
        for (JsonField item : top.list("items")) {
            items.add(item(item, most));
        }
        agree(top, items);
        items.sort(Comparator.comparingInt(CatalogueItem::number));
        return new Catalogue(
                top.textOr("id", "oit-" + year + (variant.isEmpty() ? "" : "-" + variant)),
                year,
                variant,
                top.numberIfThere("revision").orElse(1),
                top.truth("complete"),
                top.certainty("certainty").and(most),
                top.numberIfThere("itemCount"),
                items,
                top.list("components").stream().map(CatalogueReader::component).toList(),
                top.list("issues").stream().map(CatalogueReader::issue).toList(),
                top.ifThere("levels").map(CatalogueReader::levels),
                top.ifThere("weights").map(CatalogueReader::weights),
                top.texts("sources"),
                top.textOr("note", ""),
                learned);
    }

    private static Learned learned(JsonField learned) {
        learned.allow("reports", "confirmed");
        return new Learned(learned.number("reports"), learned.truth("confirmed"));
    }

    private static Support support(JsonField support) {
        support.allow("reports", "of", "confidence", "variants");
        List<Support.Variant> variants = new ArrayList<>();
        for (JsonField variant : support.list("variants")) {
            variant.allow("title", "reports");
            variants.add(new Support.Variant(variant.text("title"), variant.number("reports")));
        }
        return new Support(support.number("reports"), support.number("of"), support.share("confidence"), variants);
    }

    /** @param most no item is more certain than this */
    private static CatalogueItem item(JsonField item, Certainty most) {
        item.allow(
                "code",
                "concept",
                "title",
                "aliases",
                "absorbs",
                "indicator",
                "subIndicator",
                "subIndicatorTitle",
                "elements",
                "reprints",
                "certainty",
                "dataYear",
                "refersTo",
                "siblings",
                "source",
                "note",
                "support");
        String code = code(item.at("code"));
        String concept = item.text("concept");
        if (!concept.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw item.at("concept")
                    .wrong(
                            "ต้องเป็นอักษรอังกฤษตัวเล็กคั่นด้วยขีด เช่น procurement-plan",
                            "must be small Latin letters with hyphens, such as procurement-plan");
        }
        return new CatalogueItem(
                code,
                concept,
                item.text("title"),
                item.texts("aliases"),
                item.texts("absorbs"),
                item.numberIfThere("indicator"),
                item.ifThere("subIndicator").map(JsonField::asText),
                item.ifThere("subIndicatorTitle").map(JsonField::asText),
                item.texts("elements"),
                item.texts("reprints"),
                item.certainty("certainty").and(most),
                item.numberIfThere("dataYear"),
                codes(item, "refersTo"),
                codes(item, "siblings"),
                item.textOr("source", ""),
                item.textOr("note", ""),
                item.ifThere("support").map(CatalogueReader::support));
    }

    private static List<String> codes(JsonField item, String name) {
        return item.list(name).stream().map(CatalogueReader::code).toList();
    }

    /** Without the blank between letters and number. */
    private static String code(JsonField field) {
        String code = field.asText();
        if (!code.matches("(?:O|[A-Z]{2,8} ?)[1-9][0-9]{0,2}") || code.matches("(?:OIT|IIT|EIT).*")) {
            throw field.wrong(
                    "ต้องเป็นตัว O หรืออักษรอังกฤษตัวใหญ่สองตัวขึ้นไป และเลขที่ไม่มีศูนย์นำ เช่น O7 หรือ MOIT12",
                    "must be O, or two and more capital letters, and a number without leading zero, such as O7 or"
                            + " MOIT12");
        }
        return code.replace(" ", "");
    }

    /** What no item can say alone: codes and concepts stand once, named codes exist. */
    private static void agree(JsonField top, List<CatalogueItem> items) {
        if (items.isEmpty()) {
            throw top.at("items").wrong("ต้องมีอย่างน้อยหนึ่งข้อ", "must hold at least one item");
        }
        String letters = items.getFirst().code().replaceAll("\\d", "");
        List<JsonField> places = top.list("items");
        Set<String> codes = new HashSet<>();
        Set<String> concepts = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            CatalogueItem item = items.get(i);
            JsonField code = places.get(i).at("code");
            if (!item.code().replaceAll("\\d", "").equals(letters)) {
                throw code.wrong(
                        "เป็น " + item.code() + " แต่ข้อแรกเป็น "
                                + items.getFirst().code() + " โปรดใช้อักษรนำเดียวกันทั้งไฟล์",
                        "is " + item.code() + " and the first one is "
                                + items.getFirst().code() + "; begin all codes with the same letters");
            }
            if (!codes.add(item.code())) {
                throw code.wrong(
                        "ซ้ำกับข้อก่อนหน้า: " + item.code() + " โปรดแก้เลขหรือลบข้อใดข้อหนึ่ง",
                        "stands twice: " + item.code() + "; correct the number or take one of them out");
            }
            if (!concepts.add(item.concept())) {
                throw places.get(i)
                        .at("concept")
                        .wrong(
                                "ซ้ำกับข้อก่อนหน้า: " + item.concept() + " โปรดใช้ชื่อที่ต่างกัน",
                                "stands twice: " + item.concept() + "; use another one for this item");
            }
        }
        for (int i = 0; i < items.size(); i++) {
            CatalogueItem item = items.get(i);
            for (String name : List.of("refersTo", "siblings")) {
                for (String code : name.equals("refersTo") ? item.refersTo() : item.siblings()) {
                    if (!codes.contains(code)) {
                        throw places.get(i)
                                .at(name)
                                .wrong(
                                        item.code() + " อ้างถึง " + code + " ซึ่งไม่มีในไฟล์ โปรดเพิ่มข้อนั้นหรือลบออก",
                                        item.code() + " names " + code
                                                + ", which the file does not hold; add that item or take the code out");
                    }
                }
            }
        }
    }

    private static OfficialComponent component(JsonField component) {
        component.allow("id", "label", "words", "certainty", "source");
        return new OfficialComponent(
                component.text("id"),
                component.both("label"),
                component.texts("words").stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList(),
                component.certainty("certainty"),
                component.textOr("source", ""));
    }

    private static Issue issue(JsonField issue) {
        issue.allow("number", "id", "title", "words", "certainty");
        return new Issue(
                issue.number("number"),
                issue.text("id"),
                issue.both("title"),
                issue.texts("words"),
                issue.certainty("certainty"));
    }

    private static LevelScheme levels(JsonField levels) {
        levels.allow("certainty", "bands", "source");
        List<LevelScheme.Band> bands = new ArrayList<>();
        for (JsonField band : levels.list("bands")) {
            band.allow("label", "overallMin", "eachInstrumentMin");
            double least = band.score("overallMin");
            if (!bands.isEmpty() && bands.getLast().overallMin() < least) {
                throw levels.at("bands").wrong("ต้องเรียงจากระดับสูงสุดลงมา", "must be in order, the best level first");
            }
            Optional<Double> each = band.ifThere("eachInstrumentMin").map(field -> band.score("eachInstrumentMin"));
            bands.add(new LevelScheme.Band(band.text("label"), least, each));
        }
        if (bands.isEmpty()) {
            throw levels.at("bands").wrong("ต้องมีอย่างน้อยหนึ่งระดับ", "must hold at least one level");
        }
        return new LevelScheme(bands, levels.certainty("certainty"), levels.textOr("source", ""));
    }

    private static Weights weights(JsonField weights) {
        weights.allow("IIT", "EIT", "OIT", "certainty", "source");
        return new Weights(
                weights.share("IIT"),
                weights.share("EIT"),
                weights.share("OIT"),
                weights.certainty("certainty"),
                weights.textOr("source", ""));
    }
}
