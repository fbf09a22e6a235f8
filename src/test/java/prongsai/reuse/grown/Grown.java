package prongsai.reuse.grown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Report;
import prongsai.model.Status;

/**
 * A grown corpus. Each report has three measures of three texts, twenty answers and three paragraphs. A family grows as a
 * tree: a new member copies one that is there, the younger the likelier; one inner member in six is then taken out of the
 * corpus. Of a measure one time in ten two columns change places in copying; three in ten copies keep the name of the
 * agency that they were copied from in one text; four in ten are a year later. Of the reports without a family one in ten
 * has two texts copied from a report of a family.
 *
 * @param shape how it was grown
 * @param members its reports
 */
record Grown(Shape shape, List<Member> members) {
    private static final int MEASURES = 3;
    private static final int ITEMS = 20;
    private static final int PARAGRAPHS = 3;
    private static final List<Field> COLUMNS = List.of(Field.METHOD, Field.OUTPUT, Field.OUTCOME);
    private static final String TYPE = "องค์การบริหารส่วนตำบล";
    private static final String[] FIRST = {
        "หนอง", "ห้วย", "ดอน", "โนน", "วัง", "คลอง", "บึง", "ทุ่ง", "เขา", "ป่า", "ท่า", "นา", "โคก", "ลำ", "เกาะ",
        "ปาก"
    };
    private static final String[] SECOND = {
        "บัว", "ไผ่", "กระถิน", "พลอย", "ตะเคียน", "สัก", "หวาย", "มะกอก", "ทราย", "นกยูง", "กวาง", "ปลากด", "ชงโค",
        "พะยูง", "ลำดวน", "จามจุรี"
    };
    private static final String[] THIRD = {
        "ทองคำ",
        "งามตา",
        "สุขใจ",
        "เหลืองอร่าม",
        "ขาวผ่อง",
        "เจริญยิ่ง",
        "ร่มเย็น",
        "แดงฉาน",
        "เขียวชอุ่ม",
        "พัฒนะ",
        "สามัคคี",
        "รุ่งเรือง",
        "มั่งมี",
        "สดใส",
        "ไพศาล",
        "สมบูรณ์"
    };

    /** Where a text stands. */
    record Slot(String record, String field) {}

    /**
     * A report.
     *
     * @param id of the report
     * @param name of the agency, without its type
     * @param family number of its family; for a report without one a number of its own
     * @param parent id of the report that it was copied from, where that is in the corpus
     * @param ancestors ids of all before it in its family's tree that are in the corpus
     * @param carries full names of other agencies that it still carries
     * @param year its fiscal year
     * @param texts what it says where
     * @param report the same as the program has it
     */
    record Member(
            String id,
            String name,
            int family,
            Optional<String> parent,
            Set<String> ancestors,
            Set<String> carries,
            int year,
            Map<Slot, Woven> texts,
            Report report) {}

    /** A report before it is written down. */
    private static final class Node {
        final String name;
        final int family;
        final Optional<Node> parent;
        final int year;
        final Map<Slot, List<Token>> texts = new LinkedHashMap<>();
        boolean inner;
        boolean missing;

        Node(String name, int family, Optional<Node> parent, int year) {
            this.name = name;
            this.family = family;
            this.parent = parent;
            this.year = year;
        }

        Set<String> ancestors(Map<Node, String> ids) {
            Set<String> ancestors = new LinkedHashSet<>();
            for (Optional<Node> node = parent; node.isPresent(); node = node.get().parent) {
                Optional.ofNullable(ids.get(node.get())).ifPresent(ancestors::add);
            }
            return ancestors;
        }

        /** A name left over is one word, which later copies copy. */
        Set<String> carries() {
            Set<String> carries = new LinkedHashSet<>();
            for (List<Token> text : texts.values()) {
                for (Token token : text) {
                    if (token.kind() == Token.Kind.WORD
                            && token.text().startsWith(TYPE)
                            && !token.text().equals(TYPE)) {
                        carries.add(token.text());
                    }
                }
            }
            return carries;
        }
    }

    static Grown of(Words words, Shape shape) {
        return new Grower(words, shape).grow();
    }

    private static final class Grower {
        final Shape shape;
        final Random random;
        final Scribe scribe;
        final Set<String> names = new LinkedHashSet<>();
        int family;

        Grower(Words words, Shape shape) {
            this.shape = shape;
            this.random = new Random(shape.seed());
            this.scribe = new Scribe(words, random);
        }

        Grown grow() {
            List<Node> nodes = new ArrayList<>();
            double harmonic = 0;
            for (int k = 1; k <= shape.families(); k++) {
                harmonic += 1.0 / k;
            }
            for (int k = 1; k <= shape.families(); k++) {
                int size = (int) Math.max(2, Math.round(shape.reports() * shape.inFamilies() / harmonic / k));
                nodes.addAll(family(size));
            }
            List<Node> copied = List.copyOf(nodes);
            while (nodes.stream().filter(node -> !node.missing).count() < shape.reports()) {
                Node alone = new Node(name(), family++, Optional.empty(), 2565 + random.nextInt(3));
                slots().forEach(slot -> alone.texts.put(slot, scribe.write()));
                if (random.nextInt(10) == 0) {
                    borrow(alone, copied.get(random.nextInt(copied.size())));
                }
                nodes.add(alone);
            }
            return written(nodes);
        }

        List<Node> family(int size) {
            List<Node> nodes = new ArrayList<>();
            int number = family++;
            Node root = new Node(name(), number, Optional.empty(), 2565);
            slots().forEach(slot -> root.texts.put(slot, scribe.write()));
            nodes.add(root);
            int standing = 1;
            while (standing < size) {
                Node parent = nodes.get(Math.max(random.nextInt(nodes.size()), random.nextInt(nodes.size())));
                nodes.add(child(parent));
                standing++;
                if (!parent.inner) {
                    parent.inner = true;
                    parent.missing = size > 3 && random.nextInt(6) == 0;
                    standing -= parent.missing ? 1 : 0;
                }
            }
            return nodes;
        }

        Node child(Node parent) {
            boolean leftover = random.nextInt(10) < 3;
            Node child = new Node(
                    name(), parent.family, Optional.of(parent), parent.year + (random.nextInt(10) < 4 ? 1 : 0));
            parent.texts.forEach((slot, text) -> child.texts.put(slot, scribe.copy(text)));
            for (int i = 1; i <= MEASURES; i++) {
                if (random.nextInt(10) == 0) {
                    swap(child.texts, new Slot("measure " + i, "method"), new Slot("measure " + i, "output"));
                }
            }
            if (leftover) {
                List<Slot> named = new ArrayList<>(child.texts.keySet().stream()
                        .filter(slot -> child.texts.getOrDefault(slot, List.of()).stream()
                                .anyMatch(token -> token.kind() == Token.Kind.NAME))
                        .toList());
                if (!named.isEmpty()) {
                    Collections.shuffle(named, random);
                    child.texts.computeIfPresent(
                            named.getFirst(), (slot, text) -> scribe.withLeftover(text, TYPE + parent.name));
                }
            }
            return child;
        }

        private void swap(Map<Slot, List<Token>> texts, Slot one, Slot other) {
            List<Token> kept = texts.getOrDefault(one, List.of());
            texts.put(one, texts.getOrDefault(other, List.of()));
            texts.put(other, kept);
        }

        private void borrow(Node node, Node from) {
            List<Slot> slots = new ArrayList<>(from.texts.keySet());
            Collections.shuffle(slots, random);
            slots.subList(0, 2)
                    .forEach(slot -> node.texts.put(slot, scribe.copy(from.texts.getOrDefault(slot, List.of()))));
        }

        private static List<Slot> slots() {
            List<Slot> slots = new ArrayList<>();
            for (int i = 1; i <= MEASURES; i++) {
                for (Field column : COLUMNS) {
                    slots.add(new Slot("measure " + i, column.key()));
                }
            }
            for (int i = 1; i <= ITEMS; i++) {
                slots.add(new Slot("O" + i, Field.PROGRESS.key()));
            }
            for (int i = 1; i <= PARAGRAPHS; i++) {
                slots.add(new Slot("prose " + i, ""));
            }
            return slots;
        }

        String name() {
            while (true) {
                String name = FIRST[random.nextInt(FIRST.length)]
                        + SECOND[random.nextInt(SECOND.length)]
                        + THIRD[random.nextInt(THIRD.length)];
                if (names.add(name)) {
                    return name;
                }
            }
        }

        Grown written(List<Node> nodes) {
            Random noise = new Random(shape.seed() + 1);
            Map<Node, String> ids = new LinkedHashMap<>();
            for (Node node : nodes) {
                if (!node.missing) {
                    ids.put(node, "r%05d".formatted(ids.size()));
                }
            }
            List<Member> members = new ArrayList<>();
            ids.forEach((node, id) -> {
                Map<Slot, Woven> texts = new LinkedHashMap<>();
                node.texts.forEach((slot, tokens) -> texts.put(slot, Woven.of(tokens, TYPE + node.name, shape, noise)));
                members.add(new Member(
                        id,
                        node.name,
                        node.family,
                        node.parent.map(ids::get),
                        node.ancestors(ids),
                        node.carries(),
                        node.year,
                        texts,
                        report(id, node, texts)));
            });
            return new Grown(shape, List.copyOf(members));
        }

        private static Report report(String id, Node node, Map<Slot, Woven> texts) {
            Reports report = Reports.ofYear(node.year).by(TYPE, node.name).filed(id, id + ".docx");
            for (int i = 1; i <= MEASURES; i++) {
                List<Object> fields = new ArrayList<>();
                for (Field column : COLUMNS) {
                    fields.add(column);
                    fields.add(text(texts, new Slot("measure " + i, column.key())));
                }
                report.measure(i, fields.toArray());
            }
            for (int i = 1; i <= ITEMS; i++) {
                report.item("O" + i, Status.DONE, Field.PROGRESS, text(texts, new Slot("O" + i, Field.PROGRESS.key())));
            }
            for (int i = 1; i <= PARAGRAPHS; i++) {
                report.prose(text(texts, new Slot("prose " + i, "")));
            }
            return report.make();
        }

        private static String text(Map<Slot, Woven> texts, Slot slot) {
            Woven woven = texts.get(slot);
            return woven == null ? "" : woven.text();
        }
    }
}
