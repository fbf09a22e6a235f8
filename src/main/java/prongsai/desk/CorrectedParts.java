package prongsai.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.model.Component;
import prongsai.model.Link;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Signatory;

/** Values of a report beside its records and head: paragraphs, components, those who signed, and addresses of links. */
final class CorrectedParts {
    /** Begins the name of a paragraph; its number in reading order follows. */
    static final String PROSE = "prose ";

    /** Begins the name of an official component; its id follows. */
    static final String COMPONENT = "component ";

    /** Begins the name of one who signed; the number in reading order follows. */
    static final String SIGNATORY = "signatory ";

    /** Of an item or indicator: the addresses of its links, one a line. */
    static final String LINKS = "links";

    private static final String TEXT = "text";
    private static final String PRESENT = "present";
    private static final String NAME = "name";
    private static final String POSITION = "position";

    private CorrectedParts() {}

    static Optional<String> read(Prose prose, String field) {
        return field.equals(TEXT) ? Optional.of(prose.text()) : Optional.empty();
    }

    static Prose with(Prose prose, Map<String, String> right) {
        return new Prose(prose.role(), Correctable.placed(prose.value(), right.getOrDefault(TEXT, prose.text())));
    }

    /** {@code true}, {@code false}, or the empty text where it could not be told, as the JSON has it. */
    static Optional<String> read(Component component, String field) {
        if (!field.equals(PRESENT)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (component.state()) {
                    case PRESENT -> "true";
                    case ABSENT -> "false";
                    case UNDECIDED -> "";
                });
    }

    /** Words that showed a component show nothing of one that is not there. */
    static Component with(Component component, Map<String, String> right) {
        Component.State state = switch (right.getOrDefault(PRESENT, "")) {
            case "true" -> Component.State.PRESENT;
            case "false" -> Component.State.ABSENT;
            default -> Component.State.UNDECIDED;
        };
        return state == component.state() ? component : new Component(component.id(), state, "", Place.NOWHERE);
    }

    static Optional<String> read(Signatory signatory, String field) {
        return switch (field) {
            case NAME -> Optional.of(signatory.name());
            case POSITION -> Optional.of(signatory.position());
            default -> Optional.empty();
        };
    }

    static Signatory with(Signatory signatory, Map<String, String> right) {
        return new Signatory(
                right.getOrDefault(NAME, signatory.name()), right.getOrDefault(POSITION, signatory.position()));
    }

    /** The addresses, one a line. */
    static String links(List<Link> links) {
        return links.stream().map(Link::url).collect(Collectors.joining("\n"));
    }

    /** Links to other addresses: each keeps the words of the link that had its address, else the address is its words. */
    static List<Link> links(Map<String, String> right, List<Link> before) {
        if (!right.containsKey(LINKS)) {
            return before;
        }
        List<Link> links = new ArrayList<>();
        right.getOrDefault(LINKS, "")
                .lines()
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .forEach(url -> links.add(before.stream()
                        .filter(link -> link.url().equals(url))
                        .findFirst()
                        .orElse(new Link(url, url))));
        return links;
    }
}
