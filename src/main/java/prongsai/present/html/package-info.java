/**
 * The page {@code index.html}, which works without a server, without a network and, for reading, without JavaScript.
 *
 * <p>{@link prongsai.present.html.SharedPage} shows what one report shares, side by side: {@code SharedView} numbers its
 * sources, {@code PassageView} lays each text out as {@code Bit}s that link to the same words on the other side.
 *
 * <p>{@link prongsai.present.html.Page} turns a run into an {@link prongsai.present.html.Overview} with one
 * {@link prongsai.present.html.ReportView} a report and gives them to the jte templates in {@code src/main/jte}, which
 * escape every text. {@link prongsai.present.html.Views} makes pages that answer one question. Style sheet, script and fonts lie in the resources under {@code prongsai/present} and are written
 * into the page.
 */
@NullMarked
package prongsai.present.html;

import org.jspecify.annotations.NullMarked;
