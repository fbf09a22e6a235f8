package prongsai.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import prongsai.model.Box;
import prongsai.model.Place;
import prongsai.model.Value;

/** Places of a value as a stored text: one line a piece, numbers with blanks between, {@code -} for no table. */
public final class Places {
    private static final int WITH_BOX = 11;

    private Places() {}

    static String write(Value value) {
        StringJoiner lines = new StringJoiner("\n");
        for (Value.Piece piece : value.pieces()) {
            Place place = piece.place();
            StringJoiner line = new StringJoiner(" ");
            line.add(String.valueOf(piece.start()));
            line.add(String.valueOf(piece.end()));
            line.add(String.valueOf(place.page()));
            line.add(place.table().isEmpty() ? "-" : place.table());
            line.add(String.valueOf(place.row()));
            line.add(String.valueOf(place.cell()));
            line.add(String.valueOf(place.paragraph()));
            place.box().ifPresent(box -> {
                for (double edge : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
                    line.add(String.valueOf(edge));
                }
            });
            lines.add(line.toString());
        }
        return lines.toString();
    }

    /** The value again, without the ids of its blocks. */
    public static Value read(String text, String places) {
        List<Value.Piece> pieces = new ArrayList<>();
        for (String line : places.split("\n")) {
            String[] parts = line.split(" ");
            if (parts.length >= 7) {
                Optional<Box> box = parts.length == WITH_BOX
                        ? Optional.of(new Box(
                                Double.parseDouble(parts[7]),
                                Double.parseDouble(parts[8]),
                                Double.parseDouble(parts[9]),
                                Double.parseDouble(parts[10])))
                        : Optional.empty();
                Place place = new Place(
                        Integer.parseInt(parts[2]),
                        parts[3].equals("-") ? "" : parts[3],
                        Integer.parseInt(parts[4]),
                        Integer.parseInt(parts[5]),
                        Integer.parseInt(parts[6]),
                        box);
                pieces.add(new Value.Piece(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), "", place));
            }
        }
        return new Value(text, pieces);
    }
}
