package prongsai.read.ocr;

import java.util.Optional;

/**
 * What was recognised before. Reading a page costs seconds, so it is asked first. Called from several threads; who keeps
 * it, and where, is the caller's affair.
 */
public interface OcrCache {
    /** Keeps nothing. */
    OcrCache NONE = new OcrCache() {
        @Override
        public Optional<byte[]> get(String key) {
            return Optional.empty();
        }

        @Override
        public void put(String key, byte[] value) {}
    };

    /**
     * What was kept.
     *
     * @param key 64 hex digits: hash of a page's picture and of the engine that read it
     */
    Optional<byte[]> get(String key);

    /** Keeps it; a failure to keep is no failure of reading. */
    void put(String key, byte[] value);
}
