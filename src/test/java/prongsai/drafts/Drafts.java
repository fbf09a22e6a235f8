package prongsai.drafts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Composes drafts by a seed: every way of planting has its turn, none meets another in one record. */
final class Drafts {
    private static final int MOST = 6;

    private Drafts() {}

    static List<Draft> make(int count, long seed, Wording wording) {
        Random random = new Random(seed);
        List<Planting> deck = new ArrayList<>(Plantings.ALL);
        Collections.shuffle(deck, random);
        List<Function<Sketch, Optional<Decoy>>> looks = new ArrayList<>(Decoys.ALL);
        Collections.shuffle(looks, random);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Sketch sketch = base(random, wording);
            int wanted = random.nextInt(MOST + 1);
            List<Planted> planted = new ArrayList<>();
            Set<String> rules = new HashSet<>();
            List<Planting> used = new ArrayList<>();
            for (Iterator<Planting> next = deck.iterator(); next.hasNext() && planted.size() < wanted; ) {
                Planting planting = next.next();
                if (rules.contains(planting.rule())) {
                    continue;
                }
                planting.plant().apply(sketch).ifPresent(one -> {
                    planted.add(one);
                    rules.add(planting.rule());
                    used.add(planting);
                    next.remove();
                });
            }
            deck.addAll(used);
            drafts.add(new Draft("draft-%03d".formatted(i), sketch, planted, decoys(sketch, looks, random)));
        }
        return drafts;
    }

    private static List<Decoy> decoys(Sketch sketch, List<Function<Sketch, Optional<Decoy>>> looks, Random random) {
        int wanted = 1 + random.nextInt(4);
        List<Decoy> decoys = new ArrayList<>();
        List<Function<Sketch, Optional<Decoy>>> used = new ArrayList<>();
        for (Iterator<Function<Sketch, Optional<Decoy>>> next = looks.iterator();
                next.hasNext() && decoys.size() < wanted; ) {
            Function<Sketch, Optional<Decoy>> one = next.next();
            one.apply(sketch).ifPresent(decoy -> {
                decoys.add(decoy);
                used.add(one);
                next.remove();
            });
        }
        looks.addAll(used);
        return decoys;
    }

    private static Sketch base(Random random, Wording wording) {
        int draw = random.nextInt(100);
        if (draw < 55) {
            return Bases.make(Sketch.Form.FULL, 2566, wording, random);
        }
        if (draw < 68) {
            return Bases.make(Sketch.Form.FULL, 2565, wording, random);
        }
        return draw < 85
                ? Bases.make(Sketch.Form.ISSUES, 2568, wording, random)
                : Bases.make(Sketch.Form.MEMO, 2566, wording, random);
    }
}
