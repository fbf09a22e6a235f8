package prongsai.read.other;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import prongsai.model.FileStatus;
import prongsai.read.ReadException;
import prongsai.read.block.HtmlRaw;
import prongsai.read.block.RawBlock;

/** OpenDocument, by way of Tika's XHTML, in which tables keep their spans. */
final class OpenText {
    private static final int MAX_ELEMENTS = 1_000_000;
    private static final int MAX_TEXT = 30_000_000;

    private OpenText() {}

    static List<RawBlock> read(Path file) throws IOException {
        ToXMLContentHandler xhtml = new ToXMLContentHandler();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        try (TikaInputStream in = TikaInputStream.get(file)) {
            new OpenDocumentParser().parse(in, new Bounded(xhtml), new Metadata(), context);
        } catch (EncryptedDocumentException e) {
            throw new ReadException(FileStatus.ENCRYPTED, "the document is encrypted", e);
        } catch (TooMuch e) {
            throw new ReadException(FileStatus.TOO_LARGE, "more elements or text than can be read", e);
        } catch (SAXException | TikaException e) {
            throw new ReadException(FileStatus.DAMAGED, "broken OpenDocument: " + e.getMessage(), e);
        }
        return HtmlRaw.of(Jsoup.parse(xhtml.toString()));
    }

    /** Embedded files are not read: a picture is counted by its place in the text. */
    private static final class Nothing implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Never called, as nothing should be parsed.
        }
    }

    private static final class TooMuch extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Bounded extends ContentHandlerDecorator {
        private int elements;
        private int characters;

        Bounded(ContentHandler handler) {
            super(handler);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            if (++elements > MAX_ELEMENTS) {
                throw new TooMuch();
            }
            super.startElement(uri, local, name, attributes);
        }

        @Override
        public void characters(char[] text, int start, int length) throws SAXException {
            characters += length;
            if (characters > MAX_TEXT) {
                throw new TooMuch();
            }
            super.characters(text, start, length);
        }
    }
}
