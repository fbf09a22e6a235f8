package prongsai.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MentionScannerProperties {
    /** Types, names, look-alikes, marks and white space in any order. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "องค์การบริหาร",
                        "ส่วนตำบล",
                        "องค์กรบริหารส่วนตำบล",
                        "เทศบาล",
                        "ตำบล",
                        "เมือง",
                        "นคร",
                        "อบต",
                        "อบจ",
                        "ทต",
                        "ทม",
                        ".",
                        " ",
                        "\n",
                        "\n\n",
                        "\t",
                        "\u200B",
                        "หนอง",
                        "ไผ่ล้อม",
                        "และ",
                        "ประกอบ",
                        "นากลาง",
                        "คำนาดี",
                        "ค\u0E4D\u0E32",
                        "นาดี",
                        "รับผิดชอบ",
                        "ต่อ",
                        "จัดทำ",
                        "พัทยา",
                        "\u0E48",
                        "\u0E32",
                        "๑",
                        "a",
                        "😀")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void mentions_stand_in_the_text_in_order(@ForAll("texts") String text) {
        List<Mention> mentions = Organisations.shipped().scan(text);
        int from = 0;
        for (Mention mention : mentions) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(from).isLessThan(mention.end());
            assertThat(mention.end()).isLessThanOrEqualTo(text.length());
            assertThat(mention.printed()).isEqualTo(text.substring(mention.start(), mention.end()));
            assertThat(text).contains(mention.following());
            assertThat(mention.known())
                    .isEqualTo(!mention.candidates().isEmpty()
                            && mention.candidates().stream()
                                    .allMatch(one -> one.type().equals(mention.type())));
            from = mention.end();
        }
    }

    @Property(tries = 200)
    void a_known_full_name_is_found_wherever_spaces_fall(
            @ForAll("known") Organisation organisation, @ForAll("spaces") List<String> spaces) {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < organisation.name().length(); i++) {
            printed.append(organisation.name().charAt(i)).append(spaces.get(i % spaces.size()));
        }
        List<Mention> mentions = Organisations.shipped().scan(printed.toString());
        assertThat(mentions).isNotEmpty();
        assertThat(mentions.getFirst().candidates()).contains(organisation);
    }

    @Provide
    Arbitrary<Organisation> known() {
        return Arbitraries.of(Organisations.shipped().all());
    }

    @Provide
    Arbitrary<List<String>> spaces() {
        return Arbitraries.of("", "", "", " ", "\n")
                .list()
                .ofSize(7)
                .filter(some -> !some.contains("\n") || oneLineEnd(some));
    }

    private static boolean oneLineEnd(List<String> some) {
        return some.stream().filter("\n"::equals).count() == 1 && some.stream().anyMatch(String::isEmpty);
    }
}
