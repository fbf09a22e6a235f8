package prongsai.present.html;

import java.util.Optional;

/**
 * One page of a list.
 *
 * @param page from 1; a page beyond the last is the last
 * @param total of the list
 * @param size of a page
 * @param address of the list; {@code page} is put to it
 */
public record Pager(int page, long total, int size, Address address) {
    public Pager {
        long last = Math.max(1, (total + size - 1) / size);
        page = (int) Math.max(1, Math.min(page, last));
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** How many stand before this page. */
    public int from() {
        return (page - 1) * size;
    }

    /** How many stand up to the end of this page. */
    public long to() {
        return Math.min(total, (long) page * size);
    }

    public Optional<String> before() {
        return page > 1 ? Optional.of(at(page - 1)) : Optional.empty();
    }

    public Optional<String> after() {
        return page < pages() ? Optional.of(at(page + 1)) : Optional.empty();
    }

    private String at(int number) {
        return address.with("page", number == 1 ? "" : String.valueOf(number)).toString();
    }
}
